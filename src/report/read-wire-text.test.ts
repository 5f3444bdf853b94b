import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Report } from "../model/index.ts";
import { readWireText } from "./read-wire-text.ts";

/** Each part as "kind: words", so that a row reads like the page. */
const shown = ({ text, parts }: Report): readonly string[] => parts.map(({ kind, span }) => `${kind}: ${text.slice(...span)}`);

const story = "The two ministers met for three hours and agreed to meet again in the spring, their offices said.";
const more = "Neither side gave details of what had been discussed behind closed doors, but both called the mood good.";

const pages: readonly [id: string, text: string, wanted: readonly string[]][] = [
  ["paragraphs alone", `${story}\n\n${more}`, [`paragraph: ${story}`, `paragraph: ${more}`]],
  ["one line", "Doe met Roe in Riga", ["paragraph: Doe met Roe in Riga"]],
  ["headline and text", `Ministers meet in Riga\n\n${story}`, ["headline: Ministers meet in Riga", `paragraph: ${story}`]],
  [
    "headline with a full stop in title case",
    `Two Ministers Meet Again in Riga After Long Silence.\n\n${story}`,
    ["headline: Two Ministers Meet Again in Riga After Long Silence.", `paragraph: ${story}`],
  ],
  [
    "an archive page",
    `date 2014-05-06 Back to Main page\nMinisters meet in Riga\n\nPolitics\nMay 6, 9:15 UTC+2 RIGA\nBoth sides speak of a good start\nRIGA, May 5. /TASS/. ${story}\n\nForeign Minister Jane Doe\nNeighbours see no end to dispute over fishing rights\n\n${more}\n\nFishing\nForeign policy\n`,
    [
      "furniture: date 2014-05-06 Back to Main page",
      "headline: Ministers meet in Riga",
      "furniture: Politics",
      "furniture: May 6, 9:15 UTC+2 RIGA",
      "standfirst: Both sides speak of a good start",
      "dateline: RIGA, May 5. /TASS/.",
      `paragraph: ${story}`,
      "caption: Foreign Minister Jane Doe",
      "related: Neighbours see no end to dispute over fishing rights",
      `paragraph: ${more}`,
      "topics: Fishing",
      "topics: Foreign policy",
    ],
  ],
  [
    "byline, standfirst, credits",
    `UPDATE 1-Ministers meet in Riga\nTalks to go on in spring.\nBy Jane Doe and John Roe\nMay 6 2014 10:12 AM EDT\nRIGA (Reuters) - ${story}\n${more}\n(Reporting by Jane Doe; Editing by John Roe)\n© 2014 Reuters. All rights reserved.`,
    [
      "headline: UPDATE 1-Ministers meet in Riga",
      "standfirst: Talks to go on in spring.",
      "byline: By Jane Doe and John Roe",
      "furniture: May 6 2014 10:12 AM EDT",
      "dateline: RIGA (Reuters) -",
      `paragraph: ${story}`,
      `paragraph: ${more}`,
      "furniture: (Reporting by Jane Doe; Editing by John Roe)",
      "furniture: © 2014 Reuters. All rights reserved.",
    ],
  ],
  [
    "credits inside the last paragraph",
    `RIGA (AP) — ${story} (Reporting by Jane Doe)`,
    ["dateline: RIGA (AP) —", `paragraph: ${story}`, "furniture: (Reporting by Jane Doe)"],
  ],
  [
    "a ministry's release",
    `PRESS RELEASE\n\nMinistry of Foreign Affairs of the Republic of Latvia\n\nRiga, 6 May 2014\n\nRemarks by the spokesperson after the visit of the Minister to Oslo\n\n${story}\n\n${more}`,
    [
      "furniture: PRESS RELEASE",
      "furniture: Ministry of Foreign Affairs of the Republic of Latvia",
      "dateline: Riga, 6 May 2014",
      "headline: Remarks by the spokesperson after the visit of the Minister to Oslo",
      `paragraph: ${story}`,
      `paragraph: ${more}`,
    ],
  ],
  [
    "a release without a day",
    `Embassy of Latvia in Norway\n\nMinisters agree on a ferry line between Riga and Oslo\n\n${story}\n\n${more}`,
    ["furniture: Embassy of Latvia in Norway", "headline: Ministers agree on a ferry line between Riga and Oslo", `paragraph: ${story}`, `paragraph: ${more}`],
  ],
  [
    "a headline about a ministry is no issuer",
    `Foreign Office summons envoy over ferry line\n\n${story}\n\n${more}`,
    ["headline: Foreign Office summons envoy over ferry line", `paragraph: ${story}`, `paragraph: ${more}`],
  ],
  [
    "a mail",
    `From: J. Doe\nTo: desk\nDate: Tue, 6 May 2014 18:05:11 +0300\nSubject: Riga - what we know, so far\n\n${story}\n\n${more}`,
    ["furniture: From: J. Doe", "furniture: To: desk", "furniture: Date: Tue, 6 May 2014 18:05:11 +0300", "furniture: Subject:", "headline: Riga - what we know, so far", `paragraph: ${story}`, `paragraph: ${more}`],
  ],
  [
    "a subject alone is no mail",
    `Ministers meet in Riga\n\n${story}\n\n${more}\n\nSubject: Latvia, Norway`,
    ["headline: Ministers meet in Riga", `paragraph: ${story}`, `paragraph: ${more}`, "topics: Subject: Latvia, Norway"],
  ],
  [
    "a briefing with its day",
    `Ministry Press Briefing - May 6, 2014\n\n2:14 p.m. EDT\n\nMR DOE: ${story}\n\nQUESTION: ${more}`,
    ["headline: Ministry Press Briefing - May 6, 2014", "furniture: 2:14 p.m. EDT", `paragraph: MR DOE: ${story}`, `paragraph: QUESTION: ${more}`],
  ],
  [
    "initials of the desk",
    `RIGA (AP) - ${story}\n\n${more}\n\nbur/ab/cd`,
    ["dateline: RIGA (AP) -", `paragraph: ${story}`, `paragraph: ${more}`, "furniture: bur/ab/cd"],
  ],
  ["an agency and its desk", `Ministers meet in Riga\n\n${story}\n\n${more}\n\nInterfax ab cd`, ["headline: Ministers meet in Riga", `paragraph: ${story}`, `paragraph: ${more}`, "furniture: Interfax ab cd"]],
  ["an agency's rule", `Ministers meet in Riga\n\n${story}\n\n${more}\n\n==Kyodo`, ["headline: Ministers meet in Riga", `paragraph: ${story}`, `paragraph: ${more}`, "furniture: ==Kyodo"]],
  ["an agency and its desk behind the last word", `Ministers meet in Riga\n\n${story}\n\n${more} PTI ABC`, ["headline: Ministers meet in Riga", `paragraph: ${story}`, `paragraph: ${more}`, "furniture: PTI ABC"]],
  ["an agency as the last word of a sentence", `Ministers meet in Riga\n\n${story}\n\n${more} They spoke to AP.`, ["headline: Ministers meet in Riga", `paragraph: ${story}`, `paragraph: ${more} They spoke to AP.`]],
  [
    "topics under their label",
    `Ministers meet in Riga\n\n${story}\n\n${more}\n\nTopics\nLatvia\nForeign policy`,
    ["headline: Ministers meet in Riga", `paragraph: ${story}`, `paragraph: ${more}`, "topics: Topics", "topics: Latvia", "topics: Foreign policy"],
  ],
  [
    "a correspondent without a name",
    `Are they talking in Riga?\n\nBy our Baltic correspondent, Riga\n6 May 2014\n\n${story}\n\n${more}`,
    ["headline: Are they talking in Riga?", "byline: By our Baltic correspondent, Riga", "furniture: 6 May 2014", `paragraph: ${story}`, `paragraph: ${more}`],
  ],
  [
    "crossheads",
    `Ministers meet in Riga\n\n${story}\n\nNo handshake\n\n${more}\n\nWhat happens next?\n\n${story}`,
    ["headline: Ministers meet in Riga", `paragraph: ${story}`, "crosshead: No handshake", `paragraph: ${more}`, "crosshead: What happens next?", `paragraph: ${story}`],
  ],
  [
    "links to other stories",
    `Ministers meet in Riga\n\n${story}\n\nREAD ALSO: Fishing dispute drags on\n\n${more}\n\nNeighbours warn of long winter over fishing dispute\n\n${story}\n\nRelated stories\nFishing dispute drags on\nPorts stay shut`,
    [
      "headline: Ministers meet in Riga",
      `paragraph: ${story}`,
      "related: READ ALSO: Fishing dispute drags on",
      `paragraph: ${more}`,
      "related: Neighbours warn of long winter over fishing dispute",
      `paragraph: ${story}`,
      "furniture: Related stories",
      "related: Fishing dispute drags on",
      "related: Ports stay shut",
    ],
  ],
  [
    "captions",
    `Ministers meet in Riga\n\nFILE PHOTO: Jane Doe arrives in Riga, May 2, 2014. REUTERS/John Roe\n\n${story}\n\nJane Doe and John Roe shaking hands\n\n© Jane Poe/TASS\n\n${more}`,
    [
      "headline: Ministers meet in Riga",
      "caption: FILE PHOTO: Jane Doe arrives in Riga, May 2, 2014. REUTERS/John Roe",
      `paragraph: ${story}`,
      "caption: Jane Doe and John Roe shaking hands",
      "caption: © Jane Poe/TASS",
      `paragraph: ${more}`,
    ],
  ],
  [
    "hard-wrapped, indented, signed off",
    "MINISTERS MEET IN RIGA,\nTALKS GO ON\n\n    RIGA, May 5 - The two ministers met for three hours and\nagreed to meet again in the spring, their offices said in a\nshort note.\n    Neither side gave details of what had been discussed behind\nclosed doors, but both called the mood good.\n Reuter\n",
    [
      "headline: MINISTERS MEET IN RIGA,\nTALKS GO ON",
      "dateline: RIGA, May 5 -",
      "paragraph: The two ministers met for three hours and\nagreed to meet again in the spring, their offices said in a\nshort note.",
      "paragraph: Neither side gave details of what had been discussed behind\nclosed doors, but both called the mood good.",
      "furniture: Reuter",
    ],
  ],
  [
    "a headline in capitals that looks like a dateline",
    `NORTHERN LINE (NL)
SELLS UNIT

    RIGA, May 5 - ${story}

${more}`,
    ["headline: NORTHERN LINE (NL)\nSELLS UNIT", "dateline: RIGA, May 5 -", `paragraph: ${story}`, `paragraph: ${more}`],
  ],
  ["tags", `${story}\n\n${more}\n\nTags: Latvia, fishing; ports`, [`paragraph: ${story}`, `paragraph: ${more}`, "topics: Tags: Latvia, fishing; ports"]],
  [
    "a paragraph that lost its full stop",
    `${story}\n\nHe said that the talks would go on in the spring in a third country\n\n${more}`,
    [`paragraph: ${story}`, "paragraph: He said that the talks would go on in the spring in a third country", `paragraph: ${more}`],
  ],
  [
    "a lead-in to a quotation",
    `${story}\n\nDoe added:\n\n“We were glad to come,” she said.`,
    [`paragraph: ${story}`, "paragraph: Doe added:", "paragraph: “We were glad to come,” she said."],
  ],
];

