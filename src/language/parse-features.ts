import { join } from "./feature-hash.ts";
import { addFeature, type FeatureList } from "./feature-list.ts";
import type { ParseUnit } from "./parse-units.ts";
import { kindCount, relations } from "./relations.ts";

/**
 * What a decision of the parser sees, in slots. A slot holds one small number: a unit (a word with its tag), a tag with a
 * relation, a set of kinds of dependents, a gap between two words, or a tag. All features of a slot depend on that number
 * alone, so that the weights they lead to are summed once and kept.
 */
export const slots = {
  stack0: 0, stack1: 1, stack2: 2, next0: 3, next1: 4, next2: 5, stack0Left: 6, next0Left: 7,
  stack0Right: 8, stack1Right: 9, stack0Kinds: 10, stack1Kinds: 11, next0Kinds: 12,
  gap10: 13, gap0: 14, beforeNext: 15, beforeStack: 16,
} as const;

export const unitSlots = 8;
const arcSlots = 10;
const kindSlots = 13;
const gapSlots = 15;
export const slotCount = 17;

const distances = [1, 2, 3, 5, 9];

/** The number for what lies between two words, by how far apart they are and which marks and verbs are between. */
export function gapValue(distance: number, comma: boolean, verb: boolean, mark: boolean): number {
  let bucket = 0;
  while (bucket < distances.length && distance > (distances[bucket] as number)) bucket++;
  return 1 + bucket * 8 + (comma ? 1 : 0) + (verb ? 2 : 0) + (mark ? 4 : 0);
}

/** How many numbers a slot past the units can hold. */
export function slotSize(slot: number, tagCount: number): number {
  if (slot < arcSlots) return 1 + tagCount * relations.length;
  if (slot < kindSlots) return 1 << kindCount;
  return slot < gapSlots ? 1 + 8 * (distances.length + 1) : 1 + tagCount;
}

/** Adds the features of a slot. `units` and `tagHashes` tell what the numbers stand for. */
export function addSlotFeatures(
  list: FeatureList,
  slot: number,
  value: number,
  units: readonly ParseUnit[],
  tagHashes: Int32Array,
): void {
  const base = 1000 + 10 * slot;
  if (slot < unitSlots) addUnitFeatures(list, base, slot, units[value] as ParseUnit);
  else if (slot < arcSlots) {
    if (value === 0) addFeature(list, join(base, 0));
    else {
      addFeature(list, join(base + 1, tagHashes[Math.floor((value - 1) / relations.length)] as number));
      addFeature(list, join(base + 2, (value - 1) % relations.length));
    }
  } else if (slot < kindSlots) {
    for (let kind = 0; kind < kindCount; kind++) if ((value & (1 << kind)) !== 0) addFeature(list, join(base, kind));
    addFeature(list, join(base + 1, value));
  } else if (slot < gapSlots) {
    addFeature(list, join(base, (value - 1) >> 3));
    addFeature(list, join(base + 1, value));
  } else addFeature(list, value === 0 ? join(base, 0) : join(base + 1, tagHashes[value - 1] as number));
}

function addUnitFeatures(list: FeatureList, base: number, slot: number, { form, tagHash, uposHash }: ParseUnit): void {
  addFeature(list, join(base, form.word));
  addFeature(list, join(base + 1, tagHash));
  addFeature(list, join(base + 2, uposHash));
  if (slot === slots.stack2 || slot >= slots.next1) return;
  addFeature(list, join(base + 3, form.suffix3));
  addFeature(list, join(base + 4, form.suffix2));
  addFeature(list, join(base + 5, form.casing));
}
