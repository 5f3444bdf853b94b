import type { Level, Office } from "../model/index.ts";
import type { Facts } from "./facts.ts";
import type { OfficeRow } from "./facts-rows.ts";
import type { TitlePhrase } from "./title-phrase.ts";

const rank: Readonly<Record<Level, number>> = { leader: 0, minister: 1, deputy: 2, envoy: 3, military: 4, spokesperson: 5, working: 6 };

/** The offices that a person holds on the day, highest first. */
export function currentOffices(facts: Facts, person: string, day: string): readonly OfficeRow[] {
  const offices: OfficeRow[] = [];
  for (const tenure of facts.officesOf(person, day)) {
    const office = tenure.state === "current" ? facts.offices.get(tenure.holding.office) : undefined;
    if (office !== undefined) offices.push(office);
  }
  return offices.sort((a, b) => rank[a.level] - rank[b.level]);
}

/** What a person is on the day, by the facts: the highest office held, else the one about to be entered ("President-elect"). */
export function officeOnDay(facts: Facts, person: string, day: string): Office | null {
  const current = currentOffices(facts, person, day)[0];
  const coming = facts.officesOf(person, day).find(({ state }) => state === "designate");
  const next = coming === undefined ? undefined : facts.offices.get(coming.holding.office);
  if (next !== undefined && (current === undefined || rank[next.level] < rank[current.level])) {
    const suffix = next.level === "leader" ? "elect" : "designate";
    return { id: `${next.id}-${suffix}`, title: `${next.title}-${suffix}`, level: next.level };
  }
  return current === undefined ? null : { id: current.id, title: current.title, level: current.level };
}

/** The words of a title that name the office alone: without "former", "acting", "-elect". */
const standings = /\b(?:former|ex|then|late|acting|interim|caretaker|incoming|outgoing|current|new|longtime|veteran|elect|designate)\b[\s-]*/gi;

export function plainTitle(words: string): string {
  return words.replace(standings, "").replace(/[\s-]+$/, "").replace(/\s+/g, " ").trim();
}

const tailsOf: Partial<Record<TitlePhrase["role"], RegExp>> = {
  president: /(?:^|-)president$/,
  "prime-minister": /prime-minister|premier|chancellor$/,
  "foreign-minister": /foreign|secretary-of-state$|external-affairs/,
  "defence-minister": /defen[cs]e/,
  "vice-president": /vice-president/,
  "secretary-general": /secretary-general/,
  "security-adviser": /security-advis/,
  ambassador: /ambassador|permanent-representative/,
};

/** Roles that whoever leads a state may have: "…/leader" is the office of leaders whose office the facts do not tell. */
const leadingRoles: ReadonlySet<TitlePhrase["role"]> = new Set(["president", "prime-minister", "monarch"]);

/** Whether a title in the text may mean this office of the facts. */
export function titleFits(facts: Facts, title: TitlePhrase, words: string, office: OfficeRow): boolean {
  if (facts.officesFor(office.owner, plainTitle(words)).some(({ id }) => id === office.id)) return true;
  const tail = office.id.slice(office.id.lastIndexOf("/") + 1);
  if (tail === "leader" && leadingRoles.has(title.role)) return true;
  const pattern = tailsOf[title.role];
  if (pattern !== undefined) return pattern.test(tail) && !(title.role === "president" && tail.includes("vice"));
  switch (title.role) {
    case "monarch":
      // A crown prince is no king
      return office.level === "leader" && /prince/i.test(words) === /prince/i.test(office.title);
    case "leader":
    case "party-leader":
      return office.level === "leader";
    case "minister":
      return office.level === "minister" && (title.domain === null || tail.includes(title.domain) || office.title.toLowerCase().includes(title.domain));
    case "deputy-minister":
      return office.level === "deputy";
    case "spokesperson":
      return office.level === "spokesperson";
    case "envoy":
      return office.level === "envoy";
    case "soldier":
      return office.level === "military";
    case "official":
      return office.level !== "leader" && /(?:official|diplomat)$/i.test(words);
    case "honorific":
      return true;
    default:
      return false;
  }
}
