import { hedges } from "./hedge-lexicon.ts";
import { measureNouns, objectNouns, shellNouns, type ObjectKind } from "./object-lexicon.ts";
import { neverNouns } from "./modality-lexicon.ts";
import { stateAt, verbStatesAt } from "./state-table.ts";
import { tokenAt, type Stretch } from "./stretch.ts";

/** A noun phrase about how two states deal with each other. */
export interface ObjectPhrase {
  readonly kind: ObjectKind;
  /** The object noun. */
  readonly head: number;
  /** First token, measure words and determiners included: "all levels of dialogue". */
  readonly from: number;
  /** The token after the last of its complements: "with the United States on Syria". */
  readonly to: number;
  /** The token after the bare noun phrase, where the complements begin. */
  readonly complement: number;
}

const premodifiers: ReadonlySet<string> = new Set(["DET", "ADJ", "NUM", "NOUN", "PROPN"]);
const possessives: ReadonlySet<string> = new Set(["our", "their", "its", "his", "her", "my", "your", "'s", "’s", "'", "’", "-", "–", "/"]);
export const complementMarkers: ReadonlySet<string> = new Set("with between of to at on in among for toward towards over about under across within concerning regarding along against".split(" "));
const measureMarkers: ReadonlySet<string> = new Set(["of", "under", "in", "within", "for"]);

/** A time or a reason begins: "no contact with Washington since March". */
const goingPast: ReadonlySet<string> = new Set("since after before until till during despite because through without pending due via following ago amid whatsoever whatever".split(" "));

const joins = /^[-–/]$/u;

/** Past forms that describe no noun, whatever a tagger takes them for. */
const onlyPast = /^(?:froze|broke|unfroze|shrank|sank)$/u;

/** "Canada, Iran resume talks": taggers take the verb of a headline for a noun. */
export function isHeadlineVerb(stretch: Stretch, index: number): boolean {
  return /^(?:resume|restore|suspend|freeze|halt|sever|cut|end|renew|reopen|break|restart|normali[sz]e|improve|strengthen)$/u.test(tokenAt(stretch, index).lower) && /^(?:PROPN|NUM)$/u.test(tokenAt(stretch, index - 1).upos);
}

/** "China, Japan talks stall": the last noun of a headline is its verb where it can be one. */
function isVerbOfHeadline(stretch: Stretch, index: number): boolean {
  return stretch.headline && /^(?:PUNCT|ADP|SCONJ|ADV)$/u.test(tokenAt(stretch, index + 1).upos) && tokenAt(stretch, index + 1).lower !== "of" && verbStatesAt(stretch.tokens, index).some(({ takes, form }) => takes === "subject" && (form === "base" || form === "s"));
}

/** No phrase is longer; more words in a row are a list or no text at all. */
const longest = 40;

function startOf(stretch: Stretch, head: number): number {
  let from = head;
  while (head - from < longest) {
    const { upos, lower } = tokenAt(stretch, from - 1);
    const adverbOfAdjective = upos === "ADV" && /^(?:ADJ|DET)$/u.test(tokenAt(stretch, from).upos) && !/^(?:not|never|still|already|also|even|only|now)$/u.test(lower);
    // "military-to-military", "Russian-US": what is written together belongs together.
    const before = tokenAt(stretch, from - 1);
    const glued = before.end === tokenAt(stretch, from).start && (joins.test(before.lower) || joins.test(tokenAt(stretch, from).lower));
    if (stretch.headline && isHeadlineVerb(stretch, from - 1)) return from;
    // "In trade our relations": nothing of the phrase stands before its possessive.
    if (/^(?:our|their|its|his|her|my|your)$/u.test(tokenAt(stretch, from).lower) && /^(?:NOUN|PROPN)$/u.test(upos)) return from;
    if (!glued && !(premodifiers.has(upos) || possessives.has(lower) || hedges.has(lower) || adverbOfAdjective) || lower === "there" || lower === "that" || onlyPast.test(lower)) return from;
    from--;
  }
  return from;
}

