import type { HoldingRow } from "./facts-rows.ts";

/** A person's tie to an office on a day: in it, about to enter it, or out of it. */
export interface Tenure {
  readonly holding: HoldingRow;
  readonly state: "current" | "designate" | "former";
}

export interface Holdings {
  holdersOn(office: string, day: string): readonly HoldingRow[];
  officesOf(person: string, day: string): readonly Tenure[];
}

/** Whether the day lies in the span; ISO dates of any precision compare as text, a month or year counting whole. */
export function covers(from: string, to: string, day: string): boolean {
  return (from === "" || from <= day) && (to === "" || day <= to || day.startsWith(to));
}

/** Current before designate before former; among the former, who left last comes first. */
const order: Readonly<Record<Tenure["state"], number>> = { current: 0, designate: 1, former: 2 };

const noRows: readonly HoldingRow[] = [];

/**
 * Who held what when.
 *
 * @param isSingle whether one person holds the office at a time: then on a day of handover the incoming one counts
 */
export function holdings(rows: readonly HoldingRow[], isSingle: (office: string) => boolean): Holdings {
  const byOffice = Map.groupBy(rows, (row) => row.office);
  const byPerson = Map.groupBy(rows, (row) => row.person);

  const holdersOn = (office: string, day: string): readonly HoldingRow[] => {
    const all = byOffice.get(office);
    if (all === undefined) return noRows;
    const held = all.filter((row) => row.status !== "designate" && covers(row.from, row.to, day));
    if (held.length < 2 || !isSingle(office)) return held;
    return [held.reduce((latest, row) => (row.from >= latest.from ? row : latest))];
  };

  const tenureOn = (holding: HoldingRow, day: string): Tenure | null => {
    if (holding.status === "designate") return covers(holding.from, holding.to, day) ? { holding, state: "designate" } : null;
    if (covers(holding.from, holding.to, day)) {
      // On the last day (or in the last month, where no more is known) the successor may already be there.
      const ending = holding.to !== "" && day.startsWith(holding.to) && isSingle(holding.office);
      const replaced = ending && !holdersOn(holding.office, day).some((row) => row.person === holding.person);
      return { holding, state: replaced ? "former" : "current" };
    }
    return holding.from > day ? null : { holding, state: "former" };
  };

  return {
    holdersOn,
    officesOf(person, day) {
      const tenures: Tenure[] = [];
      for (const holding of byPerson.get(person) ?? noRows) {
        const tenure = tenureOn(holding, day);
        if (tenure !== null) tenures.push(tenure);
      }
      return tenures.sort((a, b) => order[a.state] - order[b.state] || (a.state === "former" ? b.holding.to.localeCompare(a.holding.to) : 0));
    },
  };
}
