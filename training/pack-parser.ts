import type { ParserHeader } from "../src/language/decode-parser.ts";
import { packWeights } from "./pack-weights.ts";
import type { TrainedParser } from "./train-parser.ts";

/** A row weight of 1 in the file, and a weight of an outcome. Sums stay far inside 32 bits. */
const rowStep = 1 / 64;
const outStep = 1 / 256;

const whole = (value: number, step: number, most: number): number => Math.max(-most, Math.min(most, Math.round(value / step)));

/** Lays out the parser's weights as `decodeParser` reads them. Rows in which nothing is left are dropped. */
export function packParser({ tags, candidates, hashes, network }: TrainedParser): Uint8Array {
  const { width, rows, bias, out, outBias } = network;
  const small = Int8Array.from(rows, (weight) => whole(weight, rowStep, 127));
  const kept = [...hashes.keys()].filter((row) => small.subarray(row * width, (row + 1) * width).some((weight) => Math.abs(weight) > 1));
  const keptRows = new Int8Array(kept.length * width);
  kept.forEach((row, index) => keptRows.set(small.subarray(row * width, (row + 1) * width), index * width));
  return packWeights<ParserHeader>(
    {
      tags: tags.map(({ upos, xpos }) => `${upos} ${xpos}`),
      candidates: candidates.map((list) => [...list]),
      width,
    },
    {
      hashes: Int32Array.from(kept, (row) => hashes[row] ?? 0),
      rows: keptRows,
      bias: Int16Array.from(bias, (weight) => whole(weight, rowStep, 32_767)),
      out: Int16Array.from(out, (weight) => whole(weight, outStep, 4_095)),
      outBias: Int32Array.from(outBias, (weight) => whole(weight, rowStep * outStep, 2 ** 28)),
    },
  );
}
