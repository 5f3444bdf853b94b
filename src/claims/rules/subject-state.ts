import type { Position } from "../../model/index.ts";
import type { ClaimVerdict, ObjectRule } from "../claim-finding.ts";
import type { ObjectPhrase } from "../object-phrase.ts";
import { readPredicate, type Predicate } from "../predicate.ts";
import { predicateIdiom } from "../predicate-idiom.ts";
import { comparativeAt } from "../comparative.ts";
import { changeAt, denied, stateAt, verbStatesAt } from "../state-table.ts";
import { tokenAt, type Stretch } from "../stretch.ts";
import { describesNoun } from "../describes-noun.ts";
import { hedgePhraseAt } from "../hedge-lexicon.ts";
import { determinerOf } from "../determiner.ts";
import { inThePast } from "../tense.ts";

/** What the words of the predicate say, and the token after them. */
function predicateState(stretch: Stretch, object: ObjectPhrase, predicate: Predicate): Said | null {
  const { main, copula, infinitive } = predicate;
  const be = predicate.be && !infinitive;
  const verb = verbStatesAt(stretch.tokens, main).find(({ takes, form }) =>
    be ? (takes === "object" ? form === "participle" : form === "ing" || (form === "participle" && takes === "subject" && !predicate.perfect)) : takes === "subject" && (!copula || infinitive) && fits(form, predicate),
  );
  if (verb !== undefined && main < stretch.tokens.length) {
    const rank = toWhat(stretch, main + 1);
    // Contacts that are cut are broken, relations that are reduced are strained.
    const position = rank ?? (verb.position === "strained" && object.kind === "dialogue" && /^(?:declin|fall|fell|sink|sank|decreas|drop|lessen)/u.test(tokenAt(stretch, main).lower) ? "reduced" : verb.position);
    return { position, to: main + (verb.particle === null ? 1 : 2), lasting: verb.position !== "continuing" && verb.position !== "normal" };
  }
  return copula ? (stateAfterCopula(stretch, predicate) ?? linkingState(stretch, object, predicate)) : null;
}

interface Said {
  readonly position: Position;
  readonly to: number;
  readonly lasting: boolean;
}

/** "Have taken a turn for the worse", "leave much to be desired". */
function idiomState(stretch: Stretch, { main, linking }: Predicate): Said | null {
  const idiom = predicateIdiom(stretch, [linking, main]);
  return idiom === null ? null : { ...idiom, lasting: true };
}

const beginning = /^(?:begin|begins|began|begun|start|starts|started|open|opened|running|going|up|on)$/u;

/** "Have begun anew", "have started up again", "has been switched back on". */
function begunAgain(stretch: Stretch, { main, linking }: Predicate): Said | null {
  for (const verb of [linking, main]) {
    const { lower } = tokenAt(stretch, verb);
    if (verb < 0 || !(/^(?:begin|begins|began|begun|start|starts|started|switched|turned|set|gone|go|goes|got|picked|taken)$/u.test(lower))) continue;
    for (let index = verb + 1; index < verb + 4; index++) {
      const word = tokenAt(stretch, index).lower;
      if (/^(?:again|anew|afresh)$/u.test(word) && beginning.test(lower)) return { position: "restored", to: index + 1, lasting: true };
      if (word === "back" && tokenAt(stretch, index + 1).lower === "on") return { position: "restored", to: index + 2, lasting: true };
      if (!/^(?:up|off|all|over|once|fully|slowly|gradually|partly|back)$/u.test(word)) break;
    }
  }
  return null;
}

/** "Have seen a chill", "are undergoing a revival": the noun of change says it. */
function undergone(stretch: Stretch, { main }: Predicate): Said | null {
  if (!/^(?:see|sees|saw|seen|seeing|experience|experiences|experienced|experiencing|undergo|undergoes|underwent|undergone|undergoing|suffer|suffers|suffered|suffering|show|shows|showed|shown|enter|entered)$/u.test(tokenAt(stretch, main).lower)) return null;
  for (let index = main + 1; index < main + 5; index++) {
    const position = changeAt(tokenAt(stretch, index));
    if (position !== undefined) return { position, to: index + 1, lasting: true };
    if (!/^(?:DET|ADJ|ADV|VERB)$/u.test(tokenAt(stretch, index).upos)) return null;
  }
  return null;
}

