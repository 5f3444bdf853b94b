import type { Member } from "./cast.ts";
import { type Discourse, fitsSex, isJoined, latest, type Trace } from "./discourse.ts";
import { drop, type Linking, sentenceOf } from "./linking.ts";
import { sayingVerbs } from "./name-lexicon.ts";
import type { NamingPhrase } from "./naming-phrase.ts";
import type { Sex } from "./title-lexicon.ts";

const sexOfPronoun: Readonly<Record<string, Sex>> = { he: "male", him: "male", his: "male", she: "female", her: "female" };

export interface PronounLink {
  readonly members: readonly Member[];
  readonly rule: string;
}

const nothing: PronounLink = { members: [], rule: "" };

/** Whom "he", "she", "they" and their forms mean; nobody where it is not clear. */
export function resolvePronoun(linking: Linking, phrase: NamingPhrase): PronounLink {
  const sex = sexOfPronoun[phrase.name];
  return sex === undefined ? resolveThey(linking, phrase) : resolveHe(linking, phrase, sex);
}

/**
 * The order: inside a quotation only people named in it; a verb of saying beside the pronoun goes on with the speaker,
 * unless somebody else led a sentence since; then whom a relative clause is about, who leads the sentence, who led the
 * last, the speaker, and at last the only one of that sex nearby.
 */
