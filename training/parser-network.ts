import { random } from "./random.ts";

/**
 * The parser's network while it learns: a row of weights for each feature; the rows of a decision's features are summed and
 * cut at zero (one hidden layer, as in Chen and Manning 2014, with features in place of embeddings), and weighed for each
 * outcome. Steps shrink with the slopes seen (AdaGrad), for rows with one measure a row.
 */
export interface ParserNetwork {
  readonly width: number;
  readonly outcomes: number;
  readonly rows: Float32Array;
  readonly bias: Float32Array;
  /** Outcome by outcome, `width` weights each. */
  readonly out: Float32Array;
  readonly outBias: Float32Array;
  /** Sums the rows into the hidden layer. */
  readonly see: (rows: Int32Array, count: number) => void;
  /** The score of an outcome for what was seen last. */
  readonly score: (outcome: number) => number;
  /** Notes the slope of the loss for an outcome of what was seen last. */
  readonly blame: (outcome: number, slope: number) => void;
  /** Moves the weights against the slopes noted. */
  readonly learn: (rate: number) => void;
}

export interface NetworkShape {
  readonly rowCount: number;
  readonly width: number;
  readonly outcomes: number;
  /** The share of hidden units left out of each decision while learning. */
  readonly dropout: number;
  /** What each row's measure of slopes begins with: the larger, the less a feature seen a few times may move. */
  readonly calm: number;
}

export function parserNetwork({ rowCount, width, outcomes, dropout, calm }: NetworkShape): ParserNetwork {
  const next = random(3);
  const around = (length: number, most: number): Float32Array => Float32Array.from({ length }, () => (2 * next() - 1) * most);
  const rows = around(rowCount * width, 0.03);
  const out = around(outcomes * width, Math.sqrt(6 / (width + 8)));
  const bias = new Float32Array(width).fill(0.1);
  const outBias = new Float32Array(outcomes);
  const rowSlopes = new Float32Array(rowCount).fill(calm);
  const biasSlopes = new Float32Array(width).fill(1e-2);
  const outSlopes = new Float32Array(outcomes * width).fill(1e-2);
  const outBiasSlopes = new Float32Array(outcomes).fill(1e-2);
  const hidden = new Float32Array(width);
  const hiddenSlope = new Float32Array(width);
  const slopes = new Float32Array(outcomes);
  const blamed: number[] = [];
  let seen: Int32Array = new Int32Array(0);
  let seenCount = 0;
  const moveOut = (outcome: number, rate: number): void => {
    const slope = slopes[outcome] as number;
    const base = outcome * width;
    for (let unit = 0; unit < width; unit++) {
      const value = hidden[unit] as number;
      if (value === 0) continue;
      const own = slope * value;
      const cell = base + unit;
      hiddenSlope[unit] = (hiddenSlope[unit] as number) + slope * (out[cell] as number);
      const sum = (outSlopes[cell] as number) + own * own;
      outSlopes[cell] = sum;
      out[cell] = (out[cell] as number) - (rate * own) / Math.sqrt(sum);
    }
    const sum = (outBiasSlopes[outcome] as number) + slope * slope;
    outBiasSlopes[outcome] = sum;
    outBias[outcome] = (outBias[outcome] as number) - (rate * slope) / Math.sqrt(sum);
    slopes[outcome] = 0;
  };
  return {
    width, outcomes, rows, bias, out, outBias,
    see: (list, count) => {
      seen = list;
      seenCount = count;
      hidden.set(bias);
      for (let index = 0; index < count; index++) {
        const base = (list[index] as number) * width;
        for (let unit = 0; unit < width; unit++) hidden[unit] = (hidden[unit] as number) + (rows[base + unit] as number);
      }
      for (let unit = 0; unit < width; unit++) {
        const value = hidden[unit] as number;
        hidden[unit] = value <= 0 || next() < dropout ? 0 : value / (1 - dropout);
      }
    },
    score: (outcome) => {
      const base = outcome * width;
      let score = outBias[outcome] as number;
      for (let unit = 0; unit < width; unit++) score += (hidden[unit] as number) * (out[base + unit] as number);
      return score;
    },
    blame: (outcome, slope) => {
      if (slopes[outcome] === 0) blamed.push(outcome);
      slopes[outcome] = (slopes[outcome] as number) + slope;
    },
    learn: (rate) => {
      hiddenSlope.fill(0);
      for (const outcome of blamed) moveOut(outcome, rate);
      blamed.length = 0;
      let square = 0;
      for (let unit = 0; unit < width; unit++) {
        const slope = hidden[unit] === 0 ? 0 : (hiddenSlope[unit] as number) / (1 - dropout);
        hiddenSlope[unit] = slope;
        square += slope * slope;
        if (slope === 0) continue;
        const sum = (biasSlopes[unit] as number) + slope * slope;
        biasSlopes[unit] = sum;
        bias[unit] = (bias[unit] as number) - (rate * slope) / Math.sqrt(sum);
      }
      square /= width;
      if (square < 1e-9) return;
      for (let index = 0; index < seenCount; index++) {
        const row = seen[index] as number;
        const sum = (rowSlopes[row] as number) + square;
        rowSlopes[row] = sum;
        const step = rate / Math.sqrt(sum);
        const base = row * width;
        for (let unit = 0; unit < width; unit++) rows[base + unit] = (rows[base + unit] as number) - step * (hiddenSlope[unit] as number);
      }
    },
  };
}
