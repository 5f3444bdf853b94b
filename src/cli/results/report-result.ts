import type { KeptReport } from "../../archive/index.ts";
import { faint, plain, shown, strong } from "../cells.ts";
import { clipped } from "../clipped.ts";
import { dotted, faintly } from "../dotted.ts";
import type { Entry } from "../sections.ts";
import { reportRun } from "./told-rows.ts";

const longestBeginning = 200;

/** A report: its headline, where and when it appeared, how it begins, and how it stands to others. */
export function reportResult({ id, report, story, versions, current, read }: KeptReport): Entry {
  const { headline, text, parts, language } = report;
  const paragraph = parts.find(({ kind }) => kind === "paragraph");
  const beginning = paragraph === undefined ? "" : clipped(shown(text.slice(...paragraph.span)), longestBeginning);
  return [
    [strong(headline === null ? "(no headline)" : shown(headline))],
    ...(beginning === "" ? [] : [[plain(beginning)]]),
    dotted([...reportRun({ ...report, headline: null }), id].map((piece) => (piece === null ? null : faint(piece)))),
    ...faintly([
      read ? null : `not read: in ${language}`,
      story === null || story === id ? null : `the same story as ${story}`,
      current ? (versions.length > 1 ? `the newest of ${versions.length} versions` : null) : `an earlier version of ${versions.at(-1) ?? id}`,
    ]),
  ];
}
