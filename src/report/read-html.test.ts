import { describe, expect, test } from "vitest";
import type { Report } from "../model/index.ts";
import { readHtml } from "./read-html.ts";

const shown = ({ text, parts }: Report): readonly string[] => parts.map(({ kind, span }) => `${kind}: ${text.slice(...span)}`);

const story = "The two ministers met for three hours and agreed to meet again in the spring, their offices said on Monday.";
const more = "Neither side gave details of what had been discussed, but both called the mood good & the coffee “strong”.";
const page = `<!DOCTYPE html><html lang="en-GB"><head><title>Ministers meet | The Paper</title>
<meta property="og:site_name" content="The Paper"><meta property="og:title" content="Ministers meet in Riga &amp; talk">
<link rel="canonical" href="https://example.org/riga"><style>p { color: red }</style>
<script type="application/ld+json">{"@graph":[{"@type":"WebSite"},{"@type":["NewsArticle"],"headline":"Ministers meet in Riga & talk","datePublished":"2014-05-06T07:15:00.000Z","articleSection":"World","keywords":["Latvia","Fishing"],"publisher":{"@type":"Organization","name":"The Daily Paper"}}]}</script>
<script>var talks = "<p>not text</p>";</script></head>
<body><nav><a href="/">Home</a> <a href="/w">World</a></nav><main><article><h1>Ministers meet in Riga &amp; talk</h1>
<p>RIGA, May 5 (AP) &mdash; ${story}</p><figure><img src="a.jpg"><figcaption>Jane Doe in Riga</figcaption></figure>
<p>${more.replace("&", "&amp;")}</p><h2>No handshake</h2><p>${story}<br><br>${more}</p>
<div class="story-related"><ul><li><a href="/x">Fishing dispute drags on</a></li></ul></div><p>${story}</p><!-- <p>gone</p> --></article></main></body></html>`;

describe("readHtml", () => {
  const report = readHtml(page, { id: "r" });

  test("lays the article out, one block a paragraph", () => {
    expect(shown(report).filter((line) => !line.startsWith("related"))).toEqual([
      "headline: Ministers meet in Riga & talk",
      "dateline: RIGA, May 5 (AP) —",
      `paragraph: ${story}`,
      "caption: Jane Doe in Riga",
      `paragraph: ${more}`,
      "crosshead: No handshake",
      `paragraph: ${story}`,
      `paragraph: ${more}`,
      `paragraph: ${story}`,
    ]);
  });

  test("takes what the head says", () => {
    expect(report).toMatchObject({
      id: "r",
      url: "https://example.org/riga",
      language: "en-GB",
      headline: "Ministers meet in Riga & talk",
      published: { value: "2014-05-06T07:15Z", precision: "minute" },
      dateline: { place: "RIGA", date: "2014-05-05", agency: "AP" },
      source: { name: "The Daily Paper" },
      section: "World",
      topics: ["Latvia", "Fishing"],
    });
  });

  test("what is given supplies what the page lacks, and does not override it", () => {
    const given = { published: "2015-01-01", source: "Other", url: "https://example.org/other" };
    expect(readHtml(page, given)).toMatchObject({ published: { value: "2014-05-06T07:15Z" }, source: { name: "The Daily Paper" }, url: "https://example.org/other" });
    expect(readHtml(`<p>${story}</p>`, given)).toMatchObject({ published: { value: "2015-01-01" }, source: { name: "Other" } });
  });

  const fragments: readonly [html: string, wanted: readonly string[]][] = [
    ["", []],
    ["<p></p><div> &nbsp; </div>", []],
    ["just words", ["paragraph: just words"]],
    [`<p>${story}<p>${more.replace("&", "&amp;")}`, [`paragraph: ${story}`, `paragraph: ${more}`]],
    ["<p>3 < 4 & 5 &gt; 4; &#60;b&#62; &#x26;amp; &eacute;t&eacute;.</p>", ["paragraph: 3 < 4 & 5 > 4; <b> &amp; été."]],
    ["<p>one <b>two</b><i>three</i>.</p>", ["paragraph: one twothree."]],
    ["<textarea><p>no</textarea><p>Yes, it is.</p>", ["paragraph: Yes, it is."]],
  ];
  test.each(fragments)("fragment: %s", (html, wanted) => {
    expect(shown(readHtml(html))).toEqual(wanted);
  });

  const hostile: readonly [id: string, html: string][] = [
    ["20,000 nested elements", `${"<div>".repeat(20_000)}${story}${"</div>".repeat(20_000)}`],
    ["nested and never closed", `${"<b><div>".repeat(30_000)}${story}`],
    ["closed and never opened", `<div>${"</span>".repeat(100_000)}${story}</div>`],
    ["nested tables", `${"<table><tr><td>".repeat(8000)}${story}`],
    ["nested lists of links", `${"<ul><li><a href=x>".repeat(8000)}${story}`],
    ["an attribute never closed", `<p>${story}</p>${'<a href="'.repeat(100_000)}`],
    ["a comment never closed", `<p>${story}</p>${"<!--".repeat(200_000)}`],
    ["signs that open nothing", `<p>${story} ${"<".repeat(500_000)}</p>`],
    ["pointers to other stories", `<div>${'<span class="related">x</span>'.repeat(9000)}<p>${story}</p></div>`],
    ["boxes of pictures", `${'<div class="photo"><img>x</div>'.repeat(9000)}<p>${story}</p>`],
    ["paragraphs side by side", `<div>${`<p>${story}</p>`.repeat(9000)}</div>`],
    ["entities", `<p>${story} ${"&amp;".repeat(200_000)}</p>`],
  ];
  test.each(hostile)("ends in time: %s", { timeout: 15_000 }, (_id, html) => {
    expect(readHtml(html).text).toContain(story);
  });
});
