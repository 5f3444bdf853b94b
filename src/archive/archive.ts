import type { RecordedContact } from "../model/index.ts";
import type { Deposit, Deposited } from "./deposit.ts";
import type { ArchiveStats, Coverage, KeptClaim, KeptContact, KeptContention, KeptEvent, KeptReading, KeptReply, KeptReport, KeptStatement, KeptStory, SameStatement } from "./kept.ts";
import type { Kind, Page, PageOptions, Selection } from "./selection.ts";

/** What a search for a kind gives. */
export interface Results {
  readonly reports: KeptReport;
  readonly statements: KeptStatement;
  readonly contacts: KeptContact;
  readonly claims: KeptClaim;
  readonly events: KeptEvent;
}

/** How far into a file items were taken in, so that a run that was stopped goes on from there. */
export interface FileMark {
  readonly path: string;
  /** Of the file's size and time of change: a file that changed is begun anew. */
  readonly fingerprint: string;
  /** How many of its items are done. */
  readonly items: number;
  readonly whole: boolean;
}

/**
 * The store of reports and readings, records beside them. What it holds depends on what was put in, not on the order or
 * the batches. Every method may throw `archive-busy`, `archive-full`, `archive-read-only` or `archive-damaged`.
 */
export interface Archive {
  /** Adds a batch in one transaction: when it returns, the batch is on disk; when it throws, nothing of it is. */
  add(deposits: readonly Deposit[], marks?: readonly FileMark[]): Promise<Deposited>;
  addRecords(records: readonly RecordedContact[]): Promise<{ readonly added: number; readonly known: number }>;
  mark(path: string): Promise<FileMark | null>;
  /** By the id in the archive, or by the report's own id or address: the current version of it. */
  report(id: string): Promise<KeptReport | null>;
  /** The reading of the report's story, which may be that of another report with the same words. */
  reading(id: string): Promise<KeptReading | null>;
  story(id: string): Promise<KeptStory | null>;
  statement(id: string): Promise<KeptStatement | null>;
  sameStatement(id: string): Promise<SameStatement | null>;
  contact(id: string): Promise<KeptContact | null>;
  claim(id: string): Promise<KeptClaim | null>;
  search<K extends Kind>(kind: K, selection: Selection, page?: PageOptions): Promise<Page<Results[K]>>;
  /** How many results a selection has in each month, or on each day; results without a day are left out. */
  counts(kind: Kind, selection: Selection, by: "day" | "month"): Promise<readonly { readonly period: string; readonly count: number }[]>;
  /** Every result of a selection, the oldest first, without holding them in memory. */
  walk<K extends Kind>(kind: K, selection: Selection): AsyncIterable<Results[K]>;
  /** The readings of the stories that hold a result of the selection, the oldest first. */
  readings(selection: Selection): AsyncIterable<KeptReading>;
  records(selection: Selection): AsyncIterable<RecordedContact>;
  replies(selection: Selection): AsyncIterable<KeptReply>;
  contentions(selection: Selection): AsyncIterable<KeptContention>;
  coverage(selection: Selection): AsyncIterable<Coverage>;
  stats(): Promise<ArchiveStats>;
  /** What is wrong with it: damaged pages, rows that point at nothing, groups that are not what their members make of them. */
  check(): Promise<readonly string[]>;
  close(): Promise<void>;
}
