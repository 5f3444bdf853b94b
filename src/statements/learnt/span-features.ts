import { type FeatureList, type Token } from "../../language/index.ts";
import { stirAll, mix } from "./mix.ts";
import type { Range } from "../passage.ts";
import { lemmaNumber, numberOf, type PassageView } from "./passage-view.ts";

/** Labels of a token as seen from a cue. */
export const labels = { neither: 0, source: 1, content: 2 } as const;
export const labelCount = 3;

/** How far from its cue content is looked for, in tokens. */
const farthestBefore = 110;
const farthestAfter = 150;

/** The tokens around a cue that may be its content: its sentence, and sentences beside it as long as they hold quotations. */
export function windowOf({ passage, quotations, sentences }: PassageView, cue: number): Range {
  const all = passage.sentences;
  let first = sentences[cue] as number;
  let last = first;
  const isQuoted = (index: number): boolean => {
    const bounds = all[index];
    return bounds !== undefined && passage.quotations.length > 0 && quotations.subarray(bounds.from, bounds.to).some((quotation) => quotation >= 0);
  };
  for (let step = 0; step < 3 && isQuoted(first - 1); step++) first--;
  for (let step = 0; step < 4 && isQuoted(last + 1); step++) last++;
  return [Math.max(all[first]?.from ?? 0, cue - farthestBefore), Math.min(all[last]?.to ?? 0, cue + farthestAfter)];
}

function distance(from: number): number {
  const away = Math.abs(from);
  const step = away < 4 ? away : away < 6 ? 4 : away < 9 ? 5 : away < 14 ? 6 : away < 22 ? 7 : away < 35 ? 8 : away < 60 ? 9 : 10;
  return (from < 0 ? 0 : 16) + step;
}

/** How likely a token is a cue of its own, in four steps. */
function step(odds: number): number {
  return odds < -2 ? 0 : odds < 0 ? 1 : odds < 2 ? 2 : 3;
}

/** Quotations nearest to the cue on either side, and whether they touch it. */
function quotationsBeside({ quotations, passage }: PassageView, cue: number, [from, to]: Range): { left: number; right: number; leftNear: boolean; rightNear: boolean } {
  let left = -1;
  let right = -1;
  for (let at = cue - 1; at >= from && left < 0; at--) if (quotations[at] !== quotations[cue]) left = quotations[at] as number;
  for (let at = cue + 1; at < to && right < 0; at++) if (quotations[at] !== quotations[cue]) right = quotations[at] as number;
  return {
    left, right,
    leftNear: left >= 0 && cue - (passage.quotations[left]?.to ?? 0) < 6,
    rightNear: right >= 0 && (passage.quotations[right]?.from ?? 0) - cue < 6,
  };
}

/** What the rules say of each token of the window for this cue: see `labels`. */
function ruleLabels({ passage, draftAt }: PassageView, cue: number, [from, to]: Range): { said: Uint8Array; rule: number } {
  const said = new Uint8Array(to - from);
  const draft = draftAt.get(cue);
  if (draft === undefined) return { said, rule: 0 };
  for (const { scope, range } of draft.content) {
    if (scope.passage === passage) said.fill(labels.content, Math.max(0, range[0] - from), Math.max(0, range[1] - from));
  }
  const { source, rule, kind } = draft.finding;
  if (source !== null) said.fill(labels.source, Math.max(0, source[0] - from), Math.max(0, source[1] - from));
  return { said, rule: numberOf(`${rule} ${kind}`) };
}

/**
 * Features of every token of a window as seen from a cue, for its own label and for the pair with the label before. `take`
 * is called for each token in order with its two lists, which are used again for the next.
 */
