import { describe, expect, test } from "vitest";
import type { Claim, Contact, Position, Statement } from "../model/index.ts";
import { findContentions } from "./find-contentions.ts";
import { linkReplies } from "./link-replies.ts";

interface Said {
  /** `null` for a headline's own words. */
  readonly by: string | null;
  readonly position: Position;
  readonly about?: readonly [string, string];
  readonly scope?: Claim["scope"];
  readonly day?: string;
  readonly denies?: boolean;
  readonly repliesTo?: number;
  readonly within?: number;
}

const side = (by: string | null): string | null => by?.slice(0, 3) ?? null;

/** Statements and claims as the stages above hand them on: one of each for every row, in the order of the text. */
function tell(rows: readonly Said[]): { readonly statements: readonly Statement[]; readonly claims: readonly Claim[] } {
  const statements = rows.map(({ by, day, repliesTo, within }, index): Statement => ({
    id: `s${index}`,
    kind: "speech",
    form: "indirect",
    source: null,
    cue: null,
    content: [[index * 10, index * 10 + 9]],
    speaker: by === null ? null : `person/${by}`,
    addressee: null,
    onBehalfOf: null,
    medium: null,
    date: day === undefined ? null : { value: day, precision: "day", span: null },
    subjects: [],
    repliesTo: repliesTo === undefined ? null : `s${repliesTo}`,
    reply: repliesTo === undefined ? null : "stated",
    within: within === undefined ? null : `s${within}`,
    confidence: 1,
    rule: "test",
  }));
  const claims = rows.map(({ by, position, about, scope, denies }, index): Claim => ({
    id: `k${index}`,
    statement: `s${index}`,
    holder: by === null ? null : `person/${by}`,
    side: side(by),
    about: about ?? ["RUS", "USA"],
    position,
    scope: scope ?? { kind: "all", text: null },
    hedge: null,
    span: [index * 10, index * 10 + 9],
    rule: denies === true ? "subject-state-denied" : "subject-state",
  }));
  return { statements, claims };
}

const level = (text: string): Claim["scope"] => ({ kind: "level", text });

describe("contentions", () => {
  test.each<readonly [id: string, rows: readonly Said[], wanted: readonly (readonly string[])[]]>([
    ["frozen and continuing", [{ by: "RUS-p", position: "frozen" }, { by: "USA-k", position: "continuing" }], [["k0", "k1"]]],
    ["broken and normal", [{ by: "RUS-p", position: "broken" }, { by: "USA-k", position: "normal" }], [["k0", "k1"]]],
    ["broken and improving", [{ by: "RUS-p", position: "broken" }, { by: "USA-k", position: "improving" }], [["k0", "k1"]]],
    ["frozen and restored", [{ by: "USA-k", position: "restored" }, { by: "RUS-p", position: "frozen" }], [["k0", "k1"]]],
    ["strained and normal", [{ by: "RUS-p", position: "strained" }, { by: "USA-k", position: "normal" }], [["k0", "k1"]]],
    ["strained and improving", [{ by: "RUS-p", position: "strained" }, { by: "USA-k", position: "improving" }], [["k0", "k1"]]],
    ["reduced and normal", [{ by: "RUS-p", position: "reduced" }, { by: "USA-k", position: "normal" }], [["k0", "k1"]]],
    ["reduced and improving", [{ by: "RUS-p", position: "reduced" }, { by: "USA-k", position: "improving" }], [["k0", "k1"]]],
    ["all levels against one", [{ by: "RUS-p", position: "frozen", scope: { kind: "all", text: "All levels" } }, { by: "USA-k", position: "continuing", scope: level("working-level") }], [["k0", "k1"]]],
    ["same level", [{ by: "RUS-p", position: "frozen", scope: level("military") }, { by: "USA-k", position: "continuing", scope: level("Military") }], [["k0", "k1"]]],
    ["one for two states, best of each", [{ by: "RUS-p", position: "frozen" }, { by: "USA-k", position: "continuing" }, { by: "RUS-p", position: "frozen", scope: { kind: "all", text: "All levels" } }], [["k1", "k2"]]],
    ["three holders", [{ by: "RUS-p", position: "frozen" }, { by: "USA-k", position: "continuing" }, { by: "USA-t", position: "normal" }], [["k0", "k1", "k2"]]],
    ["two pairs of states", [{ by: "RUS-p", position: "frozen" }, { by: "USA-k", position: "continuing" }, { by: "JPN-a", position: "normal", about: ["JPN", "KOR"] }, { by: "KOR-b", position: "broken", about: ["JPN", "KOR"] }], [["k0", "k1"], ["k2", "k3"]]],
    ["third party", [{ by: "FRA-m", position: "frozen" }, { by: "USA-k", position: "continuing" }], [["k0", "k1"]]],
    ["one claim", [{ by: "RUS-p", position: "frozen" }], []],
    ["none", [], []],
    ["agreed", [{ by: "RUS-p", position: "frozen" }, { by: "USA-k", position: "broken" }], []],
    ["both go on", [{ by: "RUS-p", position: "continuing" }, { by: "USA-k", position: "normal" }], []],
    ["strained yet going on", [{ by: "RUS-p", position: "strained" }, { by: "USA-k", position: "continuing" }], []],
    ["reduced yet going on", [{ by: "RUS-p", position: "reduced" }, { by: "USA-k", position: "continuing" }], []],
    ["same holder", [{ by: "RUS-p", position: "frozen" }, { by: "RUS-p", position: "continuing" }], []],
    ["same side", [{ by: "RUS-p", position: "frozen" }, { by: "RUS-l", position: "continuing" }], []],
    ["other relationship", [{ by: "RUS-p", position: "frozen" }, { by: "CHN-w", position: "continuing", about: ["CHN", "USA"] }], []],
    ["one level cut, others go on", [{ by: "RUS-p", position: "frozen", scope: level("military") }, { by: "USA-k", position: "continuing" }], []],
    ["two levels", [{ by: "RUS-p", position: "frozen", scope: level("military") }, { by: "USA-k", position: "continuing", scope: level("ministerial") }], []],
    ["two issues", [{ by: "RUS-p", position: "frozen", scope: { kind: "issue", text: "on Syria" } }, { by: "USA-k", position: "continuing", scope: { kind: "issue", text: "on trade" } }], []],
    ["a level and an issue", [{ by: "RUS-p", position: "broken", scope: level("military") }, { by: "USA-k", position: "normal", scope: { kind: "issue", text: "trade" } }], []],
    ["a headline that nobody says", [{ by: "RUS-p", position: "frozen" }, { by: null, position: "continuing" }], []],
    ["frozen and reduced", [{ by: "RUS-p", position: "frozen" }, { by: "USA-k", position: "reduced" }], []],
  ])("%s", (_id, rows, wanted) => {
    expect(findContentions(tell(rows).claims, []).map(({ claims }) => claims)).toEqual(wanted);
  });

  test("contacts between the two states bear on it, others do not", () => {
    const { claims } = tell([{ by: "RUS-p", position: "frozen" }, { by: "USA-k", position: "continuing" }]);
    const contact = (id: string, states: readonly string[]): Contact => ({ id, states, mode: "call", status: "held", participants: [], level: null, date: null, place: null, issues: [], subjects: [], evidence: [[0, 1]], statement: null, confidence: 1, rule: "test" });
    const [contention] = findContentions(claims, [contact("c1", ["RUS", "USA"]), contact("c2", ["CHN", "USA"]), contact("c3", ["CHN", "RUS", "USA"])]);
    expect(contention?.contacts).toEqual(["c1", "c3"]);
  });

  test("a hundred thousand claims end at once", () => {
    const rows = Array.from({ length: 100_000 }, (_, index): Said => ({ by: index % 2 === 0 ? "RUS-p" : "USA-k", position: index % 2 === 0 ? "frozen" : "continuing" }));
    const { statements, claims } = tell(rows);
    expect(findContentions(claims, [])).toHaveLength(1);
    expect(linkReplies(statements, claims)).toHaveLength(100_000);
  });
});

