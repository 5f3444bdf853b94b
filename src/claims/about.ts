import type { LinkedReport } from "../actors/index.ts";
import { genericPartners } from "./object-lexicon.ts";
import type { ClaimFinding } from "./claim-finding.ts";
import { stateOf } from "./states-of-words.ts";
import { spanOf, tokenAt, type Stretch } from "./stretch.ts";

export type About = readonly [string, string];

/** States named by words from one token to another, in their order. */
export function statesIn(linked: LinkedReport, stretch: Stretch, from: number, to: number, places: boolean): readonly string[] {
  const states: string[] = [];
  const [start, end] = spanOf(stretch, from, to);
  for (const mention of stretch.mentions) {
    if (mention.span[0] < start || mention.span[1] > end || (mention.kind === "place" && !places)) continue;
    const state = stateOf(linked.actorById.get(mention.actor));
    if (state !== null && !states.includes(state)) states.push(state);
  }
  return states;
}

/** Prepositions after which the partner stands. */
const partnerMarkers: ReadonlySet<string> = new Set(["with", "between", "among", "of", "to", "toward", "towards", "from"]);

/** Whether the complement names a partner that is no state: a company, voters, a customer. */
function namesStranger(linked: LinkedReport, stretch: Stretch, from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    if (!partnerMarkers.has(tokenAt(stretch, index).lower)) continue;
    let known = false;
    let nouns = 0;
    let next = index + 1;
    for (; next < to && !partnerMarkers.has(tokenAt(stretch, next).lower); next++) {
      const { upos, lower } = tokenAt(stretch, next);
      if (genericPartners.has(lower)) known = true;
      if (upos === "NOUN" || upos === "PROPN" || upos === "ADJ") nouns++;
    }
    if (nouns > 0 && !known && statesIn(linked, stretch, index + 1, next, true).length === 0) return true;
    // A foreign company or a team has a state's adjective before it, but the state is not the partner.
    if (!known && privateHead.has(tokenAt(stretch, next - 1).lower)) return true;
  }
  return false;
}

const privateHead: ReadonlySet<string> = new Set(
  "company companies firm firms bank banks investor investors customer customers yard yards team club clubs union unions supplier suppliers voters fans media press journalists businesses business users board workers staff airline airlines".split(" "),
);

const sorted = (one: string, other: string): About => (one < other ? [one, other] : [other, one]);

/**
 * The two states whose relationship a finding is about: named with the object, else one named there and the speaker's side,
 * else one named in the sentence, else the two that the report is about. `null` where the words name a partner that is no
 * state, or no second state can be told.
 */
export function aboutOf(linked: LinkedReport, stretch: Stretch, finding: ClaimFinding, side: string | null, byMention: readonly string[], reply: string | null): About | null {
  const { object } = finding;
  const from = object?.from ?? finding.from;
  const to = object?.to ?? finding.to;
  if (namesStranger(linked, stretch, object?.complement ?? finding.from, to)) return null;
  const named = statesIn(linked, stretch, from, to, true);
  if (named.length >= 2) return sorted(named[0] as string, named[1] as string);
  const own = side ?? null;
  const [one] = named;
  if (one !== undefined && own !== null && one !== own) return sorted(one, own);
  // From here on the second state has to be found outside the phrase.
  if (object?.kind === "talks" && one === undefined) return null;
  const anchor = one ?? own;
  const around = statesIn(linked, stretch, 0, stretch.tokens.length, false);
  if (anchor === null) {
    if (around.length === 2) return sorted(around[0] as string, around[1] as string);
    const [first, second] = byMention;
    return first !== undefined && second !== undefined && around.length < 2 ? sorted(first, second) : null;
  }
  const others = around.filter((state) => state !== anchor);
  if (others.length === 1) return sorted(anchor, others[0] as string);
  if (reply !== null && reply !== anchor) return sorted(anchor, reply);
  const partner = byMention.find((state) => state !== anchor);
  return partner === undefined ? null : sorted(anchor, partner);
}
