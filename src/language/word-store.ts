import type { Cuts } from "./cuts.ts";

/** Keeps what was worked out for a word, found again by the characters in a text, without cutting the word out of it. */
export interface WordStore<Entry extends { readonly form: { readonly text: string } }> {
  /** The entry of the word `text.slice(start, end)`, made at its first meeting. */
  readonly at: (text: string, start: number, end: number) => Entry;
  /**
   * The entries of all tokens, in order. The store is asked for all of them step by step: where no reading waits for what
   * another decides, the processor fetches what lies in far memory at once.
   */
  readonly all: (text: string, cuts: Cuts) => readonly Entry[];
}

const placeCount = 1 << 17;
/** Past this many words the store starts afresh: a bound on memory, not on what can be read. */
const mostWords = placeCount / 2;
/** A word whose places are all taken gets that of another: a bound on time for words chosen to collide. */
const mostProbes = 64;

/** What is read of each token on the way: filled and read at once, kept to spare allocations. */
let firsts: Int32Array = new Int32Array(1024);
let lengths: Int32Array = new Int32Array(1024);

export function wordStore<Entry extends { readonly form: { readonly text: string } }>(
  make: (text: string) => Entry,
): WordStore<Entry> {
  let entries: Entry[] = [];
  const places = new Int32Array(placeCount);
  const none = make("");
  const keep = (entry: Entry, place: number): Entry => {
    if (entries.length >= mostWords) {
      entries = [];
      places.fill(0);
    }
    entries.push(entry);
    places[place] = entries.length;
    return entry;
  };
  const at = (text: string, start: number, end: number): Entry => {
    const hash = hashOf(text, start, end);
    for (let probe = 0; probe < mostProbes; probe++) {
      const place = (hash + probe) & (placeCount - 1);
      const known = places[place] as number;
      if (known === 0) return keep(make(text.slice(start, end)), place);
      const entry = entries[known - 1];
      if (entry !== undefined && same(entry.form.text, text, start, end)) return entry;
    }
    return keep(make(text.slice(start, end)), hash & (placeCount - 1));
  };
  const all = (text: string, { starts, ends, count }: Cuts): readonly Entry[] => {
    if (firsts.length < count) firsts = new Int32Array(2 * count);
    if (lengths.length < count) lengths = new Int32Array(2 * count);
    for (let index = 0; index < count; index++) firsts[index] = hashOf(text, starts[index] as number, ends[index] as number) & (placeCount - 1);
    for (let index = 0; index < count; index++) firsts[index] = places[firsts[index] as number] as number;
    const found: Entry[] = [];
    for (let index = 0; index < count; index++) {
      const entry = entries[(firsts[index] as number) - 1] ?? none;
      lengths[index] = entry.form.text.length;
      found.push(entry);
    }
    for (let index = 0; index < count; index++) {
      const start = starts[index] as number;
      const end = ends[index] as number;
      const isSame = lengths[index] === end - start && same((found[index] as Entry).form.text, text, start, end);
      if (!isSame) found[index] = at(text, start, end);
    }
    return found;
  };
  return { at, all };
}

function hashOf(text: string, start: number, end: number): number {
  let hash = end - start;
  for (let index = start; index < end; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash ^ (hash >>> 15);
}

function same(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let index = 0; index < word.length; index++) if (word.charCodeAt(index) !== text.charCodeAt(start + index)) return false;
  return true;
}
