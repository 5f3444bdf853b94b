import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { errorTable } from "../../src/model/index.ts";
import { detente } from "./run-detente.ts";

interface Printed {
  readonly report: { readonly id: string; readonly language: string; readonly text: string };
  readonly statements: readonly unknown[];
}
const lines = (stdout: string): readonly Printed[] => stdout.trim().split("\n").map((line) => JSON.parse(line) as Printed);

const feed = `<rss><channel><title>Interfax</title><item><title>Lavrov speaks</title><guid>a1</guid><description>"We talk," Foreign Minister Sergey Lavrov said on Tuesday.</description></item><item><title>Rain</title><description>Rain fell.</description></item></channel></rss>`;

test("a packed feed gives a reading an entry", () => {
  const { status, stdout } = detente(["read", "--json", "-"], { input: gzipSync(feed) });
  expect(status).toBe(0);
  const readings = lines(stdout);
  expect(readings.map(({ report }) => report.text.split("\n")[0])).toEqual(["Lavrov speaks", "Rain"]);
  expect(readings.map(({ statements }) => statements.length)).toEqual([1, 0]);
  expect(readings[0]?.report.id).toBe("a1");
});

test("--columns names the columns of a table, and a bad row is told of without stopping the others", () => {
  const { status, stdout, stderr } = detente(["read", "--json", "--columns", "text=what,published=when", "-"], { input: "nr,what,when\n1,They met.,2021-10-12\n2,They met.,never\n3,They met again.,2021-10-13\n" });
  expect(lines(stdout).map(({ report }) => report.text)).toEqual(["They met.", "They met again."]);
  expect(stderr).toMatch(/^detente: [^\n]*"never" is not a date[^\n]*\n$/);
  expect(status).toBe(errorTable["bad-date"].exit);
});

test.each(["text", "words=body", "text="])("--columns %s is no map", (map) => {
  expect(detente(["read", "--columns", map, "-"], { input: "x" }).status).toBe(errorTable.usage.exit);
});

test("what is not English is kept, unread and counted", () => {
  const french = "Le ministre russe des Affaires étrangères, Sergueï Lavrov, a déclaré mardi que les relations avec les États-Unis sont gelées et que le dialogue est rompu.\n";
  const { status, stdout, stderr } = detente(["read", "--json", "-"], { input: french });
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ report: { language: "fr", text: french }, actors: [], statements: [], contacts: [], claims: [] });
  expect(stderr).toBe("detente: 1 report is in a language that is not read: fr 1\n");
});

test("a damaged file ends with its own exit code", () => {
  const { status, stdout, stderr } = detente(["read", "-"], { input: gzipSync(feed).subarray(0, 50) });
  expect(stdout).toBe("");
  expect(stderr).toMatch(/^detente: standard input[^\n]* is damaged: its gzip data ends too early\n$/);
  expect(status).toBe(errorTable.damaged.exit);
});
