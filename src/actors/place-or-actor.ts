import type { Token } from "../language/index.ts";
import { dealingPrepositions, movementWords, placePrepositions, relationNouns, routes, sayingVerbs } from "./name-lexicon.ts";
import { isCapitalised } from "./sentence-casing.ts";

const statives: ReadonlySet<string> = new Set(["is", "was", "are", "were", "be", "lies", "lay", "hosts", "hosted", "time"]);
const meetings: ReadonlySet<string> = new Set([
  "talks", "meeting", "summit", "conference", "round", "accord", "accords", "agreement", "treaty", "communique", "office", "bureau",
  "embassy", "airport", "suburb", "region", "area", "streets", "hotel", "court", "stock", "markets", "market", "exchange", "bureau", "correspondent",
  "visit", "trip", "protest", "protests", "attacks", "bombings", "metro", "newspaper", "residents", "mayor", "police", "university", "school", "native",
]);
const officialsAbroad: ReadonlySet<string> = new Set(["ambassador", "envoy", "consul", "representative", "embassy", "mission"]);
const skippable: ReadonlySet<string> = new Set(["the", "both", "either", "to", "and", "-", "–"]);

function at(tokens: readonly Token[], index: number): string {
  return tokens[index]?.lower ?? "";
}

function isFinite(token: Token | undefined): boolean {
  return token !== undefined && (token.upos === "VERB" || token.upos === "AUX") && token.xpos !== "VBG" && token.xpos !== "VBN";
}

/** Whether the words between `from` and the verb leave it their verb: "Moscow also said", "Moscow, meanwhile, said". */
function verbAfter(tokens: readonly Token[], from: number): Token | null {
  for (let index = from; index < Math.min(tokens.length, from + 3); index++) {
    const token = tokens[index];
    if (isFinite(token) || (token !== undefined && token.upos === "VERB" && sayingVerbs.has(token.lower))) return token ?? null;
    if (token?.upos !== "ADV" && token?.text !== "\"" && token?.text !== "“") return null;
  }
  return null;
}

/**
 * Whether a state or its capital acts here, or only says where something is.
 *
 * The order matters: what stands before decides when it is a preposition of place ("in Moscow said" never makes the
 * city speak), then a verb after, then possessives; a bare capital in any other place is taken for a place, a bare
 * state for the state.
 */
export function actsHere(tokens: readonly Token[], from: number, to: number, isCapital: boolean): boolean {
  let before = from - 1;
  while (before >= 0 && skippable.has(at(tokens, before)) && at(tokens, before) !== "to" && at(tokens, before) !== "and") before -= 1;
  const previous = at(tokens, before);
  if (placePrepositions.has(previous)) return false;
  const next = at(tokens, to);
  // "Paris, Texas", "Atlanta, Georgia,": a name after a comma that says where the place before it lies
  if (at(tokens, from - 1) === "," && tokens[from - 2]?.upos === "PROPN" && ((next === "," && tokens[to + 1]?.upos !== "PROPN" && at(tokens, to + 1) !== "and") || next === "." || next === ")")) return false;
  if (previous === "to" || previous === "from" || previous === "for") {
    const mover = at(tokens, before - 1);
    const further = at(tokens, before - 2);
    if (officialsAbroad.has(mover) || relationNouns.has(mover)) return mover !== "ambassador" ? true : !isCapital;
    if (movementWords.has(mover) || movementWords.has(further)) return false;
    if (previous === "from" && isCapital) return relationNouns.has(mover);
    return !isCapital || previous === "to";
  }
  if (!isCapital) return true;
  if (dealingPrepositions.has(previous)) return !(previous === "between" && routes.has(at(tokens, before - 1)));
  if (meetings.has(next)) return false;
  if (previous === "of") {
    return relationNouns.has(at(tokens, before - 1));
  }
  if (previous === "on") return false;
  if (next === "'s" || next === "’s" || next === "'" || next === "’") return !meetings.has(at(tokens, to + 1));
  if (previous === "and" || previous === "-" || previous === "–" || previous === "nor" || previous === "or") {
    // "Moscow and Washington": the second goes with the first
    for (let index = before - 1; index >= Math.max(0, before - 4); index--) {
      if (dealingPrepositions.has(at(tokens, index))) return !routes.has(at(tokens, index - 1));
      if (placePrepositions.has(at(tokens, index))) return false;
      if (at(tokens, index) === "of") return relationNouns.has(at(tokens, index - 1));
    }
  }
  const verb = verbAfter(tokens, to);
  if (verb !== null) return !(statives.has(verb.lower) && isPlacePredicate(tokens, to));
  if (next === "and" || next === "or" || next === "-" || next === "–" || next === "/") {
    const first = at(tokens, to + 1) === "the" ? to + 2 : to + 1;
    const partner = tokens[first];
    if (partner !== undefined && isCapitalised(partner)) {
      const joint = verbAfter(tokens, first + 1) ?? verbAfter(tokens, first + 2);
      return next === "and" || next === "or" ? joint !== null || dealingPrepositions.has(previous) : true;
    }
  }
  if (relationNouns.has(next)) return true;
  const verbBefore = tokens[before];
  return verbBefore?.upos === "VERB" && !movementWords.has(previous) && verbBefore.xpos !== "VBG";
}

function isPlacePredicate(tokens: readonly Token[], to: number): boolean {
  const next = at(tokens, to);
  if (next === "hosted" || next === "hosts") return true;
  const after = tokens[to + 1];
  return after === undefined || after.upos === "DET" || after.upos === "ADV" || after.upos === "ADP";
}
