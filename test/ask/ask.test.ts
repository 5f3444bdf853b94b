import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, describe, expect, test, vi } from "vitest";
import { askCommand } from "../../src/cli/ask-command.ts";
import { complain } from "../../src/cli/complain.ts";
import type { Answer } from "../../src/index.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const seed = join(root, "../shared/seed/report.txt");
const folder = mkdtempSync(join(tmpdir(), "detente-ask-"));
const file = (name: string, text: string | Uint8Array): string => {
  const path = join(folder, name);
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, text);
  return path;
};
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => vi.restoreAllMocks());

interface Ran {
  readonly out: string;
  readonly err: string;
  readonly exit: number;
}

// The compiler remembers what was assigned; what runs in between may have set it.
const exitCode = (): number => Number(process.exitCode ?? 0);

/** Runs `detente ask` in this process. */
async function ask(...args: readonly string[]): Promise<Ran> {
  const out: string[] = [];
  const err: string[] = [];
  vi.spyOn(process.stdout, "write").mockImplementation((words) => out.push(String(words)) > 0);
  vi.spyOn(process.stderr, "write").mockImplementation((words) => err.push(String(words)) > 0);
  const before = process.exitCode;
  process.exitCode = undefined;
  try {
    await askCommand().exitOverride().configureOutput({ writeErr: () => {} }).parseAsync(args, { from: "user" });
  } catch (error) {
    complain(error);
  }
  const exit = exitCode();
  process.exitCode = before;
  vi.restoreAllMocks();
  return { out: out.join(""), err: err.join(""), exit };
}

const call = `Ministers of France and Algeria speak by telephone

PARIS, Oct 12, 2021 (AFP) - French Foreign Minister Jean-Yves Le Drian spoke by phone with his Algerian counterpart, Ramtane Lamamra, on Monday, the ministry said.
`;
const rest = `Rain over the Alps

GENEVA, Oct 14, 2021 (AFP) - Rain fell on Thursday.
`;

describe("what is asked", () => {
  const path = file("call/one.txt", call);
  test.each([
    ["names", "France", "Algeria"],
    ["the other order", "algeria", "FRANCE"],
    ["codes", "FRA", "dz"],
    ["demonyms", "French", "algerian"],
    ["capitals", "Paris", "Algiers"],
  ])("%s", async (_what, one, other) => {
    const { out, err, exit } = await ask(one, other, path, "--json");
    expect([err, exit]).toEqual(["", 0]);
    expect((JSON.parse(out) as Answer).about).toEqual(["DZA", "FRA"]);
  });

  test.each([
    ["an unknown state", ["Fransce", "Algeria", path], 11, /no state is called "Fransce".*France/],
    ["words like no state", ["qqqqqqqqqq", "Algeria", path], 11, /no state is called "qqqqqqqqqq"\n$/],
    ["one state twice", ["France", "Paris", path], 2, /one state/],
    ["a day that is none", ["FRA", "DZA", path, "--on", "soon"], 12, /"soon" is not a date/],
    ["a day that is not in the calendar", ["FRA", "DZA", path, "--on", "2021-02-31"], 12, /"2021-02-31" is not a date in the calendar/],
    ["a month where a day is wanted", ["FRA", "DZA", path, "--on", "2021-02"], 12, /not a single day/],
    ["a day of publication that is none", ["FRA", "DZA", path, "--published", "2020-13-01"], 12, /--published: "2020-13-01" is not a date in the calendar/],
    ["a name that two states share a part of", ["Korea", "Japan", path], 11, /did you mean North Korea or South Korea\?\n$/],
    ["an adjective that two states share a part of", ["Korean", "Japan", path], 11, /did you mean North Korea or South Korea\?\n$/],
    ["no such file", ["FRA", "DZA", join(folder, "none.txt")], 3, /no such file/],
    ["a folder without reports", ["FRA", "DZA", file("bare/one.md", "x").replace("/one.md", "")], 13, /no report to read/],
    ["standard input twice", ["FRA", "DZA", "-", "-"], 2, /only once/],
  ] as const)("%s is an error in one line", async (_what, args, exit, words) => {
    const ran = await ask(...args);
    expect(ran.err).toMatch(words);
    expect(ran.err.trimEnd()).not.toMatch(/\n\s+at /);
    expect(ran.exit).toBe(exit);
    expect(ran.out).toBe("");
  });
});

test.each([
  ["Congo", /^detente: "Congo" is taken for Congo \(COG\); it may also mean Democratic Republic of the Congo \(COD\)\n$/],
  ["COG", /^$/],
  ["Congo-Kinshasa", /^$/],
  ["Guinea", /^$/],
])("what %s may mean besides is told, and the answer given", async (words, wanted) => {
  const { out, err, exit } = await ask(words, "France", file("call/one.txt", call));
  expect(err).toMatch(wanted);
  expect(exit).toBe(0);
  expect(out).toMatch(/still talking\?/);
});

