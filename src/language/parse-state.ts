import { gapValue, slots } from "./parse-features.ts";
import { noUnit, rootUnit, type ParseUnit } from "./parse-units.ts";
import { kindBits, relations } from "./relations.ts";

/** What the parser can do: take the next word, or attach the word on top to the next word, or to the one beneath. */
export const actions = { shift: 0, left: 1, right: 2 } as const;
export const actionCount = 3;

/**
 * A state of the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta 2011): a stack of words, the words to come, and
 * the arcs drawn. The root stands past the last word, as Ballesteros and Nivre (2013) advise. The arrays are longer than
 * the sentence and used again for the next.
 */
export interface ParseState {
  size: number;
  depth: number;
  next: number;
  readonly stack: Int32Array;
  readonly heads: Int32Array;
  readonly relations: Uint8Array;
  readonly units: Int32Array;
  readonly tags: Uint8Array;
  /** The outermost dependents of each word, or -1. */
  readonly leftmost: Int32Array;
  readonly rightmost: Int32Array;
  /** The kinds of dependents each word has, see `kindBits`. */
  readonly kinds: Uint16Array;
  /** How many commas, verbs and other marks stand before each word. */
  readonly commas: Int32Array;
  readonly verbs: Int32Array;
  readonly marks: Int32Array;
}

export function parseState(most: number): ParseState {
  const numbers = (): Int32Array => new Int32Array(most + 2);
  return {
    size: 0, depth: 0, next: 0,
    stack: numbers(), heads: numbers(), relations: new Uint8Array(most + 2), units: numbers(), tags: new Uint8Array(most + 2),
    leftmost: numbers(), rightmost: numbers(), kinds: new Uint16Array(most + 2),
    commas: numbers(), verbs: numbers(), marks: numbers(),
  };
}

/** What a token is to the gaps around it: 1 a comma, 2 a verb, 3 another mark, else 0. */
export type GapClass = 0 | 1 | 2 | 3;

export function gapClass(text: string, upos: string): GapClass {
  if (upos === "VERB" || upos === "AUX") return 2;
  if (upos !== "PUNCT") return 0;
  return text === "," ? 1 : 3;
}

/** Begins a sentence; {@link addWord} then gives its words in order, {@link closeWords} ends them. */
export function beginState(state: ParseState): void {
  state.size = 0;
  state.depth = 0;
  state.next = 0;
  state.commas[0] = state.verbs[0] = state.marks[0] = 0;
}

export function addWord(state: ParseState, unit: number, tag: number, gap: GapClass): void {
  const at = state.size++;
  clearWord(state, at, unit);
  state.tags[at] = tag;
  state.commas[at + 1] = (state.commas[at] as number) + (gap === 1 ? 1 : 0);
  state.verbs[at + 1] = (state.verbs[at] as number) + (gap === 2 ? 1 : 0);
  state.marks[at + 1] = (state.marks[at] as number) + (gap === 3 ? 1 : 0);
}

export function closeWords(state: ParseState): void {
  clearWord(state, state.size, rootUnit);
}

function clearWord(state: ParseState, at: number, unit: number): void {
  state.units[at] = unit;
  state.heads[at] = -1;
  state.leftmost[at] = -1;
  state.rightmost[at] = -1;
  state.kinds[at] = 0;
}

export function isOver({ depth, next, size }: ParseState): boolean {
  return depth === 0 && next === size;
}

/** Whether an action may be done. Only the last word left on the stack may take the root for its head. */
export function isLegal({ depth, next, size }: ParseState, action: number): boolean {
  if (action === actions.shift) return next < size;
  return action === actions.left ? depth > 0 && (next < size || depth === 1) : depth > 1;
}

/** The one action that can be done without a look at the words, to begin or to end the sentence; else -1. */
export function forcedStep({ depth, next, size }: ParseState): number {
  if (depth === 0) return actions.shift;
  return next === size && depth === 1 ? actions.left : -1;
}

/** Does an action; `relation` names the arc that it draws. */
export function act(state: ParseState, action: number, relation: number): void {
  const { stack } = state;
  if (action === actions.shift) {
    stack[state.depth++] = state.next++;
    return;
  }
  const word = stack[--state.depth] as number;
  const head = action === actions.left ? state.next : (stack[state.depth - 1] as number);
  state.heads[word] = head;
  state.relations[word] = relation;
  state.kinds[head] = (state.kinds[head] as number) | (kindBits[relation] as number);
  if (action === actions.left) state.leftmost[head] = word;
  else state.rightmost[head] = word;
}

function between(counts: Int32Array, from: number, to: number): boolean {
  return (counts[to] as number) > (counts[from + 1] as number);
}

function gap(state: ParseState, from: number, to: number): number {
  return gapValue(to - from, between(state.commas, from, to), between(state.verbs, from, to), between(state.marks, from, to));
}

/** Writes what the state shows into `into`, one number for each slot. */
export function fillSlots(state: ParseState, into: Int32Array): void {
  const { stack, depth, next, size, units, leftmost, rightmost, kinds } = state;
  const top = depth > 0 ? (stack[depth - 1] as number) : -1;
  const second = depth > 1 ? (stack[depth - 2] as number) : -1;
  const third = depth > 2 ? (stack[depth - 3] as number) : -1;
  into[slots.stack0] = unitAt(state, top);
  into[slots.stack1] = unitAt(state, second);
  into[slots.stack2] = unitAt(state, third);
  into[slots.next0] = units[next] as number;
  into[slots.next1] = next < size ? (units[next + 1] as number) : noUnit;
  into[slots.next2] = next + 1 < size ? (units[next + 2] as number) : noUnit;
  const topLeft = top < 0 ? -1 : (leftmost[top] as number);
  const topRight = top < 0 ? -1 : (rightmost[top] as number);
  into[slots.stack0Left] = unitAt(state, topLeft);
  into[slots.next0Left] = unitAt(state, leftmost[next] as number);
  into[slots.stack1Left] = second < 0 ? noUnit : unitAt(state, leftmost[second] as number);
  into[slots.stack0Right] = unitAt(state, topRight);
  into[slots.stack0RightArc] = arc(state, topRight);
  into[slots.stack1RightArc] = second < 0 ? 0 : arc(state, rightmost[second] as number);
  into[slots.stack0LeftArc] = arc(state, topLeft);
  into[slots.stack0Kinds] = top < 0 ? 0 : (kinds[top] as number);
  into[slots.stack1Kinds] = second < 0 ? 0 : (kinds[second] as number);
  into[slots.next0Kinds] = kinds[next] as number;
  into[slots.gap10] = second < 0 ? 0 : gap(state, second, top);
  into[slots.gap0] = top < 0 ? 0 : gap(state, top, next);
  into[slots.beforeNext] = next > 0 ? 1 + (state.tags[next - 1] as number) : 0;
  into[slots.beforeStack] = top > 0 ? 1 + (state.tags[top - 1] as number) : 0;
  into[slots.afterStack] = top >= 0 && top + 1 < size ? 1 + (state.tags[top + 1] as number) : 0;
  into[slots.next3] = next + 3 < size ? 1 + (state.tags[next + 3] as number) : 0;
}

function unitAt({ units }: ParseState, word: number): number {
  return word < 0 ? noUnit : (units[word] as number);
}

function arc({ tags, relations: given }: ParseState, word: number): number {
  return word < 0 ? 0 : 1 + (tags[word] as number) * relations.length + (given[word] as number);
}

/** The unit's own tag, for {@link addWord}. */
export function tagOf(units: readonly ParseUnit[], unit: number): number {
  return (units[unit] as ParseUnit).tag;
}
