import type { Mention } from "../../actors/index.ts";
import type { Sentence, Token } from "../../language/index.ts";
import type { Chunk, NounChunk, WordChunk, WordRole } from "./chunk.ts";
import { fillGaps } from "./fill-gaps.ts";
import { foldInsertions } from "./fold-insertions.ts";
import { isFinite } from "./frame.ts";
import { joinNominals } from "./join-nominals.ts";
import { headlineVerbs, missingVerb } from "./missing-verb.ts";
import { officialNouns } from "./official-noun-lexicon.ts";
import { readNominal } from "./read-nominal.ts";
import { readPassives } from "./read-passives.ts";
import { readTimePhrase } from "./read-time-phrase.ts";
import { readVerbGroup } from "./read-verb-group.ts";
import { sayingVerbs } from "./saying-verb-lexicon.ts";

const relatives = new Set(["who", "which", "whom", "whose", "where"]);
const subordinators = new Set(
  "if unless whether because while when although though until till once since as after before lest whereas without despite following upon whenever wherever".split(" "),
);
/** Adverbs that make a preposition with the next word, and the plain preposition that says the same. */
const compound: ReadonlyMap<string, readonly [second: string, plain: string]> = new Map([
  ["ahead", ["of", "before"]],
  ["prior", ["to", "before"]],
  ["together", ["with", "with"]],
  ["along", ["with", "with"]],
  ["jointly", ["with", "with"]],
  ["according", ["to", "according to"]],
  ["because", ["of", "because of"]],
  ["due", ["to", "due to"]],
  ["out", ["of", "out of"]],
  ["instead", ["of", "instead of"]],
  ["next", ["to", "next to"]],
]);

function isNegation(token: Token): boolean {
  return token.lower === "not" || token.lower === "n't" || token.lower === "never";
}

/** What a word that starts no phrase does in the sentence. */
function roleOf(token: Token): WordRole {
  const { lower, upos, xpos } = token;
  if (lower === ",") return "comma";
  if (upos === "PUNCT" || upos === "SYM") {
    if (lower === '"' || lower === "“" || lower === "”" || lower === "``" || lower === "''") return "quote";
    if (lower === ":" || lower === ";" || lower === "." || lower === "!" || lower === "?" || lower === "--" || lower === "—" || lower === "–") return "stop";
    return "other";
  }
  if (relatives.has(lower)) return "relative";
  if (lower === "that") return xpos === "WDT" ? "relative" : "that";
  if (upos === "CCONJ") return "and";
  if (subordinators.has(lower)) return "subordinator";
  if (upos === "ADV" || upos === "PART") return "adverb";
  if (upos === "ADP" || xpos === "IN") return "particle";
  if (upos === "ADJ") return "adjective";
  return "other";
}

const auxiliaries = new Set(["is", "are", "am", "has", "have", "does", "do", "'s", "'re", "'ve"]);

/** A present tense with nothing before it that could be its subject, and a preposition or name after it. */
function isOrphan(tokens: readonly Token[], at: number, chunks: readonly Chunk[]): boolean {
  const token = tokens[at];
  if ((token?.xpos !== "VBZ" && token?.xpos !== "VBP") || auxiliaries.has(token.lower)) return false;
  const previous = chunks.at(-1);
  // "discussed the Alder accords with": after an object no second verb follows.
  const verb = chunks.at(-2);
  const object = previous?.kind === "np" && previous.prep === null && isFinite(verb) && !verb.copula && !sayingVerbs.has((tokens[verb.head] as Token).lower);
  if (previous !== undefined && !object && !(previous.kind === "word" && (previous.role === "quote" || previous.role === "stop" || previous.role === "that" || previous.role === "subordinator"))) return false;
  const next = tokens[at + 1];
  return next !== undefined && (next.upos === "ADP" || next.xpos === "IN" || next.xpos === "TO" || next.upos === "AUX");
}

function preposition(tokens: readonly Token[], at: number): readonly [prep: string, to: number] | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const pair = compound.get(token.lower);
  const next = tokens[at + 1];
  if (pair !== undefined && next?.lower === pair[0]) return [pair[1], at + 2];
  if (token.xpos === "RP") return null;
  if (token.upos === "ADP" || token.xpos === "TO" || token.xpos === "IN") {
    if (token.lower === "that" || token.lower === "if" || token.lower === "whether" || token.lower === "because") return null;
    return [token.lower, at + 1];
  }
  return null;
}

/**
 * Cuts a sentence into noun phrases, verb groups, time phrases and single words, in order, without gaps. Linear in the
 * length of the sentence.
 *
 * @param mentions the sentence's mentions, in text order, outer before inner
 */