describe("readWireText finds the parts of", () => {
  test.each(pages)("%s", (_id, text, wanted) => {
    expect(shown(readWireText(text))).toEqual(wanted);
  });

  test.each(pages)("%s, with Windows line ends, tabs and no-break spaces", (_id, text, wanted) => {
    const mangle = (words: string): string => words.replaceAll("\n", "\r\n").replaceAll(" ", "\u00a0").replace(/^\u00a0+/gm, (blanks) => " ".repeat(blanks.length));
    const report = readWireText(mangle(text));
    expect(shown(report)).toEqual(wanted.map((line) => line.replace(/(?<=: )[\s\S]+/, (words) => mangle(words))));
  });

  test.each(["", " ", "\n\n\n", "\ufeff", "\f", "\u00a0\t\r\n"])("nothing: %j", (text) => {
    expect(readWireText(text)).toMatchObject({ parts: [], headline: null, text });
  });
});

const times: readonly [line: string, published: string | null, options?: string][] = [
  ["2014-05-06", "2014-05-06"],
  ["Published: 07/05/2014 - 16:40", "2014-05-07T16:40"],
  ["Published: 07/05/2014 04:40 PM", null],
  ["Published: 07/05/2014 16:40 EDT", null],
  ["Published: 07/05/2014", null],
  ["Source: Xinhua    Editor: doe    2014-05-06 19:48:30", "2014-05-06T19:48"],
  ["Published: 12 Mar 2019 14:05 GMT", "2019-03-12T14:05Z"],
  ["Tue Mar 12, 2019 2:05pm EST", "2019-03-12T14:05-05:00"],
  ["Tue Mar 12, 2019 2:05pm ET", "2019-03-12T14:05-04:00"],
  ["2019-03-12T14:05:30+01:00", "2019-03-12T14:05+01:00"],
  ["2019-03-12 14:05", "2019-03-12T14:05"],
  ["Last updated 12 March 2019 at 14.05 CET", "2019-03-12T14:05+01:00"],
  ["Updated: March 12, 2019, 9 a.m. GMT", "2019-03-12T09:00Z"],
  ["12.03.2019 | 14:05", "2019-03-12T14:05"],
  ["12-MAR-2019 15:01:01.79", "2019-03-12T15:01"],
  ["13/03/2019", "2019-03-13"],
  ["Wednesday, 13 March 2019", "2019-03-13"],
  ["Published: 12 Mar 2019 14:05 GMT | Updated: 13 Mar 2019 08:00 GMT", "2019-03-12T14:05Z"],
  ["March 12, 14:05 UTC+3 OSLO", "2019-03-12T14:05+03:00", "2019-03-13"],
  ["December 30, 14:05 UTC+3 OSLO", "2018-12-30T14:05+03:00", "2019-01-02"],
  ["March 12, 14:05 UTC+3 OSLO", null],
  ["03/04/2019", null],
  ["March 32, 2019", null],
  ["On 12 March 2019 the ministers met", null],
  ["12 March 2019 was a good day for talks", null],
];

