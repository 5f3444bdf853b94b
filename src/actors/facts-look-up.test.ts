import { describe, expect, it } from "vitest";
import { loadFacts } from "../resources/index.ts";
import { lookUpFacts, namesLike } from "./facts-look-up.ts";

const facts = loadFacts();

/** "state RUS", "office …: holders", "person …: offices", one line an entry; `null` where nothing is found. */
function found(words: string, day: string | null): readonly string[] | null {
  const entries = lookUpFacts(facts, words, day);
  return entries === null ? null : [
    ...entries.states.map(({ code }) => `state ${code}`),
    ...entries.offices.map(({ id, holdings }) => `${id}: ${holdings.map(({ person }) => person).join(" ")}`),
    ...entries.seats.map(({ name, actor }) => `${name}: ${actor}`),
    ...entries.people.map(({ id, holdings }) => `${id}: ${holdings.map(({ office, status }) => `${office} ${status}`).join(" ")}`),
  ];
}

describe("facts by what people type", () => {
  it.each([
    ["Russia", "2016-12-21", ["state RUS"]],
    ["Russia", "1987-05-01", ["state SUN"]],
    ["state/CSK", null, ["state CSK"]],
    ["the Czechs", "1985-05-01", ["state CSK"]],
    ["Russian foreign minister", "2016-12-21", ["office/rus/foreign-minister: person/sergey-lavrov"]],
    ["Russian foreign minister", "1987-05-01", ["office/sun/foreign-minister: person/eduard-shevardnadze"]],
    ["foreign minister of Poland", "2010-05-01", ["office/pol/foreign-minister: person/radoslaw-sikorski"]],
    ["Russia's president", "2016-12-21", ["office/rus/president: person/vladimir-putin"]],
    ["office/usa/president", "2016-12-21", ["office/usa/president: person/barack-obama person/donald-trump"]],
    ["NATO secretary general", "2010-01-01", ["office/nato/secretary-general: person/anders-fogh-rasmussen"]],
    ["foggy bottom", "2016-12-21", ["Foggy Bottom: organisation/usa/state-department"]],
    ["the Kremlin", null, ["Kremlin: state/RUS"]],
    ["Lavrov", "2016-12-21", ["person/sergey-lavrov: office/rus/foreign-minister holder"]],
    ["Donald Trump", "2016-12-21", ["person/donald-trump: office/usa/president designate"]],
    ["sergei lavrov", "1990-01-01", ["person/sergey-lavrov: "]],
    ["Pastrana", "2000-08-30", ["person/andres-pastrana-arango: office/col/president holder"]],
    ["Schroeder", "2003-01-01", ["person/gerhard-schroder: office/deu/chancellor holder"]],
    ["", null, null],
    ["nobody at all", null, null],
    ["minister", null, null],
    ["office/rus/cosmonaut", null, null],
    ["minister of Atlantis", "2010-05-01", null],
  ])("%s on %s", (words, day, wanted) => {
    expect(found(words, day)).toEqual(wanted);
  });

  it("shows everyone who held an office, in order, with the source of each row", () => {
    const holdings = lookUpFacts(facts, "office/usa/secretary-of-state", null)?.offices[0]?.holdings ?? [];
    expect(holdings.length).toBeGreaterThan(20);
    expect(holdings.map(({ from }) => from)).toEqual(holdings.map(({ from }) => from).toSorted());
    expect(holdings.filter(({ source }) => source === "")).toEqual([]);
  });

  it("knows names of the same sound", () => {
    expect(namesLike(facts, "Lavrow")).toEqual(["Sergey Lavrov"]);
    expect(namesLike(facts, "Ng")).toEqual([]);
  });
});
