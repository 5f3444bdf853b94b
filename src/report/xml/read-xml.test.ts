import { describe, expect, test } from "vitest";
import { innerHtml, textOf } from "./look-up.ts";
import { readXml, type XmlElement } from "./read-xml.ts";

/** A tree in brackets: name(children), text in quotation marks. */
function shown(element: XmlElement | string | null): string {
  if (element === null) return "null";
  if (typeof element === "string") return JSON.stringify(element);
  return `${element.name}(${element.children.map(shown).join(" ")})`;
}

describe("readXml", () => {
  const rows: readonly [id: string, xml: string, wanted: string][] = [
    ["elements, text, empty ones", "<a>x<b/>y<c>z</c></a>", 'a("x" b() "y" c("z"))'],
    ["prologue, comments, instructions", "<?xml version='1.0'?><!-- <no> --><!DOCTYPE a [<!ENTITY e '>'>]><a><?x y?>z<!-- - --></a><!-- end -->", 'a("z")'],
    ["references", "<a>&lt;b&gt; &amp;amp; &#233;&#xe9; &nbsp; &e;</a>", 'a("<b> &amp; éé &nbsp; &e;")'],
    ["CDATA", "<a><![CDATA[<p>1 &amp; 2]]]]><![CDATA[>]]></a>", 'a("<p>1 &amp; 2]]" ">")'],
    ["values with signs", `<a b="1>2" c='"'>x</a>`, 'a("x")'],
    ["prefixes of known vocabularies", `<rss xmlns:c="http://purl.org/rss/1.0/modules/content/" xmlns:z="urn:z"><c:encoded>x</c:encoded><z:y/></rss>`, 'rss(content:encoded("x") z:y())'],
    ["the document's own vocabulary, with and without prefix", `<n:a xmlns:n="urn:n"><n:b/><c xmlns="urn:n"/></n:a>`, "a(b() c())"],
    ["a prefix that nothing declares", "<rss><dc:date>x</dc:date></rss>", 'rss(dc:date("x"))'],
    ["left open", "<a><b>x<c>y</a>", 'a(b("x" c("y")))'],
    ["closed twice", "<a><b>x</b></b>y</a>", 'a(b("x") "y")'],
    ["broken off", "<a><b>x", 'a(b("x"))'],
    ["a sign that opens nothing", "<a>1 < 2</a>", 'a("1 " "<" " 2")'],
    ["no element", "just words", "null"],
    ["nothing", "", "null"],
  ];
  test.each(rows)("%s", (_id, xml, wanted) => {
    expect(shown(readXml(xml))).toBe(wanted);
  });

  test("markup comes back as HTML, without prefixes", () => {
    const root = readXml(`<a xmlns:h="http://www.w3.org/1999/xhtml"><h:p class="x" onclick="y">1 &lt; 2<h:br/>3</h:p></a>`);
    expect(root === null ? "" : innerHtml(root)).toBe('<p class="x">1 &lt; 2<br>3</p>');
  });

  const hostile: readonly [id: string, xml: string][] = [
    ["nested", "<a>".repeat(200_000)],
    ["closed and never opened", `<r>${"</a>".repeat(200_000)}`],
    ["declarations", "<!DOCTYPE>".repeat(200_000)],
    ["comments never closed", `<r>${"<!--".repeat(200_000)}`],
    ["values never closed", `<r>${'<a b="'.repeat(200_000)}`],
    ["signs", `<r>${"<".repeat(500_000)}`],
    ["references", `<r>${"&amp;".repeat(300_000)}</r>`],
    ["names", `<r ${"a".repeat(500_000)}>`],
    ["namespaces", `<r>${'<a xmlns:b="c">'.repeat(20_000)}`],
  ];
  test.each(hostile)("ends in time: %s", { timeout: 10_000 }, (_id, xml) => {
    const root = readXml(xml);
    expect(root === null || typeof (textOf(root) ?? "") === "string").toBe(true);
  });
});