export function chunkSentence(sentence: Sentence, mentions: readonly Mention[]): readonly Chunk[] {
  const known = cut.get(sentence);
  if (known !== undefined && known.mentions === mentions) return known.chunks;
  const chunks = chunkAnew(sentence, mentions);
  cut.set(sentence, { mentions, chunks });
  return chunks;
}

/** Contacts and events read the same sentences: the second finds them cut. */
const cut = new WeakMap<Sentence, { readonly mentions: readonly Mention[]; readonly chunks: readonly Chunk[] }>();

function chunkAnew(sentence: Sentence, mentions: readonly Mention[]): readonly Chunk[] {
  const tokens = mended(sentence.tokens, mentions);
  const chunks = chunkTokens(tokens, mentions);
  if (chunks.some((chunk) => chunk.kind === "vg" && chunk.form !== "participle" && chunk.form !== "gerund")) return chunks;
  const missing = missingVerb(tokens, outermost(mentions));
  if (missing === null) return chunks;
  return chunkTokens(tokens.map((token, at): Token => (at === missing.at ? { ...token, upos: "VERB", xpos: missing.xpos } : token)), mentions);
}

/** How many tokens of a fixed adverb start at `at` whose first word would open a clause or phrase: "as well", "once, briefly". */
function fixedAdverb(tokens: readonly Token[], at: number): number {
  const { lower } = tokens[at] as Token;
  const next = tokens[at + 1];
  // "face to face", "one on one"
  // "one after another", "one by one"
  if (lower === "one" && (next?.lower === "after" || next?.lower === "by") && /^(?:another|one)$/.test(tokens[at + 2]?.lower ?? "")) return 3;
  if (lower === "one" && next?.lower === "after" && tokens[at + 2]?.lower === "the" && tokens[at + 3]?.lower === "other") return 4;
  if ((lower === "face" || lower === "one") && (next?.lower === "to" || next?.lower === "on") && tokens[at + 2]?.lower === lower) return 3;
  if (lower === "as" && next?.lower === "well" && tokens[at + 2]?.lower !== "as") return 2;
  if (lower === "once" && (next?.lower === "more" || next?.lower === "again")) return 2;
  if (lower === "once" && (next?.lower === "," || next?.upos === "ADV")) return 1;
  return 0;
}

/** Verbs in "-ing" that name a dealing where an article or possessive stands before them: "their yearly haggling". */
const dealings = new Set("meeting gathering signing haggling bargaining wrangling bickering horse-trading".split(" "));

/** Verbs before "visiting" a place; before people it is an adjective. */
const aspectual = /^(?:is|was|were|are|be|been|began|begin|begins|started|finished|considered|considers|considering|avoided|avoid|stopped|kept|contemplated|postponed|delayed|enjoyed|recalled|suggested|proposed|denied|after|before)$/;

/** Pasts before a name that taggers take for adjectives. */
const pastTriggers = new Set("telephoned phoned visited received hosted summoned met welcomed greeted cabled saw rang consulted briefed contacted invited".split(" "));

/** What people "last" did: "Alder last met Birk in May". */
const lastDid = new Set("met saw spoke shook visited talked travelled traveled went came flew wrote telephoned phoned called received hosted conferred sat".split(" "));

/** Base forms of verbs that taggers take for something else after a modal: "would welcome". */
const bases = new Set("welcome host phone call visit summon greet receive tour meet cable".split(" "));

const gerunds = new Set(["meeting", "visiting", "seeing", "hosting", "welcoming", "receiving", "greeting", "phoning", "calling"]);

/** "long-standing", "hard-hitting" before a noun: with its hyphen an adjective, not a verb. */
function isCompoundModifier(tokens: readonly Token[], at: number): boolean {
  const [left, hyphen, right, noun] = tokens.slice(at - 1, at + 3);
  if (left === undefined || hyphen === undefined || right === undefined || noun === undefined) return false;
  if (left.end !== hyphen.start || hyphen.end !== right.start || (left.upos !== "ADV" && left.upos !== "ADJ")) return false;
  return (right.xpos === "VBG" || right.xpos === "VBN" || right.xpos === "VBD") && (noun.upos === "NOUN" || noun.upos === "ADJ");
}

/**
 * Tags that a tagger often gets wrong where a contact is told: "of meeting President Alder" (before a name that follows at
 * once, a gerund is a verb), "they last spoke", "will no longer travel", "lifted long-standing sanctions".
 */
