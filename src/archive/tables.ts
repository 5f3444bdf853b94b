import type { Kysely } from "kysely";
import type { Kind } from "./selection.ts";

/** Rows as both stores keep them. Keys carry the day: see `row-key.ts`. Truth is 0 or 1, since SQLite knows no booleans. */
export interface Tables {
  migration: { number: number; name: string };
  report: {
    key: number;
    id: string;
    /** Hash of the address, or of outlet and own id, that all versions of a report share; `null` where it has neither. */
    line: number | null;
    /** Hash of the id that the source gave. */
    own: number | null;
    current: number;
    read: number;
    published: string | null;
    fetched: string | null;
    outlet: string | null;
    source: string | null;
    url: string | null;
    headline: string | null;
    /** Key of the report whose reading stands for the story; `null` for earlier versions. */
    story: number | null;
  };
  /** The long parts, apart from what lists and joins walk over. Every reading is put by: the first report of a story may change. */
  body: { key: number; report: string; reading: string };
  /** By what copies are found: a hash of the story's words, and their MinHash signature. */
  signature: { key: number; wording: number; bytes: Uint8Array };
  band: { band: number; key: number };
  /** `content` is what is compared of those that have a speaker near whom others are looked for. */
  statement: { key: number; report: number; n: number; near: number | null; same: number; content: string | null };
  /** `told` is the telling as far as the merging looks at it: it is read far more often than shown. So it is of claims. */
  telling: { key: number; report: number; n: number; block: number; contact: number; told: string };
  contact: { key: number; first: number };
  claim: { key: number; report: number; n: number; dyad: number; told: string };
  /** Keys of claims. */
  reply: { reply: number; answers: number };
  contention: { later: number; earlier: number };
  event: { key: number; report: number; n: number };
  actor: { id: string; kind: string; name: string; state: string; readings: number };
  /** How many rows of a kind stand on a day. */
  day: { kind: string; day: number; rows: number };
  coverage: { one: string; other: string; day: number; outlet: string; reports: number };
  record: { key: number; id: string; record: string };
  mark: { path: string; fingerprint: string; items: number; whole: number };
}

export type Db = Kysely<Tables>;

/** The table whose rows a kind's results are. */
export const tableOf: Readonly<Record<Kind, "report" | "statement" | "contact" | "claim" | "event">> = {
  reports: "report",
  statements: "statement",
  contacts: "contact",
  claims: "claim",
  events: "event",
};
