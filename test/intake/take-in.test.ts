import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { brotliCompressSync, gzipSync, zstdCompressSync } from "node:zlib";
import { afterAll, describe, expect, test } from "vitest";
import { takeIn, type IntakeOptions, type Refused, type Taken } from "../../src/intake/index.ts";
import { record, response, zip } from "./made-files.ts";

const folder = mkdtempSync(join(tmpdir(), "detente-intake-"));
afterAll(() => rmSync(folder, { recursive: true }));

let made = 0;
function file(name: string, content: string | Uint8Array): string {
  made += 1;
  const path = join(folder, String(made), name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
}

async function take(paths: string | readonly string[], options: IntakeOptions = {}): Promise<readonly (Taken | Refused)[]> {
  const items: (Taken | Refused)[] = [];
  for await (const item of takeIn(typeof paths === "string" ? [paths] : paths, options)) items.push(item);
  return items;
}

/** An item in a few words: the headline or first words of a report, or the code of a refusal. */
const inWords = (item: Taken | Refused): string => (item.kind === "refused" ? `${item.error.code}!` : item.report.headline ?? item.report.text.slice(0, 30));

async function shown(paths: string | readonly string[], options: IntakeOptions = {}): Promise<readonly string[]> {
  return (await take(paths, options)).map(inWords);
}

/** What came of each of many files, taken in together as a folder's would be. */
async function shownByPath(paths: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = new Map<string, string[]>();
  for (const item of await take(paths)) found.set(item.origin.path, [...(found.get(item.origin.path) ?? []), inWords(item)]);
  return found;
}

const story = (place: string): string => `Envoys hold talks in ${place}

${place.toUpperCase()}, March 3 (Reuters) - The foreign ministers of Norway and Latvia met in ${place} on Tuesday.

"Our dialogue has never been interrupted," one of them said after the meeting.
`;
const page = (title: string): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title><meta property="article:published_time" content="2021-10-12T07:30:00Z"></head><body><nav><a href="/">Home</a></nav><article><h1>${title}</h1><p>The foreign ministers of Norway and Latvia met in Oslo on Tuesday, and agreed to meet again when the ice is gone.</p><p>Neither of them would say what the talks had been about, or who had asked for them.</p></article></body></html>`;
const french = "Les ministres des Affaires étrangères des deux pays se sont rencontrés lundi à Oslo et ont décidé que leurs entretiens se poursuivraient au printemps.\n";

const bz2 = "QlpoOTFBWSZTWWWQZVQAABJfgAAQQOcIAAcXnAAv79+gIACUhqm0o/1Sek3qnknpPUwgDanlCJkjI0BoAaeoGQHyFKt2anwcVHR1kj4VmwGQmW2JxJEGigxBGiSwFQ8qxNe03Co5StjPBOY3rkwUp9OE72sqM0irzpA04wJsa/Zz9rsrkn+EYyxD4IEQVp7J8YtasusrxVbdQXA2R/i7kinChIMsgyqg";

const rss = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>World - Interfax</title><language>en</language>
<item><title>First &amp; foremost</title><link>https://example.org/1</link><guid isPermaLink="false">a1</guid><pubDate>Tue, 12 Oct 2021 08:00:00 GMT</pubDate><description>Summary.</description><content:encoded><![CDATA[<p>The whole story, with a <b>word</b> in bold.</p><p>Second paragraph.</p>]]></content:encoded></item>
<item><title>Second</title><link>/2</link><pubDate>someday</pubDate><description>Only this is known.</description></item></channel></rss>`;
const ninjs = { uri: "urn:n:1", standard: { name: "ninjs", version: "2.1" }, type: "text", versioncreated: "2021-10-12T08:00:00Z", language: "en", headlines: [{ role: "main", value: "Talks end" }], bodies: [{ role: "main", contenttype: "text/html", value: "<p>Talks ended.</p>" }], infosources: [{ name: "AP" }], subjects: [{ name: "Diplomacy" }] };
const newsml = `<?xml version="1.0"?><newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet><newsItem guid="tag:x:1" version="2"><itemMeta><itemClass qcode="ninat:text"/><provider literal="AFP"/><versionCreated>2021-10-12T09:00:00Z</versionCreated><firstCreated>2021-10-12T08:00:00Z</firstCreated></itemMeta><contentMeta><language tag="en"/><headline>Talks go on</headline></contentMeta><contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><body><p>Talks go on &amp; on.</p></body></html></inlineXML></contentSet></newsItem><packageItem guid="tag:x:2"/></itemSet></newsMessage>`;
const sgml = `<!DOCTYPE lewis SYSTEM "lewis.dtd">\n${[1, 2].map((number) => `<REUTERS TOPICS="YES" NEWID="${number}">\n<DATE>26-FEB-1987 15:01:01.79</DATE>\n<TOPICS><D>trade</D></TOPICS>\n<TEXT>&#2;\n<TITLE>MINISTERS TALK &lt;TALK></TITLE>\n<DATELINE>    OSLO, Feb 26 - </DATELINE><BODY>The ministers of two states met today.\n    They said the talks would go on.\n Reuter\n&#3;</BODY></TEXT>\n</REUTERS>\n`).join("")}`;
const csv = `id;headline;body;date\n1;"Talks; again";"They met.\nThey ""talked"".";2021-10-12\n2;No talks;Nobody met.;2021-10-13\n`;

describe("a file is told by its content, whatever its name", () => {
  const rows: readonly [id: string, content: string | Uint8Array, wanted: readonly string[]][] = [
    ["wire text", story("Oslo"), ["Envoys hold talks in Oslo"]],
    ["an HTML page", page("Ministers meet"), ["Ministers meet"]],
    ["a page without html or body", "<h1>Ministers meet</h1><p>They met in Oslo on Tuesday and talked for hours.</p>", ["Ministers meet"]],
    ["a page in UTF-16", Buffer.from(`\ufeff${page("Über alles")}`, "utf16le"), ["Über alles"]],
    ["RSS", rss, ["First & foremost", "Second"]],
    ["RDF", `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel><title>T</title></channel><item rdf:about="https://example.org/r"><title>Third</title><description>Words.</description></item></rdf:RDF>`, ["Third"]],
    ["Atom", `<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><entry><id>urn:4</id><title type="html">Fourth &amp;amp; last</title><link href="https://example.org/4"/><updated>2021-10-12T08:00:00Z</updated><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Words.</p></div></content></entry></feed>`, ["Fourth & last"]],
    ["JSON Feed", JSON.stringify({ version: "https://jsonfeed.org/version/1.1", title: "T", items: [{ id: "5", title: "Fifth", content_html: "<p>Words.</p>" }] }, null, 2), ["Fifth"]],
    ["ninjs", JSON.stringify(ninjs), ["Talks end"]],
    ["ninjs 1", JSON.stringify({ uri: "urn:n:2", type: "text", headline: "Old form", body_text: "Words." }, null, 1), ["Old form"]],
    ["NewsML-G2", newsml, ["Talks go on", "no-report!"]],
    ["Reuters-21578", sgml, ["MINISTERS TALK <TALK>", "MINISTERS TALK <TALK>"]],
    ["JSON lines", `{"id":1,"text":"One word."}\n\n{"id":2,"html":"<p>Two words.</p>"}\n`, ["One word.", "Two words."]],
    ["a list in JSON", JSON.stringify([{ title: "A", body: "Words." }, { title: "B", body: "Words." }], null, 2), ["A", "B"]],
    ["a table", csv, ["Talks; again", "No talks"]],
    ["a table with tabs", csv.replaceAll(/;(?! )/g, "\t"), ["Talks; again", "No talks"]],
    ["WARC", Buffer.concat([record("warcinfo", {}, "software: test"), response("https://example.org/w", page("Crawled"))]), ["Crawled"]],
    ["gzip", gzipSync(story("Riga")), ["Envoys hold talks in Riga"]],
    ["zstd", zstdCompressSync(Buffer.from(page("Zipped page"))), ["Zipped page"]],
    ["bzip2", Buffer.from(bz2, "base64"), ["Envoys of Norway and Latvia hold talks"]],
    ["zip", zip([["a.txt", story("Oslo")], ["below/b.html", page("B")], ["c.png", "no"]]), ["Envoys hold talks in Oslo", "B"]],
    ["a stored zip", zip([["a.txt", story("Oslo")]], 0), ["Envoys hold talks in Oslo"]],
    ["packed twice", gzipSync(zip([["feed.xml", gzipSync(rss)]])), ["First & foremost", "Second"]],
    ["a reading", `${JSON.stringify({ report: { id: "r", text: story("Oslo"), headline: "Envoys hold talks in Oslo" }, statements: [] })}\n`, ["Envoys hold talks in Oslo"]],
  ];
  const paths = rows.map(([, content]) => file("something.dat", content));
  const found = shownByPath(paths);
  test.each(rows.map(([id, , wanted], index) => [id, paths[index] ?? "", wanted] as const))("%s", async (_id, path, wanted) => {
    expect((await found).get(path)).toEqual(wanted);
  });

  const notThat: readonly [id: string, content: string, wanted: readonly string[]][] = [
    ["a text that begins with a sign", "< 5 per cent of voters turned out, the ministry said on Tuesday.", ["< 5 per cent of voters turned "]],
    ["a text that begins with a bracket", "[Corrected] Ministers meet in Oslo on Tuesday, again.", ["[Corrected] Ministers meet in "]],
    ["a text that begins with a list", "Norway, Latvia, Title, Text\n\nThe ministers of the two met on Tuesday, and agreed.", ["Norway, Latvia, Title, Text"]],
    ["XML of another kind", "<?xml version='1.0'?><svg:svg><svg:g/></svg:svg>", ["<?xml version='1.0'?><svg:svg>"]],
  ];
  test.each(notThat)("%s is none of these", async (_id, content, wanted) => {
    expect((await shown(file("x.bin", content))).map((words) => words.slice(0, 30))).toEqual(wanted.map((words) => words.slice(0, 30)));
  });
});

describe("what formats say is kept", () => {
  test("feeds", async () => {
    const [first, second] = await take(file("f.xml", rss));
    expect(first).toMatchObject({ kind: "taken", report: { id: "a1", url: "https://example.org/1", source: { name: "Interfax" }, standfirst: "Summary.", published: { value: "2021-10-12T08:00Z" }, language: "en" } });
    expect((first as Taken).report.text).toBe("First & foremost\n\nSummary.\n\nThe whole story, with a word in bold.\n\nSecond paragraph.");
    expect((second as Taken).report).toMatchObject({ published: null, text: "Second\n\nOnly this is known." });
  });

  test("ninjs", async () => {
    const [item] = await take(file("n.json", JSON.stringify(ninjs)));
    expect(item).toMatchObject({ report: { id: "urn:n:1", headline: "Talks end", source: { name: "AP" }, topics: ["Diplomacy"], published: { value: "2021-10-12T08:00Z" }, text: "Talks end\n\nTalks ended." } });
  });

  test("NewsML-G2", async () => {
    const [item] = await take(file("n.xml", newsml));
    expect(item).toMatchObject({ report: { id: "tag:x:1", headline: "Talks go on", source: { name: "AFP" }, published: { value: "2021-10-12T08:00Z" }, text: "Talks go on\n\nTalks go on & on." } });
  });

  test("Reuters-21578", async () => {
    const [item] = await take(file("r.sgm", sgml));
    expect(item).toMatchObject({ report: { id: "reuters-21578/1", source: { name: "Reuters" }, topics: ["trade"], published: { value: "1987-02-26T15:01" }, dateline: { place: "OSLO", date: "1987-02-26" } } });
  });

  test("tables", async () => {
    const [item] = await take(file("t.csv", csv));
    expect(item).toMatchObject({ origin: { format: "csv", line: 2 }, report: { id: "1", published: { value: "2021-10-12" }, text: 'Talks; again\n\nThey met.\nThey "talked".' } });
  });

  test("columns as mapped", async () => {
    const path = file("t.csv", "nr,what,when,who\n7,They met.,2021-10-12,The Paper\n");
    expect(await take(path, { columns: { id: "nr", text: "what", published: "when", source: "who" } })).toMatchObject([{ report: { id: "7", text: "They met.", published: { value: "2021-10-12" }, source: { name: "The Paper" } } }]);
    expect(await shown(path, { columns: { text: "missing" } })).toEqual(["bad-line!"]);
  });

  test("lines of the project's own form keep their text as it is", async () => {
    const [item] = await take(file("l.jsonl", `${JSON.stringify({ id: "x", text: "They met.", title: "Talks", published: "2021-10-12" })}\n`));
    expect(item).toMatchObject({ origin: { line: 1 }, report: { id: "x", text: "They met.", headline: "Talks" } });
  });

  test("WARC: address, time of the crawl, encoding of the server", async () => {
    const latin = Buffer.from(page("Präsident trifft").replace("<head>", "<head>"), "latin1");
    const [item] = await take(file("c.warc", response("https://example.org/p?x=1", latin, "Content-Type: text/html; charset=iso-8859-1")));
    expect(item).toMatchObject({ origin: { format: "html", address: "https://example.org/p?x=1", fetched: "2021-10-12T08:00:00Z" }, report: { headline: "Präsident trifft", url: "https://example.org/p?x=1", published: { value: "2021-10-12T07:30Z" } } });
  });

  test("languages are told, and what is not English is given all the same", async () => {
    expect(await take(file("f.txt", french))).toMatchObject([{ kind: "taken", report: { language: "fr" } }]);
  });

  test("what is supplied gives way to what reports say", async () => {
    const options: IntakeOptions = { supplied: { source: "Given", published: "2020-01-01" } };
    const [first, second] = await take(file("f.xml", rss), options);
    expect(first).toMatchObject({ report: { source: { name: "Interfax" }, published: { value: "2021-10-12T08:00Z" } } });
    expect(second).toMatchObject({ report: { published: { value: "2020-01-01" } } });
  });
});

describe("encodings of pages", () => {
  const text = (charset: string): string => `<html><head>${charset}<title>Präsident</title></head><body><p>Der Präsident traf die Kanzlerin – endlich.</p></body></html>`;
  const cp1252 = (words: string): Buffer => Buffer.from(words.replaceAll("–", "\u0096"), "latin1");
  const rows: readonly [id: string, bytes: Buffer][] = [
    ["UTF-8, undeclared", Buffer.from(text(""))],
    ["UTF-8 with its mark, declared as something else", Buffer.from(`\ufeff${text('<meta charset="windows-1251">')}`)],
    ["UTF-8, declared as Latin-1", Buffer.from(text('<meta charset="iso-8859-1">'))],
    ["Windows-1252, declared by meta", cp1252(text('<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">'))],
    ["Windows-1252, undeclared", cp1252(text(""))],
    ["Windows-1252, declared as UTF-8", cp1252(text('<meta charset="utf-8">'))],
    ["an encoding that nobody knows", Buffer.from(text('<meta charset="x-none">'))],
    ["declared as UTF-16, and none", Buffer.from(text('<meta charset="utf-16">'))],
  ];
  test.each(rows)("%s", async (_id, bytes) => {
    const [item] = await take(file("p.html", bytes));
    expect((item as Taken).report.text).toBe("Präsident\n\nDer Präsident traf die Kanzlerin – endlich.");
  });

  test("XML says its own", async () => {
    const bytes = Buffer.from(`<?xml version="1.0" encoding="ISO-8859-1"?><rss><channel><title>T</title><item><title>Präsident</title></item></channel></rss>`, "latin1");
    expect(await shown(file("f.xml", bytes))).toEqual(["Präsident"]);
  });
});

describe("paths", () => {
  test("folders with all below them, patterns, each file once", async () => {
    const root = dirname(file("b.txt", story("Oslo")));
    for (const [name, content] of [["a/z.html", page("Z")], ["a/.hidden.txt", "no"], ["README.md", "no"], ["a/style.css", "no"], [".git/x.txt", "no"], ["c.txt", story("Riga")]] as const) {
      mkdirSync(dirname(join(root, name)), { recursive: true });
      writeFileSync(join(root, name), content);
    }
    symlinkSync(root, join(root, "a", "loop"));
    expect(await shown(root)).toEqual(["Envoys hold talks in Oslo", "Envoys hold talks in Riga", "Z"]);
    expect(await shown([join(root, "c.txt"), root])).toEqual(["Envoys hold talks in Riga", "Envoys hold talks in Oslo", "Z"]);
    expect(await shown(join(root, "**/*.{html,txt}"))).toEqual(["Z", "Envoys hold talks in Oslo", "Envoys hold talks in Riga"]);
    expect(await shown(join(root, "*.pdf"))).toEqual(["not-found!"]);
    expect(await shown(root, { refuseFolders: true })).toEqual(["is-folder!"]);
  });

  test("a missing file stops nothing", async () => {
    const items = await take([join(folder, "none.txt"), file("b.txt", story("Oslo"))]);
    expect(items).toMatchObject([{ kind: "refused", error: { code: "not-found" }, origin: { item: 1 } }, { kind: "taken" }]);
  });

  test("origins say where items stand, and how far the file was read", async () => {
    const bytes = gzipSync(rss);
    const items = await take(file("f.xml.gz", bytes));
    expect(items.map(({ origin }) => [origin.format, origin.item, origin.member])).toEqual([["feed", 1, "f.xml"], ["feed", 2, "f.xml"]]);
    expect(items.at(-1)?.origin.position).toBe(bytes.length);
  });

  test("several threads give the same, in the same order", async () => {
    const path = file("p.jsonl", Array.from({ length: 40 }, (_value, index) => JSON.stringify({ id: index, html: page(`Page ${index}`) })).join("\n"));
    const one = await take(path);
    expect(await take(path, { workers: 3 })).toEqual(one);
    expect(one.map((item) => (item as Taken).report.id)).toEqual(Array.from({ length: 40 }, (_value, index) => String(index)));
  });

  test("whoever stops early leaves nothing running", async () => {
    for await (const item of takeIn([file("p.jsonl", `${JSON.stringify({ id: 1, html: page("One") })}\n`.repeat(200))], { workers: 2 })) {
      expect(item.kind).toBe("taken");
      break;
    }
  });
});

describe("what is broken is refused, and what stands before and after it is not", () => {
  const pages = [response("https://example.org/1", page("One")), response("https://example.org/2", page("Two")), response("https://example.org/3", page("Three"))];
  const rows: readonly [id: string, name: string, content: string | Uint8Array, wanted: readonly string[]][] = [
    ["an empty file", "e.txt", "", ["empty!"]],
    ["an empty page", "e.html", "<html><body></body></html>", ["empty!"]],
    ["an empty gzip", "e.gz", gzipSync(""), ["empty!"]],
    ["a gzip cut off", "c.txt.gz", gzipSync(story("Oslo")).subarray(0, 60), ["damaged!"]],
    ["a gzip with broken data", "c.gz", Buffer.concat([gzipSync(story("Oslo")).subarray(0, 40), Buffer.alloc(50, 0xa5)]), ["damaged!"]],
    ["a zstd cut off", "c.zst", zstdCompressSync(Buffer.from(story("Oslo"))).subarray(0, 60), ["damaged!"]],
    ["a bzip2 cut off", "c.bz2", Buffer.from(bz2, "base64").subarray(0, 80), ["damaged!"]],
    ["a bzip2 with a wrong bit", "c.bz2", Buffer.from(bz2, "base64").fill(0x55, 100, 101), ["damaged!"]],
    ["a zip cut off", "c.zip", zip([["a.txt", story("Oslo")]]).subarray(0, -30), ["damaged!"]],
    ["a zip with one broken file", "c.zip", Buffer.from(zip([["a.txt", story("Oslo")], ["b.txt", story("Riga")]], 0).toString("latin1").replace("Envoys", "Xnvoys"), "latin1"), ["damaged!", "Envoys hold talks in Riga"]],
    ["a zip of nothing", "n.zip", zip([]), ["no-report!"]],
    ["a bad line before good ones", "a.jsonl", `no JSON\n{"id":2,"text":"Two."}\n`, ["bad-line!", "Two."]],
    ["a bad line between good ones", "b.jsonl", `{"id":1,"text":"One."}\n{"id":2,\n[1]\n{"id":4,"text":"Four."}\n`, ["One.", "bad-line!", "bad-line!", "Four."]],
    ["a line of wrong bytes", "b.jsonl", Buffer.concat([Buffer.from(`{"id":1,"text":"One."}\n`), Buffer.from(`{"id":2,"text":"\u00fc"}\n`, "latin1"), Buffer.from(`{"id":3,"text":"Three."}\n`)]), ["One.", "invalid-utf8!", "Three."]],
    ["a line with a date that is none", "b.jsonl", `{"id":1,"text":"One.","published":"never"}\n{"id":2,"text":"Two."}\n`, ["bad-date!", "Two."]],
    ["a row of wrong bytes", "b.csv", Buffer.concat([Buffer.from("id,text\n1,One.\n"), Buffer.from("2,\u00fc\n", "latin1"), Buffer.from("3,Three.\n")]), ["One.", "invalid-utf8!", "Three."]],
    ["a quotation mark never closed", "b.csv", 'id,text\n1,One.\n2,"Two\n3,Three.\n', ["One.", "bad-line!", "Three."]],
    ["a feed broken off", "b.xml", rss.slice(0, rss.indexOf("<description>Only")), ["First & foremost", "Second"]],
    ["a feed of nothing", "b.xml", "<rss><channel></channel></rss>", ["no-report!"]],
    ["ninjs withdrawn", "w.json", JSON.stringify({ ...ninjs, pubstatus: "canceled" }), ["no-report!"]],
    ["ninjs of a picture", "w.json", JSON.stringify({ ...ninjs, type: "picture" }), ["no-report!"]],
    ["a last story cut off", "r.sgm", sgml.slice(0, -40), ["MINISTERS TALK <TALK>", "damaged!"]],
    ["a WARC with a damaged record", "w.warc", Buffer.concat([pages[0] ?? "", Buffer.from("WARC/1.0\r\nWARC-Type: response\r\n\r\nrubbish\r\n"), pages[1] ?? ""] as Buffer[]), ["One", "damaged!", "damaged!", "Two"]],
    ["a WARC cut off", "w.warc", Buffer.concat(pages).subarray(0, -300), ["One", "Two", "damaged!"]],
    ["a WARC.gz cut off", "w.warc.gz", Buffer.concat(pages.map((each) => gzipSync(each))).subarray(0, -200), ["One", "Two", "damaged!"]],
    ["binary data", "b.txt", Uint8Array.from({ length: 100_000 }, (_value, index) => index % 256), ["binary!"]],
    ["Latin-1 in plain text", "l.txt", Buffer.from("Präsident trifft Präsident.", "latin1"), ["invalid-utf8!"]],
  ];
  const paths = rows.map(([, name, content]) => file(name, content));
  const found = shownByPath(paths);
  test.each(rows.map(([id, , , wanted], index) => [id, paths[index] ?? "", wanted] as const))("%s", async (_id, path, wanted) => {
    expect((await found).get(path)).toEqual(wanted);
  });

  test("JSON lines in a gzip cut off: all that came before the cut is given", async () => {
    const lines = Array.from({ length: 3000 }, (_value, index) => `{"id":${index},"text":"Word ${(index * 7919) % 1000}."}\n`).join("");
    const found = await shown(file("c.jsonl.gz", gzipSync(lines).subarray(0, -3000)));
    expect(found.length).toBeGreaterThan(1000);
    expect(found.at(-1)).toBe("damaged!");
  });

  test("WARC: other records, other answers and other things than pages are passed over", async () => {
    const bytes = Buffer.concat([
      record("request", { "Content-Type": "application/http; msgtype=request", "WARC-Target-URI": "https://example.org/1" }, "GET / HTTP/1.1\r\n\r\n"),
      response("https://example.org/moved", "", "Location: /x", "301 Moved"),
      response("https://example.org/gone", page("Gone"), "Content-Type: text/html", "404 Not Found"),
      response("https://example.org/a.png", Buffer.alloc(3000, 7), "Content-Type: image/png"),
      response("https://example.org/robots.txt", "User-agent: *", "Content-Type: text/plain"),
      response("https://example.org/br", brotliCompressSync(page("Packed by the server")), "Content-Type: text/html\r\nContent-Encoding: br"),
      response("https://example.org/gz", page("Unpacked by the crawler"), "Content-Type: text/html\r\nContent-Encoding: gzip"),
      response("https://example.org/chunks", `${page("In chunks").length.toString(16)}\r\n${page("In chunks")}\r\n0\r\n\r\n`, "Content-Type: text/html\r\nTransfer-Encoding: chunked"),
      response("https://example.org/bad", "not brotli at all", "Content-Type: text/html\r\nContent-Encoding: br"),
      record("conversion", { "Content-Type": "text/plain", "WARC-Target-URI": "https://example.org/text" }, story("Oslo")),
    ]);
    expect(await shown(file("w.warc", bytes))).toEqual(["Packed by the server", "Unpacked by the crawler", "In chunks", "damaged!", "Envoys hold talks in Oslo"]);
  });
});

describe("limits", () => {
  test("what unpacks to absurdly more than it is, is given up", async () => {
    const zeros = Buffer.alloc(120 * 1024 * 1024, "a\n");
    for (const packed of [zstdCompressSync(zeros), gzipSync(zeros)]) {
      const items = await take(file("bomb.dat", packed));
      expect(items).toMatchObject([{ kind: "refused", error: { code: "too-large" } }]);
    }
    const feed = await take(file("bomb.jsonl.gz", gzipSync(Buffer.concat([Buffer.from('{"id":1,"text":"One."}\n'), Buffer.alloc(120 * 1024 * 1024, " ")]))));
    expect(feed.map((item) => (item.kind === "refused" ? item.error.code : "taken"))).toEqual(["taken", "too-large"]);
  });

  test("a page that takes too long is refused, and the next is read", { timeout: 60_000 }, async () => {
    const slow = `<p>${Array.from({ length: 4000 }, (_value, index) => `<font size=${index}>x<p>`).join("")}`.repeat(20);
    const path = file("s.jsonl", [{ id: 1, html: page("One") }, { id: 2, html: slow }, { id: 3, html: page("Three") }].map((line) => JSON.stringify(line)).join("\n"));
    expect(await shown(path, { timeLimit: 1000 })).toEqual(["One", "too-slow!", "Three"]);
  });

  test("packed in itself over and over", async () => {
    let bytes: Buffer = Buffer.from(story("Oslo"));
    for (let times = 0; times < 6; times += 1) bytes = gzipSync(bytes);
    expect(await shown(file("deep.gz", bytes))).toEqual(["too-large!"]);
  });

  test("one line longer than a report may be", async () => {
    const path = file("l.jsonl", `{"id":1,"text":"One."}\n{"id":2,"text":"${"word ".repeat(1_800_000)}"}\n{"id":3,"text":"Three."}\n`);
    expect(await shown(path)).toEqual(["One.", "too-large!", "Three."]);
  });

  test("entities never grow", async () => {
    const laughs = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><rss><channel><item><title>Ho &b;</title></item></channel></rss>`;
    expect(await shown(file("x.xml", laughs))).toEqual(["Ho &b;"]);
  });
});
