import type { Look, Run } from "./cells.ts";
import type { Style } from "./style.ts";

const escape = "\u001b[";

/** Codes of Select Graphic Rendition. Only the sixteen colours that every terminal's own theme sets. */
const codes: Readonly<Record<Look, string>> = {
  plain: "",
  speaker: "1;33",
  cue: "3;35",
  words: "36",
  mark: "2;36",
  title: "1",
  faint: "2",
  strong: "1",
  good: "32",
  bad: "31",
};

/** Neighbours that look alike as one run. */
function merged(runs: readonly Run[]): readonly Run[] {
  const result: Run[] = [];
  for (const run of runs) {
    const last = result.at(-1);
    if (last !== undefined && last.look === run.look) result[result.length - 1] = { text: last.text + run.text, look: run.look };
    else result.push(run);
  }
  return result;
}

/** A line of runs as the terminal wants it: with colours, or the bare words. */
export function paint(runs: readonly Run[], { colour }: Style): string {
  let line = "";
  for (const { text, look } of merged(runs)) line += colour && codes[look] !== "" && text.trim() !== "" ? `${escape}${codes[look]}m${text}${escape}0m` : text;
  return line.trimEnd().replaceAll("\u00a0", " ");
}
