import { folded } from "./names.ts";
import type { Row } from "./tables.ts";

const forever = "9999";

const leading = /\/(president|prime-minister|chancellor|general-secretary|supreme-leader|king|emir|sultan|leader)$/;

/** Whether two spans share days, at the precision of the coarser date: a day of handover is not shared. */
function overlaps(a: Row, b: Row): boolean {
  const before = (end: string, start: string): boolean => {
    const length = Math.min(end.length, start.length);
    return end.slice(0, length) <= start.slice(0, length);
  };
  return !before(a["to"] || forever, b["from"] ?? "") && !before(b["to"] || forever, a["from"] ?? "");
}

const wordsOf = (row: Row): string[] => folded(row["person"] ?? "").split(/[ -]/);

/** Whether a leader may be the person of a row by hand, under another spelling: "L. Cosgrave", "Cosgrave", but not another Cosgrave. */
function maySame(leader: Row, hand: Row): boolean {
  const [first = "", ...others] = wordsOf(leader);
  const words = wordsOf(hand);
  if (!words.includes(others.at(-1) ?? first)) return false;
  return others.length === 0 || words.some((word) => word.startsWith(first.charAt(0)) && word !== others.at(-1));
}

const stateOf = (row: Row): string => (row["office"] ?? "").split("/")[1] ?? "";

/** Ends a row where the next one of its office begins. */
function clipped(rows: readonly Row[]): Row[] {
  const byOffice = Map.groupBy(rows, (row) => row["office"]);
  return [...byOffice.values()].flatMap((office) => {
    const sorted = office.toSorted((a, b) => ((a["from"] ?? "") < (b["from"] ?? "") ? -1 : 1));
    return sorted.map((row, index) => {
      if (row["status"] !== "holder") return row;
      const next = sorted.slice(index + 1).find((other) => other["status"] === "holder");
      return next !== undefined && overlaps(row, next) ? { ...row, to: next["from"] ?? "" } : row;
    });
  });
}

const monthsOf = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7) || 1);
/** A shorter rest comes of dates that the sources count otherwise. */
const shortestRest = 2;

/** What is left of a row before the first of some others that share days with it; `null` where nothing is. */
function before(row: Row, others: readonly Row[]): Row | null {
  const first = others.filter((other) => other["status"] !== "designate" && overlaps(other, row)).map((other) => other["from"] ?? "").toSorted()[0];
  if (first === undefined) return row;
  return monthsOf(first) - monthsOf(row["from"] ?? "") >= shortestRest ? { ...row, to: first } : null;
}

/**
 * Puts the three sources together. What is written by hand wins: an appointment that overlaps it in the same office is
 * dropped, and of a leader only the time before it stays; so it is with a leader who is there by hand, perhaps in
 * another spelling, in any office of the state at that time.
 */
export function mergeHolders(byHand: readonly Row[], appointments: readonly Row[], leaders: readonly Row[]): Row[] {
  const handByOffice = Map.groupBy(byHand, (row) => row["office"]);
  const handByState = Map.groupBy(byHand, stateOf);
  const free = (row: Row): boolean =>
    !(handByOffice.get(row["office"]) ?? []).some((hand) => hand["status"] !== "designate" && overlaps(hand, row));
  // Where the table of states does not say which office its leaders hold, a head of state or government by hand is enough.
  const rivals = (row: Row): Row[] =>
    (handByState.get(stateOf(row)) ?? []).filter(
      (hand) =>
        hand["office"] === row["office"] ||
        ((row["office"] ?? "").endsWith("/leader") && leading.test(hand["office"] ?? "")) ||
        maySame(row, hand),
    );
  const remaining = leaders.map((row) => before(row, rivals(row))).filter((row) => row !== null);
  const single = appointments.filter((row) => free(row) && row["office"] !== "office/usa/ambassador-at-large");
  const many = appointments.filter((row) => row["office"] === "office/usa/ambassador-at-large");
  return [...byHand, ...clipped(single), ...many, ...clipped(remaining)];
}
