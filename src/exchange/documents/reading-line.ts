import type { KeptReading } from "../../archive/index.ts";

/** A reading as one line of JSON: the contract, with the report's id in the archive and all reports that carry it beside. */
export function readingLine({ id, reading, carried }: KeptReading): string {
  return `${JSON.stringify({ ...reading, archive: { id, carried } })}\n`;
}
