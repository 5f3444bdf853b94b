import { openWeightFile, weightTable, type FileHeader, type WeightTable } from "../../language/index.ts";
import type { Facts } from "../facts.ts";
import { factorsOf } from "./name-chance.ts";
import { labelCount } from "./name-labels.ts";
import { namedWords, type NamedWords } from "./named-words.ts";
import { wordLists } from "./word-lists.ts";

/** What was learnt of names from news in which another program marked them. */
export interface NameModel {
  readonly weights: WeightTable;
  /** Scores of pairs of labels, the one before first. */
  readonly transitions: Int32Array;
  /** The same as factors of chances. */
  readonly factors: Float64Array;
  readonly words: NamedWords;
}

export interface NameHeader extends FileHeader {
  readonly transitions: readonly number[];
}

/**
 * Reads `models/en/names.bin`.
 *
 * @param facts whose names of people, states, organisations and outlets the model looks at
 * @throws DetenteError "missing-resource" where the file is damaged, cut short or of another version.
 */
export function decodeNameModel(file: Uint8Array, facts: Facts): NameModel {
  const { header, bytes, signed, words } = openWeightFile<NameHeader>(file);
  const weights = weightTable(labelCount, words("hashes"), bytes("rows"), bytes("labels"), signed("values"));
  const transitions = Int32Array.from(header.transitions);
  return { weights, transitions, factors: factorsOf(transitions), words: namedWords(weights, wordLists(facts)) };
}
