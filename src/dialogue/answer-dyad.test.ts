import { describe, expect, test } from "vitest";
import type { Actor, Claim, ContactMode, ContactStatus, Level, Position, Reading, Span, Statement } from "../model/index.ts";
import { answer } from "./index.ts";

const people: Readonly<Record<string, readonly [name: string, state: string, office: string, level: Level]>> = {
  "person/ada-moreau": ["Ada Moreau", "FRA", "Minister of Foreign Affairs", "minister"],
  "person/karim-benali": ["Karim Benali", "DZA", "Minister of Foreign Affairs", "minister"],
  "person/luc-garnier": ["Luc Garnier", "FRA", "Spokesman", "spokesperson"],
  "person/nadia-haddad": ["Nadia Haddad", "DZA", "Spokeswoman", "spokesperson"],
  "person/paul-roche": ["Paul Roche", "FRA", "Ambassador", "envoy"],
};

interface Told {
  readonly words: string;
}
interface ToldContact extends Told {
  readonly mode: ContactMode;
  readonly status: ContactStatus;
  readonly people: readonly string[];
  readonly level?: Level;
  readonly date?: string;
  readonly states?: readonly string[];
}
interface ToldClaim extends Told {
  readonly holder: string;
  readonly position: Position;
  readonly date?: string;
  readonly form?: "direct" | "indirect";
  readonly scope?: Claim["scope"];
}

/** A reading made by hand: its text is the words of its parts, one after the other. */
function reading(id: string, day: string | null, contacts: readonly ToldContact[], claims: readonly ToldClaim[], expectations: readonly (Told & { readonly date: string })[] = []): Reading {
  const headline = `Report ${id}`;
  let text = `${headline}\n\n`;
  const place = (words: string): Span => {
    const start = text.length;
    text += `${words} `;
    return [start, start + words.length];
  };
  const actors: Actor[] = [
    ...Object.entries(people).map(([key, [name, state, title, level]]) => ({ id: key, kind: "person" as const, name, state, office: { id: null, title, level }, mentions: [] })),
    ...["FRA", "DZA", "CHE"].map((state) => ({ id: `state/${state}`, kind: "state" as const, name: state, state, office: null, mentions: [] })),
  ];
  const made = contacts.map(({ words, mode, status, people: participants, level = "minister", date, states = ["DZA", "FRA"] }, index) => ({
    id: `c${index + 1}`,
    mode,
    status,
    participants,
    states,
    level,
    date: date === undefined ? null : { value: date, precision: date.length < 10 ? ("month" as const) : ("day" as const), span: null },
    place: null,
    issues: [],
    subjects: [],
    evidence: [place(words)],
    statement: null,
    confidence: 1,
    rule: "hand",
  }));
  const statements: Statement[] = [];
  const claimed = claims.map(({ words, holder, position, date, form = "direct", scope = { kind: "all", text: null } as const }, index): Claim => {
    const span = place(words);
    statements.push({
      id: `s${index + 1}`,
      kind: "speech",
      form,
      source: null,
      cue: null,
      content: [span],
      speaker: holder,
      addressee: null,
      onBehalfOf: null,
      medium: null,
      date: date === undefined ? null : { value: date, precision: "day", span: null },
      subjects: [],
      repliesTo: null,
      reply: null,
      within: null,
      confidence: 1,
      rule: "hand",
    });
    const side = people[holder]?.[1] ?? holder.slice("state/".length);
    return { id: `k${index + 1}`, statement: `s${index + 1}`, holder, side, about: ["DZA", "FRA"], position, scope, hedge: null, span, rule: "hand" };
  });
  const expected = expectations.map(({ words, date }) => ({ what: "election", actors: ["state/FRA"], date: { value: date, precision: "day" as const, span: null }, span: place(words) }));
  return {
    report: {
      id,
      url: null,
      language: "en",
      source: null,
      headline,
      standfirst: null,
      section: null,
      topics: [],
      published: day === null ? null : { value: day, precision: "day" },
      dateline: null,
      text,
      parts: [],
    },
    actors,
    statements,
    contacts: made,
    events: [],
    claims: claimed,
    contentions: [],
    expectations: expected,
  };
}

