import type { Part, PartKind } from "../model/index.ts";
import type { Block } from "./block.ts";
import type { Moment } from "./moment.ts";
import type { WrittenDateline } from "./parse-dateline.ts";

/**
 * How much a written moment says about publication, best first: a labelled publication time, a day with a time of day,
 * a bare day, a time of updating, the day an archive filed the page under.
 */
export const momentRanks = ["published", "clock", "day", "updated", "archive"] as const;
export type MomentRank = (typeof momentRanks)[number];

/** What a rule found a block to be, and what the block says about the report. */
export interface Finding {
  readonly rule: string;
  readonly why: string;
  readonly parts: readonly Part[];
  readonly moment?: { readonly rank: MomentRank; readonly moment: Moment };
  readonly dateline?: { readonly written: WrittenDateline; readonly part: Part };
  readonly section?: string;
  readonly topics?: readonly string[];
  /** An agency named by furniture, byline or sign-off. */
  readonly source?: string;
}

/** A finding that the whole block is one part. */
export function whole(block: Block, kind: PartKind, rule: string, why: string): Finding {
  return { rule, why, parts: [{ kind, span: [block.start, block.end] }] };
}
