import type { Block } from "./block.ts";
import { headlineVerbs } from "./headline-verb-lexicon.ts";
import { isBlank } from "./line.ts";

/** What a short line looks like, from its words alone. */
export interface LineShape {
  readonly words: readonly string[];
  /** Ends as a sentence or an opening does: ". : ; , … -". Question and exclamation marks leave it open. */
  readonly closed: boolean;
  readonly question: boolean;
  /** Holds a finite verb, or "to" with a verb as headlines announce the future. */
  readonly clause: boolean;
  /** Nearly every word that may take a capital has one. */
  readonly titleCase: boolean;
  readonly upperCase: boolean;
}

const longestHeading = 180;
const closers = "\"'”’»)]";
const openMarks = ".:;,…–—-";
const minor = new Set("a an the of in on at to by for from and or but nor with as via vs over into after is be it its that than up if not no so per amid".split(" "));

/** Whether a block is short and unclosed enough to be a heading, a caption or a topic rather than prose. */
export function isProse(block: Block): boolean {
  const { text } = block;
  if (text.length > longestHeading) return true;
  // What stands in brackets after the last full stop (credits, a source) leaves it closed.
  const uncredited = text.endsWith(")") ? text.replace(/(?<=[.!?]["”’]?)\s\([^()]*\)$/, "") : text;
  const last = lastMark(uncredited);
  if (last === "" || !openMarks.includes(last)) return false;
  return ".:…".includes(last) || text !== text.toUpperCase();
}

/** The last character before the marks and blanks that close a quotation or bracket; empty where there is none. */
function lastMark(text: string): string {
  let at = text.length - 1;
  while (at >= 0 && (closers.includes(text.charAt(at)) || isBlank(text.charCodeAt(at)))) at -= 1;
  return text.charAt(at);
}

function beginsWithLetter(word: string): boolean {
  const code = word.charCodeAt(0);
  return code < 128 ? (code >= 65 && code <= 90) || (code >= 97 && code <= 122) : /^\p{L}/u.test(word);
}

function beginsWithCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(word);
}

/** Whether the text has letters and all of them are capitals. */
function isUpperCase(text: string): boolean {
  if (/[a-z]/.test(text)) return false;
  const letters = text.replaceAll(/[^\p{L}]/gu, "");
  return letters.length > 1 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
}

/** The shape of a line of at most a few dozen words. */
export function lineShape(text: string): LineShape {
  const last = lastMark(text);
  // From the first letter or digit between blanks to the last, or a full stop behind it.
  const words: readonly string[] = text.match(/^[\0-\x7f]*$/.test(text) ? /[A-Za-z0-9](?:\S*[A-Za-z0-9.])?/g : /[\p{L}\p{N}](?:\S*[\p{L}\p{N}.])?/gu) ?? [];
  let clause = false;
  let major = 0;
  let capitals = 0;
  for (const [index, word] of words.entries()) {
    const lower = word.toLowerCase();
    clause ||= headlineVerbs.has(lower)
      || (index > 0 && lower.endsWith("t") && /^\p{Ll}*(?:n['’]t)$/u.test(lower))
      || (lower === "to" && index > 0 && /^\p{Ll}{2,}$/u.test(words[index + 1] ?? "") && /^[\p{Lu}\p{N}]/u.test(words[index - 1] ?? ""));
    if (!beginsWithLetter(word) || minor.has(lower)) continue;
    major += 1;
    if (beginsWithCapital(word)) capitals += 1;
  }
  return {
    words,
    closed: last !== "" && openMarks.includes(last),
    question: last === "?" || last === "!",
    clause,
    titleCase: major > 0 && capitals >= major * 0.85,
    upperCase: isUpperCase(text),
  };
}
