import type { LinkedReport } from "../actors/index.ts";
import { complementMarkers } from "./object-phrase.ts";
import { genericPartners, isOfficialNoun } from "./object-lexicon.ts";
import type { ClaimFinding } from "./claim-finding.ts";
import { combinedIn, headlineStates, stateOf, type StateCount } from "./states-of-words.ts";
import { spanOf, tokenAt, type Stretch } from "./stretch.ts";

export type About = readonly [string, string];

/** States named by words from one token to another, in their order. */
function statesIn(linked: LinkedReport, stretch: Stretch, from: number, to: number, places: boolean): readonly string[] {
  if (from >= to) return [];
  const states: string[] = [...combinedIn(stretch.tokens.slice(from, to))];
  const [start, end] = spanOf(stretch, from, to);
  for (const mention of stretch.mentions) {
    if (mention.span[1] <= start || mention.span[0] >= end || (mention.kind === "place" && !places)) continue;
    const state = stateOf(linked.actorById.get(mention.actor));
    if (state !== null && !states.includes(state)) states.push(state);
  }
  return states;
}

/** Prepositions after which the partner stands. */
const partnerMarkers: ReadonlySet<string> = new Set(["with", "between", "among", "of", "to", "toward", "towards", "from"]);

/** "The friendship between the two men": what they have is their own. */
const privatePartners: ReadonlySet<string> = new Set("men women brothers sisters friends families couple clubs teams companies firms banks players army pilots".split(" "));

/**
 * Whether the complement names a partner that is no state: a company, voters, a customer. The last noun of each partner has
 * to be a state's name, somebody who speaks for one, or a word like "countries"; a state's adjective before a company is not enough.
 */
function namesStranger(linked: LinkedReport, stretch: Stretch, from: number, to: number): boolean {
  let told = false;
  for (let index = from; index < to; index++) {
    const marker = tokenAt(stretch, index).lower;
    // "Limited our contacts with Qatar to consular matters": the partner is told already.
    if (!partnerMarkers.has(marker) || (told && /^(?:to|of|from)$/u.test(marker))) continue;
    let head = -1;
    let known = false;
    for (let next = index + 1; next < to && !partnerMarkers.has(tokenAt(stretch, next).lower); next++) {
      const { upos, lower } = tokenAt(stretch, next);
      if (complementMarkers.has(lower)) break;
      if (privatePartners.has(lower)) return true;
      if (genericPartners.has(lower)) known = true;
      // "With Qatar every day": what follows is a time.
      if (head >= 0 && (upos === "DET" || upos === "ADV" || upos === "NUM") && statesIn(linked, stretch, head, head + 1, true).length > 0) break;
      if (upos === "NOUN" || upos === "PROPN" || (upos === "ADJ" && head < 0)) head = next;
    }
    told ||= head >= 0;
    if (head < 0 || known || statesIn(linked, stretch, head, head + 1, true).length > 0) continue;
    if (!isOfficialNoun(tokenAt(stretch, head).lower)) return true;
  }
  return false;
}

/** States in the noun phrase itself and after "with" or "between"; not those after "on", which name the issue. */
function partnersIn(linked: LinkedReport, stretch: Stretch, from: number, complement: number, to: number): readonly string[] {
  const states = new Set(complement > from ? statesIn(linked, stretch, from, complement, true) : []);
  let partner = complement === from;
  for (let index = complement; index < to; index++) {
    const { lower } = tokenAt(stretch, index);
    if (partnerMarkers.has(lower)) partner = true;
    // "With the authority in Qatar": the place says which one.
    else if (lower === "in" && partner && tokenAt(stretch, index - 1).upos === "NOUN" && isOfficialNoun(tokenAt(stretch, index - 1).lower)) continue;
    else if (complementMarkers.has(lower)) partner = false;
    else if (partner) for (const state of statesIn(linked, stretch, index, index + 1, true)) states.add(state);
  }
  return [...states];
}

const sorted = (one: string, other: string): About => (one < other ? [one, other] : [other, one]);

const onlyTwo = ([one, other, third]: readonly string[]): About | null => (one === undefined || other === undefined || third !== undefined ? null : sorted(one, other));

/** "Our bilateral relations", "between the two capitals": both partners are those that the report is about. */
const isMutual = (stretch: Stretch, from: number, to: number): boolean => stretch.tokens.slice(from, to).some(({ lower }) => /^(?:our|bilateral|mutual|two|both|each)$/u.test(lower));

