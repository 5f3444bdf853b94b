const mark = /["“”„«»]/g;

/** Curly and French marks say what they do; a straight one opens where nothing, a blank or a bracket stands before it. */
function opens(words: string, at: number): boolean {
  const sign = words.charAt(at);
  return sign === '"' ? at === 0 || /[\s([{—–-]/.test(words.charAt(at - 1)) : sign !== "”" && sign !== "»";
}

/** The place of each mark's partner, by its own place. */
function partners(words: string): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const open: number[] = [];
  for (const { index } of words.matchAll(mark)) {
    if (opens(words, index)) {
      open.push(index);
      continue;
    }
    const partner = open.pop();
    if (partner === undefined) continue;
    found.set(partner, index);
    found.set(index, partner);
  }
  return found;
}

/**
 * Words without the quotation marks around them, to be set in marks of our own: taken off are a pair that holds all of
 * them and marks at either end without a partner. A mark that closes a quotation inside the words stays.
 */
export function unquoted(words: string): string {
  const pairs = partners(words);
  const last = words.length - 1;
  const isMark = (at: number): boolean => /["“”„«»]/.test(words.charAt(at));
  const all = pairs.get(0) === last;
  const from = isMark(0) && (all || !pairs.has(0)) ? 1 : 0;
  const to = last > 0 && isMark(last) && (all || !pairs.has(last)) ? last : words.length;
  return words.slice(from, to).trim();
}
