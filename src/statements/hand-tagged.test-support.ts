import type { LinkedReport, Mention } from "../actors/index.ts";
import type { Sentence, Token, Upos } from "../language/index.ts";
import type { Actor, Part, PartKind } from "../model/index.ts";
import { cueForms } from "./cue-verb.ts";

/** Tags for the words of the tests: closed classes and what rows need; capitalised words are names, the rest nouns. */
const tagged: Readonly<Record<string, string>> = {
  DT: "the a an this these those no any some every each",
  IN: "of in on at for with from by about after before during between over under since through near into against as if whether because while although despite until without per",
  CC: "and or but nor",
  PRP: "he she they it we i you him them us me himself herself themselves",
  PRP$: "his her their its my our your",
  MD: "will would could should may might must can shall wo ca",
  RB: "not n't n’t also later again never already still now then here soon together earlier however well away back far repeatedly publicly",
  TO: "to",
  EX: "there",
  WP: "who what",
  WDT: "which",
  WRB: "when where why how",
  VBZ: "is has does remains goes meets wants 's’",
  VBD: "was were had did met left went came agreed sank fell stood rose took kept held paid opened closed signed began gathered shook improved looked sounded hit",
  VBP: "are have do go meet remain",
  VB: "be meet sign go stop leave talk visit return resume comment rain build open close answer help",
  VBN: "been based signed registered sent written set known shown taken made done held frozen asked-n",
  VBG: "being going waiting building visiting contradicting",
  JJ: "new old ready big good bad foreign chinese russian american french german clear frozen senior frank difficult dead red blunt open late last next such short more familiar",
  CD: "one two three ten 2017 20",
  UH: "yes",
};

const byWord = new Map<string, string>();
for (const [tag, words] of Object.entries(tagged)) for (const word of words.split(" ")) if (!byWord.has(word)) byWord.set(word, tag);

const uposOf: Readonly<Record<string, Upos>> = {
  DT: "DET", IN: "ADP", CC: "CCONJ", PRP: "PRON", PRP$: "PRON", MD: "AUX", RB: "ADV", TO: "PART", EX: "PRON", WP: "PRON", WDT: "PRON", WRB: "ADV",
  VBZ: "VERB", VBD: "VERB", VBP: "VERB", VB: "VERB", VBN: "VERB", VBG: "VERB", JJ: "ADJ", CD: "NUM", UH: "INTJ", NN: "NOUN", NNP: "PROPN", POS: "PART",
};

