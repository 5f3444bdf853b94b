import { describe, expect, test } from "vitest";
import type { Actor, Part, PartKind, Reading, Span, Statement } from "../model/index.ts";
import { renderReading } from "./render-reading.ts";

const text = `Doe says talks go on

"We talk every week," Jane Doe said on Monday. Roe denied that.

Jane Doe in Riga`;

/** The nth place at which the words stand. */
function at(words: string, nth = 1): Span {
  let start = -1;
  for (let count = 0; count < nth; count += 1) start = text.indexOf(words, start + 1);
  return [start, start + words.length];
}

const part = (kind: PartKind, words: string, nth = 1): Part => ({ kind, span: at(words, nth) });

const person = (id: string, name: string, state: string, title: string): Actor => ({
  id,
  kind: "person",
  name,
  state,
  office: { id: null, title, level: "minister" },
  mentions: [at("Doe")],
});

const statement = (id: string, extra: Partial<Statement>): Statement => ({
  id,
  kind: "speech",
  form: "indirect",
  source: null,
  cue: null,
  content: [],
  speaker: null,
  addressee: null,
  onBehalfOf: null,
  medium: null,
  date: null,
  subjects: [],
  repliesTo: null,
  reply: null,
  within: null,
  confidence: 1,
  rule: "test",
  ...extra,
});

const full: Reading = {
  report: {
    id: "r",
    url: null,
    language: "en",
    source: { name: "The Paper", actor: null },
    headline: "Doe says talks go on",
    standfirst: null,
    section: "World",
    topics: ["Fishing"],
    published: { value: "2014-05-06T09:15+02:00", precision: "minute" },
    dateline: { place: "RIGA", date: "2014-05-05", agency: null, span: [0, 1] },
    text,
    parts: [part("headline", "Doe says talks go on"), { kind: "paragraph", span: [22, text.indexOf("\n\nJane")] }, { kind: "caption", span: [text.lastIndexOf("Jane"), text.length] }],
  },
  actors: [person("person/doe", "Jane Doe", "LVA", "Foreign Minister"), person("person/roe", "John Roe", "NOR", "Prime Minister"), { id: "state/LVA", kind: "state", name: "Latvia", state: "LVA", office: null, mentions: [] }],
  statements: [
    statement("s1", { source: at("Doe"), cue: at("says"), content: [at("talks go on")], speaker: "person/doe" }),
    statement("s2", {
      form: "direct",
      source: at("Jane Doe"),
      cue: at("said"),
      content: [at("We talk every week")],
      speaker: "person/doe",
      onBehalfOf: "state/LVA",
      medium: { kind: "interview", outlet: null },
      date: { value: "2014-05-05", precision: "day", span: null },
    }),
    statement("s3", { source: at("Roe"), cue: at("denied"), content: [at("that")], speaker: "person/roe", repliesTo: "s2", reply: "stated" }),
  ],
  contacts: [
    {
      id: "c1",
      mode: "talks",
      status: "ongoing",
      participants: ["person/doe", "person/roe"],
      states: ["LVA", "NOR"],
      level: "minister",
      date: { value: "2014-05", precision: "month", span: null },
      place: null,
      issues: ["fishing"],
      subjects: [],
      evidence: [at("We talk every week")],
      statement: "s2",
      confidence: 1,
      rule: "test",
    },
  ],
  events: [],
  claims: [
    { id: "k1", statement: "s1", holder: "person/doe", side: "LVA", about: ["LVA", "NOR"], position: "continuing", scope: { kind: "all", text: null }, hedge: null, span: at("talks go on"), rule: "test" },
    { id: "k2", statement: "s3", holder: null, side: "NOR", about: ["LVA", "NOR"], position: "broken", scope: { kind: "all", text: "all" }, hedge: "perhaps", span: at("denied"), rule: "test" },
  ],
  contentions: [{ about: ["LVA", "NOR"], claims: ["k1", "k2"], contacts: ["c1"] }],
  expectations: [{ what: "election", actors: ["person/roe"], date: { value: "2014-10-04/2014-10-05", precision: "day", span: null }, span: at("Monday") }],
};

const none: Reading = {
  report: { ...full.report, source: null, headline: null, section: null, topics: [], published: null, dateline: null, text: "", parts: [] },
  actors: [],
  statements: [],
  contacts: [],
  events: [],
  claims: [],
  contentions: [],
  expectations: [],
};

const stateName = (code: string): string => (code === "NOR" ? "Norway" : code);
const plain = { colour: false, width: 80 };

