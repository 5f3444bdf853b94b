import type { IngestProgress } from "../intake/index.ts";
import { terminalStyle } from "./style.ts";

/** Milliseconds between two lines. */
const often = 100;
const seldom = 5000;

const counted = (count: number): string => count.toLocaleString("en");

/** "3 s", "4 min", "2 h 05 min". */
function lasting(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, "0")} min`;
}

/** How far a run has come, in one line: "1,200 reports, 3 of 8 files, 45 %, 340 reports/s, 12 s left". */
export function progressWords({ reports, refused, files, bytes, total, took }: IngestProgress): string {
  const parts = [`${counted(reports)} ${reports === 1 ? "report" : "reports"}`];
  if (refused > 0) parts.push(`${counted(refused)} refused`);
  const share = total === null || total.bytes === 0 ? null : Math.min(1, bytes / total.bytes);
  if (total !== null && total.files > 1) parts.push(`${counted(files)} of ${counted(total.files)} files`);
  parts.push(share === null ? `${(bytes / 1e6).toFixed(1)} MB` : `${Math.floor(share * 100)} %`);
  parts.push(`${counted(Math.round((reports / Math.max(took, 1)) * 1000))} reports/s`);
  if (share !== null && share > 0 && share < 1) parts.push(`${lasting((took / share) * (1 - share))} left`);
  return parts.join(", ");
}

/** Shows progress on standard error: one line written over and over in a terminal, a plain line now and then elsewhere. */
export interface ProgressLine {
  show(progress: IngestProgress): void;
  /** Takes the line away, so that another can be written. */
  clear(): void;
}

export function progressLine(): ProgressLine {
  const isTerminal = process.stderr.isTTY && process.env["TERM"] !== "dumb";
  let last = isTerminal ? Number.NEGATIVE_INFINITY : performance.now();
  let isShown = false;
  return {
    show(progress) {
      const now = performance.now();
      if (now - last < (isTerminal ? often : seldom)) return;
      last = now;
      const words = progressWords(progress);
      process.stderr.write(isTerminal ? `\r${words.slice(0, Math.max(1, terminalStyle().width - 1))}\u001b[K` : `detente: ${words}\n`);
      isShown = isTerminal;
    },
    clear() {
      if (isShown) process.stderr.write("\r\u001b[K");
      isShown = false;
    },
  };
}
