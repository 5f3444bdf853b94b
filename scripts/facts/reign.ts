import { fullName, readGovernors } from "./phoenix.ts";
import { slug } from "./names.ts";
import { readLines, type Row } from "./tables.ts";

const two = (digits: string): string => digits.padStart(2, "0");

/** Where the file ends: leaders without an end were in office then, and their end since is not known from it. */
const lastMonth = "2021-03";

/** "Franco, Itamar" in the order that news uses. */
const inOrder = (name: string): string => name.replace(/^([^,]+), ?(.+)$/, "$2 $1").trim();

/**
 * Leaders since 1945 from REIGN as rows of holders, with the end to the month as the file gives it. Full names come
 * from Phoenix where exactly one fits; a bare surname stays one.
 *
 * @param states REIGN's abbreviation, the state's code and the role that its leaders hold, from a day on where the leading
 *   office changed (in order of these days)
 * @param given full names of leaders by state and name in the file; an empty one leaves the row out
 */
export function reignHolders(folder: string, states: readonly Row[], given: readonly Row[], stateOn: (code: string, day: string) => string, firstDay: (code: string) => string): Row[] {
  const governors = readGovernors(`${folder}/actors/Phoenix.Countries.actors.txt`);
  const givenNames = new Map(given.map((row) => [`${row["state"]}|${row["leader"]}`, row["person"] ?? ""]));
  const byAbbreviation = Map.groupBy(states, (row) => row["abbreviation"] ?? "");
  const rows: Row[] = [];
  for (const line of readLines(`${folder}/leaders/reign.jsonl`)) {
    const cell = (key: string): string => line(key) ?? "";
    const from = `${cell("syear")}-${two(cell("smonth"))}-${two(cell("sdate"))}`;
    const state = byAbbreviation.get(cell("stateabb"))?.findLast((row) => (row["since"] ?? "") <= from);
    const name = inOrder(cell("leader"));
    if (state === undefined || /junta|council|committee|interim|collective|commission| and |[()&/\d]/i.test(name) || cell("syear") === "") continue;
    const to = cell("eyear") === "" ? lastMonth : `${cell("eyear")}-${two(cell("emonth"))}`;
    if (to < "1945-09") continue;
    // Who led a republic before it became a state led it, and not the union, from that day on.
    const own = state["state"] ?? "";
    const born = firstDay(own);
    const led = from < born && to > born && stateOn(own, to) === own ? born : from;
    const code = stateOn(own, led);
    const hand = givenNames.get(`${code}|${name}`) ?? givenNames.get(`${state["state"]}|${name}`);
    if (hand === "") continue;
    const full = hand ?? fullName(governors.get(state["state"] ?? "") ?? [], name, from);
    const known = full ?? name;
    // A bare surname names several people: the state keeps them apart.
    const id = hand !== undefined || known.includes(" ") ? slug(known) : `${slug(known)}-${code.toLowerCase()}`;
    const role = state["role"] ?? "leader";
    const sex = cell("gender") === "1" ? "m" : cell("gender") === "0" ? "f" : "";
    // Where Phoenix knew the full name, the file's own short one is the surname: "Barco" in "Virgilio Barco Vargas".
    const short = hand === undefined && full !== null ? full.toLowerCase().indexOf(` ${name.toLowerCase()}`) : -1;
    const surname = full === null || short < 0 ? "" : full.slice(short + 1, short + 1 + name.length);
    const source = hand !== undefined ? "reign+public-record" : full === null ? "reign" : "reign+phoenix";
    rows.push({ surname, office: `office/${code.toLowerCase()}/${role}`, person: known, id, sex, from: led, to, status: "holder", source });
  }
  return rows;
}