/** "Contacts have been going on", "talks are going ahead": a linking verb that is none. */
function goingOn(stretch: Stretch, { linking }: Predicate): Said | null {
  if (linking < 0 || !/^(?:go|goes|going|gone|went)$/u.test(tokenAt(stretch, linking).lower) || !/^(?:on|ahead|forward)$/u.test(tokenAt(stretch, linking + 1).lower)) return null;
  return stateAt(stretch.tokens, linking + 1, linking + 5) === null ? { position: "continuing", to: linking + 2, lasting: false } : null;
}

/** What is foretold and still tells how things are: that they go on, stay open, will not be cut. */
function staysSo(stretch: Stretch, { main, negated }: Predicate, position: Position): boolean {
  const staying = /^(?:continued?|remain|stay|persist|go|keep|kept|maintained|preserved|sustained|upheld|endure|proceed)$/u;
  if (negated) return position === "broken" || position === "frozen" || position === "reduced";
  return staying.test(tokenAt(stretch, main).lower) || /^(?:remain|stay)$/u.test(tokenAt(stretch, main - 1).lower);
}

/** "The number of contacts has fallen sharply": a linking verb with nothing to link. */
function linkingState(stretch: Stretch, object: ObjectPhrase, { linking, be }: Predicate): Said | null {
  const states = linking < 0 ? [] : verbStatesAt(stretch.tokens, linking);
  // "Are being kept up": a passive whose particle follows.
  const verb = be ? states.find(({ takes, form }) => takes === "object" && form === "participle") : states.find(({ takes }) => takes === "subject");
  if (verb === undefined) return null;
  if (be) return { position: verb.position, to: linking + (verb.particle === null ? 1 : 2), lasting: verb.position !== "continuing" };
  const position = verb.position === "strained" && object.kind === "dialogue" ? "reduced" : verb.position;
  return { position, to: linking + 1, lasting: true };
}

function stateAfterCopula(stretch: Stretch, { main }: Predicate): Said | null {
  for (let index = /^(?:more|less)$/u.test(tokenAt(stretch, main - 1).lower) && tokenAt(stretch, main - 2).lower !== "or" ? main - 1 : main; index < Math.min(stretch.tokens.length, main + 7); index++) {
    const { upos, lower } = tokenAt(stretch, index);
    const match = comparativeAt(stretch.tokens, index) ?? stateAt(stretch.tokens, index, stretch.tokens.length);
    if (match !== null && !(match.to === index + 1 && (describesNoun(stretch, match.to) || isGoodFor(stretch, index)))) return { position: match.position, to: match.to, lasting: false };
    if (leadsAway.test(lower) && !leadsOn(stretch, index)) return null;
    const participle = verbStatesAt(stretch.tokens, index).find(({ form }) => form === "participle" || form === "ing");
    if (participle !== undefined && !describesNoun(stretch, index + 1)) return { position: participle.position, to: index + 1, lasting: true };
    if (upos === "PUNCT" || upos === "SCONJ" || upos === "VERB" || upos === "AUX" || lower === "that" || lower === "if") return null;
  }
  return null;
}

/** "Is good for both", "is better for trade": said of what it does, not of how it stands. */
function isGoodFor(stretch: Stretch, index: number): boolean {
  return /^(?:good|best|better|bad|healthy|great|excellent)$/u.test(tokenAt(stretch, index).lower) && /^(?:for|to)$/u.test(tokenAt(stretch, index + 1).lower) && !/^(?:now|years|decades|months|some|many)$/u.test(tokenAt(stretch, index + 2).lower);
}

