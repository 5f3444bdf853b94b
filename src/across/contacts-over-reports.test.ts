import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Contact, ContactMode, ContactStatus, Level } from "../model/index.ts";
import { contactBlock, contactDays, contactReach, groupContacts, mergeContact, type ToldContact } from "./index.ts";

interface Sketch {
  readonly report?: string;
  readonly told?: string | null;
  readonly mode?: ContactMode;
  readonly status?: ContactStatus;
  readonly date?: string | null;
  readonly people?: string;
  readonly level?: Level | null;
  readonly place?: string | null;
}

const stateOf: Readonly<Record<string, string>> = { lavrov: "RUS", ryabkov: "RUS", putin: "RUS", kerry: "USA", nuland: "USA", obama: "USA" };

/** A telling in short: "lavrov kerry" are the people. */
function telling(id: string, { report = id, told = "2016-12-21", mode = "call", status = "held", date = "2016-12-20", people = "lavrov kerry", level = "minister", place = null }: Sketch): ToldContact {
  const named = people === "" ? [] : people.split(" ");
  const contact: Contact = {
    id: "c1",
    mode,
    status,
    participants: named.length > 0 ? named.map((name) => `person/${name}`) : ["state/RUS", "state/USA"],
    states: ["RUS", "USA"],
    level,
    date: date === null ? null : { value: date, precision: date.includes("/") || date.length < 10 ? "week" : "day", span: null },
    place,
    issues: [],
    subjects: [],
    evidence: [],
    statement: null,
    confidence: 0.9,
    rule: "test",
  };
  return { id, report: { id: report, outlet: null, day: told }, contact, people: named.map((name) => ({ id: `person/${name}`, state: stateOf[name] ?? null })) };
}

function groupsOf(sketches: readonly Sketch[]): string {
  const blocks = Map.groupBy(sketches.map((one, at) => telling(String.fromCodePoint(97 + at), one)), contactBlock);
  const groups = [...blocks.values()].flatMap((block) => groupContacts(block));
  return groups.map((group) => group.join("")).sort().join(" ");
}

describe("tellings of one dealing", () => {
  const rows: readonly (readonly [string, readonly Sketch[], string])[] = [
    ["two reports of a day", [{}, { told: "2016-12-22" }], "ab"],
    ["a meeting that one calls talks and one a visit", [{ mode: "meeting" }, { mode: "talks" }, { mode: "visit" }], "abc"],
    ["one names but one of the two", [{}, { people: "kerry" }], "ab"],
    ["nobody named, the same level", [{}, { people: "" }], "ab"],
    ["nobody named, no level", [{}, { people: "", level: null }], "ab"],
    ["the week alone is told", [{}, { date: "2016-12-19/2016-12-25" }], "ab"],
    ["no date, told within the week", [{}, { date: null, told: "2016-12-24" }], "ab"],
    ["two that name nobody, of one day and level", [{ people: "" }, { people: "" }], "ab"],
    ["dated by a day apart", [{}, { date: "2016-12-21" }], "ab"],
    ["planned, then held", [{ status: "planned", told: "2016-12-18" }, {}], "ab"],
    ["no date in either, told on one day", [{ date: null }, { date: null }], "ab"],
    ["three, the third with one of each", [{}, { people: "kerry" }, { people: "lavrov" }], "abc"],
  ];
  test.each(rows)("%s", (_, sketches, groups) => {
    expect(groupsOf(sketches)).toBe(groups);
  });
});

