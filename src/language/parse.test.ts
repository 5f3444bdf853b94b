import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Report } from "../model/index.ts";
import { analyse } from "./analyse.ts";
import { decodeLanguageModel } from "./language-model.ts";
import { parse } from "./parse.ts";
import { relations } from "./relations.ts";
import type { Sentence, Token } from "./sentence.ts";

const weights = (name: string): Uint8Array => readFileSync(new URL(`../../models/en/${name}.bin`, import.meta.url));
const model = decodeLanguageModel(weights("language"), weights("parser"));

function sentencesOf(text: string): readonly Sentence[] {
  const report: Report = {
    id: "test", url: null, language: "en", source: null, headline: null, standfirst: null, section: null, topics: [],
    published: null, dateline: null, text, parts: [{ kind: "paragraph", span: [0, text.length] }],
  };
  return analyse(report, model).sentences;
}

/** Every token as "word relation head", in order. */
function arcs(text: string): readonly string[] {
  return sentencesOf(text).flatMap((sentence) => {
    const { heads, relations: given } = parse(sentence, model);
    return sentence.tokens.map((token, at) => `${token.text} ${relations[given[at] ?? 0]} ${sentence.tokens[heads[at] ?? -1]?.text ?? "-"}`);
  });
}

const rows: readonly (readonly [text: string, wanted: string])[] = [
  // Content after the verb of speech.
  ["The minister said the talks would resume on Monday.", "said root -, minister nsubj said, resume ccomp said, talks nsubj resume, Monday obl resume"],
  ["The president said that his country was ready for talks.", "said root -, president nsubj said, ready ccomp said, that mark ready, was cop ready"],
  ["The spokesman told reporters that the ambassador had left the country.", "told root -, spokesman nsubj told, reporters iobj told, left ccomp told, ambassador nsubj left, country obj left"],
  ["Officials announced that the border would be closed.", "announced root -, Officials nsubj announced, closed ccomp announced, border nsubj:pass closed"],
  ["He believes they will sign the treaty.", "believes root -, He nsubj believes, sign ccomp believes, they nsubj sign, treaty obj sign"],
  ["The envoy warned that the truce could collapse.", "warned root -, envoy nsubj warned, collapse ccomp warned, truce nsubj collapse"],
  // Content before it: the verb of speech is the root.
  ['"We want peace," the minister said.', "said root -, minister nsubj said, want ccomp said, We nsubj want, peace obj want"],
  ['"We will not leave," he said.', "said root -, he nsubj said, leave ccomp said, We nsubj leave"],
  ['"This is a great day," said the president.', "said root -, president nsubj said, day ccomp said"],
  ["The talks failed, the minister said.", "said root -, minister nsubj said, failed ccomp said, talks nsubj failed"],
  // A verb of speech in the middle hangs on the content.
  ["The talks, he said, were useful.", "useful root -, talks nsubj useful, said parataxis useful, he nsubj said"],
  // Passives.
  ["The agreement was signed by the two presidents.", "signed root -, agreement nsubj:pass signed, was aux:pass signed, presidents obl:agent signed"],
  ["Two soldiers were killed in the attack.", "killed root -, soldiers nsubj:pass killed, attack obl killed"],
  ["The meeting has been postponed.", "postponed root -, meeting nsubj:pass postponed, has aux postponed, been aux:pass postponed"],
  // Relative clauses and participles.
  ["The minister who signed the treaty resigned.", "resigned root -, minister nsubj resigned, signed acl:relcl minister, who nsubj signed, treaty obj signed"],
  ["They rejected the plan that the envoy presented.", "rejected root -, plan obj rejected, presented acl:relcl plan, envoy nsubj presented"],
  ["He criticised a law passed by the parliament.", "criticised root -, law obj criticised, passed acl law, parliament obl:agent passed"],
  // Coordination.
  ["The president met the ambassador and left the country.", "met root -, president nsubj met, ambassador obj met, left conj met, country obj left"],
  ["Russia and China signed the agreement.", "signed root -, Russia nsubj signed, China conj Russia, agreement obj signed"],
  ["The two leaders discussed trade and security.", "discussed root -, leaders nsubj discussed, trade obj discussed, security conj trade"],
  ["He said the talks were useful and would continue.", "said root -, useful ccomp said, continue conj useful"],
  // Infinitives and adverbial clauses.
  ["The government wants to restore relations.", "wants root -, government nsubj wants, restore xcomp wants, relations obj restore"],
  ["The two countries agreed to resume talks.", "agreed root -, countries nsubj agreed, resume xcomp agreed, talks obj resume"],
  ["The council asked the government to release the prisoners.", "asked root -, council nsubj asked, government obj asked, release xcomp asked, prisoners obj release"],
  ["The ambassador left because the talks had failed.", "left root -, ambassador nsubj left, failed advcl left, talks nsubj failed"],
  ["If they attack, we will respond.", "respond root -, attack advcl respond, they nsubj attack, we nsubj respond"],
  ["After he arrived, the president met the envoy.", "met root -, arrived advcl met, president nsubj met, envoy obj met"],
  // Noun phrases, copulas, and phrases around verbs.
  ["The foreign minister of France visited Moscow.", "visited root -, minister nsubj visited, France nmod minister, Moscow obj visited"],
  ["The decision is a mistake.", "mistake root -, decision nsubj mistake, is cop mistake"],
  ["There were no talks.", "were root -, There expl were, talks nsubj were"],
  ["The president spoke with his counterpart on Friday.", "spoke root -, president nsubj spoke, counterpart obl spoke, his nmod:poss counterpart, Friday obl spoke"],
  ["Iran's president rejected the offer.", "rejected root -, president nsubj rejected, Iran nmod:poss president, offer obj rejected"],
];

