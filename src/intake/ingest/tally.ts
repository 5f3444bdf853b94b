import type { Deposited } from "../../archive/index.ts";
import type { ErrorCode } from "../../model/index.ts";
import type { Step } from "../take-steps.ts";
import type { IngestProgress, IngestSummary } from "./ingest-summary.ts";

/** Counts what a run comes to. */
export interface Tally {
  /**
   * Counts a report.
   *
   * @param language where it is one that is not read
   */
  read(language: string | null, milliseconds: number): void;
  refuse(code: ErrorCode): void;
  deposit(deposited: Deposited): void;
  /** Counts a file that earlier runs have done. */
  passOver(bytes: number): void;
  passOverItems(items: number): void;
  /** Counts how far a step goes into its file. */
  go(step: Step): void;
  progress(): Omit<IngestProgress, "total" | "took">;
  summary(): Omit<IngestSummary, "took" | "stored" | "end">;
}

export function tally(): Tally {
  const unread: Record<string, number> = {};
  const refused: Partial<Record<ErrorCode, number>> = {};
  const done = { added: 0, known: 0, versions: 0, copies: 0 };
  const passedOver = { files: 0, items: 0 };
  let reports = 0;
  let reading = 0;
  let refusals = 0;
  let files = 0;
  let bytes = 0;
  let position = 0;
  return {
    read(language, milliseconds) {
      reports += 1;
      reading += milliseconds;
      if (language !== null) unread[language] = (unread[language] ?? 0) + 1;
    },
    refuse(code) {
      refusals += 1;
      refused[code] = (refused[code] ?? 0) + 1;
    },
    deposit({ added, known, versions, copies }) {
      done.added += added;
      done.known += known;
      done.versions += versions;
      done.copies += copies;
    },
    passOver(size) {
      files += 1;
      bytes += size;
      passedOver.files += 1;
    },
    passOverItems(items) {
      passedOver.items += items;
    },
    go(step) {
      position = step.position;
      if (!step.isEnd) return;
      files += 1;
      bytes += position;
      position = 0;
    },
    progress: () => ({ reports, refused: refusals, files, bytes: bytes + position }),
    summary: () => ({ reports, read: reading, ...done, unread, refused, passedOver }),
  };
}
