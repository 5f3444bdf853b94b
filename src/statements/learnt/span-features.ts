import { emptyFeatures, type FeatureList } from "../../language/index.ts";
import type { Range } from "../passage.ts";
import { cuePaths, type CuePaths } from "./cue-paths.ts";
import { cueSight, type CueSight } from "./cue-sight.ts";
import { mix, stirAll } from "./mix.ts";
import type { PassageTrees } from "./passage-trees.ts";
import type { PassageView } from "./passage-view.ts";

/** Features that change together from one token to the next. */
export interface FeatureGroup {
  readonly list: FeatureList;
  /** Whether they are the same as for the token before. */
  again: boolean;
}

/**
 * The features of one token as seen from a cue, in groups: most tokens stand to the cue as the one before did, and what
 * was summed up for that one holds for them too.
 */
export interface SpanFeatures {
  /** For the token's own label: how it stands to the cue, how far off it is, its place in the tree, its words. */
  readonly nodes: readonly [stand: FeatureGroup, place: FeatureGroup, path: FeatureGroup, words: FeatureGroup];
  /** For the pair of its label and the one before. */
  readonly pairs: readonly [stand: FeatureGroup, path: FeatureGroup, words: FeatureGroup];
}

/** The number of a word or tag beyond either end of a passage. */
const beyond = 7;

const group = (room: number): FeatureGroup => ({ list: emptyFeatures(room), again: false });

