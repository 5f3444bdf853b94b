import type { LanguageModel } from "./language-model.ts";
import { slotCount } from "./parse-features.ts";
import { act, actionCount, actions, addWord, beginState, closeWords, fillSlots, forcedStep, gapClass, isOver, parseState, tagOf, type ParseState } from "./parse-state.ts";
import { unitOf } from "./parse-units.ts";
import { makeRoom, outcomeScore, see, type Parser } from "./parser.ts";
import { relations } from "./relations.ts";
import type { Sentence, Token } from "./sentence.ts";

/** The tree of a sentence, by token. */
export interface Parse {
  /** The index of each token's head in the sentence, -1 for the root. */
  readonly heads: Int32Array;
  /** Each token's relation to its head: an index in `relations`. */
  readonly relations: Uint8Array;
}

/** Longer sentences are lists and tables: they are parsed in stretches of at most so many tokens. */
const mostTokens = 200;
const root = relations.indexOf("root");
const parataxis = relations.indexOf("parataxis");

const state: ParseState = parseState(mostTokens);
const values = new Int32Array(slotCount);

/**
 * Draws the dependency tree of a sentence: one root, every other token under a head. Greedy arc-hybrid parsing (Kuhlmann et
 * al. 2011), trained with a dynamic oracle (Goldberg and Nivre 2012, 2013): two decisions for each token, so that time is
 * linear in the number of tokens. In a very long sentence the roots of later stretches hang on the first as parataxis.
 */
export function parse({ tokens }: Pick<Sentence, "tokens">, { parser }: Pick<LanguageModel, "parser">): Parse {
  const heads = new Int32Array(tokens.length);
  const given = new Uint8Array(tokens.length);
  let firstRoot = -1;
  for (let from = 0; from < tokens.length; ) {
    const to = stretchEnd(tokens, from);
    parseStretch(parser, tokens, from, to);
    for (let at = 0; at < to - from; at++) {
      const head = state.heads[at] as number;
      given[from + at] = state.relations[at] as number;
      heads[from + at] = head === state.size ? firstRoot : from + head;
      if (head !== state.size) continue;
      if (firstRoot < 0) firstRoot = from + at;
      else given[from + at] = parataxis;
    }
    from = to;
  }
  return { heads, relations: given };
}

/** Where a stretch that begins at `from` ends: after the last strong mark, else comma, in its second half, else when full. */
function stretchEnd(tokens: readonly Token[], from: number): number {
  const full = from + mostTokens;
  if (tokens.length <= full) return tokens.length;
  let comma = full;
  for (let end = full; end > full - mostTokens / 2; end--) {
    const { text } = tokens[end - 1] as Token;
    if (text === ";" || text === ":" || text === ".") return end;
    if (text === "," && comma === full) comma = end;
  }
  return comma;
}

function parseStretch(parser: Parser, tokens: readonly Token[], from: number, to: number): void {
  const { units, candidates } = parser;
  makeRoom(parser, to - from);
  beginState(state);
  for (let at = from; at < to; at++) {
    const { text, upos, xpos } = tokens[at] as Token;
    const unit = unitOf(units, text, upos, xpos);
    addWord(state, unit, tagOf(units.list, unit), gapClass(text, upos));
  }
  closeWords(state);
  while (!isOver(state)) {
    const forced = forcedStep(state);
    if (forced >= 0) {
      act(state, forced, root);
      continue;
    }
    fillSlots(state, values);
    see(parser, values);
    const action = bestAction(parser, state.next === state.size, state.depth);
    act(state, action, action === actions.shift ? 0 : bestRelation(parser, candidates, action));
  }
}

/** The best of the actions that may be done where the stack is not empty. */
function bestAction(parser: Parser, rootNext: boolean, depth: number): number {
  if (rootNext) return actions.right;
  const shift = outcomeScore(parser, actions.shift);
  const left = outcomeScore(parser, actions.left);
  const right = depth > 1 ? outcomeScore(parser, actions.right) : -Infinity;
  if (shift >= left && shift >= right) return actions.shift;
  return left >= right ? actions.left : actions.right;
}

function bestRelation(parser: Parser, candidates: readonly Uint8Array[], action: number): number {
  const tag = state.tags[state.stack[state.depth - 1] as number] as number;
  const options = candidates[2 * tag + (action === actions.left ? 0 : 1)] as Uint8Array;
  let best = options[0] as number;
  if (options.length === 1) return best;
  let most = -Infinity;
  for (let at = 0; at < options.length; at++) {
    const relation = options[at] as number;
    const score = outcomeScore(parser, actionCount + relation);
    if (score > most) {
      most = score;
      best = relation;
    }
  }
  return best;
}