export function eachSpanFeatures(view: PassageView, cue: number, window: Range, node: FeatureList, edge: FeatureList, take: (at: number) => void): void {
  const [from, to] = window;
  const { words, tags, quotations, sentences, commas, verbs, odds } = view;
  const near = (numbers: Int32Array, at: number): number => numbers[at] ?? 7;
  const { said, rule } = ruleLabels(view, cue, window);
  const lemma = lemmaNumber(view.tokens[cue] as Token);
  const cueTag = tags[cue] as number;
  const cueClass = view.classes[cue] as number;
  const frame = view.frameOf(cue);
  const source = frame?.attribution.source ?? null;
  const shape = frame === null ? 0 : numberOf(frame.group.shape);
  const own = quotations[cue] as number;
  const { left, right, leftNear, rightNear } = quotationsBeside(view, cue, window);
  const context = (left >= 0 ? (leftNear ? 2 : 1) : 0) * 6 + (right >= 0 ? (rightNear ? 2 : 1) : 0) * 2 + (own >= 0 ? 1 : 0);
  const v = node.hashes;
  const w = edge.hashes;
  const cuesBefore = new Int32Array(to - from + 1);
  for (let at = from; at < to; at++) cuesBefore[at - from + 1] = (cuesBefore[at - from] as number) + ((odds[at] as number) > 0 ? 1 : 0);
  for (let at = from; at < to; at++) {
    let n = 0;
    const away = at - cue;
    const side = away < 0 ? 1 : away > 0 ? 2 : 3;
    const place = distance(away);
    const same = sentences[at] === sentences[cue] ? 1 : away < 0 ? 2 : 3;
    const quotation = quotations[at] as number;
    const quoted = quotation < 0 ? 0 : quotation === own ? 1 : quotation === left ? (leftNear ? 12 : 2) : quotation === right ? (rightNear ? 13 : 3) : 4;
    const word = words[at] as number;
    const tag = tags[at] as number;
    const parts = Math.min(Math.abs((commas[at] as number) - (commas[cue] as number)), 4);
    const acts = Math.min(Math.abs((verbs[at] as number) - (verbs[cue] as number)), 4);
    const isSource = source !== null && at >= source[0] && at < source[1] ? 1 : 0;
    const beside = source === null ? 3 : at < source[0] ? 0 : at >= source[1] ? 2 : 1;
    const stand = mix(side, mix(same, quoted));
    const ruled = said[at - from] as number;
    const between = Math.min(3, away < 0 ? (cuesBefore[cue - from] as number) - (cuesBefore[at + 1 - from] as number) : away > 0 ? (cuesBefore[at - from] as number) - (cuesBefore[cue + 1 - from] as number) : 0);
    const chance = step(odds[at] as number);
    v[n++] = mix(side, 0);
    v[n++] = mix(side, word);
    v[n++] = mix(side, tag);
    v[n++] = mix(side, near(words, at + 1));
    v[n++] = mix(side, near(words, at - 1));
    v[n++] = mix(side, mix(near(tags, at - 1), tag));
    v[n++] = mix(side, mix(tag, near(tags, at + 1)));
    v[n++] = mix(place, tag);
    v[n++] = mix(place, cueClass);
    v[n++] = mix(place, same);
    v[n++] = mix(place, lemma);
    v[n++] = mix(place, word);
    v[n++] = mix(stand, 0);
    v[n++] = mix(stand, cueClass);
    v[n++] = mix(stand, lemma);
    v[n++] = mix(stand, context);
    v[n++] = mix(stand, tag);
    v[n++] = mix(stand, mix(context, cueClass));
    v[n++] = mix(parts, side);
    v[n++] = mix(parts, mix(side, context));
    v[n++] = mix(parts, mix(side, cueClass));
    v[n++] = mix(acts, side);
    v[n++] = mix(acts, mix(side, cueClass));
    v[n++] = mix(mix(parts, acts), mix(side, context));
    v[n++] = mix(isSource, mix(beside, side));
    v[n++] = mix(mix(isSource, beside), mix(shape, side));
    v[n++] = mix(isSource, tag);
    v[n++] = mix(mix(isSource, beside), mix(parts, context));
    v[n++] = mix(ruled, rule);
    v[n++] = mix(ruled, stand);
    v[n++] = mix(ruled, mix(rule, place));
    v[n++] = mix(ruled, mix(rule, tag));
    v[n++] = mix(ruled, mix(side, lemma));
    if (rule === 0) {
      const other = (view.contentOf[at] as number) >= 0 ? 1 : 0;
      v[n++] = mix(other, side);
    v[n++] = mix(other, mix(side, cueClass));
    v[n++] = mix(other, mix(parts, mix(side, shape)));
    } else n += 3;
    v[n++] = mix(view.mentions[at] as number, mix(side, parts));
    v[n++] = mix(view.mentions[at] as number, place);
    v[n++] = mix(side, mix(shape, cueTag));
    v[n++] = mix(place, mix(shape, context));
    v[n++] = mix(between, side);
    v[n++] = mix(between, mix(side, context));
    v[n++] = mix(between, mix(side, parts));
    v[n++] = mix(between, stand);
    v[n++] = mix(chance, mix(side, between));
    v[n++] = mix(chance, place);
    if (away > 0) {
      v[n++] = mix(near(words, cue + 1), Math.min(away, 3));
      v[n++] = mix(mix(lemma, near(words, cue + 1)), Math.min(away, 2));
      v[n++] = mix(cueClass, mix(near(tags, cue + 1), Math.min(away, 4)));
    }
    let m = 0;
    const before = near(quotations, at - 1);
    const mark = before === quotation ? (quotation < 0 ? 0 : 1) : quotation >= 0 ? 2 : 3;
    const edgeOf = mark * 2 + (at > from && sentences[at] !== sentences[at - 1] ? 1 : 0);
    const rules = at > from ? (said[at - 1 - from] as number) * 4 + ruled : ruled;
    w[m++] = 0;
    w[m++] = mix(side, edgeOf);
    w[m++] = mix(side, word);
    w[m++] = mix(side, near(words, at - 1));
    w[m++] = mix(side, mix(near(tags, at - 1), tag));
    w[m++] = mix(rules, rule);
    w[m++] = mix(rules, mark);
    w[m++] = mix(place, mark);
    w[m++] = mix(mix(isSource, source !== null && at === source[1] ? 1 : 0), side);
    w[m++] = mix(near(words, at - 1), word);
    w[m++] = mix(parts, mix(side, near(words, at - 1)));
    w[m++] = mix(edgeOf, context);
    w[m++] = away === 0 || away === 1 ? mix(away, cueClass) : 0;
    w[m++] = away === 0 || away === 1 ? mix(away, lemma) : 0;
    w[m++] = mix(near(words, at + 1), side);
    w[m++] = mix(chance, side);
    w[m++] = mix(at > from && (odds[at - 1] as number) > 0 ? 1 : 0, side);
    stirAll(node, n);
    stirAll(edge, m);
    take(at);
  }
}
