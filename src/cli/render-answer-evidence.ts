import type { Evidence } from "../dialogue/index.ts";
import { faint, plain, shown, type Run } from "./cells.ts";
import { sayDate } from "./say-date.ts";

const longest = 300;

function clipped(words: string): string {
  const bare = shown(words).replace(/^["“”«]+|["“”»]+$/g, "");
  if (bare.length <= longest) return bare;
  return `${bare.slice(0, bare.lastIndexOf(" ", longest))} …`;
}

/** Words a line rests on: which report of which day, the words, and where they stand in its text. */
export function evidenceRows({ report, headline, source, date, span, words }: Evidence): readonly (readonly Run[])[] {
  const facts = [source === null ? null : shown(source), date === null ? null : sayDate({ value: date, precision: "day" })].filter((fact) => fact !== null);
  return [
    [plain(headline === null ? shown(report) : shown(headline)), faint(facts.length === 0 ? "" : ` · ${facts.join(", ")}`)],
    [{ text: `“${clipped(words)}”`, look: "words" }],
    [faint(`${shown(report)}, characters ${span[0]} to ${span[1]}`)],
  ];
}