/** Whether a word can stand inside a complement; a verb, a clause mark or a comma before anything but a name ends it. */
function goesOn(stretch: Stretch, index: number): boolean {
  const { upos, lower } = tokenAt(stretch, index);
  if (upos === "AUX" || upos === "VERB" || upos === "SCONJ" || lower === "that" || lower === "which" || lower === "who") return false;
  if (neverNouns.has(lower) || goingPast.has(lower)) return false;
  // "With the United States open": an adjective after the name says something of it.
  if (upos === "ADJ" && /^(?:NOUN|PROPN)$/u.test(tokenAt(stretch, index - 1).upos) && !/^(?:NOUN|PROPN|ADJ)$/u.test(tokenAt(stretch, index + 1).upos)) return false;
  if (upos === "PUNCT") return possessives.has(lower) || (lower === "," && tokenAt(stretch, index + 1).upos === "PROPN" && tokenAt(stretch, index - 1).upos === "PROPN");
  if (upos === "CCONJ") return !/^(?:AUX|VERB|PRON|ADV|PUNCT|SCONJ)$/u.test(tokenAt(stretch, index + 1).upos);
  if (upos === "PRON") return /^(?:us|them|him|her|it|each|one|our|their|its|his|these|those|this)$/u.test(lower);
  if (upos === "ADV") return hedges.has(lower);
  return upos !== "INTJ";
}

/** "Our contacts on hold", not "contacts at the highest level are" or "talks over visas". */
function saysState(stretch: Stretch, at: number, limit: number): boolean {
  const state = stateAt(stretch.tokens, at, limit);
  if (state !== null && /^(?:point|ebb|mark|time)$/u.test(tokenAt(stretch, state.to).lower)) return true;
  return state !== null && !/^(?:NOUN|PROPN|DET|ADJ|AUX|VERB)$/u.test(tokenAt(stretch, state.to).upos);
}

function endOf(stretch: Stretch, complement: number): number {
  let to = complement;
  // Long lists of names are no complement of interest; the bound keeps every phrase short.
  const limit = complement + longest;
  // "Our contacts on hold": a state is no complement.
  while (to < limit && complementMarkers.has(tokenAt(stretch, to).lower) && !saysState(stretch, to, limit)) {
    let next = to + 1;
    while (next < limit && goesOn(stretch, next) && !complementMarkers.has(tokenAt(stretch, next).lower)) next++;
    if (next === to + 1) return to;
    to = next;
  }
  return to;
}

const alsoVerbs = /^(?:contacts?|links?|exchanges|touch|talks|channels?|lines?|ties|partnership)$/u;
const nounMarkers = /^(?:ADJ|DET|ADP|SCONJ|CCONJ|PUNCT|NUM)$/u;

/** "Contacts with Washington are frozen": a noun that a tagger took for a verb stands where no subject goes before it. */
function isNoun(stretch: Stretch, index: number): boolean {
  const before = tokenAt(stretch, index - 1);
  const { upos, lower } = tokenAt(stretch, index + 1);
  // Nobody "dialogues": some of these words are nouns wherever they stand.
  if (!alsoVerbs.test(tokenAt(stretch, index).lower)) return true;
  if (before.lower === "that" && complementMarkers.has(lower)) return true;
  // A verb right before takes no other verb in -s.
  if (before.upos === "VERB" && tokenAt(stretch, index).lower.endsWith("s")) return true;
  if (before.upos === "VERB" && /^(?:with|between|at|among)$/u.test(lower)) return true;
  if (before.upos === "NOUN" && tokenAt(stretch, index).lower.endsWith("s") && !/^(?:DET|PRON|NOUN|PROPN|ADJ|NUM)$/u.test(upos)) return true;
  if (!nounMarkers.test(before.upos) && !possessives.has(before.lower)) return false;
  return complementMarkers.has(lower) || upos === "AUX" || upos === "VERB" || upos === "PUNCT";
}

/** Words that make a line one by which two sides reach each other. */
const lineWords = /^(?:communications?|contact|hot|hotline|phone|telephone|direct|military|diplomatic|liaison|back|emergency|secure)$/u;

/** "The line is dead" may be any line; "the lines are open" is said of nothing else. */
function isLineOfContact(stretch: Stretch, index: number, from: number): boolean {
  for (let before = from; before < index; before++) if (lineWords.test(tokenAt(stretch, before).lower)) return true;
  // "The lines between our capitals", "the line to Tehran".
  if (/^(?:between|to|with)$/u.test(tokenAt(stretch, index + 1).lower) && tokenAt(stretch, index - 1).upos !== "NOUN") {
    for (let next = index + 2; next < index + 6; next++) {
      const token = tokenAt(stretch, next);
      if (/^(?:capitals|governments|militaries|armies|ministries|presidents|leaders)$/u.test(token.lower)) return true;
      if (tokenAt(stretch, index + 1).lower !== "between" && stretch.mentions.some(({ span, actor }) => span[0] <= token.start && token.start < span[1] && actor.startsWith("state/"))) return true;
    }
  }
  return tokenAt(stretch, index).lower === "lines" && [1, 2, 3].some((step) => tokenAt(stretch, index + step).lower === "open");
}

