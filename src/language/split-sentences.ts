import { classAt, letter } from "./character-class.ts";
import { join } from "./feature-hash.ts";
import { addFeature, emptyFeatures, type FeatureList } from "./feature-list.ts";
import type { Cuts } from "./cuts.ts";
import type { TagEntry } from "./tagger.ts";
import { addScores, type WeightTable } from "./weight-table.ts";

/** A place where a sentence may end: after the tokens before `end`, the last of them a full stop or closing marks after one. */
export interface BoundaryCandidate {
  /** The token that may end it: a mark, or an abbreviation. */
  readonly stop: number;
  /** The token after the closing marks. */
  readonly end: number;
}

const closing = "\"”’'»)]}";

function endsSentence(text: string, cuts: Cuts, index: number): boolean {
  const last = text.charCodeAt((cuts.ends[index] ?? 0) - 1);
  return last === 0x2e || last === 0x21 || last === 0x3f || last === 0x2026 || last === 0x203d;
}

/** The next candidate at or after token `from`, or null. The end of the part is none: it always ends a sentence. */
export function nextCandidate(text: string, cuts: Cuts, from: number): BoundaryCandidate | null {
  for (let stop = from; stop < cuts.count; stop++) {
    if (!endsSentence(text, cuts, stop)) continue;
    let end = stop + 1;
    // Marks that stand on the full stop close what it ends; after a blank they open what comes next.
    while (end < cuts.count && cuts.starts[end] === cuts.ends[end - 1] && isClosing(text, cuts, end)) end++;
    if (end >= cuts.count) return null;
    // "Is it over?" he asked; U.S. officials: after closing marks or an abbreviation, a small letter goes on with the sentence.
    if ((end > stop + 1 || isAbbreviation(text, cuts, stop)) && isSmall(text.charCodeAt(cuts.starts[end] ?? 0))) continue;
    return { stop, end };
  }
  return null;
}

const isSmall = (code: number): boolean => code >= 0x61 && code <= 0x7a;

function isAbbreviation(text: string, cuts: Cuts, index: number): boolean {
  const start = cuts.starts[index] ?? 0;
  return (cuts.ends[index] ?? 0) - start > 1 && classAt(text, start) === letter;
}

function isClosing(text: string, cuts: Cuts, index: number): boolean {
  const start = cuts.starts[index] ?? 0;
  const end = cuts.ends[index] ?? 0;
  if (end - start > 2) return false;
  return closing.includes(text.charAt(start)) && (end - start === 1 || text.charAt(start) === text.charAt(start + 1));
}

/** Features of the decision whether a candidate ends a sentence that began with token `start`. */
export function addBoundaryFeatures(
  list: FeatureList,
  cuts: Cuts,
  entries: readonly TagEntry[],
  outside: TagEntry,
  { stop, end }: BoundaryCandidate,
  start: number,
): void {
  const mark = entries[stop] ?? outside;
  const previous = entries[stop - 1] ?? outside;
  const next = entries[end] ?? outside;
  const afterNext = entries[end + 1] ?? outside;
  const closed = end - stop > 1 ? 1 : 0;
  const apart = (cuts.starts[end] ?? 0) > (cuts.ends[end - 1] ?? 0) ? 1 : 0;
  const form = mark.form;
  const initial = previous.form.length === 1 && previous.form.casing === 2 ? 1 : 0;
  const beginning = next.form.casing === 0 ? join(afterNext.form.casing, 9) : next.form.casing;
  const kindOfMark = form.length > 1 ? (form.casing === 0 ? 2 : 3) : 1;
  list.count = 0;
  addFeature(list, 100);
  addFeature(list, join(101, form.word));
  addFeature(list, join(102, join(form.word, beginning)));
  addFeature(list, join(103, join(join(form.word, closed), join(apart, beginning))));
  addFeature(list, join(104, previous.form.word));
  addFeature(list, join(105, join(previous.form.casing, Math.min(previous.form.length, 5))));
  addFeature(list, join(106, next.form.word));
  addFeature(list, join(107, join(next.kind, next.form.casing)));
  addFeature(list, join(108, join(kindOfMark, next.form.word)));
  addFeature(list, join(109, join(kindOfMark, join(next.kind, beginning))));
  addFeature(list, join(110, join(form.word, previous.form.word)));
  addFeature(list, join(111, join(initial, join(next.form.casing, next.kind))));
  addFeature(list, join(112, join(previous.kind, next.kind)));
  addFeature(list, join(113, join(Math.min(stop - start, 6), join(kindOfMark, beginning))));
  addFeature(list, join(114, join(form.word, next.form.shape)));
  addFeature(list, join(115, join(join(form.shape, closed), join(next.form.shape, afterNext.form.casing))));
  addFeature(list, join(116, join(afterNext.form.casing, afterNext.kind)));
  addFeature(list, join(117, join(join(form.casing, form.length), join(next.kind, next.form.casing))));
}

const features: FeatureList = emptyFeatures();

/** Words that, with a capital, begin a sentence: inside one they are written small, but for a few names. */
const starters: ReadonlySet<string> = new Set(
  "The A An He She It They We I This That These Those But And In On At His Her Their Its There When While If After Before As For However".split(" "),
);

/** "9 a.m. The minister": the treebanks hold too few abbreviations at an end to learn this. "Mr." and "vs." never stand there. */
function surelyEnds({ form }: TagEntry, next: TagEntry): boolean {
  return form.length >= 4 && form.text.charAt(1) === "." && starters.has(next.form.text);
}

/**
 * The ends of the sentences in a part: for each the index after its last token. A small linear model decides at every
 * full stop, question mark and abbreviation; label 1 of `weights` stands for an end.
 */
export function splitSentences(
  text: string,
  cuts: Cuts,
  entries: readonly TagEntry[],
  outside: TagEntry,
  weights: WeightTable,
): readonly number[] {
  const ends: number[] = [];
  const scores = new Int32Array(weights.labelCount);
  let start = 0;
  let candidate = nextCandidate(text, cuts, 0);
  while (candidate !== null) {
    addBoundaryFeatures(features, cuts, entries, outside, candidate, start);
    scores.fill(0);
    addScores(weights, features, scores);
    if ((scores[1] ?? 0) > (scores[0] ?? 0) || surelyEnds(entries[candidate.stop] ?? outside, entries[candidate.end] ?? outside)) {
      ends.push(candidate.end);
      start = candidate.end;
    }
    candidate = nextCandidate(text, cuts, candidate.end);
  }
  if (start < cuts.count) ends.push(cuts.count);
  return ends;
}
