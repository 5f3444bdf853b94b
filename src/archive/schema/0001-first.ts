import type { Kind } from "../selection.ts";
import type { Migration } from "./migrate.ts";

const kinds: readonly Kind[] = ["reports", "statements", "contacts", "claims", "events"];

/** The first schema. It is frozen: a change is a migration of its own. */
export const first: Migration = {
  name: "first",
  statements: ({ keyType: key, integerType: integer, bytesType: bytes, keyOnly, ...dialect }) => [
    `create table report (key ${key} primary key, id text not null unique, line ${integer}, own ${integer}, current ${integer} not null, read ${integer} not null, published text, fetched text, outlet text, source text, url text, headline text, story ${integer})`,
    "create index report_line on report (line) where line is not null",
    "create index report_own on report (own) where own is not null",
    "create index report_story on report (story) where story <> key",
    `create table body (key ${key} primary key, report text not null, reading text not null)`,
    `create table signature (key ${key} primary key, wording ${integer} not null, bytes ${bytes} not null)`,
    `create table band (band ${integer} not null, key ${integer} not null, primary key (band, key))${keyOnly}`,
    `create table statement (key ${key} primary key, report ${integer} not null, n ${integer} not null, near ${integer}, same ${integer} not null)`,
    "create index statement_report on statement (report)",
    "create index statement_near on statement (near, key) where near is not null",
    "create index statement_same on statement (same) where same <> key",
    `create table telling (key ${key} primary key, report ${integer} not null, n ${integer} not null, block ${integer} not null, contact ${integer} not null, told text not null)`,
    "create index telling_report on telling (report)",
    "create index telling_contact on telling (contact)",
    "create index telling_block on telling (block, key)",
    `create table contact (key ${key} primary key, first ${integer} not null unique)`,
    `create table claim (key ${key} primary key, report ${integer} not null, n ${integer} not null, dyad ${integer} not null)`,
    "create index claim_report on claim (report)",
    "create index claim_dyad on claim (dyad, key)",
    `create table reply (reply ${key} primary key, answers ${integer} not null)`,
    `create table contention (later ${integer} not null, earlier ${integer} not null, primary key (later, earlier))${keyOnly}`,
    "create index contention_earlier on contention (earlier)",
    `create table event (key ${key} primary key, report ${integer} not null, n ${integer} not null)`,
    "create index event_report on event (report)",
    `create table actor (id text not null, kind text not null, name text not null, state text not null, readings ${integer} not null, primary key (id, kind, name, state))${keyOnly}`,
    `create table day (kind text not null, day ${integer} not null, rows ${integer} not null, primary key (kind, day))${keyOnly}`,
    `create table coverage (one text not null, other text not null, day ${integer} not null, outlet text not null, reports ${integer} not null, primary key (one, other, day, outlet))${keyOnly}`,
    `create table record (key ${key} primary key, id text not null unique, record text not null)`,
    `create table mark (path text primary key, fingerprint text not null, items ${integer} not null, whole ${integer} not null)`,
    ...kinds.flatMap((kind) => dialect.createWords(kind)),
  ],
};