const channelWords: ReadonlySet<string> = new Set(
  "communication communications dialogue contact diplomatic military back political direct official open available bilateral existing usual normal all other main regular working formal informal secret private established government single intelligence security liaison humanitarian parliamentary ministerial deconfliction crisis emergency trade economic consular technical".split(" "),
);

/** "Marketing channels", "a television channel": channels of another kind. */
function isOtherChannel(stretch: Stretch, index: number, from: number): boolean {
  for (let before = from; before < index; before++) {
    const { upos, lower } = tokenAt(stretch, before);
    if ((upos === "NOUN" || upos === "ADJ" || upos === "PROPN") && !channelWords.has(lower) && !hedges.has(lower) && !measureNouns.has(lower) && !/-to-|^(?:military|to)$/u.test(lower)) return true;
  }
  return false;
}

/** A commission that two states keep together is one way of talking. */
function isOfBoth(stretch: Stretch, index: number, from: number): boolean {
  for (let before = from; before < index; before++) if (/^(?:joint|intergovernmental|inter-governmental|bilateral|mixed|interstate|consultative|liaison)$/u.test(tokenAt(stretch, before).lower)) return true;
  return false;
}

/** "Suspends dialogue hours after a call": a headline's time. */
const isSpanOfTime = (stretch: Stretch, index: number): boolean =>
  /^(?:minutes|hours|days|weeks|months|years|day|hour|week)$/u.test(tokenAt(stretch, index).lower) && /^(?:after|before|ahead|into)$/u.test(tokenAt(stretch, index + 1).lower);

/** The object phrase whose noun stands at a token, or `null` where the noun only describes another or is a verb. */
export function objectAt(stretch: Stretch, index: number): ObjectPhrase | null {
  const token = tokenAt(stretch, index);
  const kind = objectNouns.get(token.lower);
  if (kind === undefined || (token.upos === "VERB" && !isNoun(stretch, index))) return null;
  let head = index;
  const next = tokenAt(stretch, head + 1);
  if (shellNouns.has(next.lower)) head++;
  else if ((next.upos === "NOUN" && !neverNouns.has(next.lower) && !isVerbOfHeadline(stretch, head + 1) && !isSpanOfTime(stretch, head + 1)) || next.lower === "'s" || next.lower === "’s") return null;
  let from = startOf(stretch, index);
  // "On Syria dialogue goes on".
  if (from === 1 && from < index && /^(?:on|over|about|regarding)$/u.test(tokenAt(stretch, 0).lower) && tokenAt(stretch, index - 1).upos === "PROPN") from = index;
  // "At the intelligence level contacts go on".
  if (tokenAt(stretch, from - 1).lower === "at") for (let level = index - 1; level > from; level--) if (tokenAt(stretch, level).lower === "level") from = level + 1;
  while (index - from < longest && measureMarkers.has(tokenAt(stretch, from - 1).lower) && measureNouns.has(tokenAt(stretch, from - 2).lower)) from = startOf(stretch, from - 2);
  if (token.lower === "touch" && tokenAt(stretch, index - 1).lower !== "in" && tokenAt(stretch, index - 2).lower !== "in") return null;
  if (/^(?:commission|committee)$/u.test(token.lower) && !isOfBoth(stretch, index, from)) return null;
  if (/^links?$/u.test(token.lower) && /^(?:air|rail|road|sea|ferry|flight|video|transport|satellite|train|bus|weak|missing|golf)$/u.test(tokenAt(stretch, index - 1).lower)) return null;
  if (/^lines?$/u.test(token.lower) && !isLineOfContact(stretch, index, from)) return null;
  // "Exchanges of fire", "contacts with the enemy" of a patrol.
  if (next.lower === "of" && /^(?:fire|gunfire|shots|artillery|blows|insults|accusations|prisoners|shelling|letters|gifts|goods|threats|drafts|views)$/u.test(tokenAt(stretch, head + 2).lower)) return null;
  // A couple's engagement, the links on a page.
  if (token.lower === "engagement" && /^(?:his|her|their|my)$/u.test(tokenAt(stretch, index - 1).lower) && next.lower !== "with") return null;
  if (/^links?$/u.test(token.lower) && next.lower === "on") return null;
  if (/^channels?$/u.test(token.lower) && isOtherChannel(stretch, index, from)) return null;
  return { kind, head, from, complement: head + 1, to: endOf(stretch, head + 1) };
}