const ministers = ["person/ada-moreau", "person/karim-benali"] as const;
const call: ToldContact = { words: "the ministers spoke by telephone", mode: "call", status: "held", people: ministers, date: "2021-10-11" };
const frozen: ToldClaim = { words: "all contact with Paris is frozen", holder: "person/nadia-haddad", position: "frozen" };
const continuing: ToldClaim = { words: "we talk to Algiers every day", holder: "person/luc-garnier", position: "continuing" };
const ask = (readings: readonly Reading[], on: string | null = null) => answer(readings, ["FRA", "DZA"], on);

describe("contacts", () => {
  test("one call told by two reports is one, with the evidence of both", () => {
    const found = ask([reading("a", "2021-10-11", [call], []), reading("b", "2021-10-12", [{ ...call, words: "Moreau telephoned Benali on Monday" }], [])]);
    expect(found.held).toHaveLength(1);
    expect(found.held[0]?.reports).toEqual(["a", "b"]);
    expect(found.held[0]?.evidence).toHaveLength(2);
    expect(found.held[0]?.since).toEqual({ least: 1, most: 1 });
  });

  test.each([
    ["another day", { date: "2021-10-09" }],
    ["another mode", { mode: "letter" }],
    ["other people", { people: ["person/paul-roche"], level: "envoy" }],
    ["another state beside them", { states: ["CHE", "DZA", "FRA"] }],
  ] satisfies readonly (readonly [string, Partial<ToldContact>])[])("%s makes another contact", (_what, change) => {
    expect(ask([reading("a", "2021-10-11", [call], []), reading("b", "2021-10-12", [{ ...call, ...change }], [])]).held).toHaveLength(2);
  });

  test("a meeting told of as talks, and by states alone, is the same", () => {
    const meeting: ToldContact = { ...call, mode: "meeting", words: "the ministers met" };
    const talks: ToldContact = { ...meeting, mode: "talks", people: ["state/FRA", "state/DZA"], words: "the two states held talks" };
    const found = ask([reading("a", "2021-10-11", [meeting], []), reading("b", "2021-10-12", [talks], [])]);
    expect(found.held).toHaveLength(1);
    expect(found.held[0]?.participants.map(({ name }) => name)).toEqual(["Ada Moreau", "Karim Benali"]);
  });

  test("planned, then held: held", () => {
    const planned: ToldContact = { ...call, status: "planned", words: "the ministers will speak on Monday" };
    const found = ask([reading("a", "2021-10-08", [planned], []), reading("b", "2021-10-11", [call], [])]);
    expect(found.ahead).toEqual([]);
    expect(found.open).toEqual([]);
    expect(found.held).toHaveLength(1);
  });

  test("planned, then cancelled: cancelled", () => {
    const planned: ToldContact = { ...call, status: "planned", date: "2021-10-20" };
    const found = ask([reading("a", "2021-10-08", [planned], []), reading("b", "2021-10-11", [{ ...planned, status: "cancelled" }], [])]);
    expect(found.fallen.map(({ status }) => status)).toEqual(["cancelled"]);
    expect(found.ahead).toEqual([]);
  });

  test("a planned contact whose day has passed is open", () => {
    const planned: ToldContact = { ...call, status: "planned", date: "2021-10-20" };
    expect(ask([reading("a", "2021-10-08", [planned], [])], "2021-11-01").open).toHaveLength(1);
    expect(ask([reading("a", "2021-10-08", [planned], [])]).ahead).toHaveLength(1);
  });

  test("held by one report and denied by another: disputed", () => {
    const found = ask([reading("a", "2021-10-11", [call], []), reading("b", "2021-10-11", [{ ...call, status: "denied" }], [])]);
    expect(found.held[0]?.disputed).toBe(true);
  });

  test("the last of each level, the days as a range where only a month is told", () => {
    const visit: ToldContact = { words: "the ambassador called on the ministry in September", mode: "meeting", status: "held", people: ["person/paul-roche"], level: "envoy", date: "2021-09" };
    const found = ask([reading("a", "2021-10-12", [call, { ...call, date: "2021-10-01", words: "they spoke" }, visit], [])]);
    const byLevel = new Map(found.lastHeld.map(({ level, contact }) => [level, contact]));
    expect(byLevel.get("minister")?.date?.value).toBe("2021-10-11");
    expect(byLevel.get("envoy")?.since).toEqual({ least: 12, most: 41 });
    expect(byLevel.get("leader")).toBeNull();
  });

  test("contacts of other states are no business of the two", () => {
    expect(ask([reading("a", "2021-10-11", [{ ...call, states: ["CHE", "FRA"] }], [])]).held).toEqual([]);
  });
});

