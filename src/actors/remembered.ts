/** What is kept per function: enough for the names of one report and the common ones of many. */
const most = 10_000;

/** A pure function of words that keeps its results, for words that come again and again. What is kept cannot change a result. */
export function remembered<T>(work: (words: string) => T): (words: string) => T {
  const kept = new Map<string, T>();
  return (words) => {
    const known = kept.get(words);
    if (known !== undefined) return known;
    const result = work(words);
    if (kept.size >= most) kept.clear();
    kept.set(words, result);
    return result;
  };
}
