import type { Answer, VerdictName } from "../dialogue/index.ts";
import { faint, plain, shown, strong, type Look, type Run } from "./cells.ts";
import { dotted } from "./dotted.ts";
import { listed } from "./names.ts";
import { paint } from "./paint.ts";
import { claimLinesOf, contentionRows } from "./render-answer-claims.ts";
import { lastHeldRows, levelRows, statusRows, type Row } from "./render-answer-contacts.ts";
import { evidenceLines } from "./render-answer-evidence.ts";
import { articled, marks, sayParticipant } from "./render-answer-marks.ts";
import { sayDate } from "./say-date.ts";
import type { StateName } from "./state-name.ts";
import type { Style } from "./style.ts";
import { wrap } from "./wrap.ts";

type Line = readonly Run[];

const verdictLook: Readonly<Record<VerdictName, Look>> = { broken: "bad", frozen: "bad", reduced: "bad", normal: "good", intensified: "good", unknown: "strong" };
const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

function question({ about, on, reports }: Answer, stateName: StateName): readonly Line[] {
  return [
    [{ text: `Are ${articled(stateName(about[0]))} and ${articled(stateName(about[1]))} still talking?`, look: "title" }],
    dotted([
      on === null ? "no report carries a day (--published supplies one)" : `as of ${sayDate({ value: on, precision: "day" })}`,
      `${counted(reports.read, "report", "reports")} read, ${reports.relevant} on the two`,
      reports.later === 0 ? null : `${reports.later} left out as later`,
      reports.undated === 0 || on === null ? null : `${reports.undated} undated, counted on any day`,
    ]),
  ];
}

/** A verdict in capitals, what met its rule, and the rule. */
function verdictLines({ verdict }: Answer, width: number): readonly Line[] {
  const indent = { first: [plain("  ")], rest: [plain("  ")] };
  const [place, count] = verdict.place;
  return [
    [{ text: verdict.verdict.toUpperCase(), look: verdictLook[verdict.verdict] }, plain(verdict.disputed ? ", disputed" : "")],
    ...wrap([plain(shown(`${verdict.because.slice(0, 1).toUpperCase()}${verdict.because.slice(1)}.`)), marks(verdict.evidence)], width, indent),
    ...wrap([faint(`Rule ${place} of ${count}, the first that holds: ${verdict.rule}`)], width, indent),
  ];
}

/** The longest level, "spokesperson", and two blanks. */
const labelWidth = 14;
/** Below this many columns a label stands on a line of its own. */
const narrow = 44;

function rows(found: readonly Row[], width: number): readonly Line[] {
  if (width < narrow) return found.flatMap(({ label, runs }) => [...(label === "" ? [] : [[plain(`  ${label}`)]]), ...wrap(runs, width, { first: [plain("    ")], rest: [plain("    ")] })]);
  return found.flatMap(({ label, runs }) => wrap(runs, width, { first: [plain(`  ${label.padEnd(labelWidth)}`)], rest: [plain(" ".repeat(labelWidth + 2))] }));
}

/** Numbered results; the lines below the first stand under its words. */
function numbered(entries: readonly (readonly Line[])[], width: number): readonly Line[] {
  return entries.flatMap((entry, index) => {
    const mark = `  ${index + 1}  `;
    const below = plain(" ".repeat(mark.length));
    return entry.flatMap((runs, row) => wrap(runs, width, { first: [row === 0 ? { text: mark, look: "mark" } : below], rest: [below] }));
  });
}

/** A title and what stands under it, or beside it, in a line, that there is nothing; `none` is `null` where that goes without saying. */
interface Section {
  readonly title: string;
  readonly none: string | null;
  readonly lines: readonly Line[];
}

/** Sections with a blank line between them; those without anything stand line by line. */
function sectionLines(sections: readonly Section[], width: number): readonly Line[] {
  let empty = false;
  return sections.flatMap(({ title, none, lines }) => {
    if (lines.length === 0 && none === null) return [];
    const space: readonly Line[] = empty && lines.length === 0 ? [] : [[]];
    empty = lines.length === 0;
    const heading: Run = { text: title, look: "title" };
    return [...space, ...(empty ? wrap([heading, faint(`: ${none}`)], width, { first: [], rest: [plain("  ")] }) : [...wrap([heading], width), ...lines])];
  });
}

const mostEarlier = 8;

function earlierRows(answer: Answer, stateName: StateName): readonly Row[] {
  const last = new Set(answer.lastHeld.map(({ contact }) => contact));
  const earlier = answer.held.filter((contact) => !last.has(contact));
  const left = earlier.length - mostEarlier;
  return [...levelRows(earlier.slice(0, mostEarlier), stateName), ...(left > 0 ? [{ label: "", runs: [faint(`and ${left} more (--json prints all)`)] }] : [])];
}

function expectationRows({ expectations }: Answer): readonly Line[] {
  return expectations.map(({ what, who, date, evidence }) => [
    strong(sayDate({ ...date, span: null })),
    plain(`: ${shown(what)}${who.length === 0 ? "" : `, ${listed(who.map(sayParticipant))}`}`),
    marks(evidence),
  ]);
}

/**
 * An answer for people: the question, the verdict with its rule, contacts, claims side by side, contentions,
 * expectations, and at the end the words that the numbers in brackets stand for.
 *
 * @param stateName the name of a state by its code
 */
export function renderAnswer(answer: Answer, stateName: StateName, style: Style): string {
  const { width } = style;
  const nothing = answer.held.length === 0 && answer.lastHeld.every(({ contact }) => contact === null);
  const earlier = earlierRows(answer, stateName);
  const indent = { first: [plain("  ")], rest: [plain("    ")] };
  const contentions = answer.contentions.map((contention) => contentionRows(contention, stateName));
  const sections: readonly Section[] = [
    { title: "Last contact held, by level", none: "none told of at any level", lines: nothing ? [] : rows(lastHeldRows(answer, stateName), width) },
    { title: "Other contacts held", none: null, lines: rows(earlier, width) },
    { title: "Contacts ahead", none: "none told of", lines: rows(statusRows(answer.ahead, stateName), width) },
    { title: "Planned, and no word of what became of it", none: null, lines: rows(statusRows(answer.open, stateName), width) },
    { title: "Called off, put off, refused or denied", none: "none told of", lines: rows(statusRows(answer.fallen, stateName), width) },
    { title: "What each side says", none: "neither says how relations stand", lines: claimLinesOf(answer, width, stateName) },
    { title: "Contentions", none: "no claims contradict each other", lines: numbered(contentions, width) },
    {
      title: "Expected",
      none: answer.ahead.length > 0 ? "nothing beside the contacts ahead" : "nothing is announced for a day to come",
      lines: expectationRows(answer).flatMap((line) => wrap(line, width, indent)),
    },
    { title: "Evidence", none: null, lines: evidenceLines(answer.evidence, width) },
  ];
  const lines: readonly Line[] = [
    ...question(answer, stateName).flatMap((line) => wrap(line, width)),
    [faint("─".repeat(width))],
    ...verdictLines(answer, width),
    ...sectionLines(sections, width),
  ];
  return `${lines.map((line) => paint(line, style)).join("\n")}\n`;
}
