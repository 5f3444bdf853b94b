import { random } from "./random.ts";

/** A sentence's words and their tags ("VERB VBD"). */
export interface TaggedSentence {
  readonly words: readonly string[];
  readonly tags: readonly string[];
}

const small = new Set("a an and as at but by for from in of on or the to with 's n't".split(" "));

function titled(word: string): string {
  return small.has(word.toLowerCase()) || word === "" ? word.toLowerCase() : word.charAt(0).toUpperCase() + word.slice(1);
}

/**
 * Copies of some sentences in capitals, in lower case, and with a capital on every word as headlines have it, half of
 * them without their full stop: what the treebanks hold little of and news much.
 */
export function recased(sentences: readonly TaggedSentence[]): readonly TaggedSentence[] {
  const next = random(11);
  const copies: TaggedSentence[] = [];
  for (const { words, tags } of sentences) {
    const draw = next();
    const keepStop = next() < 0.5;
    let change: ((word: string) => string) | null = null;
    if (draw < 0.12) change = (word) => word.toUpperCase();
    else if (draw < 0.16) change = (word) => word.toLowerCase();
    else if (draw < 0.26) change = titled;
    if (change === null || words.length < 3) continue;
    const end = keepStop || words.at(-1) !== "." ? words.length : words.length - 1;
    copies.push({ words: words.slice(0, end).map(change), tags: tags.slice(0, end) });
  }
  return copies;
}
