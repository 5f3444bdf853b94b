import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { faults, loadResources, read, readWireText, type Span, type Statement } from "../src/index.ts";

/** The report that the project began with. It belongs to its agency, so only facts about it stand here. */
const path = fileURLToPath(new URL("../../shared/seed/report.txt", import.meta.url));
const there = existsSync(path);
if (!there) console.warn(`test/seed.test.ts: left out, there is no ${path}`);

describe.skipIf(!there)("the report that started it", () => {
  const reading = there ? read(readWireText(readFileSync(path, "utf8")), loadResources()) : null;
  if (reading === null) return;
  const { report, actors, statements, contacts, claims, contentions, events, expectations } = reading;
  const words = (span: Span): string => report.text.slice(...span);
  const contentOf = (statement: Statement): string => statement.content.map(words).join(" ");
  const partsOf = (kind: string): readonly string[] => report.parts.filter((part) => part.kind === kind).map(({ span }) => words(span));
  const actor = (id: string) => actors.find((one) => one.id === id);
  const kirby = "person/john-kirby";
  const peskov = "person/dmitry-peskov";
  const bySpeaker = (speaker: string): readonly Statement[] => statements.filter((one) => one.kind === "speech" && one.speaker === speaker);
  const containing = (speaker: string, phrase: string): Statement | undefined =>
    bySpeaker(speaker)
      .filter((one) => contentOf(one).includes(phrase))
      .sort((a, b) => contentOf(a).length - contentOf(b).length)[0];

  test("has no faults of span or reference", () => expect(faults(reading)).toEqual([]));

  describe("report", () => {
    test("headline", () => expect(report.headline).toMatch(/^Washington says .* dialogue$/u));
    test("section", () => expect(report.section).toBe("World"));
    test("published", () => expect(report.published).toEqual({ value: "2016-12-22T03:43+03:00", precision: "minute" }));
    test("standfirst", () => expect(report.standfirst).toMatch(/^"Diplomatic engagement .* said$/u));
    test("dateline", () => expect(report.dateline).toMatchObject({ place: "WASHINGTON", date: "2016-12-21", agency: "TASS" }));
    test("source", () => expect(report.source).toEqual({ name: "TASS", actor: "outlet/tass" }));
    test("topics", () => expect(report.topics).toEqual(["Bilateral relations"]));
    test("furniture", () => expect(partsOf("furniture").join("\n")).toContain("Back to Main page"));
    test("one caption", () => expect(partsOf("caption")).toEqual(["Kremlin spokesman Dmitry Peskov"]));
    test("one related headline", () => {
      expect(partsOf("related")).toHaveLength(1);
      expect(partsOf("related")[0]).toMatch(/^Kremlin has no illusions .* inauguration$/u);
    });
    test("caption and related headline are in no sentence", () => {
      const closed = report.parts.filter(({ kind }) => kind === "caption" || kind === "related");
      const spans = [
        ...actors.flatMap(({ mentions }) => mentions),
        ...statements.flatMap(({ source, cue, content }) => [source, cue, ...content].filter((span) => span !== null)),
        ...contacts.flatMap(({ evidence }) => evidence),
        ...[...events, ...claims, ...expectations].map(({ span }) => span),
      ];
      expect(spans.filter(([start, end]) => closed.some(({ span }) => start < span[1] && end > span[0]))).toEqual([]);
    });
  });

  describe("actors", () => {
    test.each([
      [kirby, "USA", "spokesperson"],
      [peskov, "RUS", "spokesperson"],
      ["person/john-kerry", "USA", "minister"],
      ["person/sergey-lavrov", "RUS", "minister"],
      ["person/vladimir-putin", "RUS", "leader"],
    ])("%s: %s, %s", (id, state, level) => {
      expect(actor(id)).toMatchObject({ kind: "person", state });
      expect(actor(id)?.office?.level).toBe(level);
    });
    test("Trump is president-elect, not president", () => {
      expect(actor("person/donald-trump")?.state).toBe("USA");
      expect(actor("person/donald-trump")?.office?.title).toMatch(/elect/iu);
    });
    test("six people and no more", () => expect(actors.filter(({ kind }) => kind === "person").map(({ id }) => id).sort()).toHaveLength(6));
    test.each(["outlet/tass", "outlet/mir-tv"])("%s", (id) => expect(actor(id)?.kind).toBe("outlet"));
  });

  describe("statements", () => {
    const lead = statements.find((one) => one.speaker === kirby && one.form === "indirect" && one.medium?.kind === "message");
    const inner = statements.find((one) => one.speaker === peskov && contentOf(one).includes("frozen state") && one.form === "indirect");

    test("Kirby's, by written message to TASS", () => {
      expect(lead).toMatchObject({ onBehalfOf: "state/USA", medium: { kind: "message", outlet: "outlet/tass" } });
      expect(contentOf(lead as Statement)).toMatch(/^No break .* differences$/u);
    });
    test("of 21 December", () => expect(lead?.date).toMatchObject({ value: "2016-12-21", precision: "day" }));
    test("Peskov's words inside it", () => {
      expect(inner).toBeDefined();
      expect([null, lead?.id]).toContain(inner?.within);
    });
    test("in reply to Peskov's, as the report states", () => {
      expect(lead?.reply).toBe("stated");
      expect(lead?.repliesTo).toBe(inner?.id);
    });
    test("Kirby's first quotation", () => {
      const one = containing(kirby, "difficult to know");
      expect(one?.form).toBe("direct");
      expect(contentOf(one as Statement)).toMatch(/range of issues/u);
    });
    test("Kirby's second quotation, with the sentence that follows its first", () => {
      const one = containing(kirby, "spoke by phone");
      expect(one?.form).toBe("direct");
      expect(words(one?.cue as Span)).toMatch(/added|wrote/u);
      expect(contentOf(one as Statement)).toMatch(/been a break in dialogue.* Syria/u);
    });
    test("Peskov's in an interview with Mir TV, both sentences", () => {
      const one = containing(peskov, "All levels of dialogue");
      expect(one).toMatchObject({ form: "direct", medium: { kind: "interview", outlet: "outlet/mir-tv" } });
      expect(contentOf(one as Statement)).toMatch(/frozen state\. We do not .* minimally/u);
    });
    test("the mixed one", () => expect(containing(peskov, "pins certain hopes")?.form).toBe("mixed"));
    test("the three sentences that follow it", () => {
      const phrases = ["have no idea yet", "kind of president", "future policy"];
      expect(phrases.filter((phrase) => containing(peskov, phrase) === undefined)).toEqual([]);
    });
    test("the last one", () => {
      const one = containing(peskov, "rose-colored");
      expect(one?.form).toBe("direct");
      expect(words(one?.cue as Span)).toBe("emphasized");
      expect(contentOf(one as Statement)).toMatch(/President Putin acts.* interests/u);
    });
  });

  describe("contacts", () => {
    test("one, and no other", () => expect(contacts).toHaveLength(1));
    test("the call", () => {
      const [call] = contacts;
      expect(call).toMatchObject({
        mode: "call",
        status: "held",
        participants: ["person/john-kerry", "person/sergey-lavrov"],
        states: ["RUS", "USA"],
        level: "minister",
        date: { value: "2016-12-20", precision: "day" },
      });
      expect(call?.issues.join()).toContain("Syria");
      expect(statements.find(({ id }) => id === call?.statement)?.speaker).toBe(kirby);
    });
  });

  describe("claims", () => {
    const held = (holder: string): readonly string[] => [...new Set(claims.filter((one) => one.holder === holder).map(({ position }) => position))];
    test("Peskov: frozen, at all levels", () => {
      expect(held(peskov)).toContain("frozen");
      expect(claims.find((one) => one.holder === peskov && one.position === "frozen" && one.scope.kind === "all")).toBeDefined();
    });
    test("Peskov claims nothing that goes on", () => expect(held(peskov)).not.toContain("continuing"));
    test("Kirby: continuing, and nothing else", () => expect(held(kirby)).toEqual(["continuing"]));
    test("all are about Russia and the United States", () => expect(claims.filter(({ about }) => about.join() !== "RUS,USA")).toEqual([]));
    test("one contention, between the two", () => {
      expect(contentions).toHaveLength(1);
      const holders = contentions[0]?.claims.map((id) => claims.find((one) => one.id === id)?.holder);
      expect(holders).toEqual(expect.arrayContaining([kirby, peskov]));
    });
    test("the call bears on it", () => expect(contentions[0]?.contacts).toEqual(contacts.map(({ id }) => id)));
    test("one expectation: a swearing-in on 20 January 2017", () => {
      expect(expectations).toHaveLength(1);
      expect(expectations[0]).toMatchObject({ what: "inauguration", actors: ["person/donald-trump"], date: { value: "2017-01-20" } });
    });
  });

  test("a CONSULT event by phone", () => expect(events.find(({ type, mode }) => type === "CONSULT" && mode === "phone")).toBeDefined());
});
