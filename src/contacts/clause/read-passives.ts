import type { Token } from "../../language/index.ts";
import type { Chunk, VerbChunk } from "./chunk.ts";
import { isFinite, isNoun, isVerb, isWord } from "./frame.ts";
import { verbForms } from "./word-forms.ts";

/** Verbs whose participle alone, without a form of "be", tells what was done to the noun before it: "summoned on Tuesday". */
const done = new Set(
  "summon call receive greet welcome host invite phone telephone ring recall sign initial ink conclude postpone cancel schedule plan hold hand deliver dispatch send meet convene see escort entertain feast fete honor honour"
    .split(" ")
    .flatMap((verb) => verbForms(verb)),
);

/** How far behind the participle "by" may stand. */
const reach = 6;

function isParticiple({ lower, xpos }: Token): boolean {
  return xpos === "VBN" || ((xpos === "VBD" || xpos === "VBP" || xpos === "VB") && /(?:ed|ung|eld|ent|een|ade|ut|et|en)$/.test(lower));
}

/** Whether "by" and somebody who acts follow, with nothing between that could be an object. */
function hasAgent(chunks: readonly Chunk[], at: number): boolean {
  for (let here = at + 1; here < chunks.length && here < at + reach; here++) {
    const chunk = chunks[here];
    if (isNoun(chunk)) {
      if (chunk.prep === null) return false;
      if (chunk.prep === "by") return chunk.items.some((item) => item.parties.length > 0);
      continue;
    }
    if (chunk?.kind !== "time" && !isWord(chunk, "particle", "adverb")) return false;
  }
  return false;
}

/** Whether nothing but times and phrases with a preposition stands between the verb at `at` and a finite verb after it. */
function precedesVerb(chunks: readonly Chunk[], at: number): boolean {
  for (let here = at + 1; here < chunks.length && here < at + reach; here++) {
    const chunk = chunks[here];
    if (isFinite(chunk)) return here > at + 1;
    if (chunk?.kind !== "time" && !(isNoun(chunk) && chunk.prep !== null)) return false;
  }
  return false;
}

/** Whether the clause of the chunk at `at` has another finite verb: then a participle beside it is an aside. */
function hasOtherVerb(chunks: readonly Chunk[], at: number): boolean {
  for (let here = at + 1; here < chunks.length && here < at + 14; here++) {
    const chunk = chunks[here];
    if (isWord(chunk, "quote", "stop")) return false;
    if (isWord(chunk, "comma") && isVerb(chunks[here + 1]) && chunks[here + 1] !== undefined) return true;
  }
  return false;
}

/**
 * Reads participles without a form of "be" as what they are: after a noun and a comma ("the envoy, summoned on Tuesday, said"),
 * before the sentence's subject ("Signed here by the presidents, the accord ..."), and for the verb of a headline ("Envoy called
 * in by Oslo").
 */
export function readPassives(chunks: readonly Chunk[], tokens: readonly Token[]): readonly Chunk[] {
  let read: Chunk[] | null = null;
  for (let at = 0; at < chunks.length; at++) {
    const chunk = chunks[at];
    if (!isVerb(chunk) || chunk.passive || chunk.from !== chunk.head || chunk.to !== chunk.from + 1) continue;
    const token = tokens[chunk.head] as Token;
    // "a call planned for Friday was put off": of two verbs side by side the first is a participle.
    if (chunk.form === "past" && !chunk.copula && (token.xpos === "VBN" || token.lower.endsWith("ed")) && isNoun(chunks[at - 1]) && precedesVerb(chunks, at)) {
      read ??= [...chunks];
      read[at] = { ...chunk, form: "participle" };
      continue;
    }
    if (!done.has(token.lower) || !isParticiple(token)) continue;
    const left = chunks[at - 1];
    const next = chunks[at + 1];
    if (isNoun(next) && next.prep === null) continue;
    const opens = left === undefined;
    const aside = isWord(left, "comma") && isNoun(chunks[at - 2]) && hasOtherVerb(chunks, at);
    const agent = hasAgent(chunks, at);
    if (!((opens && agent) || aside || (agent && isNoun(left)))) continue;
    const passive: VerbChunk = { ...chunk, passive: true, form: opens || aside ? "participle" : chunk.form === "participle" ? "participle" : "past" };
    read ??= [...chunks];
    read[at] = passive;
  }
  return read ?? chunks;
}
