import type { Note, Part, PartKind, Reading } from "../model/index.ts";
import { faint, plain, shown, type Run } from "./cells.ts";
import { dotted } from "./dotted.ts";
import { markText, marksOf } from "./mark-text.ts";
import { namesOf } from "./names.ts";
import { numberedEntries } from "./numbered-entries.ts";
import { paint } from "./paint.ts";
import { sayDate } from "./say-date.ts";
import { renderNotes } from "./render-notes.ts";
import { sections } from "./sections.ts";
import type { StateName } from "./state-name.ts";
import type { Style } from "./style.ts";
import { wrap } from "./wrap.ts";

const indent: readonly Run[] = [plain("  ")];
const textMargin = { first: indent, rest: indent };
const textBelow = { first: [], rest: indent };

/** The headline with its marks where it stands in the text; as given from outside where it does not. */
function titleRuns(reading: Reading, style: Style): readonly Run[] {
  const { headline, id, parts, text } = reading.report;
  if (headline === null) return [faint(`(no headline) ${shown(id)}`)];
  const part = parts.find(({ kind }) => kind === "headline");
  if (part === undefined) return [{ text: shown(headline), look: "title" }];
  return markText(text, part.span, marksOf(reading), style.colour).map((run) => (run.look === "mark" ? run : { ...run, look: "title" }));
}

function headlineBlock(reading: Reading, style: Style): readonly string[] {
  const { source, published, dateline, section, topics } = reading.report;
  const place = dateline === null ? null : [dateline.place, dateline.date === null ? null : sayDate({ value: dateline.date, precision: "day" })].filter((word) => word !== null).join(", ");
  const facts = dotted([
    source === null ? "source unknown" : shown(source.name),
    published === null ? "publication date unknown" : `published ${sayDate(published)}`,
    place === null || place === "" ? null : `dateline ${shown(place)}`,
  ]);
  const filed = dotted([section === null ? null : shown(section), topics.length === 0 ? null : `topics: ${shown(topics.join(", "))}`]);
  const rule = "─".repeat(style.width);
  return [...wrap(titleRuns(reading, style), style.width), ...wrap(facts, style.width), ...wrap(filed, style.width), [faint(rule)]].map((line) => paint(line, style));
}

const readParts: ReadonlySet<PartKind> = new Set(["standfirst", "crosshead", "paragraph"]);

/** What stands on the page and is not read, counted by kind. */
function leftOut(parts: readonly Part[]): string | null {
  const names: readonly (readonly [PartKind, string, string])[] = [
    ["caption", "caption", "captions"],
    ["related", "headline of another story", "headlines of other stories"],
    ["furniture", "line of page furniture", "lines of page furniture"],
  ];
  const counts = names.flatMap(([kind, one, many]) => {
    const count = parts.filter((part) => part.kind === kind).length;
    return count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];
  });
  return counts.length === 0 ? null : `Not read: ${counts.join(", ")}.`;
}

function textBlock(reading: Reading, style: Style): readonly string[] {
  const { text, parts } = reading.report;
  const marks = marksOf(reading);
  const lines: string[] = [];
  for (const { kind, span } of parts) {
    if (!readParts.has(kind)) continue;
    const runs = markText(text, span, marks, style.colour);
    const looked = kind === "crosshead" ? runs.map((run): Run => (run.look === "plain" ? { ...run, look: "strong" } : run)) : runs;
    lines.push("", ...wrap(looked, style.width, textMargin).map((line) => paint(line, style)));
  }
  const skipped = leftOut(parts);
  if (lines.length === 0) lines.push("", paint([...indent, faint("No text to read.")], style));
  if (skipped !== null) lines.push("", ...wrap([faint(skipped)], style.width, textMargin).map((line) => paint(line, style)));
  return lines;
}

function sectionBlocks(reading: Reading, stateName: StateName, style: Style): readonly string[] {
  const names = namesOf(reading, stateName);
  let empty = false;
  return sections.flatMap(({ title, none, entries }) => {
    const found = entries(reading, names);
    // Lists without anything stand line by line.
    const space = empty && found.length === 0 ? [] : [""];
    empty = found.length === 0;
    if (empty) {
      return [...space, ...wrap([{ text: title, look: "title" }, faint(`: ${none}`)], style.width, textBelow).map((line) => paint(line, style))];
    }
    const heading = paint([{ text: title, look: "title" }], style);
    return ["", heading, ...numberedEntries(found, style).flat()];
  });
}

/**
 * A reading for people: headline block, the text with its marks, then what was found, each with the words it rests on.
 *
 * @param notes what the stages told, or `null` where nobody asked
 * @param stateName the name of a state that the reading does not name, by its code
 */
export function renderReading(reading: Reading, notes: readonly Note[] | null, stateName: StateName, style: Style): string {
  const lines = [
    ...headlineBlock(reading, style),
    ...textBlock(reading, style),
    ...sectionBlocks(reading, stateName, style),
    ...(notes === null ? [] : renderNotes(reading.report.text, notes, style)),
  ];
  return `${lines.join("\n")}\n`;
}
