import { after, frameOf, isFinite, isNoun, isVerb, isWord, type Clauses } from "./clause/frame.ts";

/** First and last chunk of the clause around the noun list at `at`. */
export function clauseAround(clauses: Clauses, at: number, verb: number | null, relative: boolean = false): readonly [from: number, to: number] {
  let from = at;
  for (let steps = 0; from > 0 && steps < 25; from--, steps++) {
    const chunk = clauses.chunks[from - 1];
    if (isWord(chunk, "quote", "stop", "that", "relative", "subordinator")) break;
    if (isVerb(chunk) && from - 1 !== verb && chunk.form !== "infinitive" && chunk.form !== "gerund" && chunk.form !== "participle") break;
  }
  const last = verb !== null && verb > at ? frameOf(clauses, verb).end : at + 1;
  let to = Math.max(last, at + 1);
  for (let steps = 0; to < clauses.chunks.length && steps < 25; to++, steps++) {
    const chunk = clauses.chunks[to];
    if (isWord(chunk, "quote", "stop", "that", "relative", "subordinator")) break;
    if (isVerb(chunk) && chunk.form !== "infinitive" && chunk.form !== "gerund" && chunk.form !== "participle") break;
    // ", Birk said": the next clause begins with its subject.
    if (isNoun(chunk) && chunk.prep === null && isFinite(clauses.chunks[after(clauses, to)])) break;
  }
  // "a meeting that was to take place in Oslo next week", ", set for Monday": the noun's own clause belongs to it.
  if (relative) {
    const own = isWord(clauses.chunks[to], "comma") ? to + 1 : to;
    const opens = clauses.chunks[own];
    if (isWord(opens, "relative", "that") || (isVerb(opens) && opens.form === "participle")) {
      to = own + 1;
      for (let verbs = isVerb(opens) ? 1 : 0, steps = 0; to < clauses.chunks.length && steps < 12; to++, steps++) {
        const chunk = clauses.chunks[to];
        if (isWord(chunk, "quote", "stop", "comma", "that", "relative", "subordinator")) break;
        if (isFinite(chunk) && verbs++ > 0) break;
      }
    }
  }
  while (to - 1 > at && isWord(clauses.chunks[to - 1], "comma", "and", "other")) to--;
  while (from < at && isWord(clauses.chunks[from], "comma", "and", "other")) from++;
  return [from, to];
}
