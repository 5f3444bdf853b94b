/** Room for the scores of one word: a stretch of an array that it shares with the words met about the same time. */
export interface ScoreRoom {
  readonly scores: Int16Array;
  readonly start: number;
}

/** Scores for which memory is taken at a time. */
const chunk = 1 << 16;

/**
 * Gives out room for scores. Words met early are the common ones: their scores lie together, where the processor keeps
 * them at hand. An array for each word would cost as much again and lie anywhere.
 */
export function scoreStore(): (count: number) => ScoreRoom {
  let scores = new Int16Array(0);
  let used = 0;
  return (count) => {
    if (used + count > scores.length) {
      scores = new Int16Array(Math.max(chunk, count));
      used = 0;
    }
    const start = used;
    used += count;
    return { scores, start };
  };
}
