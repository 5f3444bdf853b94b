/** Keeps what was worked out for a word, found again by the characters in a text, without cutting the word out of it. */
export interface WordStore<Entry extends { readonly form: { readonly text: string } }> {
  /** The entry of the word `text.slice(start, end)`, made at its first meeting. */
  readonly at: (text: string, start: number, end: number) => Entry;
}

const placeCount = 1 << 17;
/** Past this many words the store starts afresh: a bound on memory, not on what can be read. */
const mostWords = placeCount / 2;
/** A word whose places are all taken is made anew each time: a bound on time for words chosen to collide. */
const mostProbes = 64;

export function wordStore<Entry extends { readonly form: { readonly text: string } }>(
  make: (text: string) => Entry,
): WordStore<Entry> {
  let entries: Entry[] = [];
  const places = new Int32Array(placeCount);
  const at = (text: string, start: number, end: number): Entry => {
    let hash = end - start;
    for (let index = start; index < end; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
    hash ^= hash >>> 15;
    for (let probe = 0; probe < mostProbes; probe++) {
      const place = (hash + probe) & (placeCount - 1);
      const known = places[place] ?? 0;
      if (known === 0) {
        const entry = make(text.slice(start, end));
        if (entries.length >= mostWords) {
          entries = [];
          places.fill(0);
        }
        entries.push(entry);
        places[place] = entries.length;
        return entry;
      }
      const entry = entries[known - 1];
      if (entry !== undefined && same(entry.form.text, text, start, end)) return entry;
    }
    return make(text.slice(start, end));
  };
  return { at };
}

function same(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let index = 0; index < word.length; index++) if (word.charCodeAt(index) !== text.charCodeAt(start + index)) return false;
  return true;
}
