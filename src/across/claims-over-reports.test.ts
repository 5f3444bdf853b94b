import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { comesSecond, contradict } from "../claims/index.ts";
import type { Claim, ClaimScope, Position, Statement } from "../model/index.ts";
import { claimDay, claimReach, contentionsAcross, dayRange, relateStatements, repliesAcross, type ToldClaim, type ToldStatement } from "./index.ts";

interface Sketch {
  readonly report?: string;
  /** Day of the statement; `null` leaves it to the report. */
  readonly day?: string | null;
  readonly told?: string | null;
  readonly holder?: string;
  readonly side?: string;
  readonly position?: Position;
  readonly scope?: ClaimScope;
  readonly denies?: boolean;
  readonly answers?: string;
  readonly headline?: boolean;
}

function statement(id: string, speaker: string | null, day: string | null, repliesTo: string | null = null): Statement {
  return {
    id,
    kind: "speech",
    form: "indirect",
    source: null,
    cue: null,
    content: [[0, 1]],
    speaker,
    addressee: null,
    onBehalfOf: null,
    medium: null,
    date: day === null ? null : { value: day, precision: "day", span: null },
    subjects: [],
    repliesTo,
    reply: repliesTo === null ? null : "stated",
    within: null,
    confidence: 1,
    rule: "test",
  };
}

const all: ClaimScope = { kind: "all", text: null };

function claim(id: string, { report = id, day = "2016-12-21", told = day, holder = "peskov", side = "RUS", position = "frozen", scope = all, denies = false, answers, headline = false }: Sketch): ToldClaim {
  const made: Claim = { id: "k1", statement: headline ? null : "s1", holder: `person/${holder}`, side, about: ["RUS", "USA"], position, scope, hedge: null, span: [0, 1], rule: denies ? "test-denied" : "test" };
  return { id, report: { id: report, outlet: null, day: told }, claim: made, statement: headline ? null : statement("s1", `person/${holder}`, day, answers ?? null) };
}

const kirby: Sketch = { holder: "kirby", side: "USA", position: "continuing" };
const claimsOf = (sketches: readonly Sketch[]): readonly ToldClaim[] => sketches.map((one, at) => claim(String.fromCodePoint(97 + at), one));

describe("replies over reports", () => {
  const rows: readonly (readonly [string, readonly Sketch[], string])[] = [
    ["the next day", [{}, { ...kirby, day: "2016-12-22" }], "b>a"],
    ["a denial of the same day", [{}, { ...kirby, denies: true }], "b>a"],
    ["the latest of two is answered", [{}, { day: "2016-12-23" }, { ...kirby, day: "2016-12-24" }], "c>b"],
    ["of two of one day the first by id", [{}, { holder: "lavrov" }, { ...kirby, day: "2016-12-22" }], "c>a"],
    ["there and back", [{}, { ...kirby, day: "2016-12-22" }, { day: "2016-12-23" }], "b>a c>b"],
    ["the same day, neither denies", [{}, kirby], ""],
    ["three weeks later", [{}, { ...kirby, day: "2017-01-11" }], ""],
    ["its own report says what it answers", [{}, { ...kirby, day: "2016-12-22", answers: "s9" }], ""],
    ["in one report, which pairs them itself", [{ report: "r" }, { ...kirby, day: "2016-12-22", report: "r" }], ""],
    ["the same side", [{}, { ...kirby, side: "RUS", day: "2016-12-22" }], ""],
    ["the same position", [{}, { ...kirby, position: "frozen", day: "2016-12-22" }], ""],
    ["a headline answers nobody", [{}, { ...kirby, day: "2016-12-22", headline: true }], ""],
    ["no day", [{ day: null }, { ...kirby, day: null, denies: true }], ""],
  ];
  test.each(rows)("%s", (_, sketches, replies) => {
    expect(repliesAcross(claimsOf(sketches)).map(({ reply, answers }) => `${reply}>${answers}`).join(" ")).toBe(replies);
  });
});

