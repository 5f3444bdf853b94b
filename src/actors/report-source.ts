import type { Report } from "../model/index.ts";
import type { Facts } from "./facts.ts";

function outletNamed(facts: Facts, name: string | null): string | null {
  if (name === null || name === "") return null;
  const direct = facts.lookUp(name).find(({ kind }) => kind === "outlet");
  return direct?.id ?? null;
}

/** The report with its outlet's actor id: from the source's name, else from the agency in the dateline. */
export function withSourceActor(report: Report, facts: Facts): Report {
  const named = outletNamed(facts, report.source?.name ?? null);
  const agency = outletNamed(facts, report.dateline?.agency ?? null);
  const id = named ?? (report.source === null ? agency : null);
  if (id === null) return report;
  const name = report.source?.name ?? facts.outlets.get(id)?.name ?? id;
  return { ...report, source: { name, actor: id } };
}
