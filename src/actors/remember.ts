import type { Token } from "../language/index.ts";
import type { Member } from "./cast.ts";
import { latest } from "./discourse.ts";
import { type Linking, sentenceOf } from "./linking.ts";
import { sayingVerbs } from "./name-lexicon.ts";
import type { NamingPhrase } from "./naming-phrase.ts";

type Tokens = readonly Token[];

/** Keeps for later pronouns and descriptions what this mention brings; says whether it leads the sentence. */
export function remember(linking: Linking, phrase: NamingPhrase, members: readonly Member[], led: boolean, isOwner: boolean): boolean {
  const { discourse, quotes } = linking;
  const quoted = quotes.isQuoted(phrase.sentence, phrase.from);
  const { tokens } = sentenceOf(linking, phrase.sentence);
  let leads = false;
  for (const member of members) {
    if (member.state !== null && (member.kind === "state" ? phrase.acts && phrase.shape !== "plural" : member.kind === "person" || member.kind === "organisation")) discourse.states.push({ code: member.state, sentence: phrase.sentence });
    if (member.kind !== "person" && member.kind !== "group") continue;
    if (isOwner) continue;
    // "MR PRICE:" in a transcript: he is not the "he" of his own words
    if (phrase.shape === "person" && phrase.from === 0 && tokens[phrase.to]?.text === ":") continue;
    const governed = isGoverned(tokens, phrase.from);
    // "While Ayrault waited, Lavrov took the stage": the clause is Ayrault's, the sentence Lavrov's
    const opens = isInOpeningClause(tokens, phrase.from);
    const isLed = led || (opens && latest(discourse, (trace) => trace.sentence === phrase.sentence && trace.subject) !== null);
    const subject = (!isLed || leadsOwnClause(tokens, phrase)) && !quoted && !governed && !isJoinedToObject(linking, phrase, isLed) && !isPossessive(phrase, tokens);
    const single = member.kind === "group" && (phrase.shape === "title" ? phrase.determiner === "a" : tokens[phrase.to - 1]?.lower === "source");
    discourse.traces.push({ member, sentence: phrase.sentence, from: phrase.from, to: phrase.to, subject, quoted, single });
    if (subject && !opens) leads = true;
    // "Two people close to Leyva say": he says nothing
    if (!quoted && (member.kind === "person" || single) && speaks(tokens, phrase, governed)) {
      discourse.speaker = member;
      discourse.speakerSentence = phrase.sentence;
    }
  }
  return leads;
}

const subordinating: ReadonlySet<string> = new Set(["while", "when", "as", "after", "before", "although", "though", "since", "because", "once", "if"]);

/** "When Lavrov came, …": a clause before the main one, up to its comma. */
function isInOpeningClause(tokens: Tokens, from: number): boolean {
  if (!subordinating.has(tokens[0]?.lower ?? "")) return false;
  for (let index = 1; index < from; index++) if (tokens[index]?.text === ",") return false;
  return true;
}

/** "…, and his deputy Ryabkov took the stage": the subject of a second main clause. */
function leadsOwnClause(tokens: Tokens, { from, to }: NamingPhrase): boolean {
  const after = tokens[to]?.upos;
  if (after !== "VERB" && after !== "AUX") return false;
  let at = from - 1;
  while (at > 1 && at > from - 4 && (tokens[at]?.upos === "DET" || tokens[at]?.upos === "ADJ" || tokens[at]?.upos === "PRON" || tokens[at]?.upos === "NOUN")) at -= 1;
  const word = tokens[at]?.lower;
  return (word === "and" || word === "but" || word === "while") && tokens[at - 1]?.text === ",";
}

/** "talks between Lavrov and Kerry": joined to somebody who does not lead the sentence. */
function isJoinedToObject({ discourse }: Linking, { sentence, from }: NamingPhrase, led: boolean): boolean {
  const last = discourse.traces[discourse.traces.length - 1];
  return !led && last !== undefined && last.sentence === sentence && last.to === from - 1 && !last.subject;
}

/** Whether a preposition stands before, with nothing but determiners and adjectives between. */
function isGoverned(tokens: Tokens, from: number): boolean {
  for (let index = from - 1; index >= Math.max(0, from - 3); index--) {
    const upos = tokens[index]?.upos;
    if (upos === "ADP") return true;
    if (upos !== "DET" && upos !== "ADJ") return false;
  }
  return false;
}

/** "His counterpart shrugged": the one whose it is does not lead the sentence. */
function isPossessive({ shape, name, to }: NamingPhrase, tokens: Tokens): boolean {
  if (shape !== "pronoun") return false;
  if (name === "his" || name === "their") return true;
  const upos = tokens[to]?.upos;
  return name === "her" && (upos === "NOUN" || upos === "ADJ" || upos === "PROPN");
}

/** How many words may stand between a speaker and the verb: "Lavrov, speaking in a separate room a few minutes later, said". */
const longestAside = 25;

const formsOfBe: ReadonlySet<string> = new Set(["is", "are", "was", "were", "be", "been", "being"]);

function speaks(tokens: Tokens, phrase: NamingPhrase, governed: boolean): boolean {
  const previous = tokens[phrase.from - 1];
  if (previous !== undefined && sayingVerbs.has(previous.lower) && previous.upos !== "NOUN") return true;
  if (governed) return false;
  let from = phrase.to;
  if (tokens[from]?.text === ",") {
    const limit = Math.min(tokens.length, from + longestAside);
    let close = from + 1;
    while (close < limit && tokens[close]?.text !== "," && tokens[close]?.text !== "\"" && tokens[close]?.text !== "“") close += 1;
    if (close === limit || tokens[close]?.text !== ",") return false;
    from = close + 1;
  }
  let isPassive = false;
  for (let index = from; index < Math.min(tokens.length, from + 3); index++) {
    const token = tokens[index];
    if (token === undefined) return false;
    // "Figueiredo had been told": somebody else spoke
    if (sayingVerbs.has(token.lower) && token.upos !== "NOUN") return !isPassive || token.lower.endsWith("ing");
    isPassive ||= formsOfBe.has(token.lower);
    if (token.lower === "quoted" && tokens[index + 1]?.lower === "as") return true;
    if (token.upos !== "ADV" && token.upos !== "AUX") return false;
  }
  return false;
}

/** "Kerry and Lavrov": two actors of one kind with "and" between. */
export function joinPair(linking: Linking, previous: { phrase: NamingPhrase; member: Member } | null, phrase: NamingPhrase, member: Member): void {
  if (previous === null || previous.member === member || previous.member.kind !== member.kind) return;
  if (previous.phrase.from === phrase.from && previous.phrase.to === phrase.to) {
    linking.discourse.pairs.push({ members: [previous.member, member], sentence: phrase.sentence });
    return;
  }
  const { tokens } = sentenceOf(linking, phrase.sentence);
  let at = previous.phrase.to;
  if (tokens[at]?.lower !== "and") return;
  const before = tokens[previous.phrase.from - 1]?.upos;
  if (before === "VERB" || before === "ADP" || before === "CCONJ") return;
  at += 1;
  while (at < phrase.from && at < previous.phrase.to + 4 && (tokens[at]?.upos === "DET" || tokens[at]?.upos === "ADJ" || tokens[at]?.upos === "PRON")) at += 1;
  if (at < phrase.from) return;
  linking.discourse.pairs.push({ members: [previous.member, member], sentence: phrase.sentence });
}