/** Prepositions after which other things are told: "important for a stable region", "about a stable Libya". */
const leadsAway = /^(?:about|for|with|after|before|against|between|among|without|like|towards?|of|during|since|until|because|over|by|from|than|despite|into)$/u;

/** "By no means", "far from": prepositions after which the state still follows. */
function leadsOn(stretch: Stretch, index: number): boolean {
  const { lower } = tokenAt(stretch, index);
  const [before, next] = [tokenAt(stretch, index - 1).lower, tokenAt(stretch, index + 1).lower];
  return (lower === "by" && next === "no") || (lower === "from" && /^(?:far|way|distance|removed)$/u.test(before)) || (lower === "but" && before === "anything") || hedgePhraseAt(stretch.tokens, index) > 0 || (lower === "of" && /^(?:kind|sort|state)$/u.test(before));
}

function fits(form: string, { perfect, future, unreal, infinitive }: Predicate): boolean {
  if (infinitive || future || unreal !== null) return form === "base";
  return perfect ? form === "participle" : form !== "ing";
}

/** "reduced to a minimum", "cut to almost nothing", "brought back to normal". */
function toWhat(stretch: Stretch, index: number): Position | null {
  for (let next = index; next < index + 6; next++) {
    const { lower, upos } = tokenAt(stretch, next);
    if (lower === "minimum" || lower === "nothing") return tokenAt(stretch, index).lower === "to" ? "reduced" : null;
    if (lower === "zero") return "broken";
    if (upos === "PUNCT" || upos === "VERB") return null;
  }
  return null;
}

/** "never been better", "never been this bad": the comparison counts, not the negation. */
function comparesWithNever(stretch: Stretch, { never, negated, perfect, main }: Predicate): Position | null {
  if (!never && !(negated && perfect && [2, 3, 4].some((step) => /^(?:since|for|in)$/u.test(tokenAt(stretch, main + step).lower)))) return null;
  for (let index = main - 1; index < main + 4; index++) {
    const { lower, xpos } = tokenAt(stretch, index);
    if (lower === "worse" || lower === "lower" || lower === "colder") return "strained";
    if (xpos === "JJR" || lower === "better" || lower === "closer") return "normal";
    if (/^(?:so|this|that|as|such)$/u.test(lower)) {
      const match = stateAt(stretch.tokens, index + 1, stretch.tokens.length);
      if (match !== null) return match.position === "improving" ? "normal" : match.position;
      if (/^(?:low|bad|poor|cold)$/u.test(tokenAt(stretch, index + 1).lower)) return "strained";
    }
  }
  return null;
}

function stateIn(stretch: Stretch, object: ObjectPhrase, predicate: Predicate): Said | null {
  return idiomState(stretch, predicate) ?? undergone(stretch, predicate) ?? begunAgain(stretch, predicate) ?? goingOn(stretch, predicate) ?? predicateState(stretch, object, predicate);
}

/** "Were cut off in 1998 and restored this summer": the last of two verbs says how things stand. */
function laterState(stretch: Stretch, object: ObjectPhrase, from: number): ClaimVerdict {
  for (let index = from; index < from + 12; index++) {
    const { lower, upos } = tokenAt(stretch, index);
    if (upos === "SCONJ" || lower === "because" || lower === ";") return null;
    if (!/^(?:and|but|then)$/u.test(lower)) continue;
    let next = index + 1;
    while (/^(?:then|later|since|now|were|was|have|had|has|been|are|only|finally|recently|fully|partly|again|,|they|both)$/u.test(tokenAt(stretch, next).lower)) next++;
    const state = verbStatesAt(stretch.tokens, next).find(({ takes, form }) => takes === "object" && form === "participle") ?? verbStatesAt(stretch.tokens, next).find(({ takes, form }) => takes === "subject" && (form === "past" || form === "participle"));
    if (state !== undefined) return { rule: "subject-state", position: state.position, denies: false, from: object.from, to: next + 1, object };
  }
  return null;
}