function resolveHe(linking: Linking, phrase: NamingPhrase, sex: Sex): PronounLink {
  const { discourse, quotes } = linking;
  const fits = ({ member, single }: Trace): boolean => (member.kind === "person" || single) && fitsSex(member, sex);
  const link = (trace: Trace | null, rule: string): PronounLink | null => (trace === null ? null : { members: [trace.member], rule });
  if (quotes.isQuoted(phrase.sentence, phrase.from)) {
    const inside = latest(discourse, (trace) => fits(trace) && trace.quoted && trace.sentence >= phrase.sentence - 1 && trace.member !== discourse.speaker);
    if (inside !== null) return { members: [inside.member], rule: "pronoun-in-quotation" };
    // Somebody else than the speaker, whom sex alone tells: "He explained his position," she said
    const teller = discourse.speakerSentence >= phrase.sentence - 2 ? discourse.speaker : null;
    if (teller !== null && teller.sex !== null && teller.sex !== sex) {
      const outside = onlyOne(discourse, (trace) => trace.member.sex === sex && trace.sentence >= phrase.sentence - 3);
      if (outside !== null) return { members: [outside], rule: "pronoun-in-quotation" };
    }
    drop(linking, phrase, "pronoun-in-quotation", "nobody of that sex is named in the quotation before");
    return nothing;
  }
  const { tokens } = sentenceOf(linking, phrase.sentence);
  const next = tokens[phrase.to];
  const previous = tokens[phrase.from - 1];
  const speaks = (phrase.name === "he" || phrase.name === "she")
    && ((next !== undefined && (sayingVerbs.has(next.lower) || next.upos === "ADV" && sayingVerbs.has(tokens[phrase.to + 1]?.lower ?? ""))) || (previous !== undefined && previous.upos === "VERB" && sayingVerbs.has(previous.lower)));
  const { speaker } = discourse;
  const here = (trace: Trace): boolean => fits(trace) && !trace.quoted && trace.sentence === phrase.sentence && trace.to <= phrase.from;
  const isObject = phrase.name === "him" || (phrase.name === "her" && next?.upos !== "NOUN" && next?.upos !== "ADJ" && next?.upos !== "PROPN");
  const related = latest(discourse, (trace) => here(trace) && leadsRelative(tokens, trace, phrase));
  if (related !== null && !isObject) return { members: [related.member], rule: "pronoun-in-relative" };
  const samesentence = latest(discourse, (trace) => here(trace) && trace.subject) ?? latest(discourse, here);
  // "Carney said no. Rousseff, he added, would wait": the one who spoke just before, not the one spoken of
  const isAside = speaks && previous?.text === "," && speaker !== samesentence?.member && discourse.speakerSentence < phrase.sentence && discourse.speakerSentence >= phrase.sentence - 2
    && !(samesentence !== null && isTold(tokens, samesentence.from));
  if (speaks && (samesentence === null || isAside) && speaker !== null && fitsSex(speaker, sex) && discourse.speakerSentence >= phrase.sentence - 3) {
    // "Peskov said no. Lavrov sees it differently. "It is possible," he said."
    const newer = latest(discourse, (trace) => fits(trace) && trace.subject && !trace.quoted && trace.sentence < phrase.sentence && trace.sentence > Math.max(discourse.speakerSentence, phrase.sentence - 3));
    if (newer === null || newer.member === speaker) return { members: [speaker], rule: "pronoun-of-speaker" };
    if (!isJoined(discourse, newer, (member) => fitsSex(member, sex))) return { members: [newer.member], rule: "pronoun-of-new-subject" };
    drop(linking, phrase, "pronoun-of-several", "several people who fit lead the sentence before together");
    return nothing;
  }
  // "Abe will brief Trump and see him": whoever acts in the clause is not "him"
  const actor = !isObject ? null : related ?? latest(discourse, (trace) => trace.sentence === phrase.sentence && trace.to <= phrase.from && !trace.quoted && trace.member.kind === "person" && actsAt(tokens, trace.to));
  const patient = actor === null ? null : latest(discourse, (trace) => here(trace) && trace.member !== actor.member && (trace.from > actor.from || !fitsSex(actor.member, sex)));
  if (patient !== null) return { members: [patient.member], rule: "pronoun-of-object" };
  if (samesentence !== null && !(isObject && sameClause(linking, samesentence, phrase))) {
    const others = latest(discourse, (trace) => here(trace) && trace.member !== samesentence.member);
    if (others === null || samesentence.subject) return { members: [samesentence.member], rule: "pronoun-in-sentence" };
    drop(linking, phrase, "pronoun-of-several", "several people in the sentence fit, and none leads it");
    return nothing;
  }
  const barred = isObject ? samesentence?.member : undefined;
  const before = (distance: number) => (trace: Trace): boolean => fits(trace) && !trace.quoted && trace.member !== barred && trace.sentence === phrase.sentence - distance;
  const lastSubject = latest(discourse, (trace) => before(1)(trace) && trace.subject);
  // Somebody whose sex is known comes before a subject of whom it is not
  const surer = lastSubject === null || lastSubject.member.sex !== null ? null : onlyOne(discourse, (trace) => before(1)(trace) && trace.member.sex === sex && sexOfPronoun[sentenceOf(linking, trace.sentence).tokens[trace.from]?.lower ?? ""] === undefined);
  if (surer !== null) return { members: [surer], rule: "pronoun-of-sex" };
  // "Kerry and Lavrov dined. He said": either
  if (lastSubject !== null && isJoined(discourse, lastSubject, (member) => fitsSex(member, sex))) {
    drop(linking, phrase, "pronoun-of-several", "several people who fit lead the sentence before together");
    return nothing;
  }
  if (lastSubject !== null) return { members: [lastSubject.member], rule: "pronoun-of-last-subject" };
  if (speaker !== null && speaker !== barred && fitsSex(speaker, sex) && discourse.speakerSentence >= phrase.sentence - 4) return { members: [speaker], rule: "pronoun-of-speaker" };
  const twoBack = link(latest(discourse, (trace) => before(2)(trace) && trace.subject && trace.member.sex === sex), "pronoun-of-subject-two-back");
  const near = (trace: Trace): boolean => fits(trace) && trace.member !== barred && trace.sentence >= phrase.sentence - 3 && trace.sentence < phrase.sentence;
  const only = latest(discourse, near);
  const one = onlyOne(discourse, (trace) => near(trace) && trace.member.sex === sex) ?? onlyOne(discourse, near);
  if (one !== null) return { members: [one], rule: "pronoun-of-only-one" };
  if (twoBack !== null) return twoBack;
  drop(linking, phrase, "pronoun-unclear", only === null ? "nobody of that sex was spoken of shortly before" : "several people nearby fit");
  return nothing;
}