describe("renderReading", () => {
  test("shows what was found, with names for ids and the words it rests on", () => {
    expect(renderReading(full, null, stateName, plain)).toBe(`[Doe] _says_ «talks go on»¹
The Paper · published 6 May 2014, 09:15 UTC+2 · dateline RIGA, 5 May 2014
World · topics: Fishing
────────────────────────────────────────────────────────────────────────────────

  "We talk every week,"² [Jane Doe] _said_ on Monday. [Roe] _denied_ «that»³.

  Not read: 1 caption.

Actors
  1  Jane Doe · Foreign Minister · Latvia · 1 mention
  2  John Roe · Prime Minister · Norway · 1 mention
  3  Latvia · state

Statements
  1  Jane Doe (LVA) · indirect
     “talks go on”
  2  Jane Doe (LVA) · direct · interview · 5 May 2014
     “We talk every week”
  3  John Roe (NOR) · indirect
     “that”
     answers 2 (the report says so)

Contacts
  1  Jane Doe (LVA) and John Roe (NOR) · talks · ongoing · May 2014
     “We talk every week”
     minister level · about fishing · according to Jane Doe (LVA), statement 2

Events: nothing that PLOVER codes

Claims
  1  Jane Doe (LVA) · continuing · Latvia and Norway
     “talks go on”
     statement 1
  2  Norway · broken · Latvia and Norway
     “denied”
     scope: all (all) · hedged: perhaps · statement 3

Contentions
  1  Latvia and Norway
     Jane Doe (LVA) says continuing (claim 1)
     Norway says broken (claim 2)
     contact 1 bears on it

Expectations
  1  election · 4 to 5 October 2014 · John Roe
     “Monday”
`);
  });

  test("says of each list in one line that it is empty", () => {
    expect(renderReading(none, null, stateName, plain)).toBe(`(no headline) r
source unknown · publication date unknown
────────────────────────────────────────────────────────────────────────────────

  No text to read.

Actors: nobody is named
Statements: nobody is quoted
Contacts: no dealings between states are told
Events: nothing that PLOVER codes
Claims: nobody says how relations stand
Contentions: no claims contradict each other
Expectations: nothing is announced for a date to come
`);
  });

  test("explains what the rules made and dropped", () => {
    const told = renderReading(
      none,
      [
        { stage: "report", rule: "headline", action: "made", span: null, why: "the first line" },
        { stage: "report", rule: "scene", action: "dropped", span: null, why: "it names a person" },
        { stage: "time", rule: "weekday", action: "made", span: null, why: "looks back" },
      ],
      stateName,
      plain,
    );
    expect(told.split("What the rules did\n")[1]).toBe(`  report
    + headline: the first line
    − scene: it names a person
  time
    + weekday: looks back
`);
  });

  test("in colours, the words are the same but for the plain marks", () => {
    const bare = (words: string): string => words.replaceAll(/[[\]_«»]/g, "");
    // oxlint-disable-next-line no-control-regex
    const uncoloured = renderReading(full, null, stateName, { ...plain, colour: true }).replaceAll(/\u001b\[[\d;]*m/g, "");
    expect(uncoloured.replaceAll(/\s+/g, " ")).toBe(bare(renderReading(full, null, stateName, plain)).replaceAll(/\s+/g, " "));
  });

  test("names one of a group as one, and several as several", () => {
    const report = { ...full.report, text: `${text}. An official, a spokeswoman and ministers spoke; officials of the ministry left.` };
    const group = (name: string, ...words: string[]): Actor => ({
      id: `group/${name}`,
      kind: "group",
      name,
      state: "NOR",
      office: null,
      mentions: words.map((word) => [report.text.indexOf(word), report.text.indexOf(word) + word.length] as const),
    });
    const shown = renderReading({ ...full, report, actors: [group("Norwegian spokeswomen", "a spokeswoman"), group("Norwegian officials", "An official", "officials of"), group("Norwegian ministers", "ministers")] }, null, stateName, plain);
    for (const name of ["Norwegian spokeswoman · group · Norway", "Norwegian officials · group", "Norwegian ministers · group"]) expect(shown).toContain(name);
  });

  test("says of the outlet that it is the source", () => {
    const outlet: Actor = { id: "outlet/paper", kind: "outlet", name: "The Paper", state: "NOR", office: null, mentions: [] };
    const reading = { ...full, report: { ...full.report, source: { name: "The Paper", actor: outlet.id } }, actors: [outlet] };
    expect(renderReading(reading, null, stateName, plain)).toContain("The Paper · outlet · Norway · source of the report");
  });

  test("keeps the mark that closes a quotation inside indirect words", () => {
    const quoting = `Doe called the measures "wholly unacceptable".`;
    const content = quoting.slice(11, -1);
    const reading = { ...none, report: { ...none.report, text: quoting, parts: [{ kind: "paragraph" as const, span: [0, quoting.length] as const }] }, statements: [statement("s1", { content: [[11, 11 + content.length]] })] };
    expect(renderReading(reading, null, stateName, plain)).toContain('“the measures "wholly unacceptable"”');
  });

  test.each([20, 30, 40, 55, 80, 120])("keeps lines within %i columns", (width) => {
    const lines = renderReading(full, null, stateName, { colour: false, width }).split("\n");
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(width);
  });
});