/** "Could not be better", "cannot get any worse", "could be warmer", "can hardly be called good": bounds that say how things stand. */
function boundedBy(stretch: Stretch, object: ObjectPhrase, { unreal, main, negated }: Predicate): ClaimVerdict {
  if (unreal === null || !/^(?:could|can|ca|cannot)$/u.test(unreal)) return null;
  let hardly = false;
  for (let index = object.to; index < main; index++) hardly ||= /^(?:hardly|scarcely|barely|cannot)$/u.test(tokenAt(stretch, index).lower);
  const none = negated || hardly;
  const at = /^(?:any|much|a|far|little|go|get|become|grow)$/u.test(tokenAt(stretch, main).lower) ? main + 1 : main;
  const compared = [at, at + 1].map((index) => comparativeAt(stretch.tokens, index)).find((match) => match !== null);
  const found = (position: Position, to: number): ClaimVerdict => ({ rule: "subject-state", position, denies: false, from: object.from, to, object });
  if (compared !== undefined && compared !== null) {
    // "Can be better" is a hope.
    if (compared.position === "improving") return none ? found("normal", compared.to) : unreal === "could" ? found("strained", compared.to) : null;
    return none && compared.position === "strained" ? found("strained", compared.to) : null;
  }
  if (!none || !/^(?:called|described|considered|termed|regarded|characteri[sz]ed|seen|viewed|said|thought|deemed)$/u.test(tokenAt(stretch, main).lower)) return null;
  for (let index = main + 1; index < main + 6; index++) {
    const match = stateAt(stretch.tokens, index, stretch.tokens.length);
    if (match !== null) return found(denied(match.position), match.to);
  }
  return null;
}

function find(stretch: Stretch, object: ObjectPhrase): ClaimVerdict {
  // "The instruments of cooperation developed": the object only belongs to the subject.
  if (tokenAt(stretch, object.from - 1).upos === "ADP" && !/^levels?$/u.test(tokenAt(stretch, object.from - 1).lower)) return null;
  const predicate = readPredicate(stretch, object.to);
  if (predicate === null) return verbless(stretch, object);
  const bounded = boundedBy(stretch, object, predicate);
  if (bounded !== null) return bounded;
  const state = stateIn(stretch, object, predicate);
  if (state === null) return predicate.copula ? null : verbless(stretch, object);
  const later = predicate.past ? laterState(stretch, object, state.to) : null;
  if (later !== null) return later;
  if (predicate.unreal !== null) return { dropped: `after "${predicate.unreal}"` };
  if (predicate.future && !staysSo(stretch, predicate, state.position)) return { dropped: "is foretold" };
  if (inThePast(stretch, object, predicate, state.lasting)) return { dropped: "is of the past" };
  // "Good relations are better than bad ones" is said of relations at large.
  if (tokenAt(stretch, state.to).lower === "than" && (stateAt(stretch.tokens, object.from, object.head) !== null || isAtLarge(stretch, state.to + 1))) return { dropped: "said of relations at large" };
  if (object.kind === "talks" && isOneRound(stretch, object, predicate, state.to)) return { dropped: "one round of talks" };
  if (isMeasured(stretch, predicate)) return { dropped: "is a matter of degree" };
  const compared = comparesWithNever(stretch, predicate);
  const no = determinerOf(stretch, object) === "no" || atNoTime(stretch, object.from);
  const negated = compared === null && (predicate.negated !== no || predicate.noLonger || (!predicate.negated && insideNegated(stretch, predicate.main - 2, state.to)));
  const restored = predicate.noLonger && (state.position === "frozen" || state.position === "broken");
  const position = compared ?? (restored ? "restored" : negated ? denied(state.position) : state.position);
  return { rule: "subject-state", position, denies: negated && !restored, from: object.from, to: state.to, object };
}

