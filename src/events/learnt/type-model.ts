import { openWeightFile, type FileHeader, type LanguageModel } from "../../language/index.ts";
import type { EventType } from "../../model/index.ts";

/** Types as the annotated sentences have them: YIELD stands for CONCEDE and RETREAT. */
export type LearntType = Exclude<EventType, "CONCEDE" | "RETREAT"> | "YIELD";

/** What was learnt of event types from annotated sentences: weights of hashed features for each type. */
export interface TypeModel extends Pick<LanguageModel, "parser"> {
  /** Types in the order of the weights. */
  readonly types: readonly LearntType[];
  /** From a feature's hash to the row of its weights. */
  readonly rows: ReadonlyMap<number, number>;
  /** Rows of one weight a type. */
  readonly values: Int8Array | Float32Array;
  /** What one step of a weight is worth. */
  readonly step: number;
}

export interface TypeHeader extends FileHeader {
  readonly types: readonly LearntType[];
  readonly step: number;
}

/**
 * Reads `models/en/events.bin`.
 *
 * @param language whose trees the model looks at
 * @throws DetenteError "missing-resource" where the file is damaged, cut short or of another version.
 */
export function decodeTypeModel(bytes: Uint8Array, { parser }: Pick<LanguageModel, "parser">): TypeModel {
  const { header, signed, words } = openWeightFile<TypeHeader>(bytes);
  return { types: header.types, rows: rowsOf(words("hashes")), values: signed("values"), step: header.step, parser };
}

/** Rows by hash, in the order of the hashes. */
export function rowsOf(hashes: Int32Array): ReadonlyMap<number, number> {
  const rows = new Map<number, number>();
  hashes.forEach((hash, row) => rows.set(hash, row));
  return rows;
}

/** How likely each type is, in the order of `model.types`; the chances sum to 1. */
export function typeChances({ types, rows, values, step }: TypeModel, features: readonly number[]): readonly number[] {
  const sums = types.map(() => 0);
  for (const hash of features) {
    const row = rows.get(hash);
    if (row === undefined) continue;
    for (let type = 0; type < types.length; type++) sums[type] = (sums[type] as number) + (values[row * types.length + type] as number);
  }
  const most = Math.max(...sums);
  const odds = sums.map((sum) => Math.exp((sum - most) * step));
  const all = odds.reduce((sum, one) => sum + one, 0);
  return odds.map((one) => one / all);
}