describe("tellings of different dealings", () => {
  const rows: readonly (readonly [string, readonly Sketch[], string])[] = [
    ["a call and a meeting of a day", [{}, { mode: "meeting" }], "a b"],
    ["two days", [{}, { date: "2016-12-23" }], "a b"],
    ["adjacent days, told by one report", [{ report: "r" }, { report: "r", date: "2016-12-21" }], "a b"],
    ["three days in a row", [{}, { date: "2016-12-21" }, { date: "2016-12-22" }], "a b c"],
    ["adjacent days, one side named", [{ people: "kerry" }, { people: "kerry", date: "2016-12-21" }], "a b"],
    ["another partner on the same day", [{}, { people: "ryabkov kerry" }], "a b"],
    ["one side named, which had two partners that day", [{}, { people: "ryabkov kerry" }, { people: "kerry" }], "a b c"],
    ["nobody shared", [{}, { people: "ryabkov nuland", level: "deputy" }], "a b"],
    ["nobody named, another level", [{}, { people: "", level: "leader" }], "a b"],
    ["the week alone, in which there were two", [{}, { date: "2016-12-23" }, { date: "2016-12-19/2016-12-25" }], "a b c"],
    ["nobody named, two dealings at that level", [{}, { people: "ryabkov nuland" }, { people: "" }], "a b c"],
    ["no date, told a month later", [{}, { date: null, told: "2017-01-20" }], "a b"],
    ["no date and nobody named", [{ people: "", date: null }, { people: "", date: null }], "a b"],
    ["no date, two of one side named", [{ people: "lavrov ryabkov kerry" }, { people: "lavrov ryabkov", date: null }], "a b"],
    ["adjacent days, two of one side named", [{ people: "lavrov ryabkov" }, { people: "lavrov ryabkov", date: "2016-12-21" }], "a b"],
    ["no date, told on different days", [{ date: null }, { date: null, told: "2016-12-22" }], "a b"],
    ["the year alone", [{}, { date: "2016" }], "a b"],
    ["no day at all", [{ date: null, told: null }, { date: null, told: null }], "a b"],
  ];
  test.each(rows)("%s", (_, sketches, groups) => {
    expect(groupsOf(sketches)).toBe(groups);
  });
});

const day = (number: number): string => new Date(Date.UTC(2016, 10, 1 + number)).toISOString().slice(0, 10);
const sketch = fc.record({
  told: fc.option(fc.nat({ max: 80 }).map(day)),
  status: fc.constantFrom<ContactStatus>("held", "planned", "denied", "cancelled"),
  date: fc.option(fc.oneof(fc.nat({ max: 80 }).map(day), fc.nat({ max: 70 }).map((first) => `${day(first)}/${day(first + 6)}`), fc.constantFrom("2016-11", "2016-12", "2016"))),
  people: fc.constantFrom("", "lavrov", "kerry", "lavrov kerry", "ryabkov kerry", "ryabkov nuland", "lavrov ryabkov kerry"),
  level: fc.constantFrom<Level | null>("minister", "deputy", null),
  report: fc.nat({ max: 10 }).map((number) => `r${number}`),
});
const tellings = fc.array(sketch, { maxLength: 25 }).map((all) => all.map((one, at) => telling(`t${String(at).padStart(2, "0")}`, one)));

