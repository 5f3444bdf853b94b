/** Spans as `[start, end)`; any unit, as long as gold and prediction share it with `text`. */
export type Spans = readonly (readonly [number, number])[];

interface Attribution {
  readonly content: Spans;
  readonly source: Spans;
}

export interface ScoredDocument {
  /** The text as an array of code points, which is what PolNeAR's spans count. */
  readonly text: readonly string[];
  readonly gold: readonly Attribution[];
  readonly predicted: readonly Attribution[];
}

export interface Rate {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface AttributionScore {
  readonly gold: number;
  readonly predicted: number;
  /** Only for all attributions together. */
  readonly characters: Rate;
  readonly exact: Rate;
  readonly half: Rate;
  readonly whoSaidWhat: Rate;
  /** Of the matched ones that have a gold source: share whose source overlaps it, and equals it. */
  readonly sourceOverlap: number;
  readonly sourceExact: number;
}

export type Subset = "all" | "with" | "without";

const blank = /[\s"“”'‘’.,;:]/u;

function rate(right: number, predicted: number, gold: number): Rate {
  const precision = predicted > 0 ? right / predicted : 0;
  const recall = gold > 0 ? right / gold : 0;
  return { precision, recall, f1: precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0 };
}

/** The places of a text's letters and digits in some spans. */
export function letters(text: readonly string[], spans: Spans): Set<number> {
  const kept = new Set<number>();
  for (const [start, end] of spans) {
    for (let at = start; at < end; at++) if (at < text.length && !blank.test(text[at] ?? " ")) kept.add(at);
  }
  return kept;
}

/** How many places two sets have in common. */
export function shared(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let count = 0;
  for (const item of a.size < b.size ? a : b) if ((a.size < b.size ? b : a).has(item)) count++;
  return count;
}

function hasMarks(text: readonly string[], { content }: Attribution): boolean {
  return content.some(([start, end]) => text.slice(Math.max(0, start - 1), end + 1).some((character) => character === '"' || character === "“" || character === "”"));
}

/** The answer to a gold attribution, and the Jaccard of the two. */
export interface Match {
  readonly value: number;
  /** Its index among the guesses. */
  readonly j: number;
}

/** Matches gold and guesses one to one by the Jaccard of their letters, best pairs first; the keys are indices of gold. */
export function matchAttributions(golds: readonly ReadonlySet<number>[], guesses: readonly ReadonlySet<number>[]): ReadonlyMap<number, Match> {
  const pairs: { value: number; i: number; j: number }[] = [];
  golds.forEach((keys, i) => {
    guesses.forEach((guess, j) => {
      const common = shared(keys, guess);
      if (common > 0) pairs.push({ value: common / (keys.size + guess.size - common), i, j });
    });
  });
  // Ties in the reference's order: it sorts triples downwards.
  pairs.sort((a, b) => b.value - a.value || b.i - a.i || b.j - a.j);
  const best = new Map<number, Match>();
  const used = new Set<number>();
  for (const { value, i, j } of pairs) {
    if (best.has(i) || used.has(j)) continue;
    best.set(i, { value, j });
    used.add(j);
  }
  return best;
}

/**
 * Scores attributions as the reference scorer for PolNeAR does: matched one to one by Jaccard over the letters and digits
 * of the content, best pairs first; "with" and "without" count attributions by whether quotation marks stand in or at them.
 */
export function scoreAttributions(documents: readonly ScoredDocument[], subset: Subset): AttributionScore {
  const sum = { ct: 0, cp: 0, cg: 0, exact: 0, half: 0, predicted: 0, gold: 0, so: 0, sn: 0, sc: 0, both: 0 };
  for (const { text, gold, predicted } of documents) {
    const golds = gold.map((a) => ({ a, keys: letters(text, a.content) })).filter(({ keys }) => keys.size > 0);
    const guesses = predicted.map((a) => ({ a, keys: letters(text, a.content) })).filter(({ keys }) => keys.size > 0);
    const keep = (a: Attribution): boolean => subset === "all" || hasMarks(text, a) === (subset === "with");
    const kept = golds.map(({ a }) => keep(a));
    const other = new Set<number>();
    const wanted = new Set<number>();
    golds.forEach(({ keys }, index) => keys.forEach((key) => (kept[index] ? wanted : other).add(key)));
    const best = matchAttributions(golds.map(({ keys }) => keys), guesses.map(({ keys }) => keys));
    const counted = new Set<number>();
    golds.forEach(({ a }, i) => {
      if (!kept[i]) return;
      sum.gold++;
      const match = best.get(i);
      if (match === undefined) return;
      counted.add(match.j);
      if (match.value === 1) sum.exact++;
      if (match.value < 0.5) return;
      sum.half++;
      const goldSource = letters(text, a.source);
      const guess = letters(text, guesses[match.j]?.a.source ?? []);
      const overlaps = shared(goldSource, guess) > 0;
      if (a.source.length === 0 || overlaps) sum.both++;
      if (a.source.length === 0) return;
      sum.sn++;
      if (overlaps) sum.so++;
      if (goldSource.size === guess.size && shared(goldSource, guess) === goldSource.size) sum.sc++;
    });
    if (subset === "all") {
      sum.predicted += guesses.length;
      const said = new Set<number>();
      guesses.forEach(({ keys }) => keys.forEach((key) => said.add(key)));
      sum.ct += shared(wanted, said);
      sum.cp += said.size;
      sum.cg += wanted.size;
    } else {
      // What answers another class is no false alarm here.
      guesses.forEach(({ a, keys }, j) => {
        if (counted.has(j) || (shared(keys, other) === 0 && keep(a))) sum.predicted++;
      });
    }
  }
  return {
    gold: sum.gold,
    predicted: sum.predicted,
    characters: rate(sum.ct, sum.cp, sum.cg),
    exact: rate(sum.exact, sum.predicted, sum.gold),
    half: rate(sum.half, sum.predicted, sum.gold),
    whoSaidWhat: rate(sum.both, sum.predicted, sum.gold),
    sourceOverlap: sum.sn > 0 ? sum.so / sum.sn : 0,
    sourceExact: sum.sn > 0 ? sum.sc / sum.sn : 0,
  };
}