describe("published", () => {
  test.each(times)("%s", (line, published, supplied) => {
    const report = readWireText(`Ministers meet in Riga\n${line}\n\n${story}`, supplied === undefined ? {} : { published: supplied });
    expect(report.published?.value ?? null).toBe(published ?? supplied ?? null);
  });

  test("what is given supplies what the text lacks", () => {
    const report = readWireText(`RIGA, January 2 (AP) - ${story}`, { published: "2015-12-30", source: "The Paper" });
    expect(report).toMatchObject({ published: { value: "2015-12-30", precision: "day" }, dateline: { date: "2016-01-02", agency: "AP" }, source: { name: "The Paper" } });
  });

  test("a dateline without a year stays without a date", () => {
    expect(readWireText(`RIGA, January 2 (AP) - ${story}`).dateline).toMatchObject({ place: "RIGA", date: null, agency: "AP" });
  });

  test("a date that is none is an error", () => {
    expect(() => readWireText(story, { published: "yesterday" })).toThrow(expect.objectContaining({ code: "bad-date" }));
  });
});

const seed = new URL("../../../shared/seed/report.txt", import.meta.url);

describe.skipIf(!existsSync(seed))("the seed (not beside this checkout: skipped)", () => {
  test("gives the parts and dates of an archive page", () => {
    const report = readWireText(readFileSync(seed, "utf8"));
    expect(report).toMatchObject({
      section: "World",
      topics: ["Bilateral relations"],
      published: { value: "2016-12-22T03:43+03:00", precision: "minute" },
      dateline: { place: "WASHINGTON", date: "2016-12-21", agency: "TASS" },
      source: { name: "TASS" },
    });
    expect(report.parts.map(({ kind }) => kind)).toEqual(
      ["furniture", "headline", "furniture", "furniture", "standfirst", "dateline", "paragraph", "caption", "related", "paragraph", "paragraph", "paragraph", "paragraph", "topics"],
    );
    const of = (kind: string): readonly string[] => report.parts.filter((part) => part.kind === kind).map(({ span }) => report.text.slice(...span));
    expect(of("caption")).toEqual(["Kremlin spokesman Dmitry Peskov"]);
    expect(of("furniture")[0]).toBe("date 2016-12-22 Back to Main page");
  });
});
