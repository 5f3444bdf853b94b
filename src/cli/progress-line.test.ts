import { expect, test } from "vitest";
import type { IngestProgress } from "../intake/index.ts";
import { progressWords } from "./progress-line.ts";

const begun: IngestProgress = { reports: 0, refused: 0, files: 0, bytes: 0, total: null, took: 1000 };
const rows: readonly [id: string, more: Partial<IngestProgress>, wanted: string][] = [
  ["nothing yet", {}, "0 reports, 0.0 MB, 0 reports/s"],
  ["no end known", { reports: 1200, bytes: 2_500_000, took: 4000 }, "1,200 reports, 2.5 MB, 300 reports/s"],
  ["one file", { reports: 1, bytes: 10, total: { files: 1, bytes: 40 } }, "1 report, 25 %, 1 reports/s, 3 s left"],
  ["several files, some refused", { reports: 50, refused: 2, files: 3, bytes: 10, total: { files: 8, bytes: 100 }, took: 60_000 }, "50 reports, 2 refused, 3 of 8 files, 10 %, 1 reports/s, 9 min left"],
  ["a long way to go", { bytes: 1, total: { files: 1, bytes: 100 }, took: 100_000 }, "0 reports, 1 %, 0 reports/s, 2 h 45 min left"],
  ["a file that grew", { reports: 9, bytes: 50, total: { files: 1, bytes: 40 } }, "9 reports, 100 %, 9 reports/s"],
  ["empty files", { total: { files: 2, bytes: 0 }, files: 2 }, "0 reports, 2 of 2 files, 0.0 MB, 0 reports/s"],
];

test.each(rows)("%s", (_id, more, wanted) => {
  expect(progressWords({ ...begun, ...more })).toBe(wanted);
});
