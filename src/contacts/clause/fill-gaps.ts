import type { Chunk, NounChunk, VerbChunk } from "./chunk.ts";
import { isNoun, isVerb, isWord } from "./frame.ts";

/** How many chunks the first clause may hold after its verb. */
const reach = 12;

function isFinite(chunk: Chunk | undefined): chunk is VerbChunk {
  return isVerb(chunk) && (chunk.form === "past" || chunk.form === "present" || chunk.form === "future" || chunk.form === "modal");
}

/** One side of a dealing: a state, a place or somebody of one, and nothing else. */
function isSide(chunk: Chunk | undefined): chunk is NounChunk {
  return isNoun(chunk) && chunk.items.length === 1 && chunk.items.every((item) => item.parties.length + item.places.length > 0 || (item.owners.length > 0 && item.to - item.head === 1));
}

/** The verb that a clause without one takes over, and how its other side is joined to it: the preposition, or null for an object. */
function verbBefore(chunks: readonly Chunk[], at: number): { readonly verb: VerbChunk; readonly preps: readonly (string | null)[]; readonly subject: boolean } | null {
  const preps: (string | null)[] = [];
  for (let here = at - 1; here >= 0 && here > at - reach; here--) {
    const chunk = chunks[here];
    if (isFinite(chunk)) {
      const left = chunks[here - 1];
      return chunk.copula ? null : { verb: chunk, preps, subject: isNoun(left) && left.prep === null };
    }
    if (isVerb(chunk) || isWord(chunk, "quote", "stop", "relative", "that", "subordinator")) return null;
    if (isNoun(chunk) && chunk.items.some((item) => item.parties.length + item.places.length > 0)) preps.push(chunk.prep);
  }
  return null;
}

/**
 * Gives clauses without a verb the one before: in "Oslo received the Chadian envoy on Monday and Bonn the Malian" the second
 * clause gets a verb without words of its own between its two sides.
 */
export function fillGaps(chunks: readonly Chunk[]): readonly Chunk[] {
  let filled: Chunk[] | null = null;
  for (let at = 2; at < chunks.length - 1; at++) {
    const join = chunks[at];
    if (!isWord(join, "and") && !(isWord(join, "stop") && filled === null && chunks.length < 40)) continue;
    let first = at + 1;
    // "and, on Friday, Bonn the Malian"
    while (chunks[first]?.kind === "time" || isWord(chunks[first], "comma", "adverb")) first++;
    const subject = chunks[first];
    let next = first + 1;
    if (isWord(chunks[next], "comma")) next++;
    const other = chunks[next];
    if (!isSide(subject) || subject.prep !== null || !isSide(other)) continue;
    let beyond = next + 1;
    while (chunks[beyond]?.kind === "time" || isWord(chunks[beyond], "adverb") || (isNoun(chunks[beyond]) && (chunks[beyond] as NounChunk).prep !== null)) beyond++;
    const end = chunks[beyond];
    if (end !== undefined && !isWord(end, "stop", "quote", "comma", "and", "subordinator")) continue;
    if (isFinite(chunks[beyond + 1]) && !isWord(end, "stop")) continue;
    const before = verbBefore(chunks, at);
    if (before === null || !before.subject || !before.preps.includes(other.prep)) continue;
    filled ??= [...chunks];
    const place = filled.indexOf(other);
    filled.splice(place, 0, { ...before.verb, from: other.from, to: other.from });
  }
  return filled ?? chunks;
}