describe("contentions over reports", () => {
  const syria: ClaimScope = { kind: "issue", text: "on Syria" };
  const rows: readonly (readonly [string, readonly Sketch[], string])[] = [
    ["two sides of one day", [{}, kirby], "a-b"],
    ["in one report", [{ report: "r" }, { ...kirby, report: "r" }], "a-b"],
    ["two weeks apart", [{}, { ...kirby, day: "2017-01-04" }], "a-b"],
    ["told by two reports each", [{}, {}, kirby, kirby], "a-c"],
    ["said again later", [{}, kirby, { day: "2016-12-23" }], "a-b b-c"],
    ["what a channel does against all levels", [{}, { ...kirby, scope: syria }], "a-b"],
    ["both of a holder's claims of the day stand", [{}, { position: "reduced", scope: syria }, { ...kirby, day: "2016-12-22" }], "a-c"],
    ["no day, in one report", [{ report: "r", day: null }, { ...kirby, report: "r", day: null }], "a-b"],
    ["no day, in two reports", [{ day: null }, { ...kirby, day: null }], ""],
    ["fifteen days apart", [{}, { ...kirby, day: "2017-01-05" }], ""],
    ["what was changed in between", [{}, { position: "continuing", day: "2016-12-22" }, { ...kirby, day: "2016-12-23" }], ""],
    ["one side alone", [{}, { holder: "lavrov", position: "continuing" }], ""],
    ["no opposition", [{}, { ...kirby, position: "reduced" }], ""],
    ["two channels", [{ scope: { kind: "channel", text: "the hotline" } }, { ...kirby, scope: syria }], ""],
  ];
  test.each(rows)("%s", (_, sketches, contentions) => {
    expect(contentionsAcross(claimsOf(sketches)).map(({ claims }) => claims.join("-")).join(" ")).toBe(contentions);
  });
});

const day = (number: number): string => new Date(Date.UTC(2016, 10, 1 + number)).toISOString().slice(0, 10);
const sketches = fc.array(
  fc.record({
    report: fc.nat({ max: 12 }).map((number) => `r${number}`),
    // Most on few days, so that claims of one day and chains of days are met often.
    day: fc.oneof(fc.nat({ max: 60 }), fc.integer({ min: 20, max: 38 })).map(day),
    holder: fc.constantFrom("peskov", "kirby", "lavrov", "kerry"),
    side: fc.constantFrom("RUS", "USA"),
    position: fc.constantFrom<Position>("frozen", "continuing", "reduced", "improving"),
    denies: fc.boolean(),
    scope: fc.constantFrom<ClaimScope>(all, all, { kind: "issue", text: "on Syria" }),
  }),
  { maxLength: 40, size: "max" },
);

describe("pairs over reports", () => {
  test("do not depend on the order of the claims", () => {
    fc.assert(fc.property(sketches.map(claimsOf), (claims) => {
      expect(repliesAcross(claims.toReversed())).toEqual(repliesAcross(claims));
      expect(contentionsAcross(claims.toReversed())).toEqual(contentionsAcross(claims));
    }));
  });

  test("answer the first of the latest day that has any", () => {
    fc.assert(fc.property(sketches.map(claimsOf), (claims) => {
      const placed = claims.map((told) => ({ told, claim: told.claim, day: dayRange(claimDay(told) ?? "")?.first ?? 0 }));
      const expected = placed.flatMap((reply) => {
        const asked = placed
          .filter((one) => one.told.report.id !== reply.told.report.id && one.told.statement !== null && one.day <= reply.day && comesSecond(reply, one) === true && contradict(reply.claim, one.claim))
          .toSorted((a, b) => b.day - a.day || (a.told.id < b.told.id ? -1 : 1))[0];
        return asked === undefined || reply.told.statement === null || reply.told.statement.repliesTo !== null ? [] : [`${reply.told.id},${asked.told.id}`];
      });
      expect(repliesAcross(claims).map(({ reply, answers }) => `${reply},${answers}`).sort()).toEqual(expected.sort());
    }), { numRuns: 1000 });
  });

  test("of a day are the same when all but the two weeks before it is left out", () => {
    fc.assert(fc.property(sketches.map(claimsOf), fc.nat({ max: 60 }), (claims, number) => {
      const within = claims.filter(({ report }) => report.day !== null && report.day <= day(number) && report.day >= day(number - claimReach));
      const onDay = new Set(within.filter(({ report }) => report.day === day(number)).map(({ id }) => id));
      expect(repliesAcross(within).filter(({ reply }) => onDay.has(reply))).toEqual(repliesAcross(claims).filter(({ reply }) => onDay.has(reply)));
      const later = ({ claims: [, one] }: { readonly claims: readonly [string, string] }): boolean => onDay.has(one);
      expect(contentionsAcross(within).filter(later)).toEqual(contentionsAcross(claims).filter(later));
    }), { numRuns: 1000 });
  });

  test("kept as claims come and go are those found at once", () => {
    fc.assert(fc.property(sketches.map(claimsOf), fc.array(fc.record({ at: fc.nat(), goes: fc.boolean() }), { maxLength: 30 }), fc.integer({ min: 1, max: 5 }), (claims, steps, size) => {
      const present = new Map<string, ToldClaim>();
      const kept = { replies: new Map<string, string>(), contentions: new Map<string, readonly string[]>() };
      const moves = [...claims.map((told) => ({ told, goes: false })), ...steps.flatMap(({ at, goes }) => (claims.length === 0 ? [] : [{ told: claims[at % claims.length] as ToldClaim, goes }]))];
      for (let from = 0; from < moves.length; from += size) {
        const batch = moves.slice(from, from + size);
        for (const { told, goes } of batch) if (goes) present.delete(told.id);
        else present.set(told.id, told);
        // What stood on the days of the batch or up to two weeks after them is found anew, from what is near those.
        const stirred = batch.map(({ told }) => dayRange(claimDay(told) ?? "")?.first ?? 0);
        const isStirred = (told: ToldClaim | undefined): boolean => told === undefined || stirred.some((one) => { const number = dayRange(claimDay(told) ?? "")?.first ?? 0; return number >= one && number <= one + claimReach; });
        const near = [...present.values()].filter((told) => stirred.some((one) => Math.abs((dayRange(claimDay(told) ?? "")?.first ?? 0) - one) <= claimReach));
        for (const id of kept.replies.keys()) if (isStirred(present.get(id))) kept.replies.delete(id);
        for (const [key, pair] of kept.contentions) if (isStirred(present.get(pair[1] ?? ""))) kept.contentions.delete(key);
        for (const { reply, answers } of repliesAcross(near)) if (isStirred(present.get(reply))) kept.replies.set(reply, answers);
        for (const { claims: pair } of contentionsAcross(near)) if (isStirred(present.get(pair[1]))) kept.contentions.set(pair.join(), pair);
      }
      const atOnce = [...present.values()];
      expect([...kept.replies].map((pair) => pair.join()).sort()).toEqual(repliesAcross(atOnce).map(({ reply, answers }) => `${reply},${answers}`).sort());
      expect([...kept.contentions.keys()].sort()).toEqual(contentionsAcross(atOnce).map(({ claims: pair }) => pair.join()).sort());
    }), { numRuns: 300 });
  });
});