function mended(tokens: readonly Token[], mentions: readonly Mention[]): readonly Token[] {
  let changed: Token[] | null = null;
  for (let at = 1; at < tokens.length - 1; at++) {
    const { lower, upos } = tokens[at] as Token;
    if (lower === "last" && (upos === "VERB" || upos === "ADJ") && tokens[at - 1]?.upos === "PROPN" && lastDid.has(tokens[at + 1]?.lower ?? "")) {
      changed ??= [...tokens];
      changed[at] = { ...(tokens[at] as Token), upos: "ADV", xpos: "RB" };
      changed[at + 1] = { ...(tokens[at + 1] as Token), upos: "VERB", xpos: "VBD" };
    } else if (lower === "last" && upos === "VERB" && tokens[at + 1]?.xpos === "VBD") {
      changed ??= [...tokens];
      changed[at] = { ...(tokens[at] as Token), upos: "ADV", xpos: "RB" };
    } else if (lower === "longer" && tokens[at - 1]?.lower === "no" && tokens[at - 2]?.xpos === "MD" && tokens[at + 1]?.upos === "NOUN") {
      changed ??= [...tokens];
      changed[at + 1] = { ...(tokens[at + 1] as Token), upos: "VERB", xpos: "VB" };
    } else if (bases.has(lower) && upos !== "VERB" && (tokens[at - 1]?.xpos === "MD" || (tokens[at - 1]?.xpos === "TO" && tokens[at - 1]?.upos === "PART"))) {
      changed ??= [...tokens];
      changed[at] = { ...(tokens[at] as Token), upos: "VERB", xpos: "VB" };
    } else if (lower.endsWith("ies") && upos === "VERB" && officialNouns.has(lower)) {
      changed ??= [...tokens];
      changed[at] = { ...(tokens[at] as Token), upos: "NOUN", xpos: "NNS" };
    } else if (lower === "to" && upos === "ADP" && (tokens[at + 1]?.xpos === "VB" || tokens[at + 1]?.xpos === "VBP") && tokens[at + 1]?.upos === "VERB") {
      changed ??= [...tokens];
      changed[at] = { ...(tokens[at] as Token), upos: "PART", xpos: "TO" };
    } else if (lower === "d'affaires" && upos === "VERB") {
      changed ??= [...tokens];
      changed[at] = { ...(tokens[at] as Token), upos: "NOUN", xpos: "NN" };
    } else if (lower === "talks" && upos === "VERB" && hasVerbBefore(tokens, at)) {
      changed ??= [...tokens];
      changed[at] = { ...(tokens[at] as Token), upos: "NOUN", xpos: "NNS" };
    } else if (dealings.has(lower) && upos === "VERB" && (opensNoun(tokens, at - 1) || (tokens[at - 1]?.upos === "ADP" && /^(?:between|with|over|about)$/.test(tokens[at + 1]?.lower ?? "")))) {
      changed ??= [...tokens];
      changed[at] = { ...(tokens[at] as Token), upos: "NOUN", xpos: "NN" };
    } else if (lower === "in" && tokens[at - 1]?.lower.startsWith("pencil") === true) {
      changed ??= [...tokens];
      changed[at] = { ...(tokens[at] as Token), xpos: "RP" };
    } else if (lower === "-" && isCompoundModifier(tokens, at)) {
      changed ??= [...tokens];
      for (const part of [at - 1, at + 1]) changed[part] = { ...(tokens[part] as Token), upos: "ADJ", xpos: "JJ" };
    }
  }
  if (tokens.length < 25 && tokens.every(({ text }) => text === text.toUpperCase())) {
    // "BIRK PLANS TRADE TRIP": in capitals taggers take the verb for a plural.
    for (const { tokens: [, past], actor, kind } of mentions) {
      const token = tokens[past];
      if (!actor.startsWith("person/") || kind === "pronoun" || !(token?.xpos.startsWith("NN") ?? false) || !headlineVerbs.has(token?.lower ?? "")) continue;
      changed = (changed ?? [...tokens]).map((other, at): Token => (at === past ? { ...other, upos: "VERB", xpos: "VBZ" } : at === past + 1 && other.upos === "VERB" && tokens[at + 1]?.upos === "NOUN" ? { ...other, upos: "NOUN", xpos: "NN" } : other));
      break;
    }
  }
  for (const { tokens: [from], kind } of mentions) {
    const token = tokens[from - 1];
    const left = tokens[from - 2];
    // "Alder later telephoned President Birk"
    if (token !== undefined && token.upos !== "VERB" && pastTriggers.has(token.lower) && (left?.upos === "PROPN" || left?.upos === "ADV") && tokens[from - 3]?.upos !== "DET" && kind !== "demonym") {
      changed ??= [...tokens];
      changed[from - 1] = { ...token, upos: "VERB", xpos: "VBD" };
      continue;
    }
    if (token === undefined || (token.upos === "VERB" && token.lower !== "visiting") || !gerunds.has(token.lower) || kind === "demonym") continue;
    const previous = tokens[from - 2];
    // "told visiting Norwegian envoy Alder": an adjective.
    if (token.lower === "visiting" && previous?.upos === "VERB" && !aspectual.test(previous.lower)) {
      changed ??= [...tokens];
      changed[from - 1] = { ...token, upos: "ADJ", xpos: "JJ" };
      continue;
    }
    if (previous === undefined || !(previous.upos === "ADP" || previous.xpos === "TO" || previous.xpos === "IN" || previous.xpos === "RP" || previous.upos === "VERB")) continue;
    changed ??= [...tokens];
    changed[from - 1] = { ...token, upos: "VERB", xpos: "VBG" };
  }
  return changed ?? tokens;
}