/** "The talks", "our negotiations": talks that the report has told of. */
const isDefinite = (stretch: Stretch, from: number): boolean => from === 0 || /^(?:the|our|these|those|peace|its|their|such)$/u.test(tokenAt(stretch, from).lower);

const namesPartner = (stretch: Stretch, from: number, to: number): boolean => stretch.tokens.slice(from, to).some(({ lower }) => /^(?:with|between|among)$/u.test(lower));

/** The one other state that a report is about beside a side: the headline's, else named alone, or twice as often as any third. */
function soleOther(linked: LinkedReport, side: string, byMention: readonly StateCount[]): About | null {
  const [one, other, third] = headlineStates(linked);
  if (one !== undefined && other !== undefined && third === undefined && (one === side || other === side)) return sorted(one, other);
  const [first, second] = byMention.filter(([state]) => state !== side);
  if (first === undefined || (second !== undefined && first[1] < 2 * second[1])) return null;
  return byMention.some(([state]) => state === side) ? sorted(side, first[0]) : null;
}

/**
 * The two states whose relationship a finding is about: named with the object, else one named there and the speaker's side,
 * else one named in the sentence, else the two that the report is about. `null` where the words name a partner that is no
 * state, or no second state can be told.
 */
export function aboutOf(linked: LinkedReport, stretch: Stretch, finding: ClaimFinding, side: string | null, byMention: readonly StateCount[], reply: string | null): About | null {
  const { object } = finding;
  const from = object?.from ?? finding.from;
  const to = object?.to ?? finding.to;
  if (namesStranger(linked, stretch, object?.complement ?? finding.partners ?? finding.from, to)) return null;
  // A round of talks has to name with whom: "the Philippine talks" may be with banks.
  const named = partnersIn(linked, stretch, object?.kind === "talks" ? object.complement : from, object?.complement ?? from, to);
  // "Our talks with India and Japan": each of them is a partner of the speaker's, not of the other.
  if (named.length >= 2 && side !== null && object !== null && !named.includes(side) && tokenAt(stretch, object.complement).lower === "with" && statesIn(linked, stretch, from, object.complement, true).length === 0) return sorted(side, named[0] as string);
  if (named.length >= 2) return sorted(named[0] as string, named[1] as string);
  const [one] = named;
  if (one !== undefined && side !== null && one !== side) return sorted(one, side);
  // From here on the second state has to be found outside the phrase: only for those who speak for one.
  // "Wheat talks resume in Egypt after Qatar offer": whose talks they are is not told.
  if (side === null && object?.kind === "talks" && finding.rule === "subject-state") return stretch.headline ? onlyTwo(statesIn(linked, stretch, from, object.complement, true)) : null;
  if (side === null) return stretch.headline && stretch.statement === null ? onlyTwo(statesIn(linked, stretch, 0, stretch.tokens.length, true)) : isMutual(stretch, from, to) ? onlyTwo(byMention.map(([state]) => state)) : null;
  if (object?.kind === "talks" && stretch.statement === null) {
    // "Canada and Iran resume talks": whoever else the report's own sentence names.
    const others = statesIn(linked, stretch, 0, stretch.tokens.length, false).filter((state) => state !== side);
    if (others.length === 1) return sorted(side, others[0] as string);
  }
  if (object?.kind === "talks") return tokenAt(stretch, object.head).lower !== "conversation" && isDefinite(stretch, object.from) && !namesPartner(stretch, object.complement, to) && statesIn(linked, stretch, from, object.complement, true).length === 0 ? soleOther(linked, side, byMention) : null;
  const anchor = one ?? side;
  // Syria in "cooperation on Syria" is the matter, not a partner.
  const matter = object === null ? [] : statesIn(linked, stretch, object.complement, object.to, true).filter((state) => !named.includes(state));
  const around = statesIn(linked, stretch, 0, stretch.tokens.length, false).filter((state) => !matter.includes(state));
  const others = around.filter((state) => state !== anchor);
  if (others.length === 1) return sorted(anchor, others[0] as string);
  if (reply !== null && reply !== anchor) return sorted(anchor, reply);
  const partner = byMention.find(([state]) => state !== anchor && !matter.includes(state));
  return partner === undefined ? null : sorted(anchor, partner[0]);
}
