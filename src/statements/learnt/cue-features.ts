import { tokenTest, type FeatureList, type Token } from "../../language/index.ts";
import { mix, stirAll } from "./mix.ts";
import { isBe, isModal, isNegation, isNoun } from "../word-class.ts";
import { numberOf, type PassageView } from "./passage-view.ts";
import { wordNumbers, type WordNumbers } from "./word-numbers.ts";

/** The number of a word or tag beyond either end of a passage. */
const beyond = 7;

/** Words that show what comes after a cue. */
const isFollower = tokenTest(new Set(["that", ",", "to", ".", '"', "“", "''", ":", "whether", "how", "what"]));

/** Features of a word alone, under its tag. */
export function addWordFeatures({ word, tag, lemma, ending, cueClass }: WordNumbers, list: FeatureList): void {
  const v = list.hashes;
  let n = 0;
  v[n++] = 0;
  v[n++] = lemma;
  v[n++] = word;
  v[n++] = tag;
  v[n++] = ending;
  v[n++] = mix(lemma, tag);
  v[n++] = mix(cueClass, tag);
  stirAll(list, n, 0);
}

function quotedAt({ quotations }: PassageView, at: number): number {
  return (quotations[at] ?? -1) >= 0 ? 1 : 0;
}

/** Features that cost little: what the rules say of the word, the marks at it, the word after it. */
export function addPlainFeatures(view: PassageView, at: number, { tag, lemma, cueClass }: WordNumbers, list: FeatureList): void {
  const nextWord = view.words[at + 1] ?? beyond;
  const nextTag = view.tags[at + 1] ?? beyond;
  const rule = view.ruleAt[at] as number;
  const quoted = quotedAt(view, at);
  const marks = quoted + 2 * quotedAt(view, at - 1) + 4 * quotedAt(view, at + 1);
  const v = list.hashes;
  let n = 0;
  v[n++] = rule;
  v[n++] = mix(rule, lemma);
  v[n++] = mix(rule, quoted);
  v[n++] = marks;
  v[n++] = mix(marks, lemma);
  v[n++] = mix(marks, tag);
  v[n++] = mix(cueClass, nextWord);
  v[n++] = mix(cueClass, nextTag);
  v[n++] = mix(cueClass, marks);
  v[n++] = mix(lemma, nextWord);
  v[n++] = mix(lemma, nextTag);
  stirAll(list, n, 8);
}

/** Features that cost more: the words around, its grammar (auxiliaries, subject, what follows), what the rules say of the words it stands in. */
export function addOtherFeatures(view: PassageView, at: number, { lemma, tag, cueClass }: WordNumbers, list: FeatureList): void {
  const { tokens, words, tags, quotations, passage } = view;
  const near = (numbers: Int32Array, index: number): number => numbers[index] ?? beyond;
  const v = list.hashes;
  let n = 0;
  const rule = view.ruleAt[at] as number;
  const quoted = quotedAt(view, at);
  const sentence = passage.sentences[view.sentences[at] as number] ?? { from: 0, to: tokens.length };
  const anyQuoted = passage.quotations.length > 0 && quotations.subarray(sentence.from, sentence.to).some((index) => index >= 0) ? 1 : 0;

  for (const offset of [-3, -2, -1, 1, 2, 3]) {
    v[n++] = near(words, at + offset);
    v[n++] = near(tags, at + offset);
  }
  v[n++] = mix(near(words, at - 1), lemma);
  v[n++] = mix(near(tags, at - 1), mix(tag, near(tags, at + 1)));
  v[n++] = mix(near(tags, at - 1), lemma);
  v[n++] = mix(near(tags, at + 1), near(tags, at + 2));
  v[n++] = mix(near(tags, at - 1), near(tags, at - 2));
  v[n++] = mix(lemma, mix(near(words, at + 1), near(words, at + 2)));

  v[n++] = mix(anyQuoted, quoted);
  v[n++] = mix(mix(anyQuoted, quoted), lemma);

  const follower = followerOf(view, at);
  v[n++] = follower;
  v[n++] = mix(follower, cueClass);
  v[n++] = mix(follower, lemma);

  const { group, modal, before } = auxiliariesBefore(tokens, tags, at, sentence.from);
  v[n++] = group;
  v[n++] = mix(group, tag);
  v[n++] = mix(group, lemma);
  v[n++] = modal;
  v[n++] = mix(group, cueClass);
  v[n++] = before;

  const holder = view.drafts[view.contentOf[at] as number]?.finding;
  const held = holder === undefined ? 0 : mix(numberOf(holder.rule), numberOf(holder.kind));
  v[n++] = held;
  v[n++] = mix(held, rule);
  v[n++] = mix(held, quoted);
  v[n++] = mix(held, tag);
  v[n++] = mix(held, lemma);
  v[n++] = mix(view.inSource[at] as number, rule);

  const object = objectAfter(tokens, at);
  const named = object < 0 ? 1 : (view.mentions[object] as number);
  const objectLemma = object < 0 ? 0 : wordNumbers(tokens[object] as Token).lemma;
  v[n++] = objectLemma;
  v[n++] = mix(cueClass, objectLemma);
  v[n++] = named;
  v[n++] = mix(named, lemma);
  v[n++] = mix(named, cueClass);

  const frame = view.frameOf(at);
  const source = frame?.attribution.source ?? null;
  const shape = frame === null ? 0 : numberOf(frame.group.shape);
  const head = source === null ? -1 : headOf(tokens, source[0], source[1]);
  const subject = head < 0 ? 0 : mix(tags[head] as number, view.mentions[head] as number);
  const whole = source === null ? 0 : (frame?.attribution.inverted === true ? 1 : 0) + (source[1] - source[0] > 3 ? 2 : 0);
  v[n++] = shape;
  v[n++] = mix(shape, lemma);
  v[n++] = mix(shape, cueClass);
  v[n++] = head < 0 ? 0 : wordNumbers(tokens[head] as Token).lemma;
  v[n++] = head < 0 ? 0 : (tags[head] as number);
  v[n++] = subject;
  v[n++] = mix(subject, tag);
  v[n++] = mix(head < 0 ? 0 : mix(tags[head] as number, (view.mentions[head] as number) === 0 ? 0 : 1), lemma);
  v[n++] = whole;
  v[n++] = mix(subject, cueClass);

  const { kind } = view;
  v[n++] = mix(Math.min(at - sentence.from, 5), anyQuoted);
  v[n++] = mix(Math.min(sentence.to - 1 - at, 3), tag);
  v[n++] = kind;
  v[n++] = mix(kind, tag);

  const { verbs, ruled } = verbsBefore(view, at, sentence.from);
  v[n++] = verbs;
  v[n++] = mix(Math.min(verbs, 3), lemma);
  v[n++] = ruled;
  v[n++] = mix(ruled, tag);
  stirAll(list, n, 32);
}

