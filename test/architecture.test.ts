import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Reading } from "../src/model/index.ts";
import { read } from "../src/reading/index.ts";
import { readWireText } from "../src/report/index.ts";
import { loadResources } from "../src/resources/index.ts";

const architecture = readFileSync(join(import.meta.dirname, "../ARCHITECTURE.md"), "utf8");
const resources = loadResources();
const readText = (text: string): Reading => read(readWireText(text), resources);

test("the report in ARCHITECTURE.md is read as it says", () => {
  const [, example = ""] = /```text\n(.+?)```/s.exec(architecture) ?? [];
  const { report, statements, contacts, claims, contentions, expectations } = readText(example);
  expect(contacts.map(({ mode, status, date, statement }) => [mode, status, date?.value, statements.find(({ id }) => id === statement)?.speaker])).toEqual([
    ["call", "held", "2015-03-03", "person/sergey-lavrov"],
    ["meeting", "planned", "2015-03-12", undefined],
  ]);
  expect(claims.map(({ side, position, hedge, span }) => [side, position, hedge, report.text.slice(...span)])).toEqual([
    ["NOR", "frozen", null, "Russia ties frozen"],
    ["NOR", "frozen", "all but", "contacts with Russia were all but frozen"],
    ["RUS", "continuing", null, "There has been no break in our dialogue with Norway"],
  ]);
  const [, brende, lavrov] = claims;
  expect(statements.find(({ id }) => id === lavrov?.statement)).toMatchObject({ repliesTo: brende?.statement, reply: "inferred" });
  expect(contentions).toEqual([{ about: ["NOR", "RUS"], claims: claims.map(({ id }) => id), contacts: contacts.map(({ id }) => id) }]);
  expect(expectations.map(({ what, date }) => [what, date.value])).toEqual([["meeting", "2015-03-12"]]);
});

const rows = [...architecture.matchAll(/^\| "(?<quote>[^"]+)" \| (?<position>\w+) \|/gm)].map(({ groups }) => [groups?.["quote"] ?? "", groups?.["position"] ?? ""] as const);

test("ARCHITECTURE.md tells of a dozen claims and traps", () => {
  expect(rows.length).toBeGreaterThanOrEqual(12);
});

test.each(rows)("%s: %s", (quote, position) => {
  const { claims } = readText(`MOSCOW, March 4, 2015 (Reuters) - "${quote}," Russian Foreign Minister Sergei Lavrov said in Moscow.\n`);
  expect(claims.map((claim) => [claim.position, claim.about.join("-")])).toEqual(position === "none" ? [] : [[position, "NOR-RUS"]]);
});
