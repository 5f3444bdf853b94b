import { hashText, join } from "../src/language/feature-hash.ts";
import { slotCount } from "../src/language/parse-features.ts";
import {
  act, actionCount, actions, addWord, beginState, closeWords, fillSlots, forcedStep, gapClass, isLegal, isOver, parseState, tagOf,
  type GapClass, type ParseState,
} from "../src/language/parse-state.ts";
import { parseUnits, unitOf, type ParseUnits } from "../src/language/parse-units.ts";
import { relations } from "../src/language/relations.ts";
import type { TagLabel } from "../src/language/tagger.ts";
import { arcCosts, type GoldTree } from "./arc-oracle.ts";
import { parserNetwork, type ParserNetwork } from "./parser-network.ts";
import { parserRows, type ParserRows } from "./parser-rows.ts";
import { random, shuffle } from "./random.ts";

/** A sentence to learn from: words, tags that a tagger gave them, and the tree that people drew. */
export interface ParsedSentence {
  readonly words: readonly string[];
  readonly tags: readonly TagLabel[];
  readonly tree: GoldTree;
}

export interface ParserSettings {
  readonly width: number;
  readonly rounds: number;
  readonly leastCount: number;
  readonly dropout: number;
  readonly rate: number;
  /** The share of words left out of each decision while learning, their tags and endings kept: as new words will be. */
  readonly wordDropout: number;
  readonly calm: number;
}

export interface TrainedParser {
  readonly tags: readonly TagLabel[];
  /** For each tag, first as a dependent on the left of its head, then on the right, the relations it may have. */
  readonly candidates: readonly Uint8Array[];
  readonly hashes: Int32Array;
  readonly network: ParserNetwork;
}

interface Example {
  readonly units: Int32Array;
  readonly gaps: readonly GapClass[];
  readonly tree: GoldTree;
}

/** Slopes smaller than this change nothing that matters, and most decisions have no others. */
const leastSlope = 0.004;
/** A relation counts as possible for a tag and side from so many times on. */
const leastCandidate = 3;

function tagsOf(sentences: readonly ParsedSentence[]): readonly TagLabel[] {
  const counts = new Map<string, number>();
  for (const { tags } of sentences) for (const { upos, xpos } of tags) counts.set(`${upos} ${xpos}`, (counts.get(`${upos} ${xpos}`) ?? 0) + 1);
  const names = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([name]) => name);
  return names.map((name) => {
    const [upos, xpos] = name.split(" ");
    return { upos: upos as TagLabel["upos"], xpos: xpos ?? "" };
  });
}

function candidatesOf(examples: readonly Example[], { list, tags }: ParseUnits): readonly Uint8Array[] {
  const counts = Array.from({ length: 2 * tags.length }, () => new Int32Array(relations.length));
  for (const { units, tree } of examples) {
    units.forEach((unit, word) => {
      const own = counts[2 * tagOf(list, unit) + ((tree.heads[word] ?? 0) > word ? 0 : 1)];
      const relation = tree.relations[word] ?? 0;
      if (own !== undefined) own[relation] = (own[relation] ?? 0) + 1;
    });
  }
  return counts.map((own) => {
    const kept = [...own.keys()].filter((relation) => (own[relation] ?? 0) >= leastCandidate && relation !== relations.indexOf("root"));
    return Uint8Array.from(kept.length > 0 ? kept : [0]);
  });
}

function begin(state: ParseState, { units, gaps }: Example, list: ParseUnits["list"]): void {
  beginState(state);
  units.forEach((unit, word) => addWord(state, unit, tagOf(list, unit), gaps[word] ?? 0));
  closeWords(state);
}

function headFor({ stack, depth, next }: ParseState, action: number): number {
  return action === actions.left ? next : (stack[depth - 2] ?? -1);
}

/** Counts features along one way to each tree. */
function countFeatures(rows: ParserRows, examples: readonly Example[], state: ParseState, list: ParseUnits["list"]): void {
  const values = new Int32Array(slotCount);
  const costs = new Int32Array(actionCount);
  for (const example of examples) {
    begin(state, example, list);
    while (!isOver(state)) {
      const forced = forcedStep(state);
      if (forced >= 0) {
        act(state, forced, relations.indexOf("root"));
        continue;
      }
      fillSlots(state, values);
      rows.count(values);
      arcCosts(state, example.tree, costs);
      let best = -1;
      for (const action of [actions.left, actions.right, actions.shift]) {
        if ((costs[action] ?? -1) >= 0 && (best < 0 || (costs[action] ?? 0) < (costs[best] ?? 0))) best = action;
      }
      const word = state.stack[state.depth - 1] ?? 0;
      act(state, best, example.tree.relations[word] ?? 0);
    }
  }
}

