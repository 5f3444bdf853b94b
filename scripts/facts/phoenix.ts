import { readFileSync } from "node:fs";
import { folded, titleCased } from "./names.ts";

/** A member of a government in the Phoenix dictionary: when and where, not in which office. */
interface Governor {
  readonly name: string;
  readonly words: ReadonlySet<string>;
  readonly from: string;
  readonly to: string;
}

/** "940720" or "19940720" as an ISO day; two-digit years lie in 1930 to 2029. */
function isoDay(digits: string): string {
  const full = digits.length === 8 ? digits : `${Number(digits.slice(0, 2)) >= 30 ? "19" : "20"}${digits}`;
  return `${full.slice(0, 4)}-${full.slice(4, 6)}-${full.slice(6, 8)}`;
}

const code = /^\[([A-Z]{3})[A-Z]*GOV[A-Z]* ?(?:([<>])(\d{6,8})|(\d{6,8})-(\d{6,8}))?\]/;

/** Full names of those in government, by state, from the Phoenix dictionary of actors (MIT). */
export function readGovernors(path: string): Map<string, Governor[]> {
  const byState = new Map<string, Governor[]>();
  let name = "";
  for (const line of readFileSync(path, "latin1").split(/\r?\n/)) {
    if (/^[A-Z]/.test(line)) {
      name = (line.split(/[;#[]/)[0] ?? "").replace(/[_\s]+/g, " ").trim();
      continue;
    }
    const match = code.exec(line.trim());
    const words = name.split(" ");
    if (match === null || name === "" || words.length < 2 || words.length > 5) continue;
    const [, state = "", side, edge = "", from = "", to = ""] = match;
    const governor: Governor = {
      name: titleCased(name),
      words: new Set(folded(name).split(/[ -]/)),
      from: side === ">" ? isoDay(edge) : from === "" ? "" : isoDay(from),
      to: side === "<" ? isoDay(edge) : to === "" ? "" : isoDay(to),
    };
    byState.set(state, [...(byState.get(state) ?? []), governor]);
  }
  return byState;
}

/** The one full name in a state's government on a day that holds all words of a short one; `null` where none or several do. */
export function fullName(governors: readonly Governor[], short: string, day: string): string | null {
  const wanted = folded(short).replace(/[^a-z ]/g, " ").split(" ").filter((word) => word.length > 1);
  const found = governors.filter(
    (governor) =>
      wanted.length > 0 &&
      wanted.every((word) => governor.words.has(word)) &&
      (governor.from === "" || governor.from.slice(0, 7) <= day.slice(0, 7)) &&
      (governor.to === "" || day <= governor.to),
  );
  const names = new Set(found.map((governor) => governor.name));
  return names.size === 1 ? ([...names][0] ?? null) : null;
}
