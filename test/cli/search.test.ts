import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { archiveOfReports } from "./archive-of-reports.ts";
import { detente, type Run } from "./run-detente.ts";

const folder = mkdtempSync(join(tmpdir(), "detente-search-"));
const place = join(folder, "archive.db");

beforeAll(async () => {
  await archiveOfReports(place);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const search = (args: readonly string[], env: Readonly<Record<string, string>> = {}): Run => detente(["search", ...args, "--archive", place], { env });

interface Found {
  readonly results: readonly { readonly id: string; readonly words?: string }[];
  readonly next: string | null;
}

const found = (args: readonly string[]): Found => {
  const { status, stdout, stderr } = search([...args, "--json"]);
  expect([status, stderr]).toEqual([0, ""]);
  return JSON.parse(stdout) as Found;
};

describe("what a terminal shows", () => {
  test("a contact: who, how, when, the words, who tells of it and the id to ask with", () => {
    const { status, stdout, stderr } = search(["contacts", "--states", "Russia,United States", "--mode", "call"], { COLUMNS: "120" });
    expect(stderr).toBe("");
    expect(status).toBe(0);
    expect(stdout).toMatch(/^ {2}1 {2}John Kerry \(USA\) and Sergey Lavrov \(RUS\) · call · held · 4 February 2015\n/);
    expect(stdout).toContain("“its top diplomat had spoken to his Russian counterpart only a day earlier");
    expect(stdout).toContain("minister level · about ceasefire");
    expect(stdout).toContain("Reuters · 5 February 2015, 16:12 UTC−5 · State Department denies freeze in contacts with Moscow ·");
    expect(stdout).toMatch(/also carried by BBC · [0-9a-f]{20}\/c1\n$/);
  });

  test("a contact that several stories tell of names them", () => {
    const { stdout } = search(["contacts", "--states", "RUS,USA", "--from", "2015-02-07", "--to", "2015-02-07"], { COLUMNS: "120" });
    expect(stdout).toMatch(/told by 2 reports, 5 February 2015 to 7 February 2015/);
    expect(stdout).toContain("Interfax · 7 February 2015");
  });

  test.each([
    ["statements", "Jen Psaki (USA) · direct · briefing", ["--who", "Jen Psaki", "--form", "direct"]],
    ["claims", "Jen Psaki (USA) · continuing · Russia and United States", ["--position", "continuing", "--who", "person/jen-psaki"]],
    ["events", "SANCTION withdraw · Algeria → France · actual", ["--type", "sanction", "--states", "DZ,FR"]],
    ["reports", "State Department denies freeze in contacts with Moscow", ["--words", '"hung up the phone"', "--outlet", "Reuters"]],
  ])("%s", (kind, head, filters) => {
    const { status, stdout } = search([kind, ...filters], { COLUMNS: "120" });
    expect(status).toBe(0);
    expect(stdout.split("\n")[0]).toContain(head);
  });

  test("more than a page: the rest is on the next, and nothing twice", () => {
    const first = search(["statements", "--limit", "20"]);
    const [, after = ""] = /^detente: there are more statements: --after (\S+) shows the next\n$/.exec(first.stderr) ?? [];
    expect(after).not.toBe("");
    let page = found(["statements", "--limit", "20"]);
    expect(page.next).toBe(after);
    const ids = page.results.map(({ id }) => id);
    while (page.next !== null) {
      page = found(["statements", "--limit", "20", "--after", page.next]);
      ids.push(...page.results.map(({ id }) => id));
    }
    expect(ids.length).toBeGreaterThan(40);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("nothing found is said on standard error, with exit code 0", () => {
    expect(search(["claims", "--states", "PER,BOL"])).toEqual({ status: 0, stdout: "", stderr: "detente: no claims are found\n" });
  });

  test("a filter that the kind does not have is said", () => {
    expect(search(["claims", "--mode", "call", "--form", "direct"]).stderr).toBe("detente: claims have no mode or form: --mode and --form find none of them\ndetente: no claims are found\n");
  });
});

describe("counts", () => {
  test("by month, with bars", () => {
    const { status, stdout, stderr } = search(["contacts", "--count", "month", "--states", "RUS,USA"]);
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/^ {2}February 2015 {2}4 {2}▇+\n {2}March 2015 {5}1 {2}▇+\n$/);
  });

  test("by day as data: as many as are found", () => {
    const { stdout } = search(["claims", "--count", "day", "--json"]);
    const counts = JSON.parse(stdout) as readonly { readonly period: string; readonly count: number }[];
    expect(counts.every(({ period }) => /^\d{4}-\d{2}-\d{2}$/.test(period))).toBe(true);
    expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(found(["claims", "--limit", "1000"]).results.length);
  });
});

test.each([
  [["statements", "--mode", "chat"], 2, "Allowed choices are call, meeting, visit"],
  [["everything"], 2, "Allowed choices are statements, contacts, claims, events, reports"],
  [["claims", "--limit", "1e2"], 2, "--limit needs a whole number from 1 to 1000"],
  [["claims", "--after", "no place"], 2, "no place in a list of results"],
  [["claims", "--count", "day", "--limit", "3"], 2, "--limit and --after do not go with it"],
  [["claims", "--states", "Rusia"], 11, "did you mean Russia"],
  [["claims", "--who", "Lavrow"], 15, "did you mean Sergey Lavrov?"],
])("search %j ends with %i", (args, exit, words) => {
  const { status, stdout, stderr } = search(args);
  expect([status, stdout]).toEqual([exit, ""]);
  expect(stderr).toContain(words);
  expect(stderr.trim().split("\n")).toHaveLength(1);
});

test("an archive that is not there", () => {
  const { status, stderr } = detente(["search", "claims", "--archive", join(folder, "none.db")]);
  expect(status).toBe(3);
  expect(stderr).toContain("no archive there");
});
