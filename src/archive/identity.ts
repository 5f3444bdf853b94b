import { hash } from "node:crypto";
import type { Report } from "../model/index.ts";

/** Ids that were made of a report's words are none that a source gave. */
const madeId = /^report-[0-9a-f]{16}$/;

const separator = "\u0000";

/** The hash of which ids in the archive are made: 20 hexadecimal digits. */
export const archiveHash = (words: string): string => hash("sha256", words, "hex").slice(0, 20);

/** A hash that fits a number exactly: 52 bits. */
export const numberOf = (words: string): number => Number.parseInt(hash("sha1", words, "hex").slice(0, 13), 16);

/** The id that the source gave a report; `null` where it gave none. */
export const ownId = ({ id }: Report): string | null => (madeId.test(id) ? null : id);

/** Outlet as it is counted and selected: its actor id, else the name of the source. */
export const outletOf = ({ source }: Report): string | null => source?.actor ?? source?.name ?? null;

/** The id of a report in the archive: equal for equal words of one outlet, address and time, whatever the run. */
export function archiveId(report: Report): string {
  const parts = [ownId(report), report.url, report.source?.name ?? null, report.published?.value ?? null, report.text];
  return archiveHash(parts.map((part) => (part === null ? "" : `+${part}`)).join(separator));
}

/** What all versions of a report share: its address, else outlet and own id; `null` where it has no other versions. */
export function lineOf(report: Report): number | null {
  if (report.url !== null) return lineOfAddress(report.url);
  const own = ownId(report);
  return own === null ? null : numberOf(["own", outletOf(report) ?? "", own].join(separator));
}

export const lineOfAddress = (url: string): number => numberOf(["url", url].join(separator));