/** Rows that the parser gets wrong; one that it gets right must leave this list. */
const missed: ReadonlySet<string> = new Set([
  "The minister who signed the treaty resigned.",
  "They rejected the plan that the envoy presented.",
  "The council asked the government to release the prisoners.",
]);

describe("parse", () => {
  test.each(rows.filter(([text]) => !missed.has(text)))("%s", (text, wanted) => {
    expect(arcs(text)).toEqual(expect.arrayContaining(wanted.split(", ")));
  });

  test.each(rows.filter(([text]) => missed.has(text)))("not yet: %s", (text, wanted) => {
    expect(arcs(text)).not.toEqual(expect.arrayContaining(wanted.split(", ")));
  });

  test("gives the same tree again, whatever came between", () => {
    const before = rows.map(([text]) => arcs(text));
    // More words than a parser keeps.
    const words = Array.from({ length: 70_000 }, (_, at): Token => ({ start: 0, end: 1, text: `w${at}`, lower: `w${at}`, upos: at % 3 === 0 ? "VERB" : "NOUN", xpos: "NN" }));
    parse({ tokens: words }, model);
    expect(rows.map(([text]) => arcs(text))).toEqual(before);
    const fresh = decodeLanguageModel(weights("language"), weights("parser"));
    const [sentence] = sentencesOf(rows[6]?.[0] ?? "");
    expect(sentence && parse(sentence, fresh)).toEqual(sentence && parse(sentence, model));
  });
});

const commaList = (count: number): string => `${"The talks, he said, failed and ".repeat(count)}ended.`;

function longSentence(count: number): Sentence {
  const tokens = sentencesOf(commaList(Math.ceil(count / 7))).flatMap((sentence) => sentence.tokens);
  return { index: 0, span: [0, 1], part: 0, tokens: tokens.slice(0, count) };
}

describe("hostile input", () => {
  const sentence = (words: readonly string[]): Sentence => ({
    index: 0,
    span: [0, 1],
    part: 0,
    tokens: words.map((text) => ({ start: 0, end: text.length, text, lower: text.toLowerCase(), upos: "PUNCT", xpos: "no such tag" })),
  });

  test.each([
    ["no token", sentence([])],
    ["one token", sentence(["Peace"])],
    ["marks only", sentence('" ... , , ! ? " ( ( ('.split(" "))],
    ["5,000 marks", sentence(Array.from({ length: 5000 }, () => "("))],
    ["5,000 words", longSentence(5000)],
    ["a word more than a stretch holds", longSentence(201)],
    ["40,000 different words", sentence(Array.from({ length: 40_000 }, (_, index) => `w${index}`))],
  ])("%s gives a tree", (_, { tokens, ...rest }) => {
    const { heads, relations: given } = parse({ ...rest, tokens }, model);
    expect(heads.length).toBe(tokens.length);
    const depths = new Int32Array(tokens.length);
    const rootCount = heads.reduce((count, head) => count + (head === -1 ? 1 : 0), 0);
    expect(rootCount).toBe(Math.min(1, tokens.length));
    heads.forEach((_, at) => {
      let steps = 0;
      for (let word = at; word >= 0 && steps <= tokens.length && depths[word] === 0; word = heads[word] ?? -1) steps++;
      expect(steps).toBeLessThanOrEqual(tokens.length);
      depths[at] = 1;
    });
    expect(given.every((relation) => relation < relations.length)).toBe(true);
  });

  test("takes time in proportion to length", () => {
    const time = (count: number): number => {
      const long = longSentence(count);
      parse(long, model);
      const began = performance.now();
      for (let turn = 0; turn < 3; turn++) parse(long, model);
      return performance.now() - began;
    };
    time(2000);
    // Eight times the tokens may take three times as long as they should: other processes run too.
    expect(time(16_000)).toBeLessThan(24 * Math.max(5, time(2000)));
  });
});