describe("groups of tellings", () => {
  test("do not depend on the order", () => {
    fc.assert(fc.property(tellings, fc.nat(), (all, turn) => {
      const other = [...all].sort((a, b) => ((a.id.codePointAt(2) ?? 0) * 7 + turn) % 11 - ((b.id.codePointAt(2) ?? 0) * 7 + turn) % 11);
      expect(groupContacts(other)).toEqual(groupContacts(all));
    }));
  });

  test("hold every telling once", () => {
    fc.assert(fc.property(tellings, (all) => {
      expect(groupContacts(all).flat().sort()).toEqual(all.map(({ id }) => id));
    }));
  });

  test("depend on nothing farther away than they say", () => {
    const far = telling("far", { date: day(0), told: day(0) });
    fc.assert(fc.property(tellings, (all) => {
      const distant = all.filter(({ contact, report }) => {
        const first = contact.date === null ? report.day : contact.date.value.slice(0, 10);
        return first !== null && first.length === 10 && first > day(contactReach);
      });
      expect(groupContacts([...distant, far]).filter((group) => !group.includes("far"))).toEqual(groupContacts(distant));
    }));
  });

  const firstDay = (told: ToldContact): number => contactDays(told)?.first ?? 0;
  // Over a year and a half, so that something is out of reach; one in some has no day at all.
  const spread = fc.array(fc.record({ one: sketch, later: fc.nat({ max: 500 }) }), { maxLength: 40, size: "max" }).map((all) => all.map(({ one, later }, at) => {
    const move = (value: string): string => value.split("/").map((part) => (part.length < 10 ? part : new Date(Date.parse(part) + later * 86_400_000).toISOString().slice(0, 10))).join("/");
    const { told, date } = one;
    return telling(`t${String(at).padStart(2, "0")}`, { ...one, told: told === null ? null : move(told), date: date === null ? null : move(date) });
  }));

  test("hold who is told of together within twice the reach", () => {
    fc.assert(fc.property(fc.oneof(spread, tellings), fc.nat(), (all, choice) => {
      const one = all[choice % Math.max(1, all.length)];
      if (one === undefined) return;
      const near = all.filter((other) => Math.abs(firstDay(other) - firstDay(one)) <= 2 * contactReach);
      const groupOf = (some: readonly ToldContact[]): readonly string[] | undefined => groupContacts(some).find((group) => group.includes(one.id));
      expect(groupOf(near)).toEqual(groupOf(all));
    }), { numRuns: 1000 });
  });

  test("kept as tellings come and go are those found at once", () => {
    fc.assert(fc.property(fc.oneof(spread, tellings), fc.array(fc.nat(), { maxLength: 15 }), fc.integer({ min: 1, max: 6 }), (all, leaving, size) => {
      const present = new Map<string, ToldContact>();
      const kept = new Map<string, string>();
      const moves = [...all.map((told) => ({ told, goes: false })), ...leaving.flatMap((at) => (all.length === 0 ? [] : [{ told: all[at % all.length] as ToldContact, goes: true }]))];
      for (let from = 0; from < moves.length; from += size) {
        const batch = moves.slice(from, from + size);
        for (const { told, goes } of batch) {
          if (goes) present.delete(told.id);
          else present.set(told.id, told);
          kept.delete(told.id);
        }
        const within = (told: ToldContact, days: number): boolean => batch.some((other) => Math.abs(firstDay(told) - firstDay(other.told)) <= days);
        const groups = groupContacts([...present.values()].filter((told) => within(told, 3 * contactReach)));
        for (const group of groups.filter((ids) => ids.some((id) => within(present.get(id) as ToldContact, contactReach)))) for (const id of group) kept.set(id, group.join());
      }
      const atOnce = groupContacts([...present.values()]).flatMap((group) => group.map((id) => `${id}: ${group.join()}`));
      expect([...kept].map(([id, group]) => `${id}: ${group}`).sort()).toEqual(atOnce.sort());
    }), { numRuns: 400 });
  });

  test("come to the same in any order", () => {
    fc.assert(fc.property(tellings.filter((all) => all.length > 0), (all) => {
      expect(mergeContact(all.toReversed())).toEqual(mergeContact(all));
    }));
  });
});

describe("what tellings come to", () => {
  const merge = (...sketches: readonly Sketch[]): ReturnType<typeof mergeContact> => mergeContact(sketches.map((one, at) => telling(`t${at}`, one)));

  test("the status by the latest, held before an older plan", () => {
    expect(merge({ status: "planned", told: "2016-12-01" }, { status: "postponed", told: "2016-12-05" }).contact.status).toBe("postponed");
    expect(merge({ status: "held", told: "2016-12-21" }, { status: "planned", told: "2016-12-22" }).contact.status).toBe("held");
    expect(merge({ status: "held", told: "2016-12-21" }, { status: "denied", told: "2016-12-22" }).contact.status).toBe("denied");
    expect(merge({ status: "cancelled" }, { status: "planned" }).contact.status).toBe("cancelled");
    expect(merge({ status: "cancelled", told: "2016-12-20" }, { status: "planned", told: "2016-12-21" }).contact.status).toBe("planned");
  });
  test("disagreement on the status, but not between a plan and what came of it", () => {
    expect(merge({ status: "planned" }, { status: "held" }).disagreement.statuses).toEqual([]);
    expect(merge({ status: "held" }, { status: "denied", told: "2016-12-22" }).disagreement.statuses).toEqual(["denied", "held"]);
  });
  test("the most exact date, of equally exact ones the commonest, and the others beside it", () => {
    const merged = merge({ date: "2016-12-20" }, { date: "2016-12-21" }, { date: "2016-12-20" }, { date: "2016-12-19/2016-12-25" });
    expect(merged.contact.date?.value).toBe("2016-12-20");
    expect(merged.disagreement.dates).toEqual(["2016-12-20", "2016-12-21"]);
  });
  test("everybody named, the highest level, the first and last day", () => {
    const merged = merge({ people: "kerry", told: "2016-12-22" }, { people: "lavrov", level: "leader", told: "2016-12-20", place: "Moscow" });
    expect(merged.contact.participants).toEqual(["person/lavrov", "person/kerry"]);
    expect([merged.contact.level, merged.contact.place, merged.firstTold, merged.lastTold]).toEqual(["leader", "Moscow", "2016-12-20", "2016-12-22"]);
  });
});
