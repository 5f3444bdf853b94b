import type { EventStatus, EventType } from "../model/index.ts";

/** What one clause says that somebody does to somebody, before anybody is known by name. Indices are chunks. */
export interface Action {
  readonly type: EventType;
  readonly mode: string | null;
  readonly status: EventStatus;
  readonly verb: number;
  readonly actor: number | null;
  /** Chunks that may name the recipient, the likeliest first. */
  readonly recipients: readonly number[];
  readonly rule: string;
}