describe("the day", () => {
  test("is the latest that the reports carry", () => expect(ask([reading("a", "2021-10-11", [], []), reading("b", "2021-10-14", [], [])]).on).toBe("2021-10-14"));
  test("is not that of reports on others", () => {
    const other = reading("b", "2021-11-20", [], []);
    const elsewhere = { ...other, actors: other.actors.filter(({ state }) => state === "CHE") };
    expect(ask([reading("a", "2021-10-11", [call], []), elsewhere])).toMatchObject({ on: "2021-10-11", reports: { read: 2, relevant: 1, later: 0 } });
  });
  test("leaves later reports out", () => {
    const found = ask([reading("a", "2021-10-11", [call], []), reading("b", "2021-10-14", [{ ...call, date: "2021-10-13" }], [])], "2021-10-12");
    expect(found.held).toHaveLength(1);
    expect(found.reports).toEqual({ read: 2, relevant: 1, later: 1, undated: 0 });
  });
  test("is unknown where no report has one", () => {
    const found = ask([reading("a", null, [call], [frozen])]);
    expect(found.on).toBeNull();
    expect(found.held[0]?.since).toBeNull();
    expect(found.verdict.verdict).toBe("frozen");
  });
});

describe("claims and contentions", () => {
  test("each holder's latest claim, in the words of the report", () => {
    const found = ask([reading("a", "2021-10-02", [], [frozen]), reading("b", "2021-10-11", [], [{ ...frozen, position: "continuing", words: "we have begun to talk again" }])]);
    expect(found.claims.map(({ position, words, date }) => [position, words, date])).toEqual([["continuing", "we have begun to talk again", "2021-10-11"]]);
  });

  test("what a spokesman is named for is not told again for his state", () => {
    const state = { ...frozen, holder: "state/DZA", words: "Algiers says that all is frozen", form: "indirect" } as const;
    const found = ask([reading("a", "2021-10-12", [], [state, frozen, { ...frozen, words: "nobody speaks to anybody" }])]);
    expect(found.claims.map(({ words, also }) => [words, also.map((one) => one.words)])).toEqual([[frozen.words, ["nobody speaks to anybody"]]]);
  });

  test("claims of two reports contradict each other, and the call bears one out", () => {
    const found = ask([reading("a", "2021-10-10", [], [frozen]), reading("b", "2021-10-12", [call], [continuing])]);
    expect(found.contentions).toHaveLength(1);
    const [contention] = found.contentions;
    expect(contention?.bornOut).toBe(contention?.claims.findIndex(({ side }) => side === "FRA"));
    expect(contention?.contacts.map(({ mode }) => mode)).toEqual(["call"]);
  });

  test("a refusal bears out the other", () => {
    const refused: ToldContact = { ...call, status: "refused", words: "Algiers refused the call" };
    const [contention] = ask([reading("a", "2021-10-12", [refused], [frozen, continuing])]).contentions;
    expect(contention?.bornOut).toBe(contention?.claims.findIndex(({ position }) => position === "frozen"));
  });

  test("a call before relations were broken off says nothing against that", () => {
    const [contention] = ask([reading("a", "2021-10-12", [call], [{ ...frozen, position: "broken" }, continuing])]).contentions;
    expect(contention?.bornOut).toBeNull();
  });

  test.each([
    ["no contact", [], 1],
    ["a contact long ago", [{ ...call, date: "2021-01-11" }], 1],
  ] satisfies readonly (readonly [string, readonly ToldContact[], number])[])("%s bears out neither", (_what, contacts, length) => {
    const { contentions } = ask([reading("a", "2021-10-12", contacts, [frozen, continuing])]);
    expect(contentions).toHaveLength(length);
    expect(contentions[0]?.bornOut).toBeNull();
  });

  test("claims months apart, or of one part, do not contradict each other", () => {
    expect(ask([reading("a", "2021-01-10", [], [frozen]), reading("b", "2021-10-12", [], [continuing])]).contentions).toEqual([]);
    const channel = { ...frozen, scope: { kind: "channel", text: "the military hotline" } } as const;
    expect(ask([reading("a", "2021-10-12", [], [channel, continuing])]).contentions).toEqual([]);
  });
});

