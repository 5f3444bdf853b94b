import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { analyse, decodeLanguageModel } from "../language/index.ts";
import type { Note } from "../model/index.ts";
import { readWireText } from "../report/index.ts";
import { parseFacts } from "./facts.ts";
import { linkActors } from "./link-actors.ts";
import { linkRows } from "./link-actors.rows.ts";
import type { LinkedReport } from "./linked-report.ts";
import { whomRows } from "./whom-is-meant.rows.ts";

const folder = new URL("../../facts/", import.meta.url);
const tables = Object.fromEntries(readdirSync(folder).filter((name) => name.endsWith(".tsv")).map((name) => [name.slice(0, -4), readFileSync(new URL(name, folder), "utf8")]));
const facts = parseFacts(tables);
const weights = (name: string): Uint8Array => readFileSync(new URL(`../../models/en/${name}.bin`, import.meta.url));
const model = decodeLanguageModel(weights("language"), weights("parser"));

function link(text: string, date: string | null, notes: Note[] = []): LinkedReport {
  return linkActors(analyse(readWireText(text, date === null ? {} : { published: date }), model), facts, null, (note) => notes.push(note));
}

/** Why a wish is not met; `null` where it is. */
function fault(linked: LinkedReport, wish: string): string | null {
  const { text } = linked.report;
  const found = linked.mentions.flat().map(({ span, kind, actor }) => ({ words: text.slice(...span), kind, actor }));
  const [left = "", right = ""] = wish.replace(/^[!@] /, "").split(" = ");
  if (wish.startsWith("@ ")) {
    const actor = linked.actorById.get(left);
    const [state = "", level = "", ...title] = right.split(" ");
    if (actor === undefined) return `no ${left}`;
    if ((actor.state ?? "-") !== state || (actor.office?.level ?? "-") !== level) return `${left} is ${actor.state} ${actor.office?.level}`;
    return title.length > 0 && actor.office?.title !== title.join(" ") ? `${left} is ${actor.office?.title}` : null;
  }
  if (wish.startsWith("! ")) {
    const bad = found.find(({ words, kind }) => words === left && (right === "" || kind === right));
    return bad === undefined ? null : `"${left}" is ${bad.kind} of ${bad.actor}`;
  }
  return found.some(({ words, kind, actor }) => words === left && `${kind} ${actor}` === right) ? null : `no "${wish}" in ${found.map(({ words, kind, actor }) => `"${words}" ${kind} ${actor}`).join("; ")}`;
}

const rows = [...linkRows, ...whomRows];

describe("linkActors", () => {
  test.each(rows.map((row) => [row.id, row] as const))("%s", (_, { text, date, wanted }) => {
    const notes: Note[] = [];
    const linked = link(text, date, notes);
    const faults = wanted.map((wish) => fault(linked, wish)).filter((one) => one !== null);
    const trace = notes.map(({ rule, action, span, why }) => `${action} ${rule} "${span === null ? "" : linked.report.text.slice(...span)}": ${why}`);
    expect(faults.length === 0 ? [] : [...faults, ...trace]).toEqual([]);
  });

  test("spans, tokens and actors agree", () => {
    for (const { text, date } of rows) {
      const linked = link(text, date);
      for (const [index, mentions] of linked.mentions.entries()) {
        let last = 0;
        for (const mention of mentions) {
          const { tokens } = linked.sentences[index] ?? { tokens: [] };
          expect(mention.sentence).toBe(index);
          expect(mention.span[0]).toBeGreaterThanOrEqual(Math.max(last, tokens[mention.tokens[0]]?.start ?? Infinity));
          expect(mention.span[1]).toBeLessThanOrEqual(tokens[mention.tokens[1] - 1]?.end ?? -1);
          expect(mention.span[1]).toBeGreaterThan(mention.span[0]);
          expect(linked.actorById.get(mention.actor)?.mentions).toContainEqual(mention.span);
          last = mention.span[0];
        }
      }
    }
  });

  test("the source's outlet is an actor", () => {
    const linked = linkActors(analyse(readWireText("MOSCOW, December 21. /TASS/. It rained.", { published: "2016-12-22" }), model), facts);
    expect(linked.report.source).toEqual({ name: "TASS", actor: "outlet/tass" });
    expect(linked.actorById.has("outlet/tass")).toBe(true);
    expect(linked.today).toBe("2016-12-21");
  });

  test("time grows in proportion to length", () => {
    const hard = ["The two leaders of Russia, ", "he said \"", "Kerry ", "Foreign Minister ", "the minister and ", "Kim Jong-", "a US official said he and "];
    const slow: string[] = [];
    for (const piece of hard) {
      const text = piece.repeat(Math.ceil(100_000 / piece.length));
      const begin = performance.now();
      link(text, "2016-12-21");
      if (performance.now() - begin > 5000) slow.push(piece);
    }
    expect(slow).toEqual([]);
  });
});
