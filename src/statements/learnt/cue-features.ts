import { addFeature, join, type FeatureList, type Token } from "../../language/index.ts";
import { isBe, isModal, isNegation } from "../word-class.ts";
import { numberOf, type PassageView } from "./passage-view.ts";

/** The number of a word or tag beyond either end of a passage. */
const beyond = 7;

/** Words that show what comes after a cue. */
const followers = new Set(["that", ",", "to", ".", '"', "“", "''", ":", "whether", "how", "what"]);

/**
 * Features of the decision whether the token at `at` attributes words or thoughts to somebody: the word and its
 * neighbours, its grammar (auxiliaries, subject, what follows), quotation marks, and what the rules say of it.
 */
export function addCueFeatures(view: PassageView, at: number, list: FeatureList): void {
  const { tokens, words, tags, lemmas, classes, quotations, passage } = view;
  const near = (numbers: Int32Array, index: number): number => numbers[index] ?? beyond;
  let template = 0;
  const add = (value: number): void => addFeature(list, join(++template, value));
  const lemma = lemmas[at] as number;
  const tag = tags[at] as number;
  const cueClass = classes[at] as number;
  const quotation = quotations[at] as number;
  const sentence = passage.sentences[view.sentences[at] as number] ?? { from: 0, to: tokens.length };
  const quoted = quotation >= 0 ? 1 : 0;
  const marks = quoted + ((quotations[at - 1] ?? -1) >= 0 ? 2 : 0) + ((quotations[at + 1] ?? -1) >= 0 ? 4 : 0);
  const anyQuoted = passage.quotations.length > 0 && quotations.subarray(sentence.from, sentence.to).some((index) => index >= 0) ? 1 : 0;

  for (const value of [0, lemma, words[at] as number, tag, view.endings[at] as number, join(lemma, tag), join(cueClass, tag)]) add(value);
  for (const offset of [-3, -2, -1, 1, 2, 3]) {
    add(near(words, at + offset));
    add(near(tags, at + offset));
  }
  add(join(near(words, at - 1), lemma));
  add(join(lemma, near(words, at + 1)));
  add(join(near(tags, at - 1), join(tag, near(tags, at + 1))));
  add(join(lemma, near(tags, at + 1)));
  add(join(near(tags, at - 1), lemma));
  add(join(near(tags, at + 1), near(tags, at + 2)));
  add(join(near(tags, at - 1), near(tags, at - 2)));
  add(join(lemma, join(near(words, at + 1), near(words, at + 2))));

  for (const value of [marks, join(marks, lemma), join(marks, tag), join(anyQuoted, quoted), join(join(anyQuoted, quoted), lemma)]) add(value);
  add(join(cueClass, near(words, at + 1)));
  add(join(cueClass, near(tags, at + 1)));
  add(join(cueClass, marks));

  const follower = followerOf(view, at);
  for (const value of [follower, join(follower, cueClass), join(follower, lemma)]) add(value);

  const { group, modal, before } = auxiliariesBefore(tokens, tags, at, sentence.from);
  for (const value of [group, join(group, tag), join(group, lemma), modal, join(group, cueClass), before]) add(value);

  const rule = view.ruleAt[at] as number;
  const holder = view.drafts[view.contentOf[at] as number]?.finding;
  const held = holder === undefined ? 0 : numberOf(`${holder.rule} ${holder.kind}`);
  for (const value of [rule, join(rule, lemma), join(rule, quoted), held, join(held, rule), join(held, quoted), join(held, tag), join(held, lemma), join(view.inSource[at] as number, rule)]) add(value);

  const frame = view.frameOf(at);
  const source = frame?.attribution.source ?? null;
  const shape = frame === null ? 0 : numberOf(frame.group.shape);
  const head = source === null ? -1 : headOf(tokens, source[0], source[1]);
  const subject = head < 0 ? 0 : join(tags[head] as number, view.mentions[head] as number);
  const whole = source === null ? 0 : (frame?.attribution.inverted === true ? 1 : 0) + (source[1] - source[0] > 3 ? 2 : 0);
  for (const value of [shape, join(shape, lemma), join(shape, cueClass), head < 0 ? 0 : (lemmas[head] as number), head < 0 ? 0 : (tags[head] as number), subject, join(subject, tag)]) add(value);
  add(join(head < 0 ? 0 : join(tags[head] as number, (view.mentions[head] as number) === 0 ? 0 : 1), lemma));
  add(whole);
  add(join(subject, cueClass));

  const kind = numberOf(passage.kind);
  add(join(Math.min(at - sentence.from, 5), anyQuoted));
  add(join(Math.min(sentence.to - 1 - at, 3), tag));
  add(kind);
  add(join(kind, tag));

  const { verbs, ruled } = verbsBefore(view, at, sentence.from);
  for (const value of [verbs, join(Math.min(verbs, 3), lemma), ruled, join(ruled, tag)]) add(value);
}

function followerOf({ tokens, words }: PassageView, at: number): number {
  for (let index = at + 1; index < at + 9 && index < tokens.length; index++) {
    if (followers.has((tokens[index] as Token).lower)) return join(words[index] as number, Math.min(index - at, 4));
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
  for (let index = Math.max(from, at - 60); index < at; index++) {
    if ((tokens[index] as Token).upos !== "VERB" || quotations[index] !== quotations[at]) continue;
    verbs++;
    if (ruleAt[index] !== 0) ruled = ruleAt[index] as number;
  }
  return { verbs: Math.min(verbs, 4), ruled };
}
