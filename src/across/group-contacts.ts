import { modeFamily } from "../contacts/index.ts";
import type { ContactStatus } from "../model/index.ts";
import { dayRange, overlap, type DayRange } from "./day-range.ts";
import { linkedGroups } from "./groups.ts";
import type { ToldContact } from "./told.ts";

/** Only contacts with equal keys can be one: those between the same states, in modes that reports use for one dealing. */
export function contactBlock({ contact }: ToldContact): string {
  return `${contact.states.join("-")} ${modeFamily[contact.mode]}`;
}

/** Days by which a telling without a date of its own may be off the day of its report. */
const undatedReach = 7;
/** The most days that a vague date may cover and still be of a dealing that others date: "in December". */
const vagueReach = 31;

/** Days around a telling outside of which nothing decides which dealing it is of. */
export const contactReach: number = vagueReach + undatedReach + 2;

/** A telling with what it is compared by, worked out once. */
interface Placed {
  readonly told: ToldContact;
  /** Days that the dealing can have been on. */
  readonly range: DayRange | null;
  /** Whether one day is told, and somebody by name: what others are laid to. */
  readonly anchor: boolean;
  readonly dated: boolean;
  readonly anonymous: boolean;
}

/** The days that a telling may be of: of its date, else about the day of its report; `null` where neither is known. */
export function contactDays({ contact, report }: ToldContact): DayRange | null {
  const dated = contact.date === null ? null : dayRange(contact.date.value);
  if (dated !== null) return dated;
  const told = report.day === null ? null : dayRange(report.day);
  return told === null ? null : { first: told.first - undatedReach, last: told.last + undatedReach };
}

function placed(told: ToldContact): Placed {
  const range = contactDays(told);
  const dated = told.contact.date !== null && dayRange(told.contact.date.value) !== null;
  const anonymous = told.people.length === 0;
  return { told, range, dated, anonymous, anchor: dated && !anonymous && range?.first === range?.last };
}

const happened = (status: ContactStatus): boolean => status === "held" || status === "ongoing";

/** On how many sides both name the same people; on none where they name different people for one side. */
function sharedSides(a: Placed, b: Placed): number {
  const shared = a.told.people.filter(({ id }) => b.told.people.some((other) => other.id === id));
  const clash = a.told.people.some(({ state }) => state !== null && b.told.people.some((other) => other.state === state) && !shared.some((one) => one.state === state));
  return clash ? 0 : new Set(shared.map(({ state }) => state)).size;
}

/** Whether a telling that is vague in its day or its people can be of the dealing that an anchor tells of. */
function mayBe(vague: Placed, anchor: Placed): boolean {
  if (vague.range === null || anchor.range === null || !overlap(vague.range, anchor.range)) return false;
  if (vague.anonymous) {
    const [level, other] = [vague.told.contact.level, anchor.told.contact.level];
    return vague.dated && (level === null || other === null || level === other);
  }
  const shared = sharedSides(vague, anchor);
  if (vague.dated) return shared > 0;
  return shared > 1 && happened(vague.told.contact.status) === happened(anchor.told.contact.status);
}

type Group = readonly Placed[];

const dayOf = (group: Group): number => group[0]?.range?.first ?? 0;

/** Whether two groups of adjacent days are one dealing that reports date differently: the same people on both sides, nothing that tells of both days. */
function misdated(one: Group, other: Group): boolean {
  const reports = new Set(one.map(({ told }) => told.report.id));
  if (other.some(({ told }) => reports.has(told.report.id))) return false;
  return one.some((a) => other.some((b) => a.told.contact.mode === b.told.contact.mode && sharedSides(a, b) > 1));
}

/** Joins groups of two adjacent days where no day before or after has one of the same people: a row of days is a row of dealings. */
function joinMisdated(groups: readonly Group[]): Group[] {
  const byDay = Map.groupBy(groups, dayOf);
  const near = (group: Group, days: number): readonly Group[] => (byDay.get(dayOf(group) + days) ?? []).filter((other) => misdated(group, other) || misdated(other, group));
  const gone = new Set<Group>();
  const joined: Group[] = [];
  for (const group of groups) {
    const [next, more] = near(group, 1);
    if (next === undefined || more !== undefined || near(group, -1).length > 0 || near(next, 1).length > 0 || near(next, -1).length > 1) continue;
    joined.push([...group, ...next]);
    gone.add(group).add(next);
  }
  return [...groups.filter((group) => !gone.has(group)), ...joined];
}

