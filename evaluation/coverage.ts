import type { Facts } from "../src/actors/index.ts";
import { loadResources } from "../src/resources/index.ts";
import type { Figure, Topic } from "./topic.ts";

const group20 = ["ARG", "AUS", "BRA", "CAN", "CHN", "FRA", "DEU", "IND", "IDN", "ITA", "JPN", "MEX", "RUS", "SAU", "ZAF", "KOR", "TUR", "GBR", "USA"];
const alliance = ["ALB", "BEL", "BGR", "HRV", "CZE", "DNK", "EST", "FIN", "GRC", "HUN", "ISL", "LVA", "LTU", "LUX", "NLD", "MNE", "MKD", "NOR", "POL", "PRT", "ROU", "SVK", "SVN", "ESP", "SWE", "AUT", "CYP", "IRL", "MLT"];
const commonwealth = ["ARM", "AZE", "BLR", "GEO", "KAZ", "KGZ", "MDA", "TJK", "TKM", "UKR", "UZB"];

/** Offices of one kind: any of these roles fills it. */
const kinds: Readonly<Record<string, readonly string[]>> = {
  "leaders": ["president", "prime-minister", "chancellor", "king", "queen", "emir", "sultan", "leader", "general-secretary", "supreme-leader"],
  "foreign ministers": ["foreign-minister", "secretary-of-state"],
  "defence ministers": ["defence-minister", "defense-secretary"],
  "security advisers": ["national-security-adviser", "security-council-secretary", "diplomatic-adviser", "foreign-policy-adviser", "coordinating-security-minister", "central-foreign-affairs-director", "intelligence-chief"],
  "spokespeople": ["foreign-ministry-spokesperson", "state-department-spokesperson", "presidential-spokesperson", "government-spokesperson", "prime-minister-spokesperson", "chief-cabinet-secretary"],
};

/** Offices that speak for a body or lead it; each should be held in each year. */
const offices: Readonly<Record<string, readonly string[]>> = {
  "spokespeople of American departments": ["office/usa/white-house-press-secretary", "office/usa/state-department-spokesperson", "office/usa/pentagon-press-secretary"],
  "spokespeople of organisations": ["office/united-nations/secretary-general-spokesperson", "office/nato/spokesperson", "office/european-commission/spokesperson", "office/european-union/foreign-policy-spokesperson"],
  "heads of organisations": [
    "united-nations/secretary-general", "nato/secretary-general", "european-commission/president", "european-union/high-representative", "european-parliament/president", "european-central-bank/president",
    "council-of-europe/secretary-general", "osce/secretary-general", "iaea/director-general", "opcw/director-general", "who/director-general", "unesco/director-general", "unicef/executive-director", "unhcr/high-commissioner",
    "ohchr/high-commissioner", "unrwa/commissioner-general", "world-food-programme/executive-director", "imf/managing-director", "world-bank/president", "wto/director-general", "oecd/secretary-general", "ilo/director-general",
    "opec/secretary-general", "arab-league/secretary-general", "gulf-cooperation-council/secretary-general", "oic/secretary-general", "asean/secretary-general", "commonwealth/secretary-general", "oas/secretary-general", "red-cross/president",
  ].map((id) => `office/${id}`),
};

const years = Array.from({ length: 26 }, (_, index) => 2000 + index);
const dayOf = (year: number): string => `${year}-06-15`;

/** Years in whose middle nobody holds any of the offices, though their state was there. */
function gaps(facts: Facts, ids: readonly string[], state: string | null): readonly number[] {
  return years.filter((year) => (state === null || facts.stateOn(state, dayOf(year)) === state) && ids.every((id) => facts.holdersOn(id, dayOf(year)).length === 0));
}

function lived(facts: Facts, state: string): number {
  return years.filter((year) => facts.stateOn(state, dayOf(year)) === state).length;
}

/** "2003–2005, 2010" */
function spans(list: readonly number[]): string {
  const found: string[] = [];
  for (let at = 0; at < list.length; at++) {
    const first = at;
    while (list[at + 1] === (list[at] ?? 0) + 1) at++;
    found.push(first === at ? `${list[at]}` : `${list[first]}–${list[at]}`);
  }
  return found.join(", ");
}

interface Wanted {
  readonly name: string;
  readonly ids: readonly string[];
  readonly state: string | null;
}

function figure(facts: Facts, name: string, wanted: readonly Wanted[]): Figure {
  let all = 0;
  let open = 0;
  for (const { name: who, ids, state } of wanted) {
    const missing = gaps(facts, ids, state);
    all += state === null ? years.length : lived(facts, state);
    open += missing.length;
    if (missing.length > 0) process.stdout.write(`  ${name}: ${who}: ${spans(missing)}\n`);
  }
  return { name, value: all === 0 ? 0 : (all - open) / all };
}

/** How many of the offices that news of dealings between states needs have a holder in the middle of each year since 2000. */
export const coverage: Topic = () => {
  const { facts } = loadResources();
  const known = new Set([...group20, ...alliance, ...commonwealth]);
  const others = [...facts.states.values()].filter(({ code, to }) => to === "" && !known.has(code)).map(({ code }) => code);
  const groups: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    ["G20", group20, Object.keys(kinds)],
    ["NATO and EU", alliance, ["leaders", "foreign ministers", "defence ministers", "spokespeople"]],
    ["former Soviet Union", commonwealth, ["leaders", "foreign ministers", "defence ministers", "spokespeople"]],
    ["all others", others, ["leaders", "foreign ministers"]],
  ];
  const ofStates = groups.flatMap(([group, states, wanted]) =>
    wanted.map((kind) => figure(facts, `${kind}, ${group}`, states.map((state) => ({ name: state, state, ids: (kinds[kind] ?? []).flatMap((role) => idsOf(facts, state, role)) })))),
  );
  const ofBodies = Object.entries(offices).map(([name, ids]) => figure(facts, name, ids.map((id) => ({ name: id, ids: [id], state: null }))));
  return Promise.resolve([...ofStates, ...ofBodies]);
};

/** A state's offices of a role; a spokesperson may be its ministry's or its president's office's. */
function idsOf(facts: Facts, state: string, role: string): readonly string[] {
  const id = `office/${state.toLowerCase()}/${role}`;
  return facts.offices.has(id) ? [id] : [];
}
