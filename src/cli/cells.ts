/** How a stretch of words looks. The names say what it is; `paint.ts` says in which colour. */
export type Look = "plain" | "speaker" | "cue" | "words" | "mark" | "title" | "faint" | "strong" | "good" | "bad";

/** Words of one look. A line is a list of these. */
export interface Run {
  readonly text: string;
  readonly look: Look;
}

export const plain = (text: string): Run => ({ text, look: "plain" });
export const faint = (text: string): Run => ({ text, look: "faint" });
export const strong = (text: string): Run => ({ text, look: "strong" });

// Control characters and marks that turn the writing direction would let a report steer the terminal.
// oxlint-disable-next-line no-control-regex
const steering = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/**
 * Words of a report as they may be shown: blanks of any kind as single spaces, but no line may break inside French
 * quotation marks; nothing that steers the terminal.
 */
export function shown(words: string): string {
  return words
    .replaceAll(/\s+/g, " ")
    .replaceAll(/« | »/g, (mark) => mark.replace(" ", "\u00a0"))
    .replaceAll(steering, "\ufffd");
}

const wide = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const without = /\p{M}|[\u200b-\u200d\ufeff]/u;
// oxlint-disable-next-line no-control-regex
const ascii = /^[\u0020-\u007e]*$/;

/** The columns that words take in a terminal. */
export function columns(words: string): number {
  if (ascii.test(words)) return words.length;
  let count = 0;
  for (const character of words) count += without.test(character) ? 0 : wide.test(character) ? 2 : 1;
  return count;
}