describe("reports without a date", () => {
  const undated = call.replace(", Oct 12, 2021", "").replace("on Monday", "on October 11, 2021");

  test("are counted on any day, and said to be", async () => {
    const paths = [file("dates/one.txt", call), file("dates/two.txt", undated)];
    expect((await ask("FRA", "DZA", ...paths)).out.replaceAll(/\s+/g, " ")).toContain("2 reports read, 2 on the two · 1 undated, counted on any day");
    expect((await ask("FRA", "DZA", paths[0] ?? "")).out).not.toContain("undated");
    expect((await ask("FRA", "DZA", paths[1] ?? "")).out).toContain("no report carries a day");
  });

  test("take the day of --published, others keep their own", async () => {
    const paths = [file("dates/one.txt", call), file("dates/two.txt", undated)];
    const { out } = await ask("FRA", "DZA", ...paths, "--published", "2021-11-01", "--json");
    expect(JSON.parse(out)).toMatchObject({ on: "2021-11-01", reports: { relevant: 2, undated: 0 } });
  });
});

describe("where the reports are", () => {
  test("a folder and those below it, hidden ones and other files left out", async () => {
    file("tree/a/one.txt", call);
    file("tree/.hidden/two.txt", call);
    file("tree/three.md", call);
    file("tree/four.txt", rest);
    const { out } = await ask("FRA", "DZA", join(folder, "tree"), "--json");
    expect((JSON.parse(out) as Answer).reports).toEqual({ read: 2, relevant: 1, later: 0, undated: 0 });
  });

  test("HTML pages in a folder are read", async () => {
    const paragraphs = call.split("\n\n").map((words) => `<p>${words.trim()}</p>`);
    file("pages/one.html", `<!doctype html><title>Ministers speak</title>${paragraphs.join("")}`);
    file("pages/two.HTM", `<html><body>${paragraphs.join("")}</body></html>`);
    const { out, err } = await ask("FRA", "DZA", join(folder, "pages"), "--json");
    expect(err).toBe("");
    expect((JSON.parse(out) as Answer).reports).toMatchObject({ read: 2, relevant: 2 });
  });

  test("a file that cannot be read does not stop the rest, and decides the exit code", async () => {
    const { out, err, exit } = await ask("FRA", "DZA", file("bad/empty.txt", ""), file("bad/bin.txt", new Uint8Array([0, 1, 2, 0])), file("bad/good.txt", call));
    expect(exit).toBe(6);
    expect(err.trimEnd().split("\n")).toHaveLength(2);
    expect(out).toContain("Are Algeria and France still talking?");
  });
});

describe("the page", () => {
  test("says what was not found", async () => {
    const { out, exit } = await ask("FRA", "DZA", file("none/one.txt", rest));
    expect(exit).toBe(0);
    expect(out).toMatch(/^UNKNOWN$/m);
    for (const words of ["No contact and no claim", "none told of at any level", "neither says", "no claims contradict", "nothing is announced"]) expect(out).toContain(words);
  });

  test.each(["20", "30", "40", "80", "120"])("keeps within %s columns", async (width) => {
    vi.stubEnv("COLUMNS", width);
    const { out } = await ask("FRA", "DZA", file("wide/one.txt", call));
    expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(Number(width));
    vi.unstubAllEnvs();
  });

  test("every mark stands for words in the list of evidence", async () => {
    const { out } = await ask("RUS", "USA", join(root, "examples"));
    const [page = "", evidence = ""] = out.split("\nEvidence");
    const listed = new Set([...evidence.matchAll(/^ +\[(\d+)\] “/gm)].map(([, number]) => number));
    const used = [...page.matchAll(/\[(\d+)\]/g)].map(([, number]) => number);
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter((number) => !listed.has(number))).toEqual([]);
  });
});

describe.skipIf(!existsSync(seed))("the report that started it", () => {
  test("the spokesmen against each other, and the call that bears one out", async () => {
    const { out } = await ask("Russian", "US", seed, "--json");
    const answer = JSON.parse(out) as Answer;
    const [contention] = answer.contentions;
    expect(answer.contentions).toHaveLength(1);
    expect(contention?.claims.map(({ holder, position }) => [holder?.id, position])).toEqual([
      ["person/dmitry-peskov", "frozen"],
      ["person/john-kirby", "continuing"],
    ]);
    expect(contention?.claims[1].phrase).toMatch(/been a break/);
    expect(contention?.bornOut).toBe(1);
    expect(contention?.contacts[0]).toMatchObject({ mode: "call", level: "minister", date: { value: "2016-12-20" } });
    expect(answer.lastHeld.find(({ level }) => level === "minister")?.contact?.since).toEqual({ least: 2, most: 2 });
    expect(answer.verdict).toMatchObject({ verdict: "reduced", disputed: true });
    expect(answer.expectations.map(({ date }) => date.value)).toEqual(["2017-01-20"]);
  });
});
