import type { Level } from "../model/index.ts";

/** The rows of the answer, from the highest; spokespersons speak about contacts more than they hold them. */
export const levelOrder: readonly (Level | "unknown")[] = ["leader", "minister", "deputy", "envoy", "military", "working", "spokesperson", "unknown"];

/** 0 for the highest level. */
export const levelRank = (level: Level | null): number => levelOrder.indexOf(level ?? "unknown");
