import { createHash } from "node:crypto";

/** A positive whole number of at most 53 bits made of a text: the same for the same text always, as ids of events are numbers in files of the field. */
export function stableNumber(text: string): number {
  return Number(createHash("sha256").update(text).digest().readBigUInt64BE() & 0x1fffffffffffffn) || 1;
}
