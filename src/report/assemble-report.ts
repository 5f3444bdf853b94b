import { DetenteError, silent, type Dateline, type Part, type Published, type Report, type Tell } from "../model/index.ts";
import { nearestDay } from "./calendar.ts";
import { momentRanks, type Finding } from "./finding.ts";
import { singleSpaced } from "./line.ts";
import { tellLanguage } from "./language/tell-language.ts";
import { parsePublished, toPublished } from "./moment.ts";
import type { ReportOptions } from "./report-options.ts";

function given(options: ReportOptions): Published | null {
  if (options.published === undefined || options.published === null) return null;
  const published = parsePublished(options.published);
  if (published === null) throw new DetenteError("bad-date", `"${options.published.slice(0, 60)}" is not a date with a year`);
  return published;
}

/** When the report was published: as its own lines say, helped out by what was given and by what the archive noted. */
function publication(findings: readonly Finding[], supplied: Published | null): Published | null {
  const dated = findings.flatMap(({ moment }) => moment ?? []).sort((a, b) => momentRanks.indexOf(a.rank) - momentRanks.indexOf(b.rank));
  const yearly = dated.find(({ moment }) => moment.day.year !== null);
  const dateline = findings.find((finding) => finding.dateline !== undefined)?.dateline?.written.day ?? null;
  const anchor =
    supplied?.value ??
    (yearly === undefined ? null : nearestDay(yearly.moment.day, null)) ??
    (dateline === null ? null : nearestDay(dateline, null));
  // A supplied month or year is enough to date a line without a year, through the middle of that span.
  const full = anchor === null ? null : `${anchor}-06-15`.slice(0, 5) + (anchor.length > 4 ? anchor.slice(5, 7) : "07") + (anchor.length > 7 ? anchor.slice(7, 10) : "-15");
  for (const { rank, moment } of dated) {
    const written = toPublished(moment, full);
    if (written === null) continue;
    const finer = supplied !== null && (rank === "updated" || rank === "archive" || supplied.value.length > written.value.length);
    return finer ? supplied : written;
  }
  // A release stands under its place and day; an agency's first words give day and month only.
  const bare = findings.find((finding) => finding.rule === "dateline" && finding.parts.length === 1)?.dateline?.written.day ?? null;
  const own = bare === null || bare.year === null || supplied !== null ? null : nearestDay(bare, null);
  return own === null ? supplied : { value: own, precision: "day" };
}

function datelineOf(findings: readonly Finding[], published: Published | null): Dateline | null {
  const found = findings.find((finding) => finding.dateline !== undefined)?.dateline;
  if (found === undefined) return null;
  const { written, part } = found;
  const anchor = published === null || published.value.length < 10 ? null : published.value;
  return {
    place: written.place,
    date: written.day === null ? null : nearestDay(written.day, anchor),
    agency: written.agency,
    span: part.span,
  };
}

/** Neighbouring lines of one headline or standfirst are one part. */
function joined(parts: readonly Part[]): readonly Part[] {
  const result: Part[] = [];
  for (const part of parts) {
    const above = result.at(-1);
    if (part.kind === "headline" && above?.kind === "headline") result[result.length - 1] = { kind: part.kind, span: [above.span[0], part.span[1]] };
    else result.push(part);
  }
  return result;
}

const hexadecimal = (hash: number): string => (hash >>> 0).toString(16).padStart(8, "0");

/** An id for a report that has none of its own: FNV-1a over the text, and a second hash beside it, since 32 bits are too few for millions. */
function idOf(text: string): string {
  let first = 0x811c9dc5;
  let second = 0x9e3779b9;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    first = Math.imul(first ^ code, 0x01000193);
    second = Math.imul((second << 5) ^ (second >>> 27) ^ code, 0x85ebca6b);
  }
  return `report-${hexadecimal(first)}${hexadecimal(second)}`;
}

/** Puts a report together from what its blocks were found to be and what is known from outside. */
export function assembleReport(text: string, findings: readonly Finding[], options: ReportOptions, tell: Tell = silent): Report {
  if (tell !== silent) {
    for (const { rule, why, parts } of findings) {
      for (const { kind, span } of parts) {
        const read = kind === "headline" || kind === "standfirst" || kind === "crosshead" || kind === "paragraph";
        tell({ stage: "report", rule, action: read || kind === "dateline" ? "made" : "dropped", span, why: `${kind}: ${why}` });
      }
    }
  }
  const parts = joined(findings.flatMap((finding) => finding.parts));
  const words = (kind: Part["kind"]): string | null => {
    const spans = parts.filter((part) => part.kind === kind).map(({ span }) => singleSpaced(text.slice(span[0], span[1])));
    return spans.length === 0 ? null : spans.join(" ");
  };
  const published = publication(findings, given(options));
  const dateline = datelineOf(findings, published);
  const name = options.source ?? dateline?.agency ?? findings.find(({ source }) => source !== undefined)?.source ?? null;
  const topics = findings.flatMap(({ topics }) => topics ?? []);
  const read = parts.filter(({ kind }) => kind === "paragraph" || kind === "headline" || kind === "standfirst").map(({ span }) => text.slice(...span));
  return {
    id: options.id ?? idOf(text),
    url: options.url ?? null,
    language: tellLanguage(read, options.language ?? null),
    source: name === null ? null : { name, actor: null },
    headline: words("headline") ?? options.title ?? null,
    standfirst: words("standfirst"),
    section: findings.find(({ section }) => section !== undefined)?.section ?? options.section ?? null,
    topics: topics.length > 0 ? topics : options.topics ?? [],
    published,
    dateline,
    text,
    parts,
  };
}
