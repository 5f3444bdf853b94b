import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { record, response } from "../intake/made-files.ts";

const ministers = [
  ["Norwegian Foreign Minister", "Borge Brende", "Oslo"],
  ["Latvian Foreign Minister", "Edgars Rinkevics", "Riga"],
  ["Russian Foreign Minister", "Sergei Lavrov", "Moscow"],
  ["Polish Foreign Minister", "Witold Waszczykowski", "Warsaw"],
  ["French Foreign Minister", "Jean-Marc Ayrault", "Paris"],
  ["German Foreign Minister", "Frank-Walter Steinmeier", "Berlin"],
] as const;
const matters = ["fishing rights in the northern sea", "a bridge over the border river", "the price of gas next winter", "visas for students", "a mine found near the harbour", "the return of two sailors", "a railway to the coast", "tariffs on butter"];
const said = ["Our dialogue has never been interrupted", "All contacts are frozen, and it was not we who froze them", "We will go on talking for as long as it takes", "Relations between our two states are better than last year", "There has been no break of any kind"];
const outlets = ["Reuters", "TASS", "The Oslo Courier", "Baltic Herald", "AFP"];

const pick = <T>(from: readonly T[], at: number): T => from[at % from.length] as T;

/** A made-up report: each number gives another one. */
export function madeReport(number: number): string {
  const [title, name, city] = pick(ministers, number);
  const [otherTitle, other, otherCity] = pick(ministers, number + 1 + (number % 4));
  const day = 1 + (number % 27);
  return `${name.split(" ").at(-1)} and ${other.split(" ").at(-1)} discuss ${pick(matters, number * 5)}

${city.toUpperCase()}, October ${day}, 2016 (Reuters) - ${title} ${name} met ${otherTitle} ${other} in ${city} on Tuesday for talks about ${pick(matters, number * 5)}.

"${pick(said, number * 3)}," ${name} told reporters after meeting number ${number}. "There are ${number * 7 + 3} pages on the table, and we have read ${number * 3 + 1} of them."

The two ministers also spoke by telephone a week before, an official in ${otherCity} said, and will meet again in ${otherCity} in December.
`;
}

const line = (fields: Readonly<Record<string, unknown>>): string => `${JSON.stringify(fields)}\n`;

/** Lines of JSON with made-up reports from one number to another: some carried by several outlets, some corrected later. */
export function madeLines(from: number, to: number): string {
  let lines = "";
  for (let number = from; number < to; number += 1) {
    const published = `2016-10-${String(1 + (number % 27)).padStart(2, "0")}T10:00Z`;
    const fields = { id: `r${number}`, text: madeReport(number), source: pick(outlets, number), published, url: `https://example.org/${number}` };
    lines += line(fields);
    if (number % 7 === 0) lines += line({ ...fields, id: `c${number}`, source: pick(outlets, number + 1), url: `https://example.net/${number}` });
    if (number % 11 === 0) lines += line({ ...fields, text: `${madeReport(number)}\nThis version corrects the number of pages.\n`, published: published.replace("T10", "T18") });
  }
  return lines;
}

const page = (number: number): string => {
  const [headline = "", ...paragraphs] = madeReport(number).trim().split("\n\n");
  return `<!doctype html><html lang="en"><head><title>${headline}</title><meta property="article:published_time" content="2016-10-12T07:30:00Z"></head><body><article><h1>${headline}</h1>${paragraphs.map((words) => `<p>${words}</p>`).join("")}</article></body></html>`;
};

export const french = "Les ministres des Affaires étrangères des deux pays se sont rencontrés lundi à Oslo et ont décidé que leurs entretiens se poursuivraient au printemps.\n";

export function madeFolder(name: string): string {
  return mkdtempSync(join(tmpdir(), `detente-${name}-`));
}

/**
 * Writes a folder of made-up news in several formats, all of it good: wire texts, lines of JSON, a packed archive of pages.
 *
 * @param size about how many reports
 */
export function makeNews(folder: string, size: number): string {
  mkdirSync(folder, { recursive: true });
  const third = Math.ceil(size / 3);
  for (let number = 0; number < third; number += 1) writeFileSync(join(folder, `story-${number}.txt`), madeReport(number));
  writeFileSync(join(folder, "lines.jsonl"), madeLines(third, third * 2));
  const pages = Array.from({ length: size - third * 2 }, (_, index) => response(`https://example.org/page/${index}`, page(third * 2 + index)));
  writeFileSync(join(folder, "pages.warc.gz"), gzipSync(Buffer.concat([record("warcinfo", {}, "software: made up"), ...pages])));
  return folder;
}
