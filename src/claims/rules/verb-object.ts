import type { ClaimVerdict, ObjectRule } from "../claim-finding.ts";
import { aboveInfinitive, positionUnder, type Above } from "../infinitive.ts";
import { determinerOf } from "../determiner.ts";
import { isHeadlineVerb, type ObjectPhrase } from "../object-phrase.ts";
import { denied, stateAt, verbStatesAt } from "../state-table.ts";
import { tokenAt, type Stretch } from "../stretch.ts";
import type { Position } from "../../model/index.ts";
import { denying, factive, futures, modals, negators } from "../modality-lexicon.ts";

/** Position and denial under what stands above a verb group, or why nothing is claimed. */
function settle(group: Group, position: Position, negated: boolean): { readonly position: Position; readonly denies: boolean } | { readonly dropped: string } {
  if (group.above === null) return { position: negated ? denied(position) : position, denies: negated };
  return positionUnder(group.above, position, negated) ?? { dropped: group.above === "foretold" ? "is foretold" : 'after "to"' };
}

/** Words that a verb group may hold before its main verb. */
const within = /^(?:have|has|had|having|be|am|is|are|was|were|been|do|does|did|not|n't|n’t|never|still|already|also|now|even|just|'ve|’ve|'re|’re|'s|to|will|'ll|no|longer|would|could|should|may|might|must|can)$/u;

interface Group {
  /** First token of the group. */
  readonly from: number;
  readonly negated: boolean;
  readonly progressive: boolean;
  readonly perfect: boolean;
  /** What makes more of an infinitive or a future than a wish. */
  readonly above: Above | null;
  readonly dropped: string | null;
}

/** Reads a verb group backwards from its main verb. */
function groupBefore(stretch: Stretch, verb: number): Group {
  let from = verb;
  let negated = false;
  let progressive = false;
  let perfect = false;
  let above: Above | null = null;
  let dropped: string | null = null;
  // "No intention of breaking off relations".
  if (tokenAt(stretch, verb - 1).lower === "of" && aboveInfinitive(stretch, verb - 1)?.above === "unwanted") return { from: verb - 3, negated, progressive: true, perfect, above: "unwanted", dropped };
  for (let index = verb - 1; index >= verb - 8; index--) {
    const { lower, upos } = tokenAt(stretch, index);
    // "Helped improve", "let us improve".
    if (/^(?:help|helps|helped|helping|let|lets|make|makes|made)$/u.test(lower)) return { from, negated, progressive, perfect, above, dropped: `after "${lower}"` };
    if (lower === "to") {
      const governor = aboveInfinitive(stretch, index);
      above = governor?.above ?? null;
      if (governor !== null) return { from: governor.from, negated: negated || negators.has(tokenAt(stretch, index - 1).lower), progressive: true, perfect, above, dropped };
      if (!factive.has(tokenAt(stretch, index - 1).lower)) return { from, negated, progressive, perfect, above, dropped: 'after "to"' };
      index--;
      continue;
    }
    // "Nobody has", "no one has", "neither side has".
    if (lower === "nobody" || lower === "none" || (/^(?:one|side|country)$/u.test(lower) && /^(?:no|neither)$/u.test(tokenAt(stretch, index - 1).lower))) {
      negated = !negated;
      from = lower === "nobody" || lower === "none" ? index : index - 1;
      break;
    }
    // "Whoever breaks off contacts", "those who froze relations".
    if (/^(?:who|whoever|which)$/u.test(lower)) return { from, negated, progressive, perfect, above, dropped: `after "${lower}"` };
    if (!within.test(lower) && upos !== "ADV") break;
    from = index;
    if (negators.has(lower) || (lower === "no" && tokenAt(stretch, index + 1).lower === "longer")) negated = true;
    if (modals.has(lower)) dropped = `after "${lower}"`;
    if (futures.has(lower)) above = "foretold";
    if (/^(?:am|is|are|was|were|be|been|'re|’re|'s|'m|’m)$/u.test(lower)) progressive = true;
    if (/^(?:have|has|had|'ve|’ve)$/u.test(lower)) perfect = true;
  }
  // "Has recalled its ambassador and broken off relations".
  if (!perfect && !progressive && /^(?:and|but|or)$/u.test(tokenAt(stretch, from - 1).lower)) {
    for (let index = from - 2; index >= from - 12 && tokenAt(stretch, index).upos !== "PUNCT"; index--) {
      if (/^(?:have|has|'ve|’ve)$/u.test(tokenAt(stretch, index).lower)) perfect = true;
    }
  }
  return { from, negated, progressive, perfect, above, dropped };
}

function find(stretch: Stretch, object: ObjectPhrase): ClaimVerdict {
  let verb = verbInside(stretch, object) ?? verbOfFirst(stretch, object) ?? object.from - 1;
  // "broke off all contacts", "keep up our dialogue", "cut, it says, its ties" is too rare.
  if (/^(?:off|up|back|down|out)$/u.test(tokenAt(stretch, verb).lower)) verb--;
  const kept = broughtInto(stretch, object, verb);
  if (kept !== null) return kept;
  const state = verbStatesAt(stretch.tokens, verb).find(({ takes, particle }) => takes === "object" && (particle === null || tokenAt(stretch, verb + 1).lower === particle));
  if (state === undefined || verb < 0 || (tokenAt(stretch, verb).upos === "NOUN" && !(stretch.headline && isHeadlineVerb(stretch, verb)))) return null;
  const group = groupBefore(stretch, verb);
  if (group.dropped !== null) return { dropped: group.dropped };
  const { form } = state;
  const joined = form === "base" && group.above === null ? joinedInfinitive(stretch, group.from) : -1;
  if (joined >= 0) {
    const governor = aboveInfinitive(stretch, joined);
    const under = governor === null ? null : positionUnder(governor.above, state.position, group.negated);
    return governor === null || under === null ? { dropped: 'after "to"' } : { rule: "verb-object", ...under, from: governor.from, to: object.to, object };
  }
  // "The strained relations", "support for continued engagement": a participle that describes.
  if (group.from === verb && /^(?:amid|after|despite|over|as|of|for|on)$/u.test(tokenAt(stretch, verb - 1).lower)) return null;
  if ((form === "past" || form === "participle") && /^(?:DET|ADP|ADJ|VERB)$/u.test(tokenAt(stretch, group.from - 1).upos) && group.from === verb && !/^\p{Lu}.*s$/u.test(tokenAt(stretch, verb - 1).text)) return null;
  // "Denied cutting contacts", "denies having broken off relations".
  const isDenied = group.from === 0 && stretch.denied;
  // The cue turns it round where it is the statement's own.
  if (isDenied && (form === "ing" || tokenAt(stretch, 0).lower === "having")) return { rule: "verb-object", position: state.position, denies: false, from: group.from, to: object.to, object };
  const ruledOut = tokenAt(stretch, group.from - 1).lower === "out" && /^rul(?:e|es|ed)$/u.test(tokenAt(stretch, group.from - 2).lower) && !negators.has(tokenAt(stretch, group.from - 3).lower);
  if ((ruledOut || denying.has(tokenAt(stretch, group.from - 1).lower)) && (form === "ing" || tokenAt(stretch, group.from).lower === "having")) return { rule: "verb-object", position: denied(state.position), denies: true, from: group.from - 1, to: object.to, object };
  if (form === "ing" && !group.progressive && !factive.has(tokenAt(stretch, verb - 1).lower)) return { dropped: "named, not said" };
  if (form === "participle" && !group.perfect && state.form !== "past" && tokenAt(stretch, verb).xpos === "VBN") return null;
  if (form === "base" && group.above !== "decided" && group.above !== "promised" && group.above !== "unwanted" && group.above !== "sought" && !hasSubject(stretch, verb)) return { dropped: "is called for" };
  const negated = group.negated !== (determinerOf(stretch, object) === "no");
  // "We develop relations" and "we are strengthening ties" speak of work under way; "we do not" denies little.
  if (negated && state.position === "improving") return null;
  // "We will conduct a dialogue" may be a first one; to keep up, maintain or continue one there has to be one.
  if (group.above !== null && /^(?:conduct|pursue)/u.test(tokenAt(stretch, verb).lower)) return { dropped: "is foretold" };
  const settled = settle(group, state.position, negated);
  return "dropped" in settled ? settled : { rule: "verb-object", ...settled, from: group.from, to: object.to, object };
}

/** "An opportunity to trade and deepen our ties": a second infinitive after one "to". */
function joinedInfinitive(stretch: Stretch, verb: number): number {
  if (!/^(?:and|or)$/u.test(tokenAt(stretch, verb - 1).lower)) return -1;
  for (let index = verb - 2; index >= verb - 10; index--) {
    const { lower, upos } = tokenAt(stretch, index);
    if (upos === "PUNCT" || /^(?:we|they|they're|i|he|she|it)$/u.test(lower)) return -1;
    if (lower === "to" && tokenAt(stretch, index + 1).upos === "VERB") return index;
  }
  return -1;
}

/** "Suspended joint exercises and all military cooperation": the verb stands before the first of two objects. */
function verbOfFirst(stretch: Stretch, { from }: ObjectPhrase): number | null {
  if (!/^(?:and|or)$/u.test(tokenAt(stretch, from - 1).lower)) return null;
  for (let index = from - 2; index >= from - 10; index--) {
    const { upos } = tokenAt(stretch, index);
    if (upos === "VERB" && verbStatesAt(stretch.tokens, index).some(({ takes, particle }) => takes === "object" && particle === null)) return index;
    if (!/^(?:DET|ADJ|NOUN|PROPN|NUM)$/u.test(upos) && !/^(?:,|its|their|our|his|her|with)$/u.test(tokenAt(stretch, index).lower)) return null;
  }
  return null;
}

/** "Have scaled back contacts": a participle taken for an adjective of the noun. */
function verbInside(stretch: Stretch, object: ObjectPhrase): number | null {
  for (let index = object.from; index < object.head; index++) {
    if (/^(?:have|has|had|'ve|’ve)$/u.test(tokenAt(stretch, index - 1).lower) && verbStatesAt(stretch.tokens, index).some(({ form }) => form === "participle")) return index;
  }
  return null;
}

/** A base form without a subject is an order or an infinitive. */
function hasSubject(stretch: Stretch, verb: number): boolean {
  for (let index = verb - 1; index >= Math.max(0, verb - 8); index--) {
    const { lower, upos } = tokenAt(stretch, index);
    if (/^(?:NOUN|PROPN|PRON)$/u.test(upos)) return true;
    if (!within.test(lower) && !/^(?:ADV|AUX|PART|CCONJ|PUNCT|VERB)$/u.test(upos)) return false;
  }
  return false;
}

const putting = /^(?:keep|keeps|kept|keeping|leave|leaves|left|hold|holds|held|put|puts|putting|place|places|placed|bring|brings|brought)$/u;

/** "We keep our channels open", "they have put our contacts on hold". */
function broughtInto(stretch: Stretch, object: ObjectPhrase, verb: number): ClaimVerdict {
  const { lower } = tokenAt(stretch, verb);
  if (!putting.test(lower)) return null;
  const state = stateAt(stretch.tokens, object.to, stretch.tokens.length) ?? (tokenAt(stretch, object.to).lower === "going" ? { position: "continuing" as const, to: object.to + 1 } : null);
  if (state === null) return null;
  const group = groupBefore(stretch, verb);
  if (group.dropped !== null) return { dropped: group.dropped };
  if (lower.endsWith("ing") && !group.progressive) return { dropped: "named, not said" };
  if (/^(?:keep|leave|hold|put|place|bring)$/u.test(lower) && group.above === null && !hasSubject(stretch, verb)) return { dropped: "is called for" };
  const settled = settle(group, state.position, group.negated);
  return "dropped" in settled ? settled : { rule: "verb-object", ...settled, from: group.from, to: state.to, object };
}

/** "China has suspended all contacts", "we maintain a dialogue", "we have not broken off relations". */
export const verbObject: ObjectRule = { name: "verb-object", find };
