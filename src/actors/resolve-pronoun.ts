import type { Member } from "./cast.ts";
import { type Discourse, fitsSex, latest, type Trace } from "./discourse.ts";
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
 * The order: inside a quotation only people named in it; a verb of saying beside the pronoun goes on with the speaker;
 * then who leads the sentence, who led the last, the speaker, and at last the only one of that sex nearby.
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
  const samesentence = latest(discourse, (trace) => here(trace) && trace.subject) ?? latest(discourse, here);
  const isObject = phrase.name === "him" || (phrase.name === "her" && next?.upos !== "NOUN" && next?.upos !== "ADJ" && next?.upos !== "PROPN");
  if (speaks && samesentence === null && speaker !== null && fitsSex(speaker, sex) && discourse.speakerSentence >= phrase.sentence - 3) {
    return { members: [speaker], rule: "pronoun-of-speaker" };
  }
  if (samesentence !== null && !(isObject && sameClause(linking, samesentence, phrase))) {
    const others = latest(discourse, (trace) => here(trace) && trace.member !== samesentence.member);
    if (others === null || samesentence.subject) return { members: [samesentence.member], rule: "pronoun-in-sentence" };
    drop(linking, phrase, "pronoun-of-several", "several people in the sentence fit, and none leads it");
    return nothing;
  }
  const barred = isObject ? samesentence?.member : undefined;
  const before = (distance: number) => (trace: Trace): boolean => fits(trace) && !trace.quoted && trace.member !== barred && trace.sentence === phrase.sentence - distance;
  const lastSubject = latest(discourse, (trace) => before(1)(trace) && trace.subject);
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
  const group = latest(discourse, ({ member, single, subject, quoted, sentence, to }) => member.kind === "group" && !single && subject && !quoted && sentence >= phrase.sentence - 1 && (sentence < phrase.sentence || to <= phrase.from));
  if (pair !== undefined && pair.sentence >= phrase.sentence - 1 && (group === null || pair.sentence > group.sentence)) return { members: pair.members, rule: "pronoun-of-pair" };
  if (group !== null) return { members: [group.member], rule: "pronoun-of-group" };
  drop(linking, phrase, "pronoun-unclear", "no two people joined and no group lead this sentence or the last");
  return nothing;
}
