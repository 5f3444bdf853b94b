import { relationIndex } from "../src/language/relations.ts";
import type { TagLabel } from "../src/language/tagger.ts";
import { goldTree } from "./arc-oracle.ts";
import { random } from "./random.ts";
import type { ParsedSentence } from "./train-parser.ts";

interface Word {
  readonly text: string;
  readonly tag: TagLabel;
  head: Word | null;
  relation: number;
}

const share = 0.2;
const nsubj = relationIndex("nsubj");
const punct = relationIndex("punct");

function wordsOf({ words, tags, tree }: ParsedSentence): readonly Word[] {
  const made = words.map((text, at): Word => ({ text, tag: tags[at] ?? { upos: "X", xpos: "FW" }, head: null, relation: tree.relations[at] ?? 0 }));
  made.forEach((word, at) => {
    word.head = made[tree.heads[at] ?? -1] ?? null;
  });
  return made;
}

function sentenceOf(words: readonly Word[]): ParsedSentence {
  const places = new Map(words.map((word, at) => [word, at]));
  return {
    words: words.map(({ text }) => text),
    tags: words.map(({ tag }) => tag),
    tree: goldTree(
      Int32Array.from(words, ({ head }) => (head === null ? words.length : (places.get(head) ?? words.length))),
      Uint8Array.from(words, ({ relation }) => relation),
    ),
  };
}

/** Where the words under `top` begin and end, if they stand together without marks. */
function stretch({ words, tags, tree: { dependents } }: ParsedSentence, top: number): readonly [number, number] | null {
  const under = [top];
  for (const word of under) if (under.length < 8) under.push(...(dependents[word] ?? []));
  const from = Math.min(...under);
  const to = Math.max(...under) + 1;
  return to - from === under.length && words.length > to && !tags.slice(from, to).some(({ upos }) => upos === "PUNCT") ? [from, to] : null;
}

/** The subjects of "said" in the treebanks, each as the words of a noun phrase. */
function speakersOf(sentences: readonly ParsedSentence[]): readonly ParsedSentence[] {
  return sentences.flatMap((sentence) =>
    [...sentence.tree.relations.keys()].flatMap((at): ParsedSentence[] => {
      if (sentence.tree.relations[at] !== nsubj || sentence.words[sentence.tree.heads[at] ?? -1] !== "said") return [];
      const place = stretch(sentence, at);
      if (place === null || place[1] - place[0] > 5) return [];
      const [from, to] = place;
      const words = sentence.words.slice(from, to);
      const first = sentence.tags[from]?.upos === "PROPN" ? (words[0] ?? "") : (words[0] ?? "").toLowerCase();
      const heads = sentence.tree.heads.slice(from, to).map((head, index) => (from + index === at ? to - from : head - from));
      const tree = goldTree(heads, sentence.tree.relations.slice(from, to));
      return [{ words: [first, ...words.slice(1)], tags: sentence.tags.slice(from, to), tree }];
    }),
  );
}

/**
 * Copies of some statements with a reporting clause: `"…," he said.`, `…, said the minister.` and `The talks, he said, …`,
 * with and without quotation marks, with subjects of "said" that the treebanks have. News is full of them and the treebanks are not. As there, the verb of speech
 * is the root and the content its `ccomp`; inside the content it is a `parataxis` of it.
 */
export function reportingCopies(sentences: readonly ParsedSentence[]): readonly ParsedSentence[] {
  const next = random(21);
  const speakers = speakersOf(sentences);
  return sentences.flatMap((sentence): ParsedSentence[] => {
    const { words, tags, tree } = sentence;
    const root = tree.heads.indexOf(words.length);
    const subject = [...(tree.dependents[root] ?? [])].find((at) => tree.relations[at] === nsubj && at < root);
    const plain = words.length > 4 && words.length < 40 && words.at(-1) === "." && !words.some((word) => /["“”‘’'`]$/u.test(word));
    if (!plain || subject === undefined || tags[subject]?.xpos.startsWith("W") === true || next() > share) return [];
    const own = [...wordsOf(sentence)];
    const content = own[root];
    const stop = own.pop();
    if (content === undefined || stop === undefined) return [];
    const speaker = wordsOf(speakers[Math.floor(next() * speakers.length)] ?? sentence);
    const said: Word = { text: "said", tag: { upos: "VERB", xpos: "VBD" }, head: null, relation: relationIndex("root") };
    for (const word of speaker) word.head ??= said;
    const mark = (text: string, xpos: string, head: Word): Word => ({ text, tag: { upos: "PUNCT", xpos }, head, relation: punct });
    const inverted = speaker[0]?.tag.upos !== "PRON" && next() < 0.35;
    const clause = inverted ? [said, ...speaker] : [...speaker, said];
    const place = stretch(sentence, subject);
    if (place?.[0] === 0 && next() < 0.4) {
      said.head = content;
      said.relation = relationIndex("parataxis");
      const open = (): Word => mark('"', "``", content);
      const close = (): Word => mark('"', "''", content);
      const before = own.slice(0, place[1]);
      const after = own.slice(place[1]);
      const [one, two] = [mark(",", ",", said), mark(",", ",", said)];
      return [
        sentenceOf(next() < 0.5 ? [...before, one, ...clause, two, ...after, stop] : [open(), ...before, one, close(), ...clause, two, open(), ...after, stop, close()]),
      ];
    }
    content.head = said;
    content.relation = relationIndex("ccomp");
    stop.head = said;
    const comma = mark(",", ",", content);
    const quoted = [mark('"', "``", content), ...own, comma, mark('"', "''", content)];
    return [sentenceOf([...(next() < 0.7 ? quoted : [...own, comma]), ...clause, stop])];
  });
}