/** The head of the noun phrase that begins after a verb: its last noun in a row; -1 where none begins there. */
function objectAfter(tokens: readonly Token[], at: number): number {
  for (let index = at + 1; index < at + 7 && index < tokens.length; index++) {
    const token = tokens[index] as Token;
    if (isNoun(token)) {
      while (index + 1 < tokens.length && isNoun(tokens[index + 1] as Token)) index++;
      return index;
    }
    const { upos } = token;
    if (upos !== "DET" && upos !== "ADJ" && upos !== "NUM" && upos !== "PRON" && upos !== "PART") return -1;
  }
  return -1;
}

function followerOf({ tokens, words }: PassageView, at: number): number {
  for (let index = at + 1; index < at + 9 && index < tokens.length; index++) {
    if (isFollower(tokens[index] as Token)) return mix(words[index] as number, Math.min(index - at, 4));
  }
  return 0;
}

/** What stands before the verb: negation, modal, forms of "be" and "have", "to"; and the tag before all these. */
function auxiliariesBefore(tokens: readonly Token[], tags: Int32Array, at: number, from: number): { group: number; modal: number; before: number } {
  let group = 0;
  let modal = 0;
  for (let index = at - 1; index >= Math.max(from, at - 6); index--) {
    const token = tokens[index] as Token;
    if (isNegation(token)) group |= 1;
    else if (isModal(token)) {
      group |= 2;
      modal = numberOf(token.lower);
    } else if (token.upos === "AUX") group |= isBe(token) ? 4 : 8;
    else if (token.lower === "to") group |= 16;
    else if (token.upos !== "ADV") return { group, modal, before: tags[index] as number };
  }
  return { group, modal, before: 0 };
}

/** The head of a noun phrase: the word before its first "of", preposition or comma, else its last. */
function headOf(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from + 1; at < to; at++) {
    const { upos, lower } = tokens[at] as Token;
    if (lower === "," || upos === "ADP") return at - 1;
  }
  return to - 1;
}

function verbsBefore({ tokens, quotations, ruleAt }: PassageView, at: number, from: number): { verbs: number; ruled: number } {
  let verbs = 0;
  let ruled = 0;
  for (let index = at - 1; index >= Math.max(from, at - 60) && (verbs < 4 || ruled === 0); index--) {
    if ((tokens[index] as Token).upos !== "VERB" || quotations[index] !== quotations[at]) continue;
    verbs++;
    if (ruled === 0) ruled = ruleAt[index] as number;
  }
  return { verbs: Math.min(verbs, 4), ruled };
}