interface Circumstances {
  readonly speaker?: string | null;
  readonly on?: string | null;
  readonly published?: string | null;
}

describe("the same statement", () => {
  const told = (report: string, words: string, { speaker = "person/peskov", on = null, published = "2016-12-21" }: Circumstances = {}): ToldStatement => ({
    id: `${report}/s1`,
    report: { id: report, outlet: null, day: published },
    statement: statement("s1", speaker, on),
    words,
  });
  const frozen = "Practically all levels of dialogue with the United States are frozen";
  const rows: readonly (readonly [string, ToldStatement, ToldStatement, string])[] = [
    ["word for word", told("a", frozen), told("b", frozen), "same"],
    ["in other words", told("a", frozen), told("b", "Almost every level of dialogue with the United States is frozen"), "variant"],
    ["two days later", told("a", frozen), told("b", frozen, { published: "2016-12-23" }), "same"],
    ["by its own day", told("a", frozen), told("b", frozen, { on: "2016-12-21", published: "2017-02-01" }), "same"],
    ["the opposite", told("a", frozen), told("b", "Practically all levels of dialogue with the United States are not frozen"), "different"],
    ["a week later", told("a", frozen), told("b", frozen, { published: "2016-12-28" }), "different"],
    ["another speaker", told("a", frozen), told("b", frozen, { speaker: "person/lavrov" }), "different"],
    ["nobody knows who", told("a", frozen, { speaker: null }), told("b", frozen, { speaker: null }), "different"],
    ["twice in one report", told("a", frozen), told("a", frozen), "different"],
    ["no day", told("a", frozen, { published: null }), told("b", frozen, { published: null }), "different"],
  ];
  test.each(rows)("%s", (_, one, other, relation) => {
    expect(relateStatements(one, other)).toBe(relation);
    expect(relateStatements(other, one)).toBe(relation);
  });

  const words = fc.array(fc.constantFrom("talks", "go", "on", "not", "frozen", "are", "Moscow", "Washington", "will", "resume", "three", "five", "no", "contacts"), { minLength: 1, maxLength: 12 }).map((all) => all.join(" "));
  test("is the same from either side, and its own", () => {
    fc.assert(fc.property(words, words, (one, other) => {
      expect(relateStatements(told("a", one), told("b", other))).toBe(relateStatements(told("b", other), told("a", one)));
      expect(relateStatements(told("a", one), told("b", one))).toBe("same");
    }));
  });
});
