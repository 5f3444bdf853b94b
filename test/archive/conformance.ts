import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Archive, Deposit, Kind, Selection } from "../../src/archive/index.ts";
import type { RecordedContact } from "../../src/model/index.ts";
import { dump } from "./dump.ts";
import { deposit, made } from "./made-deposits.ts";
import type { Place } from "./place.ts";

/** What every store must do. */
export function conformance(name: string, newPlace: () => Promise<Place>, shuffles: number): void {
  const opened = async (): Promise<Archive> => await (await newPlace()).open();

  /** An archive with the made reports. */
  async function filled(): Promise<Archive> {
    const archive = await opened();
    await archive.add(made);
    return archive;
  }

  const idsOf = async (archive: Archive, kind: Kind, selection: Selection): Promise<readonly string[]> => {
    const { results } = await archive.search(kind, selection, { limit: 1000 });
    return results.map(({ id }) => id).toSorted();
  };

  describe(`an archive on ${name}`, () => {
    test("the same input twice changes nothing", async () => {
      const archive = await opened();
      const first = await archive.add(made);
      expect(first).toEqual({ added: 27, versions: 5, known: 2, copies: 6 });
      const before = await dump(archive);
      expect(await archive.add(made)).toEqual({ added: 0, versions: 0, known: made.length, copies: 0 });
      expect(await dump(archive)).toEqual(before);
      await archive.close();
    });

    test("what it holds depends neither on order nor on batches", { timeout: 240_000 }, async () => {
      const whole = await filled();
      const wanted = await dump(whole);
      await whole.close();
      expect(wanted["contacts"]).not.toEqual([]);
      expect(wanted["contentions"]).not.toEqual([]);
      const shuffled = fc.shuffledSubarray([...made], { minLength: made.length });
      const cuts = fc.array(fc.integer({ min: 1, max: made.length - 1 }), { maxLength: 6 });
      await fc.assert(
        fc.asyncProperty(shuffled, cuts, fc.boolean(), async (deposits, places, twice) => {
          const archive = await opened();
          const ends = [...new Set(places), made.length].toSorted((a, b) => a - b);
          let from = 0;
          for (const end of ends) {
            await archive.add(deposits.slice(twice ? Math.max(0, from - 3) : from, end));
            from = end;
          }
          const found = await dump(archive);
          const wrong = await archive.check();
          await archive.close();
          expect(found).toEqual(wanted);
          expect(wrong).toEqual([]);
        }),
        { numRuns: shuffles },
      );
    });

    test("versions of an address, and of an outlet's own id", async () => {
      const archive = await filled();
      const current = await archive.report("https://example.org/munich");
      expect(current?.report.headline).toContain("agree on new round");
      expect(current?.current).toBe(true);
      expect(current?.versions).toHaveLength(3);
      const oldest = await archive.report(current?.versions[0] ?? "");
      expect(oldest).toMatchObject({ current: false, story: null, report: { headline: "Ministers to meet" } });
      // Earlier versions are not searched, and their contacts are not told.
      expect(await idsOf(archive, "reports", { words: '"ministers to meet"' })).toEqual([]);
      expect((await archive.report("afp-1"))?.report.headline).toBe("Talks in Paris off");
      // What was fetched last is current, even where it is the oldest words.
      expect((await archive.report("https://example.org/ferry"))?.report.text).toContain("old pier");
      expect(await idsOf(archive, "reports", { words: "new pier" })).toEqual([]);
      expect((await archive.reading(oldest?.id ?? ""))?.reading.contacts).toHaveLength(1);
      expect(await archive.report("https://example.org/nothing")).toBeNull();
      await archive.close();
    });

    test("copies are one story, of which each outlet counts", async () => {
      const archive = await filled();
      const story = await archive.story("https://example.org/call");
      expect(story?.carried.map(({ source }) => source).toSorted()).toEqual(["Baltic Herald", "Reuters", "The Oslo Courier"]);
      expect(story?.carried[0]?.report).toBe(story?.id);
      expect(story?.carried.at(-1)?.source).toBe("Baltic Herald");
      expect((await archive.reading("https://example.org/call"))?.carried).toEqual(story?.carried);
      const selection = { states: ["RUS", "USA"], words: "hung up the phone" } as const;
      for (const outlet of ["outlet/reuters", "The Oslo Courier", "Baltic Herald"]) expect(await idsOf(archive, "statements", { ...selection, outlet })).toHaveLength(1);
      expect(await idsOf(archive, "statements", { ...selection, outlet: "outlet/tass" })).toEqual([]);
      // The middle of one chain was replaced, the other hangs together.
      const stories = new Set<string>();
      for await (const { story: id } of archive.walk("reports", { words: "cargo list" })) stories.add(id ?? "");
      expect(stories.size).toBe(4);
      const timber = await archive.search("reports", { words: "timber*" });
      expect(new Set(timber.results.map((report) => report.story)).size).toBe(1);
      await archive.close();
    });

    test("one contact told by several, with what they disagree on", async () => {
      const archive = await filled();
      const { results } = await archive.search("contacts", { mode: "call", states: ["USA", "RUS"] });
      expect(results).toHaveLength(1);
      const [call] = results;
      expect(call?.tellings).toHaveLength(3);
      expect(call?.disagreement.dates).toEqual(["2015-02-04", "2015-02-05"]);
      expect(call).toMatchObject({ firstTold: "2015-02-05", lastTold: "2015-02-06", contact: { status: "held", level: "minister" } });
      for (const { id } of call?.tellings ?? []) expect(await archive.contact(id)).toEqual(call);
      const visit = await archive.search("contacts", { states: ["CHN", "JPN"] });
      expect(visit.results.map(({ day, tellings }) => [day, tellings.length])).toEqual([["2015-05-12", 2]]);
      await archive.close();
    });

    test("the same statement in several reports, with the words that differ", async () => {
      const archive = await filled();
      const { results } = await archive.search("statements", { who: "person/dmitry-peskov", words: '"all levels of dialogue"', outlet: "outlet/tass" });
      const told = await archive.sameStatement(results[0]?.same ?? "");
      expect(told?.tellings.length).toBeGreaterThan(1);
      expect(told?.tellings[0]).toMatchObject({ id: told?.id, relation: "same", differing: [] });
      const variant = told?.tellings.find(({ relation }) => relation === "variant");
      expect(variant?.differing.length).toBeGreaterThan(0);
      await archive.close();
    });

    test("replies and contentions over reports", async () => {
      const archive = await filled();
      const contentions = [];
      for await (const contention of archive.contentions({ position: "frozen" })) contentions.push(contention);
      expect(contentions.length).toBeGreaterThan(0);
      for (const { about, claims } of contentions) {
        expect(about).toEqual(["RUS", "USA"]);
        const kept = await Promise.all(claims.map((id) => archive.claim(id)));
        expect(new Set(kept.map((claim) => claim?.claim.position)).size).toBe(2);
        expect(new Set(kept.map((claim) => claim?.claim.side)).size).toBe(2);
      }
      // Six weeks later nobody is contradicted.
      const days = await Promise.all(contentions.flatMap(({ claims }) => claims.map(async (id) => (await archive.claim(id))?.day ?? "")));
      expect(days.every((day) => day < "2015-03-01")).toBe(true);
      const replies = [];
      for await (const reply of archive.replies({ who: "person/john-kerry" })) replies.push(reply);
      expect(replies).toHaveLength(1);
      expect((await archive.statement(replies[0]?.answers ?? ""))?.statement.speaker).toBe("person/dmitry-peskov");
      expect(await archive.statement(replies[0]?.reply ?? "")).not.toBeNull();
      await archive.close();
    });

    const searches: readonly (readonly [Kind, Selection, number])[] = [
      ["statements", { words: "frozen" }, 5],
      ["statements", { words: "FROZEN dialogue" }, 3],
      ["statements", { words: '"levels of dialogue"' }, 2],
      ["statements", { words: '"dialogue of levels"' }, 0],
      ["statements", { words: "froz*" }, 5],
      ["statements", { words: '"level* ' }, 3],
      ["statements", { who: "person/jen-psaki" }, 3],
      ["statements", { who: "person/jen-psaki", from: "2015-02-05", to: "2015-02-05" }, 2],
      ["statements", { who: "person/nobody" }, 0],
      ["statements", { states: ["RUS", "USA"], words: "broken" }, 1],
      ["statements", { states: ["JPN"] }, 2],
      ["statements", { form: "mixed" }, 0],
      ["statements", { status: "held" }, 0],
      ["contacts", { status: "cancelled" }, 1],
      ["contacts", { status: "planned", who: "person/wang-yi" }, 1],
      ["contacts", { level: "minister", states: ["USA"] }, 3],
      ["contacts", { who: "person/john-kerry", whom: "person/sergey-lavrov" }, 3],
      ["contacts", { mode: "visit" }, 2],
      ["contacts", { words: "telephone" }, 1],
      ["contacts", { outlet: "Kyodo" }, 0],
      ["contacts", { outlet: "outlet/kyodo" }, 1],
      ["claims", { position: "improving" }, 1],
      ["claims", { position: "frozen", who: "person/dmitry-peskov" }, 4],
      ["claims", { whom: "person/dmitry-peskov" }, 0],
      ["events", { type: "CONSULT", states: ["RUS"] }, 4],
      ["events", { type: "ASSAULT" }, 0],
      ["reports", { words: "envoys Vienna" }, 2],
      ["reports", { states: ["CHN", "JPN"] }, 2],
      ["reports", { outlet: "outlet/tass" }, 3],
      ["reports", { from: "2015-04-01" }, 5],
      ["reports", { to: "2015-01-31" }, 6],
      ["reports", { who: "person/john-kerry" }, 0],
    ];
    test("search by every field", async () => {
      const archive = await filled();
      const found = [];
      for (const [kind, selection] of searches) found.push([kind, selection, (await idsOf(archive, kind, selection)).length]);
      expect(found).toEqual(searches);
      for (const [kind, selection] of searches) {
        const walked: string[] = [];
        for await (const { id } of archive.walk(kind, selection)) walked.push(id);
        expect(walked.toSorted()).toEqual(await idsOf(archive, kind, selection));
        const counts = await archive.counts(kind, selection, "month");
        const { results } = await archive.search(kind, selection, { limit: 1000 });
        const dated = results.filter((result) => ("report" in result && typeof result.report !== "string" ? result.report.published : (result as { readonly day: string | null }).day) !== null);
        expect([kind, selection, counts.reduce((sum, { count }) => sum + count, 0)]).toEqual([kind, selection, dated.length]);
      }
      await archive.close();
    });

    test("words of any kind break no search", { timeout: 120_000 }, async () => {
      const archive = await filled();
      const hostile = ['"', '""', "'", "a' OR 1=1 --", "NEAR(a b)", "words:frozen", "-frozen", "*", "(", "frozen AND", "^frozen", "{a}", "a:*", "\\", "\u0000", "!", "&", "|", "<->", "%", "_", "_who", "😀", "é".repeat(500), "x".repeat(10_000)];
      await fc.assert(
        fc.asyncProperty(fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: "binary" }), fc.string()), async (words) => {
          const { results } = await archive.search("statements", { words }, { limit: 5 });
          expect(results.length).toBeLessThanOrEqual(5);
        }),
        { numRuns: 120, examples: hostile.map((words) => [words]) },
      );
      expect(await idsOf(archive, "statements", { words: "---" })).toEqual([]);
      await archive.close();
    });

    test("letters of every script, in any case and with any accent", async () => {
      const archive = await opened();
      await archive.add([deposit("Élysée says Straße in Kraków reopened; Москва, 北京 and İzmir agree.\n", { source: "Port News" }), deposit("Nothing of the sort was said.\n", { source: "Port News" })]);
      for (const words of ["elysee", "ÉLYSÉE", "straße", "krakow", "МОСКВА", "москва", "北京", "izmir", "Kraków, Москва"]) {
        expect([words, (await archive.search("reports", { words })).results.length]).toEqual([words, 1]);
      }
      await archive.close();
    });

    test("pages hold still while reports arrive", async () => {
      const archive = await opened();
      const texts = Array.from({ length: 40 }, (_, index) => deposit(`Sea notes ${index}\n\nPort master ${index} said the ice was thin that day at pier ${index}.\n`, { source: "Port News", published: `2015-03-${String((index % 20) + 1).padStart(2, "0")}` }));
      await archive.add(texts.filter((_, index) => index % 2 === 0));
      const whole = await idsOf(archive, "reports", { words: "ice" });
      const seen: string[] = [];
      let after: string | undefined;
      let arriving = 1;
      do {
        const page: Awaited<ReturnType<typeof archive.search<"reports">>> = await archive.search("reports", { words: "ice" }, { limit: 3, ...(after === undefined ? {} : { after }) });
        const again = await archive.search("reports", { words: "ice" }, { limit: 3, ...(after === undefined ? {} : { after }) });
        expect(again).toEqual(page);
        seen.push(...page.results.map(({ id }) => id));
        await archive.add([texts[arriving] as Deposit]);
        arriving = (arriving + 2) % 40;
        after = page.next ?? undefined;
      } while (after !== undefined);
      expect(new Set(seen).size).toBe(seen.length);
      expect(whole.filter((id) => !seen.includes(id))).toEqual([]);
      const newest = (await archive.search("reports", {}, { limit: 1000 })).results.map(({ report }) => report.published?.value ?? "");
      expect(newest).toEqual(newest.toSorted().reverse());
      await expect(archive.search("reports", {}, { after: "?" })).rejects.toMatchObject({ code: "usage" });
      await expect(archive.search("reports", {}, { limit: 0 })).rejects.toMatchObject({ code: "usage" });
      await expect(archive.search("reports", { from: "yesterday" })).rejects.toMatchObject({ code: "bad-date" });
      await archive.close();
    });

    test("coverage by day, outlet and dyad", async () => {
      const archive = await filled();
      const rows = [];
      for await (const row of archive.coverage({ states: ["JPN", "CHN"] })) rows.push(row);
      expect(rows).toEqual([
        { day: "2015-04-20", outlet: "outlet/xinhua", dyad: ["CHN", "JPN"], reports: 1 },
        { day: "2015-04-28", outlet: "outlet/kyodo", dyad: ["CHN", "JPN"], reports: 1 },
      ]);
      let carried = 0;
      for await (const { reports } of archive.coverage({ states: ["RUS", "USA"], from: "2015-02-05", to: "2015-02-06" })) carried += reports;
      // Copies count for each outlet; of three versions the last one counts.
      expect(carried).toBe(6);
      await archive.close();
    });

    test("records are kept apart and selected by the same fields", async () => {
      const archive = await opened();
      const record = (number: number, value: string, state: string): RecordedContact => ({
        id: `state-travels/${number}`, source: "state-travels", mode: "visit", status: "held", participants: ["person/john-kerry", `state/${state}`],
        visitor: "John Kerry", states: [state, "USA"].toSorted(), level: "minister", date: { value, precision: "day" }, place: "Geneva",
      });
      const records = [record(1, "2015-03-02/2015-03-04", "CHE"), record(2, "2014-05-01", "FRA")];
      expect(await archive.addRecords(records)).toEqual({ added: 2, known: 0 });
      expect(await archive.addRecords(records)).toEqual({ added: 0, known: 2 });
      const found = async (selection: Selection): Promise<readonly string[]> => {
        const ids: string[] = [];
        for await (const { id } of archive.records(selection)) ids.push(id);
        return ids;
      };
      expect(await found({})).toEqual(["state-travels/2", "state-travels/1"]);
      expect(await found({ states: ["USA", "CHE"] })).toEqual(["state-travels/1"]);
      expect(await found({ from: "2015-03-03", to: "2015-03-03" })).toEqual(["state-travels/1"]);
      expect(await found({ to: "2014-12-31" })).toEqual(["state-travels/2"]);
      expect(await found({ words: "kerry geneva" })).toHaveLength(2);
      expect(await found({ who: "person/nobody" })).toEqual([]);
      expect(await found({ outlet: "outlet/tass" })).toEqual([]);
      expect((await archive.stats()).records).toBe(2);
      expect((await archive.search("contacts", {})).results).toEqual([]);
      await archive.close();
    });

    test("what is not read is kept as a report alone", async () => {
      const archive = await opened();
      const [first] = made;
      if (first === undefined) throw new Error("no reports");
      const bare = { ...first.reading, actors: [], statements: [], contacts: [], events: [], claims: [], contentions: [], expectations: [] };
      await archive.add([{ ...first, reading: bare, read: false }]);
      expect(await archive.stats()).toMatchObject({ reports: 1, unread: 1, stories: 1, statements: 0, actors: 0 });
      expect((await archive.search("reports", {})).results[0]).toMatchObject({ read: false });
      await archive.close();
    });
  });
}