describe("replies", () => {
  test.each<readonly [id: string, rows: readonly Said[], wanted: readonly string[]]>([
    ["the later in the text", [{ by: "RUS-p", position: "frozen" }, { by: "USA-k", position: "continuing" }], ["s1 to s0"]],
    ["the later day, though told first", [{ by: "USA-k", position: "continuing", day: "2016-12-21" }, { by: "RUS-p", position: "frozen", day: "2016-12-20" }], ["s0 to s1"]],
    ["the one that denies, though told first", [{ by: "USA-k", position: "continuing", denies: true }, { by: "RUS-p", position: "frozen" }], ["s0 to s1"]],
    ["the nearest", [{ by: "RUS-p", position: "frozen" }, { by: "RUS-l", position: "broken" }, { by: "USA-k", position: "continuing" }], ["s2 to s1"]],
    ["the way that the report states", [{ by: "USA-k", position: "continuing", repliesTo: 1 }, { by: "RUS-p", position: "frozen" }, { by: "USA-k", position: "continuing" }, { by: "RUS-p", position: "frozen" }], ["s2 to s1"]],
    ["both quotations answer", [{ by: "RUS-p", position: "frozen" }, { by: "USA-k", position: "continuing", denies: true }, { by: "USA-k", position: "continuing" }], ["s1 to s0", "s2 to s0"]],
    ["within two weeks", [{ by: "RUS-p", position: "frozen", day: "2016-12-01" }, { by: "USA-k", position: "continuing", day: "2016-12-14" }], ["s1 to s0"]],
    ["weeks later", [{ by: "RUS-p", position: "frozen", day: "2016-10-01" }, { by: "USA-k", position: "continuing", day: "2016-12-14" }], []],
    ["agreed", [{ by: "RUS-p", position: "frozen" }, { by: "USA-k", position: "broken" }], []],
    ["same side", [{ by: "RUS-p", position: "frozen" }, { by: "RUS-l", position: "continuing" }], []],
    ["other relationship", [{ by: "RUS-p", position: "frozen" }, { by: "CHN-w", position: "continuing", about: ["CHN", "USA"] }], []],
    ["a part answers nothing of the whole", [{ by: "RUS-p", position: "frozen", scope: level("military") }, { by: "USA-k", position: "continuing" }], []],
    ["told inside the other", [{ by: "USA-k", position: "continuing" }, { by: "RUS-p", position: "frozen", within: 0 }], []],
    ["already stated", [{ by: "RUS-p", position: "frozen" }, { by: "USA-k", position: "continuing", repliesTo: 0 }], []],
    ["one alone", [{ by: "RUS-p", position: "frozen" }], []],
  ])("%s", (_id, rows, wanted) => {
    const { statements, claims } = tell(rows);
    const linked = linkReplies(statements, claims);
    expect(linked.filter(({ reply }) => reply === "inferred").map(({ id, repliesTo }) => `${id} to ${repliesTo}`)).toEqual(wanted);
  });
});