describe("verdict", () => {
  const rows: readonly (readonly [what: string, contacts: readonly ToldContact[], claims: readonly ToldClaim[], verdict: string, disputed: boolean])[] = [
    ["nothing", [], [], "unknown", false],
    ["a minister's call", [call], [], "normal", false],
    ["a minister's call and a claim for it", [call], [continuing], "normal", false],
    ["a freeze against a fresh call", [call], [frozen, continuing], "reduced", true],
    ["a freeze after a call", [call], [frozen], "frozen", false],
    ["a freeze on the day of a call", [call], [{ ...frozen, date: "2021-10-11" }], "frozen", false],
    ["a call after a freeze", [call], [{ ...frozen, date: "2021-10-10" }], "reduced", true],
    ["a rupture on the day of a call", [call], [{ ...frozen, position: "broken", date: "2021-10-11" }], "broken", false],
    ["a call after a rupture", [call], [{ ...frozen, position: "broken", date: "2021-10-09" }], "reduced", true],
    ["a freeze after the other side's good word", [call], [frozen, { ...continuing, date: "2021-09-20" }], "frozen", false],
    ["a freeze after the other side's good word of a month", [call], [frozen, { ...continuing, date: "2021-09" }], "frozen", false],
    ["a freeze and nothing against it", [], [frozen], "frozen", false],
    ["a freeze, denied, with no contact", [], [frozen, continuing], "unknown", true],
    ["a rupture after the last call", [call], [{ ...frozen, position: "broken" }], "broken", false],
    ["a strain beside contact", [call], [{ ...frozen, position: "strained" }], "reduced", true],
    ["a freeze of long ago", [call], [{ ...frozen, date: "2021-03-01" }], "normal", false],
    ["one channel off", [], [{ ...frozen, scope: { kind: "channel", text: "the hotline" } }], "reduced", false],
    ["more fell through than was held", [{ ...call, status: "cancelled" }], [], "reduced", false],
    ["an old call", [{ ...call, date: "2021-03-01" }], [], "unknown", false],
    ["an envoy's visit", [{ ...call, people: ["person/paul-roche"], level: "envoy" }], [], "unknown", false],
    ["an envoy's visit and a claim", [{ ...call, people: ["person/paul-roche"], level: "envoy" }], [continuing], "normal", false],
    ["one side's word alone", [], [continuing], "unknown", false],
    ["both sides' word", [], [continuing, { ...continuing, holder: "person/nadia-haddad" }], "normal", false],
    ["a call and talk of improvement", [call], [{ ...continuing, position: "improving" }], "intensified", false],
  ];
  test.each(rows)("%s: %s", (_what, contacts, claims, verdict, disputed) => {
    const found = ask([reading("a", "2021-10-12", contacts, claims)]);
    expect([found.verdict.verdict, found.verdict.disputed, found.verdict.because]).toEqual([verdict, disputed, found.verdict.because]);
    expect(found.verdict.rule).toContain(verdict);
    expect(found.verdict.because).not.toBe("");
  });
});

test("what is expected of the two after the day", () => {
  const found = ask([reading("a", "2021-10-12", [], [], [{ words: "France votes", date: "2022-04-10" }, { words: "France voted", date: "2021-10-03" }])]);
  expect(found.expectations.map(({ what, date }) => [what, date.value])).toEqual([["election", "2022-04-10"]]);
});

test("evidence is words of a report; neither the order of readings nor of states matters", () => {
  const all = [reading("a", "2021-10-10", [], [frozen]), reading("b", "2021-10-12", [call], [continuing])];
  const found = ask(all);
  expect(found.about).toEqual(["DZA", "FRA"]);
  expect(answer([...all].reverse(), ["DZA", "FRA"], null)).toEqual(found);
  for (const { report, span, words, number } of found.evidence) {
    expect(all.find((one) => one.report.id === report)?.report.text.slice(...span)).toBe(words);
    expect(found.evidence[number - 1]?.words).toBe(words);
  }
});
