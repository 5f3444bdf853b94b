import { after, isFinite, isNoun, isVerb, isWord, type Clauses } from "./clause/frame.ts";

function finiteAfterComma(clauses: Clauses, at: number): boolean {
  for (let here = at + 1; here < clauses.chunks.length && here < at + 8; here++) {
    const chunk = clauses.chunks[here];
    if (isWord(chunk, "comma")) return isFinite(clauses.chunks[after(clauses, here)]);
    if (isVerb(chunk) || isWord(chunk, "quote", "stop", "that", "relative", "and")) return false;
  }
  return false;
}

/** The finite verb that a noun list at `at` is the subject of, over what hangs on the noun; null if it is no subject. */
export function verbOfSubject(clauses: Clauses, at: number): number | null {
  const { chunks } = clauses;
  let here = after(clauses, at);
  let relative: "no" | "opened" | "entered" = "no";
  for (let steps = 0; here < chunks.length && steps < 30; here = after(clauses, here), steps++) {
    const chunk = chunks[here];
    if (isVerb(chunk)) {
      if (isFinite(chunk)) {
        // ", expected on Monday, was put off": a participle between commas.
        if (chunk.form === "past" && chunk.from === chunk.head && isWord(chunks[here - 1], "comma") && finiteAfterComma(clauses, here)) continue;
        if (relative !== "opened") return here;
        relative = "entered";
        continue;
      }
      // "Talks scheduled for Monday were ..." goes on; "Alder to meet Birk" is a headline's verb.
      if (chunk.form === "infinitive" && here === after(clauses, at)) return here;
      continue;
    }
    if (isNoun(chunk)) {
      if (chunk.prep === null && relative === "no" && !isWord(chunks[here - 1], "comma")) return null;
      continue;
    }
    if (isWord(chunk, "relative")) {
      relative = "opened";
      continue;
    }
    // ", once fixed for Monday, was put off"
    const reduced = chunks[here + 1];
    if (isWord(chunk, "subordinator") && isVerb(reduced) && reduced.form === "participle") {
      here++;
      continue;
    }
    if (isWord(chunk, "quote", "stop", "that", "subordinator")) return null;
    if (isWord(chunk, "and") && isFinite(chunks[after(clauses, here)])) return null;
  }
  return null;
}
