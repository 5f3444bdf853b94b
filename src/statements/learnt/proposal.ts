import type { Range } from "../passage.ts";
import type { AttributionModel } from "./attribution-model.ts";
import { labels, windowOf } from "./cue-window.ts";
import { labelWindow, type LabelledWindow } from "./label-window.ts";
import { passageTrees } from "./passage-trees.ts";
import type { PassageView } from "./passage-view.ts";

/** An attribution that the model proposes. */
export interface Proposal {
  readonly cue: number;
  readonly source: Range | null;
  readonly content: readonly Range[];
  /** How likely it is right: that somebody is said to say this, and who. */
  readonly sure: number;
  /** What it was judged by, see `sureOf`. */
  readonly signs: readonly number[];
  /** How many tokens the content has. */
  readonly size: number;
}

/** Around a cue less likely than this nothing is looked for: what is proposed there is seldom right. Set on the development part of PolNeAR. */
export const leastCue = 0.35;
/** Proposals less sure are not made. Set on the development part of PolNeAR. */
export const leastSure = 0.44;

/** The signs that a proposal is right by. */
export const signCount = 6;

function logOdds(chance: number): number {
  const kept = Math.min(Math.max(chance, 0.0001), 0.9999);
  return Math.log(kept / (1 - kept));
}

/** One, the log odds of the cue, and how sure its labels are. */
function signsOf(odds: number, { contentChance, overlap, sourceChance }: LabelledWindow, source: Range | null): readonly number[] {
  return [1, Math.max(-4, Math.min(odds, 5)), logOdds(contentChance), logOdds(overlap), source === null ? 1 : 0, source === null ? 0 : logOdds(sourceChance)];
}

/**
 * How likely a proposal is right by its signs: logistic regression, learnt on proposals in articles that neither cues nor
 * labels were learnt from. A product of the chances would be too sure of likely labels around an unlikely cue.
 */
export function sureOf(signs: readonly number[], weights: readonly number[]): number {
  return 1 / (1 + Math.exp(-signs.reduce((sum, sign, index) => sum + sign * (weights[index] ?? 0), 0)));
}

/**
 * What the model proposes in a passage whose cues are scored: one attribution a likely cue, however little sure it is.
 *
 * @param candidates the tokens to look at
 * @param held tokens that stand for the cues of firm rules
 * @param likely what the chance of a cue must be at least
 */
export function proposals(view: PassageView, candidates: readonly number[], model: AttributionModel, held: ReadonlySet<number>, likely: number = leastCue): readonly Proposal[] {
  const found: Proposal[] = [];
  const least = logOdds(likely);
  const trees = passageTrees(view, model);
  for (const cue of candidates) {
    const odds = view.odds[cue] as number;
    if (odds < least || held.has(cue) || (view.quotations[cue] as number) >= 0) continue;
    const window = windowOf(view, cue);
    const labelled = labelWindow(view, trees, cue, window, model);
    const content = runsOf(labelled.labels, labels.content, window[0]);
    if (content.length === 0) continue;
    const source = runsOf(labelled.labels, labels.source, window[0]).sort((a, b) => b[1] - b[0] - (a[1] - a[0]))[0] ?? null;
    const signs = signsOf(odds, labelled, source);
    found.push({ cue, source, content, signs, sure: sureOf(signs, model.sure), size: content.reduce((sum, [from, to]) => sum + to - from, 0) });
  }
  return found;
}

function runsOf(given: Uint8Array, label: number, first: number): Range[] {
  const runs: Range[] = [];
  for (let at = 0; at < given.length; at++) {
    if (given[at] !== label) continue;
    const from = at;
    while (at + 1 < given.length && given[at + 1] === label) at++;
    runs.push([first + from, first + at + 1]);
  }
  return runs;
}