/** "Ties with Tokyo at lowest ebb", "talks on hold": headlines leave the verb out. */
function verbless(stretch: Stretch, object: ObjectPhrase): ClaimVerdict {
  if (!stretch.headline || (object.from > 0 && tokenAt(stretch, object.from - 1).upos !== "PUNCT")) return null;
  const state = stateAt(stretch.tokens, object.to, stretch.tokens.length);
  // "No more dialogue with Tehran".
  if (state === null && object.kind !== "talks" && tokenAt(stretch, object.from).lower === "no" && tokenAt(stretch, object.to).upos === "PUNCT") return { rule: "subject-state", position: "broken", denies: false, from: object.from, to: object.to, object };
  return state === null ? null : { rule: "subject-state", position: determinerOf(stretch, object) === "no" ? denied(state.position) : state.position, denies: false, from: object.from, to: state.to, object };
}

/** "Are by no means normal", "far from normal", "anything but normal". */
function insideNegated(stretch: Stretch, from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    const { lower } = tokenAt(stretch, index);
    if (lower === "not" || lower === "no" || (/^(?:far|way|distance)$/u.test(lower) && tokenAt(stretch, index + 1).lower === "from") || (lower === "anything" && tokenAt(stretch, index + 1).lower === "but")) return true;
  }
  return false;
}

/** "At no time were contacts broken off", "never were our ties cut", "in no way". */
function atNoTime(stretch: Stretch, from: number): boolean {
  for (let index = from - 1; index >= from - 4; index--) {
    const { lower, upos } = tokenAt(stretch, index);
    if (lower === "never" || (lower === "no" && /^(?:time|way|moment|point)$/u.test(tokenAt(stretch, index + 1).lower))) return true;
    if (upos !== "AUX" && !/^(?:time|way|moment|point|were|was|have|has)$/u.test(lower)) return false;
  }
  return false;
}

/** "Dialogue is better than war": compared with another thing, by nobody's name. */
function isAtLarge(stretch: Stretch, other: number): boolean {
  const { upos, lower } = tokenAt(stretch, other);
  return upos === "NOUN" && /^(?:PUNCT|CCONJ|ADP)$/u.test(tokenAt(stretch, other + 1).upos) && !/^(?:years?|decades?|months?|weeks?|yesterday)$/u.test(lower);
}

const interval = /^(?:lunch|dinner|breakfast|supper|night|day|afternoon|morning|evening|hour|hours|minutes|break|recess|weekend|coffee|prayers|session|holiday|holidays|tea|agreement|result|results|breakthrough)$/u;
const weekday = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tomorrow|tonight)(?:['’]s)?$/u;

/** "Tuesday's talks", "suspended for lunch", "lasted three hours", "ended without agreement": a sitting, not the talks at large. */
function isOneRound(stretch: Stretch, { from, head }: ObjectPhrase, { main, perfect }: Predicate, to: number): boolean {
  for (let index = from; index <= head; index++) {
    const { lower } = tokenAt(stretch, index);
    if (weekday.test(lower) || /^(?:round|session|sitting|meeting|telephone|phone|conversation|conversations)$/u.test(lower)) return true;
  }
  if (!perfect && /^(?:end|ended|ends|conclude|concluded|last|lasted|lasts|begin|began|close|closed|finish|finished|break|broke|took|held)$/u.test(tokenAt(stretch, main).lower)) return true;
  for (let index = to; index < to + 6; index++) {
    const { lower, upos } = tokenAt(stretch, index);
    if (upos === "PUNCT" || upos === "SCONJ") return false;
    if (interval.test(lower) || weekday.test(lower)) return true;
  }
  return false;
}

/** "Not as bad as some think" says little of how good they are. */
function isMeasured(stretch: Stretch, { main, negated, never }: Predicate): boolean {
  return negated && !never && [main - 1, main].some((index) => /^(?:as|so|that|too|quite|entirely|always)$/u.test(tokenAt(stretch, index).lower));
}

/** "Dialogue remains frozen", "relations are at their worst", "contacts have not been suspended". */
export const subjectState: ObjectRule = { name: "subject-state", find };