/** The one member whom all traces that pass the test mean; `null` where there are none or several. */
function onlyOne(discourse: Discourse, test: (trace: Trace) => boolean): Member | null {
  const found = latest(discourse, test);
  if (found === null || latest(discourse, (trace) => test(trace) && trace.member !== found.member) !== null) return null;
  return found.member;
}

/** Whether the pronoun stands in the relative clause about this one: "met Rouhani, who said that his country". */
function leadsRelative(tokens: Tokens, trace: Trace, phrase: NamingPhrase): boolean {
  if (trace.subject) return false;
  const who = tokens[trace.to]?.text === "," ? trace.to + 1 : trace.to;
  const lower = tokens[who]?.lower;
  if ((lower !== "who" && lower !== "whose") || who >= phrase.from || phrase.from - who > relativeReach) return false;
  for (let index = who + 1; index < phrase.from; index++) if (tokens[index]?.text === "," || tokens[index]?.text === ";") return false;
  return true;
}

const relativeReach = 40;

/** "According to analyst Jane Roe, …, she said": whoever says it is named in the sentence. */
function isTold(tokens: Tokens, from: number): boolean {
  for (let index = from - 1; index > 0 && index >= from - tellerReach; index--) {
    if (tokens[index]?.text === ",") return false;
    if (tokens[index]?.lower === "to" && tokens[index - 1]?.lower === "according") return true;
  }
  return false;
}

const tellerReach = 6;

/** Whether a verb follows at once: "Abe will", "Abe later told". */
function actsAt(tokens: Tokens, at: number): boolean {
  const upos = tokens[at]?.upos;
  return upos === "VERB" || upos === "AUX" || (upos === "ADV" && (tokens[at + 1]?.upos === "VERB" || tokens[at + 1]?.upos === "AUX"));
}

type Tokens = ReturnType<typeof sentenceOf>["tokens"];

/** Whether at most one verb lies between: "Kerry told him" cannot mean Kerry. */
function sameClause(linking: Linking, trace: Trace, phrase: NamingPhrase): boolean {
  const { tokens } = sentenceOf(linking, phrase.sentence);
  let verbs = 0;
  for (let index = trace.to; index < phrase.from; index++) if (tokens[index]?.upos === "VERB") verbs += 1;
  return verbs < 2;
}

function resolveThey(linking: Linking, phrase: NamingPhrase): PronounLink {
  const { discourse, quotes } = linking;
  if (quotes.isQuoted(phrase.sentence, phrase.from)) return nothing;
  const pair = discourse.pairs[discourse.pairs.length - 1];
  // "Swiss diplomats pass messages between them": who acts in the sentence is not "them"
  const isObject = phrase.name === "them";
  const group = latest(discourse, ({ member, single, subject, quoted, sentence, to }) => member.kind === "group" && !single && subject && !quoted && sentence >= phrase.sentence - 1
    && (sentence < phrase.sentence || (to <= phrase.from && !isObject)));
  if (pair !== undefined && pair.sentence >= phrase.sentence - 1 && (group === null || pair.sentence > group.sentence)) return { members: pair.members, rule: "pronoun-of-pair" };
  if (group !== null) return { members: [group.member], rule: "pronoun-of-group" };
  // "Officials said they hoped": somebody unnamed stands before
  const two = isObject || phrase.from > 1 ? null : twoOfLast(discourse, phrase.sentence);
  if (two !== null) return { members: two, rule: "pronoun-of-two" };
  drop(linking, phrase, "pronoun-unclear", "no two people joined and no group lead this sentence or the last");
  return nothing;
}

/** "Leyva flew in and met Faria there. They signed": the only two people of the sentence before, of different states. */
function twoOfLast(discourse: Discourse, sentence: number): readonly Member[] | null {
  const found: Member[] = [];
  let clear = true;
  latest(discourse, (trace) => {
    if (trace.sentence < sentence - 1) return true;
    const { member } = trace;
    if (trace.sentence === sentence || member.kind !== "person") clear = false;
    else if (!found.includes(member)) found.push(member);
    return false;
  });
  const [second, first] = found;
  return clear && found.length === 2 && first !== undefined && second !== undefined && first.state !== null && second.state !== null && first.state !== second.state ? [first, second] : null;
}
