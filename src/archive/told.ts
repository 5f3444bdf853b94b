import type { TellingReport } from "../across/index.ts";
import type { Reading } from "../model/index.ts";
import { outletOf } from "./identity.ts";
import { dayOf } from "./row-key.ts";
import { dateOfReport } from "./words-of.ts";

/** A report as those see it who compare what reports tell. */
export function tellingReport(id: string, { report }: Reading): TellingReport {
  return { id, outlet: outletOf(report), day: dayOf(dateOfReport(report)) };
}

export const tellingId = (report: string, item: string): string => `${report}/${item}`;
