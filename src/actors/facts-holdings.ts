import type { Level } from "../model/index.ts";
import type { HoldingRow, OfficeRow } from "./facts-rows.ts";

/** A person's tie to an office on a day: in it, about to enter it, or out of it. */
export interface Tenure {
  readonly holding: HoldingRow;
  readonly state: "current" | "designate" | "former";
}

export interface Holdings {
  /** Everyone who ever held the office, and those about to, in order of their first days. */
  readonly holdersOf: (office: string) => readonly HoldingRow[];
  readonly holdersOn: (office: string, day: string) => readonly HoldingRow[];
  readonly officesOf: (person: string, day: string) => readonly Tenure[];
}

/** Whether the day lies in the span; ISO dates of any precision compare as text, a month or year counting whole. */
export function covers(from: string, to: string, day: string): boolean {
  return (from === "" || from <= day) && (to === "" || day <= to || day.startsWith(to));
}

/** Current before designate before former; among the former, who left last comes first. */
const order: Readonly<Record<Tenure["state"], number>> = { current: 0, designate: 1, former: 2 };

/** Among offices held at once, the one by which news calls a person: a spokesman may be an assistant secretary besides. */
const rank: Readonly<Record<Level, number>> = { leader: 0, minister: 1, spokesperson: 2, military: 3, deputy: 4, envoy: 5, working: 6 };

const noRows: readonly HoldingRow[] = [];

/**
 * Who held what when.
 *
 * An office for one person has one holder on a day: on a day of handover, and where one acts for another, the later to
 * come counts.
 */
export function holdings(rows: readonly HoldingRow[], offices: ReadonlyMap<string, OfficeRow>): Holdings {
  const isSingle = (office: string): boolean => offices.get(office)?.single ?? false;
  const rankOf = (tenure: Tenure): number => {
    const level = offices.get(tenure.holding.office)?.level;
    return level === undefined ? rank.working : rank[level];
  };
  const compare = (a: Tenure, b: Tenure): number => {
    if (a.state !== b.state) return order[a.state] - order[b.state];
    if (a.state === "former") return b.holding.to.localeCompare(a.holding.to) || rankOf(a) - rankOf(b);
    return rankOf(a) - rankOf(b) || b.holding.from.localeCompare(a.holding.from);
  };
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
    holdersOf: (office) => (byOffice.get(office) ?? noRows).toSorted((a, b) => a.from.localeCompare(b.from)),
    holdersOn,
    officesOf(person, day) {
      const tenures: Tenure[] = [];
      for (const holding of byPerson.get(person) ?? noRows) {
        const tenure = tenureOn(holding, day);
        if (tenure !== null) tenures.push(tenure);
      }
      return tenures.sort(compare);
    },
  };
}
