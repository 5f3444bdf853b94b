import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync, zstdCompressSync } from "node:zlib";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { takeIn } from "../../src/intake/index.ts";
import { errorTable } from "../../src/model/index.ts";
import { record, response, zip } from "./made-files.ts";

const folder = mkdtempSync(join(tmpdir(), "detente-bytes-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** So many files are taken in together: starting a thread for each would take longer than reading them. */
const together = 40;

/** How many items came of each file; every one of them a report whose parts lie in its text, or a refusal with a code and one line. */
async function itemsOf(files: readonly Uint8Array[]): Promise<readonly number[]> {
  const paths = files.map((_bytes, index) => join(folder, `${index}.dat`));
  for (const [index, bytes] of files.entries()) writeFileSync(paths[index] ?? "", bytes);
  const counts = new Map(paths.map((path) => [path, 0]));
  for await (const item of takeIn(paths, { timeLimit: 20_000 })) {
    counts.set(item.origin.path, (counts.get(item.origin.path) ?? 0) + 1);
    const { length } = item.kind === "taken" ? item.report.text : "";
    expect(item.kind === "taken" ? item.report.parts.every(({ span }) => span[0] <= span[1] && span[1] <= length) : Object.hasOwn(errorTable, item.error.code)).toBe(true);
    // A fault in Detente is none of the answers.
    expect(item.kind === "refused" ? item.error.code : "taken").not.toBe("internal");
  }
  expect([...counts.keys()]).toEqual(paths);
  return [...counts.values()];
}

const body = "<html><body><p>The two ministers met in Oslo and talked for hours.</p></body></html>";
/** Small files of every format, to be mangled. */
const seeds: readonly Buffer[] = [
  Buffer.from("Talks end\n\nOSLO, March 3 (Reuters) - The ministers met.\n"),
  Buffer.from(body),
  Buffer.from('<?xml version="1.0" encoding="utf-8"?><rss><channel><title>T</title><item><title>A</title><description><![CDATA[<p>B</p>]]></description></item></channel></rss>'),
  Buffer.from('<feed xmlns="http://www.w3.org/2005/Atom"><entry><title type="html">A &amp;amp; B</title><content type="xhtml"><div><p>C</p></div></content></entry></feed>'),
  Buffer.from('<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="x"><contentMeta><headline>A</headline></contentMeta><contentSet><inlineData>B</inlineData></contentSet></newsItem>'),
  Buffer.from('{"uri":"x","headlines":[{"value":"A"}],"bodies":[{"value":"B"}]}'),
  Buffer.from('{"version":"https://jsonfeed.org/version/1","items":[{"id":1,"title":"A","content_text":"B"}]}'),
  Buffer.from('{"id":1,"text":"A."}\n{"id":2,"html":"<p>B.</p>"}\n'),
  Buffer.from('id,title,text\n1,A,"B, ""C""\nD"\n2,E,F\n'),
  Buffer.from('<REUTERS NEWID="1"><DATE>26-FEB-1987 15:01</DATE><TEXT><TITLE>A</TITLE><BODY>B\n&#3;</BODY></TEXT></REUTERS>'),
  Buffer.concat([record("warcinfo", {}, "x"), response("https://example.org/1", body), response("https://example.org/2", body)]),
  gzipSync(body), zstdCompressSync(Buffer.from(body)), zip([["a.txt", "A."], ["b.html", body]]),
  Buffer.from("QlpoOTFBWSZTWXgTwIIAAAHBAAAQAgGgACGaaDNNDLxdyRThQkHgTwIIQlpoOTFBWSZTWS63GtcAAAFBgAAQAACEgCAAIZpoM00HPF3JFOFCQLrca1w=", "base64"),
];

/** A seed with some of its bytes replaced, a piece cut out or doubled, or its end cut off. */
const mangled = fc
  .tuple(fc.constantFrom(...seeds), fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 6 }), fc.nat(), fc.nat(60), fc.constantFrom("keep", "cut", "double", "end"))
  .map(([seed, changes, at, length, what]) => {
    const bytes = Buffer.from(seed);
    for (const [place, byte] of changes) bytes[place % bytes.length] = byte;
    const from = at % bytes.length;
    const to = Math.min(bytes.length, from + length);
    if (what === "cut") return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);
    if (what === "double") return Buffer.concat([bytes.subarray(0, to), bytes.subarray(from)]);
    return what === "end" ? bytes.subarray(0, from) : bytes;
  });

const many = (bytes: fc.Arbitrary<Uint8Array>): fc.Arbitrary<Uint8Array[]> => fc.array(bytes, { minLength: together, maxLength: together });
const headed = fc.tuple(fc.constantFrom(...seeds), fc.nat(40), fc.uint8Array({ maxLength: 300 })).map(([seed, length, rest]) => Buffer.concat([seed.subarray(0, length), rest]));

describe("whatever bytes a file holds, nothing throws and the next file is read", () => {
  test("random bytes give at least one item each", { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(many(fc.uint8Array({ maxLength: 400 })), async (files) => {
        expect(Math.min(...(await itemsOf(files)))).toBeGreaterThan(0);
      }),
      { numRuns: 10, seed: 1 },
    );
  });

  // An archive of pages may hold no report at all.
  test.each([["files of every format, mangled", mangled], ["random bytes behind the first bytes of each format", headed]] as const)("%s", { timeout: 120_000 }, async (_id, bytes) => {
    await fc.assert(
      fc.asyncProperty(many(bytes), async (files) => {
        expect((await itemsOf(files)).length).toBe(together);
      }),
      { numRuns: 15, seed: 2 },
    );
  });
});