/** Adds the slopes of a softmax over `options` whose right answers are the `right` ones; returns the best-scored option. */
function judge(network: ParserNetwork, options: readonly number[], right: (option: number) => boolean): number {
  let best = options[0] ?? 0;
  let most = -Infinity;
  const scores = options.map((option) => network.score(option));
  scores.forEach((score, index) => {
    if (score > most) {
      most = score;
      best = options[index] ?? 0;
    }
  });
  let all = 0;
  let good = 0;
  const shares = scores.map((score, index) => {
    const share = Math.exp(score - most);
    all += share;
    if (right(options[index] ?? 0)) good += share;
    return share;
  });
  if (good === 0) return best;
  shares.forEach((share, index) => {
    const option = options[index] ?? 0;
    const slope = share / all - (right(option) ? share / good : 0);
    if (Math.abs(slope) > leastSlope) network.blame(option, slope);
  });
  return best;
}

/**
 * Trains the parser with a dynamic oracle: past the first round it follows its own decisions, wrong ones too, and learns
 * what is best from there (Goldberg and Nivre 2012). The same sentences give the same weights.
 */
export function trainParser(sentences: readonly ParsedSentence[], settings: ParserSettings, tell: (line: string) => void): TrainedParser {
  const tags = tagsOf(sentences);
  const units = parseUnits(tags, () => true);
  const examples = sentences.map(({ words, tags, tree }): Example => ({
    units: Int32Array.from(words, (word, index) => unitOf(units, word, tags[index]?.upos ?? "X", tags[index]?.xpos ?? "")),
    gaps: words.map((word, index) => gapClass(word, tags[index]?.upos ?? "X")),
    tree,
  }));
  const candidates = candidatesOf(examples, units);
  const options = candidates.map((list) => [...list].map((relation) => actionCount + relation));
  const state = parseState(Math.max(...examples.map((example) => example.units.length)));
  const rows = parserRows(units.list, Int32Array.from(tags, ({ upos, xpos }) => join(hashText(upos), hashText(xpos))), settings.wordDropout);
  countFeatures(rows, examples, state, units.list);
  const hashes = rows.settle(settings.leastCount);
  const network = parserNetwork({ rowCount: hashes.length, width: settings.width, outcomes: actionCount + relations.length, dropout: settings.dropout, calm: settings.calm });
  tell(`${tags.length} tags, ${units.list.length} words with tags, ${hashes.length} features`);
  const next = random(9);
  const values = new Int32Array(slotCount);
  const costs = new Int32Array(actionCount);
  const listed = new Int32Array(256);
  for (let round = 0; round < settings.rounds; round++) {
    shuffle(examples, next);
    const sums = { words: 0, heads: 0, both: 0 };
    examples.forEach((example, index) => {
      const rate = settings.rate * Math.max(0.02, 1 - (round + index / examples.length) / settings.rounds);
      begin(state, example, units.list);
      while (!isOver(state)) {
        const forced = forcedStep(state);
        if (forced >= 0) {
          act(state, forced, relations.indexOf("root"));
          continue;
        }
        fillSlots(state, values);
        network.see(listed, rows.list(values, listed));
        arcCosts(state, example.tree, costs);
        const legal = [0, 1, 2].filter((action) => isLegal(state, action));
        const least = Math.min(...legal.map((action) => costs[action] ?? 0));
        const guess = judge(network, legal, (action) => costs[action] === least);
        const follow = round > 0 || costs[guess] === least;
        const action = follow ? guess : (legal.find((option) => costs[option] === least) ?? guess);
        let relation = 0;
        if (action !== actions.shift) {
          const word = state.stack[state.depth - 1] ?? 0;
          const truth = example.tree.relations[word] ?? 0;
          const right = example.tree.heads[word] === headFor(state, action);
          const list = options[2 * (state.tags[word] ?? 0) + (action === actions.left ? 0 : 1)] ?? [];
          relation = judge(network, list, (option) => right && option === actionCount + truth) - actionCount;
          sums.words++;
          if (right) sums.heads++;
          if (right && relation === truth) sums.both++;
        }
        network.learn(rate);
        act(state, action, relation);
      }
    });
    tell(`round ${round + 1}: heads ${((100 * sums.heads) / sums.words).toFixed(2)} % right, with relation ${((100 * sums.both) / sums.words).toFixed(2)} %`);
  }
  return { tags, candidates, hashes, network };
}