/** Whether the clause of the word at `at` has its finite verb already: "fixed a date for border talks". */
function hasVerbBefore(tokens: readonly Token[], at: number): boolean {
  for (let k = at - 1; k >= 0 && k > at - 12; k--) {
    const { lower, upos, xpos } = tokens[k] as Token;
    if (upos === "CCONJ" || upos === "PUNCT" || upos === "SCONJ" || lower === "that" || xpos.startsWith("W")) return false;
    if (xpos === "VBD" || xpos === "VBZ" || xpos === "VBP" || xpos === "MD") return true;
  }
  return false;
}

/** An article or possessive, or an adjective after one: what a noun must follow. */
function opensNoun(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.upos === "DET" || token.xpos === "PRP$" || token.xpos === "POS") return true;
  const before = tokens[at - 1];
  // "the Oslo gathering"
  if (token.upos === "PROPN" && before?.upos === "DET") return true;
  return (token.upos === "ADJ" || token.lower.endsWith("ly")) && before !== undefined && (before.upos === "DET" || before.xpos === "PRP$" || before.xpos === "POS");
}

/** The outermost mention that starts at each token: phrases never break inside one. */
function outermost(mentions: readonly Mention[]): ReadonlyMap<number, Mention> {
  const starts = new Map<number, Mention>();
  let covered = 0;
  for (const mention of mentions) {
    if (mention.tokens[0] >= covered) {
      starts.set(mention.tokens[0], mention);
      covered = mention.tokens[1];
    }
  }
  return starts;
}

function chunkTokens(tokens: readonly Token[], mentions: readonly Mention[]): readonly Chunk[] {
  const starts = outermost(mentions);
  const chunks: Chunk[] = [];
  let firstMention = 0;
  let at = 0;
  const nominalAt = (from: number, prep: string | null, start: number): NounChunk | null => {
    while (firstMention < mentions.length && (mentions[firstMention] as Mention).tokens[1] <= from) firstMention++;
    const nominal = readNominal(tokens, from, starts, mentions, firstMention, isOrphan(tokens, from, chunks));
    return nominal === null ? null : { kind: "np", from: start, to: nominal.to, prep, items: [nominal] };
  };
  while (at < tokens.length) {
    const token = tokens[at] as Token;
    const inMention = starts.has(at);
    // "arrived here": as "in" the place where the report was filed.
    const here = token.lower === "here" ? starts.get(at) : undefined;
    if (here?.kind === "place") {
      chunks.push({ kind: "np", from: at, to: at + 1, prep: "in", items: [{ from: at, to: at + 1, head: at, parties: [], owners: [], places: [here], rank: null, human: false, determiner: null }] });
      at++;
      continue;
    }
    const time = inMention ? null : readTimePhrase(tokens, at);
    if (time !== null) {
      chunks.push({ kind: "time", from: at, to: time });
      at = time;
      continue;
    }
    const fixed = inMention ? 0 : fixedAdverb(tokens, at);
    if (fixed > 0) {
      chunks.push({ kind: "word", from: at, to: at + fixed, role: "adverb", text: token.lower });
      at += fixed;
      continue;
    }
    if (!inMention) {
      const verb = isOrphan(tokens, at, chunks) ? null : readVerbGroup(tokens, at, chunks.at(-1));
      if (verb !== null) {
        chunks.push(verb);
        at = verb.to;
        continue;
      }
      const prep = isNegation(token) ? null : preposition(tokens, at);
      if (prep !== null) {
        const np = nominalAt(prep[1], prep[0], at);
        // A clause after "after", "before", "since", "as" is no object of theirs; that shows when its verb follows at once.
        const clause = np !== null && subordinators.has(token.lower) && isFinite(readVerbGroup(tokens, np.to, np) ?? undefined);
        if (np !== null && !clause) {
          chunks.push(np);
          at = np.to;
          continue;
        }
      }
    }
    const np = nominalAt(at, null, at);
    if (np !== null) {
      chunks.push(np);
      at = np.to;
      continue;
    }
    const word: WordChunk = { kind: "word", from: at, to: at + 1, role: roleOf(token), text: token.lower };
    chunks.push(word);
    at++;
  }
  return fillGaps(readPassives(joinNominals(foldInsertions(chunks, tokens), tokens), tokens));
}
