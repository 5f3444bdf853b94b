import type { Block } from "./block.ts";
import { headlineVerbs } from "./headline-verb-lexicon.ts";

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
const closers = /["'”’»)\]\s]+$/u;
const minor = new Set("a an the of in on at to by for from and or but nor with as via vs over into after is be it its that than up if not no so per amid".split(" "));

/** Whether a block is short and unclosed enough to be a heading, a caption or a topic rather than prose. */
export function isProse(block: Block): boolean {
  const { text } = block;
  if (text.length > longestHeading) return true;
  // What stands in brackets after the last full stop (credits, a source) leaves it closed.
  const bare = text.replace(/(?<=[.!?]["”’]?)\s\([^()]*\)$/, "").replace(closers, "");
  if (/[,;–—-]$/u.test(bare) && text === text.toUpperCase()) return false;
  return /[.:;,…–—-]$/u.test(bare);
}

/** The shape of a line of at most a few dozen words. */
export function lineShape(text: string): LineShape {
  const bare = text.replace(closers, "");
  const words = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const plain = words.map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}.]+$/gu, ""));
  const clause = plain.some((word, index) => {
    const lower = word.toLowerCase();
    if (headlineVerbs.has(lower)) return true;
    if (index > 0 && /^\p{Ll}*(?:n['’]t)$/u.test(lower)) return true;
    return lower === "to" && index > 0 && /^\p{Ll}{2,}$/u.test(plain[index + 1] ?? "") && /^[\p{Lu}\p{N}]/u.test(plain[index - 1] ?? "");
  });
  const major = plain.filter((word) => /^\p{L}/u.test(word) && !minor.has(word.toLowerCase()));
  const capitals = major.filter((word) => /^\p{Lu}/u.test(word)).length;
  const letters = text.replaceAll(/[^\p{L}]/gu, "");
  return {
    words: plain,
    closed: /[.:;,…–—-]$/u.test(bare),
    question: /[?!]$/u.test(bare),
    clause,
    titleCase: major.length > 0 && capitals >= major.length * 0.85,
    upperCase: letters.length > 1 && letters === letters.toUpperCase() && letters !== letters.toLowerCase(),
  };
}