/** Room for the features of one token, filled again for each. */
export function spanFeatures(): SpanFeatures {
  return { nodes: [group(16), group(16), group(16), group(16)], pairs: [group(16), group(16), group(16)] };
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

/** How a token stands to its cue: small numbers. */
interface Stand {
  side: number;
  /** In the cue's sentence, or in one before or after. */
  same: number;
  /** Which quotation it stands in, as seen from the cue. */
  quoted: number;
  /** Commas and dashes between it and the cue; likely cues. */
  parts: number;
  between: number;
  /** Within the source by the verb's grammar, and on which side of it. */
  isSource: number;
  beside: number;
  /** The label that the cue's rule gives it. */
  ruled: number;
}

/** All of a stand but `between`, in one number. */
function keyOf({ side, same, quoted, parts, isSource, beside, ruled }: Stand): number {
  return (((((side * 4 + same) * 8 + quoted) * 8 + parts) * 2 + isSource) * 4 + beside) * 4 + ruled;
}

/** Works out how a token stands to the cue, into a stand that is used again for each. */
function setStand(stand: Stand, view: PassageView, sight: CueSight, cue: number, at: number, from: number): void {
  const { quotations, sentences, commas } = view;
  const { source, own, cuesBefore } = sight;
  const { left, right, leftNear, rightNear } = sight.beside;
  const away = at - cue;
  const quotation = quotations[at] as number;
  const cues = (index: number): number => cuesBefore[index - from] as number;
  stand.side = away < 0 ? 1 : away > 0 ? 2 : 3;
  stand.same = sentences[at] === sentences[cue] ? 1 : away < 0 ? 2 : 3;
  stand.quoted = quotation < 0 ? 0 : quotation === own ? 1 : quotation === left ? (leftNear ? 5 : 2) : quotation === right ? (rightNear ? 6 : 3) : 4;
  stand.parts = Math.min(Math.abs((commas[at] as number) - (commas[cue] as number)), 4);
  stand.between = Math.min(3, away < 0 ? cues(cue) - cues(at + 1) : away > 0 ? cues(at) - cues(cue + 1) : 0);
  stand.isSource = source !== null && at >= source[0] && at < source[1] ? 1 : 0;
  stand.beside = source === null ? 3 : at < source[0] ? 0 : at >= source[1] ? 2 : 1;
  stand.ruled = sight.said[at - from] as number;
}

function fillStand({ list }: FeatureGroup, { side, same, quoted, parts, isSource, beside, ruled }: Stand, { lemma, context, shape, rule, tag }: CueSight): void {
  const source = mix(isSource, beside);
  const v = list.hashes;
  let n = 0;
  v[n++] = side;
  v[n++] = mix(source, side);
  v[n++] = mix(source, mix(shape, side));
  v[n++] = mix(source, mix(parts, context));
  v[n++] = mix(ruled, rule);
  v[n++] = mix(ruled, mix(side, mix(same, quoted)));
  v[n++] = mix(ruled, mix(side, lemma));
  v[n++] = mix(side, mix(shape, tag));
  stirAll(list, n, 0);
}

function fillPlace({ list }: FeatureGroup, { side, parts, between, ruled }: Stand, sight: CueSight, place: number, away: number, chance: number, mention: number): void {
  const { lemma, cueClass, context, shape, rule, nextWord, nextTag } = sight;
  const v = list.hashes;
  let n = 0;
  v[n++] = mix(place, cueClass);
  v[n++] = mix(place, lemma);
  v[n++] = mix(ruled, mix(rule, place));
  v[n++] = mix(place, mix(shape, context));
  v[n++] = mix(mention, mix(side, parts));
  v[n++] = mix(mention, place);
  v[n++] = mix(chance, mix(side, between));
  v[n++] = mix(chance, place);
  v[n++] = away > 0 ? mix(nextWord, Math.min(away, 3)) : 0;
  v[n++] = away > 0 ? mix(mix(lemma, nextWord), Math.min(away, 2)) : 0;
  v[n++] = away > 0 ? mix(cueClass, mix(nextTag, Math.min(away, 4))) : 0;
  stirAll(list, n, 48);
}

/** Where a token stands in the tree of the cue's sentence; the numbers of {@link CuePaths}. */
interface Branch {
  path: number;
  pathBefore: number;
  second: number;
  depth: number;
  relation: number;
  opens: number;
  closes: number;
}

/** A path that no token of the cue's sentence has. */
const elsewhere = 1 << 20;

function setBranch(branch: Branch, { tree, path, second, depth, opens, closes }: CuePaths, same: number, at: number): void {
  const own = at - tree.from;
  const isInside = own >= 0 && own < path.length;
  branch.pathBefore = isInside && own > 0 ? (path[own - 1] as number) : elsewhere;
  branch.closes = isInside && own > 0 ? (closes[own - 1] as number) : 0;
  branch.path = isInside ? (path[own] as number) : elsewhere + same;
  branch.second = isInside ? (second[own] as number) : 0;
  branch.depth = isInside ? (depth[own] as number) : 0;
  branch.relation = isInside ? (tree.relations[own] as number) : 0;
  branch.opens = isInside ? (opens[own] as number) : 0;
}

function fillPath({ list }: FeatureGroup, { path, second }: Branch, { side, same, quoted, parts, isSource, ruled }: Stand, { cueClass, lemma, context, rule, tag }: CueSight): void {
  const v = list.hashes;
  let n = 0;
  v[n++] = mix(path, side);
  v[n++] = mix(path, cueClass);
  v[n++] = mix(path, lemma);
  v[n++] = mix(path, mix(side, mix(same, quoted)));
  v[n++] = mix(path, second);
  v[n++] = mix(mix(path, second), cueClass);
  v[n++] = mix(path, context);
  v[n++] = mix(path, parts);
  v[n++] = mix(path, mix(rule, ruled));
  v[n++] = mix(path, isSource);
  v[n++] = mix(path, tag);
  stirAll(list, n, 176);
}

function fillPairPath({ list }: FeatureGroup, { path, pathBefore, opens, closes }: Branch, { cueClass }: CueSight, { mark }: Joint): void {
  const v = list.hashes;
  const both = mix(path, pathBefore);
  let n = 0;
  v[n++] = both;
  v[n++] = mix(both, cueClass);
  v[n++] = mix(opens, closes);
  v[n++] = mix(closes, both);
  v[n++] = mix(both, mark);
  stirAll(list, n, 208);
}

function fillWords({ list }: FeatureGroup, { words, tags }: PassageView, { side, same, quoted, isSource, ruled }: Stand, { path, second, depth, relation }: Branch, rule: number, place: number, at: number): void {
  const word = words[at] as number;
  const tag = tags[at] as number;
  const v = list.hashes;
  let n = 0;
  v[n++] = mix(side, word);
  v[n++] = mix(side, tag);
  v[n++] = mix(side, mix(tags[at - 1] ?? beyond, tag));
  v[n++] = mix(place, tag);
  v[n++] = mix(mix(side, mix(same, quoted)), tag);
  v[n++] = mix(isSource, tag);
  v[n++] = mix(ruled, mix(rule, tag));
  v[n++] = mix(path, tag);
  v[n++] = mix(path, word);
  v[n++] = mix(mix(path, second), tag);
  v[n++] = mix(path, relation);
  v[n++] = mix(path, depth);
  v[n++] = mix(relation, mix(side, depth));
  stirAll(list, n, 80);
}

/** What two neighbours have to do with each other, besides their words. */
interface Joint {
  /** Whether a quotation opens or closes between them, and whether a sentence ends. */
  readonly mark: number;
  readonly edge: number;
  /** Labels that the cue's rule gives the two. */
  readonly rules: number;
  readonly endsSource: number;
  readonly beforeIsCue: number;
}

function fillPairStand({ list }: FeatureGroup, { side, isSource }: Stand, { mark, edge, rules, endsSource, beforeIsCue }: Joint, sight: CueSight, place: number, away: number, chance: number): void {
  const { rule, context, cueClass, lemma } = sight;
  const beside = away === 0 || away === 1;
  const v = list.hashes;
  let n = 0;
  v[n++] = 0;
  v[n++] = mix(side, edge);
  v[n++] = mix(rules, rule);
  v[n++] = mix(rules, mark);
  v[n++] = mix(place, mark);
  v[n++] = mix(mix(isSource, endsSource), side);
  v[n++] = mix(edge, context);
  v[n++] = beside ? mix(away, cueClass) : 0;
  v[n++] = beside ? mix(away, lemma) : 0;
  v[n++] = mix(chance, side);
  v[n++] = mix(beforeIsCue, side);
  stirAll(list, n, 112);
}

function fillPairWords({ list }: FeatureGroup, { words, tags }: PassageView, { side, parts }: Stand, { path, pathBefore, opens, closes }: Branch, at: number): void {
  const word = words[at] as number;
  const before = words[at - 1] ?? beyond;
  const v = list.hashes;
  let n = 0;
  v[n++] = mix(side, word);
  v[n++] = mix(side, before);
  v[n++] = mix(side, mix(tags[at - 1] ?? beyond, tags[at] as number));
  v[n++] = mix(parts, mix(side, before));
  v[n++] = mix(mix(path, pathBefore), before);
  v[n++] = mix(opens, mix(side, word));
  v[n++] = mix(opens, mix(before, closes));
  v[n++] = mix(opens, mix(side, mix(tags[at - 1] ?? beyond, tags[at] as number)));
  stirAll(list, n, 144);
}

/** Fills the features of every token of a window as seen from a cue, and calls `take` for each in order. */
export function eachSpanFeatures(view: PassageView, trees: PassageTrees, cue: number, window: Range, { nodes, pairs }: SpanFeatures, take: (at: number) => void): void {
  const [from, to] = window;
  const { quotations, sentences, odds } = view;
  const sight = cueSight(view, cue, window);
  const { source, said } = sight;
  const stand: Stand = { side: 0, same: 0, quoted: 0, parts: 0, between: 0, isSource: 0, beside: 0, ruled: 0 };
  const paths = cuePaths(trees(cue), cue);
  const branch: Branch = { path: 0, pathBefore: 0, second: 0, depth: 0, relation: 0, opens: 0, closes: 0 };
  let [standBefore, placeBefore, jointBefore, pathBefore, arcsBefore] = [-1, -1, -1, -1, -1];
  let mentionBefore = 0;
  for (let at = from; at < to; at++) {
    const away = at - cue;
    const place = distance(away);
    const chance = step(odds[at] as number);
    const mention = view.mentions[at] as number;
    setStand(stand, view, sight, cue, at, from);
    const placeKey = ((place * 8 + Math.max(0, Math.min(away, 4))) * 4 + chance) * 4 + stand.between;
    const standKey = keyOf(stand);
    nodes[0].again = standKey === standBefore;
    if (!nodes[0].again) fillStand(nodes[0], stand, sight);
    nodes[1].again = nodes[0].again && placeKey === placeBefore && mention === mentionBefore;
    if (!nodes[1].again) fillPlace(nodes[1], stand, sight, place, away, chance, mention);
    setBranch(branch, paths, stand.same, at);
    const pathKey = branch.path * 64 + branch.second;
    nodes[2].again = nodes[0].again && pathKey === pathBefore;
    if (!nodes[2].again) fillPath(nodes[2], branch, stand, sight);
    fillWords(nodes[3], view, stand, branch, sight.rule, place, at);

    const isFirst = at === from;
    const before = quotations[at - 1] ?? beyond;
    const quotation = quotations[at] as number;
    const mark = before === quotation ? (quotation < 0 ? 0 : 1) : quotation >= 0 ? 2 : 3;
    const joint: Joint = {
      mark,
      edge: mark * 2 + (!isFirst && sentences[at] !== sentences[at - 1] ? 1 : 0),
      rules: isFirst ? stand.ruled : (said[at - 1 - from] as number) * 4 + stand.ruled,
      endsSource: source !== null && at === source[1] ? 1 : 0,
      beforeIsCue: !isFirst && (odds[at - 1] as number) > 0 ? 1 : 0,
    };
    const jointKey = ((joint.edge * 16 + joint.rules) * 2 + joint.endsSource) * 2 + joint.beforeIsCue;
    pairs[0].again = nodes[1].again && jointKey === jointBefore;
    if (!pairs[0].again) fillPairStand(pairs[0], stand, joint, sight, place, away, chance);
    const arcsKey = (branch.opens * 64 + branch.closes) * 4 + mark;
    pairs[1].again = nodes[2].again && branch.path === branch.pathBefore && arcsKey === arcsBefore;
    if (!pairs[1].again) fillPairPath(pairs[1], branch, sight, joint);
    fillPairWords(pairs[2], view, stand, branch, at);
    [standBefore, placeBefore, jointBefore, mentionBefore] = [standKey, placeKey, jointKey, mention];
    [pathBefore, arcsBefore] = [pathKey, arcsKey];
    take(at);
  }
}
