import type { Chunk, NounChunk, Nominal, VerbChunk } from "./chunk.ts";
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

/** "the Dutch one", "the Malian": somebody of like rank as in the clause before. */
function likeOf(other: NounChunk, like: Nominal): NounChunk {
  return { ...other, items: other.items.map((item) => (item.parties.length + item.places.length > 0 && item.rank !== null ? item : { ...item, parties: item.parties.length > 0 ? item.parties : item.owners, rank: like.rank, human: like.human })) };
}

/** The verb that a clause without one takes over, and what is joined to it: by a preposition, or null for an object. */
function verbBefore(chunks: readonly Chunk[], at: number): { readonly verb: VerbChunk; readonly sides: ReadonlyMap<string | null, Nominal>; readonly subject: boolean } | null {
  const sides = new Map<string | null, Nominal>();
  for (let here = at - 1; here >= 0 && here > at - reach; here--) {
    const chunk = chunks[here];
    if (isFinite(chunk)) {
      const left = chunks[here - 1];
      return chunk.copula ? null : { verb: chunk, sides, subject: isNoun(left) && left.prep === null };
    }
    if (isVerb(chunk) || isWord(chunk, "quote", "stop", "relative", "that", "subordinator")) return null;
    if (isNoun(chunk) && chunk.items.some((item) => item.parties.length + item.places.length > 0)) sides.set(chunk.prep, chunk.items[0] as Nominal);
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
    const like = before?.sides.get(other.prep);
    if (before === null || like === undefined || !before.subject) continue;
    filled ??= [...chunks];
    const place = next + filled.length - chunks.length;
    filled.splice(place, 1, { ...before.verb, from: other.from, to: other.from }, likeOf(other, like));
  }
  return filled ?? chunks;
}