/** What tellings that fit no dealing others date are grouped by: the same day, people and level; a telling without a day stands alone. */
function vagueKey({ told, dated, anonymous }: Placed): string {
  const { contact, report, people } = told;
  const day = dated ? contact.date?.value : report.day;
  if (day === null || day === undefined || (anonymous && !dated)) return told.id;
  const who = anonymous ? String(contact.level) : people.map(({ id }) => id).sort().join();
  return `${dated} ${day} ${who} ${dated || happened(contact.status)}`;
}

/** A dealing that reports date and name people of, with the tellings it is known by. */
interface Dealing {
  readonly group: Placed[];
  readonly anchors: Group;
}

/** Whether people of two sides are named, so that what they took part in is told from other dealings of one of them. */
function namesBothSides({ told }: Placed): boolean {
  return new Set(told.people.map(({ state }) => state)).size > 1;
}

/**
 * The dealings of one day. Who is named for one side alone may have dealt with several on the other that day: such a
 * telling goes to the one dealing of theirs, and to none where there are more.
 */
function dealingsOfDay(anchors: Group): readonly Group[] {
  const shares = (a: Placed, b: Placed): boolean => sharedSides(a, b) > 0;
  const whole = linkedGroups(anchors.filter(namesBothSides), shares).map((group) => [...group]);
  const alone: Group[] = [];
  for (const group of linkedGroups(anchors.filter((one) => !namesBothSides(one)), shares)) {
    const theirs = whole.filter((other) => other.some((one) => group.some((half) => namesBothSides(one) && shares(one, half))));
    if (theirs.length === 1) theirs[0]?.push(...group);
    else if (theirs.length === 0) alone.push(group);
  }
  return [...whole, ...alone];
}

/** The dealings on any day of a range. */
function dealingsWithin({ first, last }: DayRange, byDay: ReadonlyMap<number, readonly Dealing[]>): ReadonlySet<Dealing> {
  const found = new Set<Dealing>();
  for (let day = first; day <= last; day++) for (const dealing of byDay.get(day) ?? []) found.add(dealing);
  return found;
}

/** Dealings by each day that one of their tellings gives. */
function indexByDay(dealings: readonly Dealing[]): ReadonlyMap<number, readonly Dealing[]> {
  const days = dealings.flatMap((dealing) => [...new Set(dealing.anchors.map(({ range }) => range?.first ?? 0))].map((day) => ({ day, dealing })));
  return new Map([...Map.groupBy(days, ({ day }) => day)].map(([day, all]) => [day, all.map(({ dealing }) => dealing)]));
}

/**
 * Groups tellings by the dealing that they are of. Those with a day and a name are anchors: of one day, sharing people,
 * with nobody else for a side that both name, they are of one dealing; so are those of two adjacent days for one pair of
 * people where the days beside have nothing, which are one dealing dated differently. A telling that is vague in its day
 * or its people goes to the one dealing that it can be of; where it can be of several, it stands apart.
 *
 * @param tellings those of one block ({@link contactBlock}), in any order
 * @returns groups of ids, ids and groups sorted. Which dealing a telling is of depends on nothing farther from it than
 * {@link contactReach} days, and so who else is of it on nothing farther than twice that
 */
export function groupContacts(tellings: readonly ToldContact[]): readonly (readonly string[])[] {
  const all = tellings.map(placed).sort((a, b) => (a.told.id < b.told.id ? -1 : 1));
  const days = Map.groupBy(all.filter(({ anchor }) => anchor), ({ range }) => range?.first);
  const dealings = joinMisdated([...days.values()].flatMap(dealingsOfDay)).map((group): Dealing => ({ group: [...group], anchors: group }));
  const byDay = indexByDay(dealings);
  const settled = new Set(dealings.flatMap(({ anchors }) => anchors));
  const apart: Placed[] = [];
  for (const vague of all.filter((one) => !settled.has(one))) {
    const { range } = vague;
    const near = vague.anchor || range === null || range.last - range.first > vagueReach ? [] : [...dealingsWithin(range, byDay)].filter(({ anchors }) => anchors.some((anchor) => mayBe(vague, anchor)));
    if (near.length === 1) near[0]?.group.push(vague);
    else apart.push(vague);
  }
  const groups = [...dealings.map(({ group }) => group), ...Map.groupBy(apart, vagueKey).values()];
  return groups.map((group) => group.map(({ told }) => told.id).sort()).sort((a, b) => ((a[0] ?? "") < (b[0] ?? "") ? -1 : 1));
}
