/** Keeps what was worked out for a word, found again by the characters in a text, without cutting the word out of it. */
export interface WordStore<Entry extends { readonly form: { readonly text: string } }> {
  /** The entry of the word `text.slice(start, end)`, made at its first meeting. */
  readonly at: (text: string, start: number, end: number) => Entry;
}

const placeCount = 1 << 17;
/** Past this many words the store starts afresh: a bound on memory, not on what can be read. */
const mostWords = placeCount / 2;
/** A word whose places are all taken gets that of another: a bound on time for words chosen to collide. */
const mostProbes = 64;

export function wordStore<Entry extends { readonly form: { readonly text: string } }>(
  make: (text: string) => Entry,
): WordStore<Entry> {
  let entries: Entry[] = [];
  const places = new Int32Array(placeCount);
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
    let hash = end - start;
    for (let index = start; index < end; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
    hash ^= hash >>> 15;
    for (let probe = 0; probe < mostProbes; probe++) {
      const place = (hash + probe) & (placeCount - 1);
      const known = places[place] as number;
      if (known === 0) return keep(make(text.slice(start, end)), place);
      const entry = entries[known - 1];
      if (entry !== undefined && same(entry.form.text, text, start, end)) return entry;
    }
    return keep(make(text.slice(start, end)), hash & (placeCount - 1));
  };
  return { at };
}

function same(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let index = 0; index < word.length; index++) if (word.charCodeAt(index) !== text.charCodeAt(start + index)) return false;
  return true;
}
