import type { Token } from "../../language/index.ts";
import type { Chunk, VerbChunk, VerbForm, WordChunk } from "./chunk.ts";
import { sayingVerbs } from "./saying-verb-lexicon.ts";

/** How many chunks an insertion may hold between its commas: it keeps the work in proportion to the sentence. */
const longest = 7;

const auxiliary = /^(?:be|is|are|was|were|been|'s|'re|has|have|had|'ve|do|does|did|will|would|shall|should|may|might|can|could|must|'ll|'d|wo|ca|not|n't|never)$/;

function isComma(chunk: Chunk | undefined): boolean {
  return chunk?.kind === "word" && chunk.role === "comma";
}

function isFinite(chunk: Chunk | undefined): chunk is VerbChunk {
  return chunk?.kind === "vg" && chunk.form !== "infinitive" && chunk.form !== "gerund";
}

function says(chunk: Chunk | undefined, tokens: readonly Token[]): boolean {
  if (!isFinite(chunk)) return false;
  const word = (tokens[chunk.head] as Token).lower;
  return sayingVerbs.has(word) || asides.test(word);
}

/** Verbs of saying that only stand in asides. */
const asides = /^(?:insist|stress|growl|grumbl|caution|concede|complain|boast|vow|recount|relat|notice|learn|understand)/;

/** Nothing but auxiliaries: "will", "has not", waiting for the verb behind an insertion. */
function isBareAuxiliary(chunk: Chunk | undefined, tokens: readonly Token[]): chunk is VerbChunk {
  return isFinite(chunk) && tokens.slice(chunk.from, chunk.to).every(({ lower }) => auxiliary.test(lower));
}

/** The comma that closes an insertion opened by the comma at `at`: ", officials said on Monday,", ", insisted Oslo,"; -1 where none does. */
function closesAt(chunks: readonly Chunk[], at: number, tokens: readonly Token[]): number {
  let saying = -1;
  let named = false;
  for (let here = at + 1; here < chunks.length && here <= at + longest; here++) {
    const chunk = chunks[here] as Chunk;
    if (isComma(chunk)) return saying >= 0 && named ? here : -1;
    if (chunk.kind === "np") {
      named ||= chunk.prep === null;
      // "officials said Oslo": an object or a clause, not an aside; but "said officials".
      if (chunk.prep === null && saying >= 0 && saying !== here - 1) return -1;
      if (chunk.prep === null && saying >= 0 && here - 2 > at) return -1;
      continue;
    }
    if (chunk.kind === "vg") {
      if (saying >= 0 || !says(chunk, tokens)) return -1;
      saying = here;
      continue;
    }
    if (chunk.kind === "word" && chunk.role !== "adverb" && chunk.role !== "other") return -1;
  }
  return -1;
}

/** ", after all,", ", on Monday,", ", however,": an aside between an auxiliary and its verb. */
function asideAt(chunks: readonly Chunk[], at: number): number {
  for (let here = at + 1; here < chunks.length && here <= at + 4; here++) {
    const chunk = chunks[here] as Chunk;
    if (isComma(chunk)) return here > at + 1 ? here : -1;
    if (chunk.kind === "vg" || (chunk.kind === "np" && chunk.prep === null) || (chunk.kind === "word" && chunk.role !== "adverb" && chunk.role !== "other" && chunk.role !== "subordinator" && chunk.role !== "particle")) return -1;
  }
  return -1;
}

/** One verb group of an auxiliary and the verb behind an insertion: "will" + "meet", "has not" + "been held". */
function joined(first: VerbChunk, second: VerbChunk, tokens: readonly Token[]): VerbChunk {
  const last = (tokens[first.to - 1] as Token).lower;
  const word = /^(?:not|n't|never)$/.test(last) ? (tokens[first.head] as Token).lower : last;
  const xpos = (tokens[second.head] as Token).xpos;
  const be = /^(?:be|is|are|was|were|been|'s|'re)$/.test(word);
  const form: VerbForm = first.form;
  return {
    ...second,
    from: first.from,
    form,
    modal: first.modal,
    negated: first.negated || second.negated,
    passive: second.passive || (be && (xpos === "VBN" || xpos === "VBD")),
    progressive: second.progressive || (be && xpos === "VBG"),
    perfect: first.perfect || second.perfect || /^(?:has|have|had|'ve)$/.test(word),
  };
}

/**
 * Takes what a reporter puts between commas ("Talks with Chad, officials said on Monday, were put off"; "will, she said, meet";
 * "At no time, Oslo insists, did ...") for an adverb, so that subject and verb stand side by side.
 */
export function foldInsertions(chunks: readonly Chunk[], tokens: readonly Token[]): readonly Chunk[] {
  if (!chunks.some((chunk, at) => at > 0 && (isComma(chunk) || (chunk.kind === "np" && chunk.items[0]?.determiner === "no")))) return chunks;
  const folded: Chunk[] = [];
  for (let at = 0; at < chunks.length; at++) {
    const chunk = chunks[at] as Chunk;
    const before = folded.at(-1);
    const beyond = chunks[at + 1];
    // "will on no account meet"
    if (before !== undefined && chunk.kind === "np" && chunk.items[0]?.determiner === "no" && /^(?:account|circumstances?|event|way|condition|pretext)$/.test((tokens[chunk.items[0].head] as Token).lower) && isBareAuxiliary(before, tokens) && beyond?.kind === "vg") {
      folded[folded.length - 1] = { ...joined(before, beyond, tokens), negated: true };
      at++;
      continue;
    }
    if (isComma(chunk) && before !== undefined) {
      const waits = isBareAuxiliary(before, tokens);
      let close = waits ? asideAt(chunks, at) : -1;
      if (close < 0) close = closesAt(chunks, at, tokens);
      const next = chunks[close + 1];
      const auxiliaryNext = isFinite(next);
      if (close > 0 && (waits ? next?.kind === "vg" : auxiliaryNext)) {
        if (waits && next?.kind === "vg") {
          folded[folded.length - 1] = joined(before, next, tokens);
          at = close + 1;
          continue;
        }
        const aside: WordChunk = { kind: "word", from: chunk.from, to: (chunks[close] as Chunk).to, role: "adverb", text: "," };
        folded.push(aside);
        at = close;
        continue;
      }
    }
    folded.push(chunk);
  }
  return folded;
}
