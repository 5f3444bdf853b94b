const names: Record<string, true> = Object.create(null) as Record<string, true>;

/**
 * The same word, as the one copy that the engine keeps of every name of a property. Such strings, among them all that
 * stand in the program's own text, are compared by their addresses; others letter by letter.
 */
export function intern<Word extends string>(word: Word): Word {
  names[word] = true;
  const [kept] = Object.keys(names) as Word[];
  Reflect.deleteProperty(names, word);
  return kept ?? word;
}
