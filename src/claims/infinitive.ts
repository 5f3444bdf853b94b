import type { Token } from "../language/index.ts";
import type { Position } from "../model/index.ts";
import { futures, modals, negators, raising } from "./modality-lexicon.ts";
import { denied } from "./state-table.ts";
import { tokenAt, type Stretch } from "./stretch.ts";

/**
 * What stands above an infinitive that is more than a wish: `decided` "agreed to restore ties", `promised` "pledged to keep
 * up contact", `sought` "making efforts to improve relations", `unwanted` "do not want to end dialogue", `foretold` "will maintain".
 */
export type Above = "decided" | "promised" | "sought" | "unwanted" | "foretold";

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(" "));

const deciding = setOf("agree agrees agreed agreeing resolved");
const promising = setOf("pledge pledges pledged vow vows vowed promise promises promised committed undertake undertook undertaken determined intend intends intended intention going reaffirmed reconfirmed");
const seeking = setOf("effort efforts step steps working work worked trying tried seeking striving endeavouring endeavoring measures moves");
const wanting = setOf("want wants wanted wish wishes wished intend intends intended plan plans planned planning seek seeks seeking sought mean mean meant desire desires desired trying aim aims aiming going intention intentions reason reasons need grounds like wanting looking");
const refusing = setOf("refuse refuses refused refusing decline declines declined declining");

/** A day, a month, a number or a word that goes with them between a verb and its "to". */
export const isDay = ({ lower, upos }: Token): boolean =>
  upos === "NUM" || /^(?:on|in|,|today|yesterday|late|early|earlier|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|aug|sept|oct|nov|dec|jointly|also|formally)\.?$/u.test(lower);

/** Whether a "not", "no" or "never" stands in the few words before one. */
function isNegated(stretch: Stretch, at: number): boolean {
  return negatorBefore(stretch, at) >= 0;
}

function negatorBefore(stretch: Stretch, at: number): number {
  for (let index = at - 1; index >= at - 5; index--) {
    const { lower, upos } = tokenAt(stretch, index);
    if (negators.has(lower) || lower === "no" || lower === "nobody" || lower === "without") return index;
    // "This does not mean that we want": a word for saying passes the denial on.
    if ((upos === "PUNCT" || upos === "SCONJ") && !(lower === "that" && raising.has(tokenAt(stretch, index - 1).lower))) return -1;
  }
  return -1;
}

/** Whether words before one make it a duty, a hope or a plan: "must make efforts to". */
function isOnlyWanted(stretch: Stretch, at: number): boolean {
  for (let index = at - 1; index >= at - 6; index--) {
    const { lower, upos } = tokenAt(stretch, index);
    if (modals.has(lower) || futures.has(lower) || lower === "to" || lower === "need" || lower === "needs") return true;
    if (upos === "PUNCT" || upos === "SCONJ") break;
  }
  // "Efforts to improve relations" without anybody who makes them.
  return !/^(?:AUX|VERB|DET|ADJ|ADV)$/u.test(tokenAt(stretch, at - 1).upos) && !/^(?:we|they)$/u.test(tokenAt(stretch, at - 1).lower);
}

/** What governs the verb after "to" or "of" at a token; `null` where it is only wanted, proposed or called for. */
export function aboveInfinitive(stretch: Stretch, marker: number): { readonly above: Above; readonly from: number } | null {
  let at = marker - 1;
  // "China, U.S. to maintain exchanges": the future of headlines.
  if (stretch.headline && (tokenAt(stretch, at).upos === "PROPN" || /^(?:sides|countries|leaders|ministers)$/u.test(tokenAt(stretch, at).lower))) return { above: "foretold", from: marker };
  // "Agreed on Friday to restore".
  for (const first = at - 5; at > first && isDay(tokenAt(stretch, at)); at--);
  while (tokenAt(stretch, at).upos === "ADV" && !negators.has(tokenAt(stretch, at).lower)) at--;
  // "Agreed not to break off".
  if (negators.has(tokenAt(stretch, at).lower)) at--;
  // "Steps are being taken to improve".
  if (/^(?:taken|made|undertaken)$/u.test(tokenAt(stretch, at).lower)) {
    for (let index = at - 1; index >= at - 5; index--) if (/^(?:steps|efforts|measures|moves)$/u.test(tokenAt(stretch, index).lower)) return isOnlyWanted(stretch, at) ? null : { above: "sought", from: index };
  }
  const { lower, upos } = tokenAt(stretch, at);
  if (refusing.has(lower)) return isNegated(stretch, at) ? null : { above: "unwanted", from: at };
  if (wanting.has(lower) && isNegated(stretch, at)) return { above: "unwanted", from: negatorBefore(stretch, at) };
  if (deciding.has(lower) && upos !== "NOUN") return isNegated(stretch, at) || isOnlyDuty(stretch, at) ? null : { above: "decided", from: at };
  if (promising.has(lower) && (upos !== "NOUN" || lower === "intention")) return isNegated(stretch, at) || isOnlyDuty(stretch, at) ? null : { above: "promised", from: at };
  if (seeking.has(lower)) return isNegated(stretch, at) || isOnlyWanted(stretch, at) ? null : { above: "sought", from: at };
  return null;
}

function isOnlyDuty(stretch: Stretch, at: number): boolean {
  for (let index = at - 1; index >= at - 3; index--) {
    const { lower } = tokenAt(stretch, index);
    if (modals.has(lower) || futures.has(lower) || lower === "to") return true;
  }
  return false;
}

const off: ReadonlySet<Position> = new Set(["broken", "frozen", "reduced", "strained"]);

/** What a position comes to under the words above it; `null` where nothing is claimed. */
export function positionUnder(above: Above, position: Position, negated: boolean): { readonly position: Position; readonly denies: boolean } | null {
  if (above === "unwanted") return off.has(position) ? { position: "continuing", denies: true } : null;
  if (above === "sought") return !negated && (position === "restored" || position === "improving") ? { position: "improving", denies: false } : null;
  // "We will not cut contacts" holds them open; "we will not resume talks" leaves them as they are.
  if (negated) return off.has(position) || position === "restored" ? { position: position === "strained" ? "continuing" : denied(position), denies: true } : null;
  if (above === "decided") return { position, denies: false };
  // To announce a rupture is a threat, to announce that all goes on a position.
  return position === "continuing" || (above === "promised" && !off.has(position)) ? { position, denies: false } : null;
}
