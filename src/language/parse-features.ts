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
  stack0: 0, stack1: 1, stack2: 2, next0: 3, next1: 4, next2: 5, stack0Left: 6, next0Left: 7, stack1Left: 8, stack0Right: 9,
  stack0RightArc: 10, stack1RightArc: 11, stack0LeftArc: 12, stack0Kinds: 13, stack1Kinds: 14, next0Kinds: 15,
  gap10: 16, gap0: 17, beforeNext: 18, beforeStack: 19, afterStack: 20, next3: 21,
} as const;

export const unitSlots = 10;
const arcSlots = 13;
const kindSlots = 16;
const gapSlots = 18;
export const slotCount = 22;

const baseOf = (slot: number): number => 1000 + 10 * slot;
/** What features of words themselves begin with, slot by slot. */
export const unitBases: readonly number[] = Array.from({ length: unitSlots }, (_, slot) => baseOf(slot));

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
  const base = baseOf(slot);
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

/** Whether a slot for a unit has features of the word's ending and case too: those that a decision is about. */
export function seesEnding(slot: number): boolean {
  return slot === slots.stack0 || slot === slots.stack1 || slot === slots.next0;
}

function addUnitFeatures(list: FeatureList, base: number, slot: number, { form, tagHash, uposHash }: ParseUnit): void {
  addFeature(list, join(base, form.word));
  addFeature(list, join(base + 1, tagHash));
  addFeature(list, join(base + 2, uposHash));
  if (!seesEnding(slot)) return;
  addFeature(list, join(base + 3, form.suffix3));
  addFeature(list, join(base + 4, form.suffix2));
  addFeature(list, join(base + 5, form.casing));
}