const auxiliaries = new Set("is has does was were had did are have do be been being".split(" "));
const pieces = /n['’]t\b|['’]s\b|(?:[A-Z]\.)+|[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*?(?=n['’]t\b)|[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*|''|--|\S/gu;

/** A report with hand-made tokens, for tests of this room alone. Lines are paragraphs; `#` marks a headline; `word/TAG` is not needed. */
export function linkedReport(text: string, actors: readonly Actor[] = [], named: Readonly<Record<string, string>> = {}): LinkedReport {
  const parts: Part[] = [];
  const sentences: Sentence[] = [];
  const mentions: Mention[][] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    const kind: PartKind = line.startsWith("#") ? "headline" : "paragraph";
    const from = start + (kind === "headline" ? 1 : 0);
    const end = start + line.length;
    start = end + 1;
    if (end <= from) continue;
    parts.push({ kind, span: [from, end] });
    for (const tokens of split(tokenise(text, from, end))) {
      const first = tokens[0] as Token;
      const last = tokens.at(-1) as Token;
      mentions.push(mentionsIn(text, tokens, sentences.length, named));
      sentences.push({ index: sentences.length, span: [first.start, last.end], part: parts.length - 1, tokens });
    }
  }
  const report = { id: "t", url: null, language: "en", source: null, headline: null, standfirst: null, section: null, topics: [], published: null, dateline: null, text, parts };
  return { report, sentences, actors, actorById: new Map(actors.map((actor) => [actor.id, actor])), mentions, today: "2020-03-12" };
}

function tokenise(text: string, from: number, to: number): Token[] {
  const tokens: Token[] = [];
  for (const match of text.slice(from, to).matchAll(pieces)) {
    const start = from + match.index;
    const before = tokens.at(-1);
    const xpos = tagOf(match[0], before);
    const lower = match[0].toLowerCase();
    const upos = auxiliaries.has(lower) && uposOf[xpos] === "VERB" ? "AUX" : (uposOf[xpos] ?? "PUNCT");
    tokens.push({ start, end: start + match[0].length, text: match[0], lower, upos: lower === "that" && xpos === "IN" ? "SCONJ" : upos, xpos });
  }
  return tokens;
}

function tagOf(word: string, before: Token | undefined): string {
  const lower = word.toLowerCase();
  if (/^['’]s$/u.test(lower)) return "POS";
  if (/^[^\p{L}\p{N}]/u.test(word) && !/^n?['’]t$/u.test(lower)) return word;
  if (lower === "that") return "IN";
  const known = byWord.get(lower);
  if (known !== undefined) return known;
  const opens = before === undefined || /^[.?!"“'‘]/u.test(before.text);
  const cue = cueForms.get(lower);
  const afterNominal = before !== undefined && (before.upos === "DET" || before.upos === "ADJ" || before.xpos === "PRP$" || before.xpos === "POS" || before.upos === "ADP");
  if (cue !== undefined && (opens || word === lower) && (!afterNominal || (cue.form === "gerund" && before.upos === "ADP"))) {
    const helped = before !== undefined && (auxiliaries.has(before.lower) || before.xpos === "RB");
    if (cue.form === "past" || cue.form === "participle") return helped && before.lower !== "also" && before.lower !== "later" ? "VBN" : "VBD";
    if (before?.xpos === "MD" || before?.xpos === "TO" || before?.xpos === "RB") return "VB";
    return { base: "VBP", third: "VBZ", gerund: "VBG" }[cue.form];
  }
  if (/^\p{N}/u.test(word)) return "CD";
  if (/^\p{Lu}/u.test(word)) return "NNP";
  if (lower.endsWith("ly")) return "RB";
  return "NN";
}

/** Sentences end after a stop that a capital, an opening mark or nothing follows. */
function split(tokens: readonly Token[]): Token[][] {
  const sentences: Token[][] = [];
  let current: Token[] = [];
  tokens.forEach((token, index) => {
    current.push(token);
    const next = tokens[index + 1];
    const stops = /^[.?!]$/u.test(token.text) || (/^(?:["”’'»]|'')$/u.test(token.text) && /^[.?!]$/u.test(tokens[index - 1]?.text ?? "") && tokens[index - 1]?.end === token.start);
    const closes = next !== undefined && next.start === token.end && /^["”’'»]/u.test(next.text);
    if (next !== undefined && stops && !closes && /^[\p{Lu}"“‘'«]/u.test(next.text)) {
      sentences.push(current);
      current = [];
    }
  });
  if (current.length > 0) sentences.push(current);
  return sentences;
}

/** Every place where a naming phrase of the test stands, the longest first. */
function mentionsIn(text: string, tokens: readonly Token[], sentence: number, named: Readonly<Record<string, string>>): Mention[] {
  const found: Mention[] = [];
  const phrases = Object.keys(named).sort((a, b) => b.length - a.length);
  for (const phrase of phrases) {
    tokens.forEach((token, index) => {
      const end = token.start + phrase.length;
      const to = tokens.findIndex((other) => other.end === end);
      if (text.slice(token.start, end) !== phrase || to < index) return;
      if (found.some((mention) => mention.tokens[0] <= index && mention.tokens[1] > to)) return;
      found.push({ span: [token.start, end], actor: named[phrase] as string, kind: "name", sentence, tokens: [index, to + 1], rule: "test" });
    });
  }
  return found.sort((a, b) => a.span[0] - b.span[0]);
}
