import type { Facts } from "../src/actors/index.ts";
import { loadResources } from "../src/resources/index.ts";
import type { Figure, Topic } from "./topic.ts";

const group20 = ["ARG", "AUS", "BRA", "CAN", "CHN", "FRA", "DEU", "IND", "IDN", "ITA", "JPN", "MEX", "RUS", "SAU", "ZAF", "KOR", "TUR", "GBR", "USA"];
const alliance = ["ALB", "BEL", "BGR", "HRV", "CZE", "DNK", "EST", "FIN", "GRC", "HUN", "ISL", "LVA", "LTU", "LUX", "NLD", "MNE", "MKD", "NOR", "POL", "PRT", "ROU", "SVK", "SVN", "ESP", "SWE", "AUT", "CYP", "IRL", "MLT"];
const commonwealth = ["ARM", "AZE", "BLR", "GEO", "KAZ", "KGZ", "MDA", "TJK", "TKM", "UKR", "UZB"];

/** Offices of one kind: a holder of any of these roles fills it. */
const roles = {
  "leaders": ["president", "prime-minister", "chancellor", "king", "queen", "emir", "sultan", "pope", "leader", "general-secretary", "supreme-leader", "state-counsellor", "chief-adviser"],
  "heads of government": ["prime-minister", "chancellor"],
  "foreign ministers": ["foreign-minister", "secretary-of-state"],
  "defence ministers": ["defence-minister", "defense-secretary"],
  "security advisers": ["national-security-adviser", "security-council-secretary", "diplomatic-adviser", "foreign-policy-adviser", "coordinating-security-minister", "central-foreign-affairs-director", "intelligence-chief"],
  "spokespeople": ["foreign-ministry-spokesperson", "state-department-spokesperson", "presidential-spokesperson", "government-spokesperson", "prime-minister-spokesperson", "chief-cabinet-secretary"],
} as const;
type Kind = keyof typeof roles;

/** States without such an office: Iceland has no forces, in Malta the interior minister answers for them, and presidents lead some governments. */
const without: Partial<Record<Kind, ReadonlySet<string>>> = {
  "defence ministers": new Set(["ISL", "MLT"]),
  "heads of government": new Set(["CYP", "TKM"]),
};

/** Offices of bodies, each of which should be held in each year. */
const bodies: Readonly<Record<string, readonly string[]>> = {
  "spokespeople of American departments": ["usa/white-house-press-secretary", "usa/state-department-spokesperson", "usa/pentagon-press-secretary"],
  "spokespeople of organisations": ["united-nations/secretary-general-spokesperson", "nato/spokesperson", "european-commission/spokesperson", "european-union/foreign-policy-spokesperson"],
  "heads of organisations": [
    "united-nations/secretary-general", "nato/secretary-general", "european-commission/president", "european-union/high-representative", "european-parliament/president", "european-central-bank/president",
    "council-of-europe/secretary-general", "osce/secretary-general", "iaea/director-general", "opcw/director-general", "who/director-general", "unesco/director-general", "unicef/executive-director", "unhcr/high-commissioner",
    "ohchr/high-commissioner", "unrwa/commissioner-general", "world-food-programme/executive-director", "imf/managing-director", "world-bank/president", "wto/director-general", "oecd/secretary-general", "ilo/director-general",
    "opec/secretary-general", "arab-league/secretary-general", "gulf-cooperation-council/secretary-general", "oic/secretary-general", "asean/secretary-general", "commonwealth/secretary-general", "oas/secretary-general", "red-cross/president",
  ],
};

const years = Array.from({ length: 26 }, (_, index) => 2000 + index);
const dayOf = (year: number): string => `${year}-06-15`;

/** What somebody should hold: any one of the offices, in the years in which their state was there. */
interface Wanted {
  readonly name: string;
  readonly offices: readonly string[];
  readonly years: readonly number[];
}

/** "2003–2005 2010" */
function spans(list: readonly number[]): string {
  const starts = list.filter((year) => !list.includes(year - 1));
  const ends = list.filter((year) => !list.includes(year + 1));
  return starts.map((start, index) => (start === ends[index] ? `${start}` : `${start}–${ends[index]}`)).join(" ");
}

/** The share of years in which the offices are held; the other years are printed. */
function heldShare(facts: Facts, name: string, wanted: readonly Wanted[]): Figure {
  const gaps = wanted.map(({ name: who, offices, years: lived }) => ({ who, open: lived.filter((year) => offices.every((office) => facts.holdersOn(office, dayOf(year)).length === 0)) }));
  const all = wanted.reduce((sum, { years: lived }) => sum + lived.length, 0);
  const open = gaps.reduce((sum, gap) => sum + gap.open.length, 0);
  if (open > 0) process.stdout.write(`  nobody known: ${name}: ${gaps.filter((gap) => gap.open.length > 0).map((gap) => `${gap.who} ${spans(gap.open)}`).join("; ")}\n`);
  return { name, value: all === 0 ? 0 : (all - open) / all };
}

function ofState(facts: Facts, state: string, kind: Kind): Wanted {
  return { name: state, offices: roles[kind].map((role) => `office/${state.toLowerCase()}/${role}`), years: years.filter((year) => facts.stateOn(state, dayOf(year)) === state) };
}

/** How many of the offices that deal between states have a known holder in the middle of each year since 2000. */
export const coverage: Topic = () => {
  const { facts } = loadResources();
  const known = new Set([...group20, ...alliance, ...commonwealth]);
  const others = [...facts.states.keys()].filter((state) => !known.has(state) && facts.stateOn(state, dayOf(2025)) === state);
  const groups: readonly (readonly [string, readonly string[], readonly Kind[]])[] = [
    ["G20 and permanent members", group20, ["leaders", "foreign ministers", "defence ministers", "security advisers", "spokespeople"]],
    ["other NATO and EU", alliance, ["leaders", "heads of government", "foreign ministers", "defence ministers", "spokespeople"]],
    ["other former Soviet Union", commonwealth, ["leaders", "heads of government", "foreign ministers", "defence ministers", "spokespeople"]],
    ["all others", others, ["leaders", "foreign ministers"]],
  ];
  const figures = groups.flatMap(([group, states, kinds]) =>
    kinds.map((kind) => heldShare(facts, `${kind}, ${group}`, states.filter((state) => without[kind]?.has(state) !== true).map((state) => ofState(facts, state, kind)))),
  );
  for (const [name, ids] of Object.entries(bodies)) figures.push(heldShare(facts, name, ids.map((id) => ({ name: id, offices: [`office/${id}`], years }))));
  return Promise.resolve(figures);
};
