import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { errorTable, type ErrorCode } from "../../src/model/index.ts";
import { detente, shell } from "./run-detente.ts";

const story = `Envoys of Norway and Latvia hold talks

OSLO, March 3 (Reuters) - Norway's Foreign Minister Jane Doe met her Latvian counterpart John Roe in Oslo on Tuesday.

"Our dialogue with Latvia has never been interrupted," Doe said.
`;

let folder = "";
const file = (name: string, content: string | Uint8Array = story): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "detente-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("bad input ends with one line and its own exit code", () => {
  const rows: readonly [id: string, code: ErrorCode, args: () => readonly string[], input?: string | Uint8Array][] = [
    ["no file given", "usage", () => ["read"]],
    ["no command", "usage", () => []],
    ["an unknown command", "usage", () => ["reed", "x"]],
    ["an unknown option", "usage", () => ["read", "--jason", "x"]],
    ["an option without its value", "usage", () => ["read", "x", "--source"]],
    ["standard input twice", "usage", () => ["read", "-", "-"]],
    ["a missing file", "not-found", () => ["read", join(folder, "missing.txt")]],
    ["a file below a file", "not-found", () => ["read", join(file("plain.txt"), "below.txt")]],
    ["a folder", "is-folder", () => ["read", folder]],
    ["an empty file", "empty", () => ["read", file("empty.txt", "")]],
    ["a file of blanks", "empty", () => ["read", file("blank.txt", "\n \r\n\t\u00a0\n")]],
    ["nothing but a byte order mark", "empty", () => ["read", file("mark.txt", "\ufeff")]],
    ["empty standard input", "empty", () => ["read", "-"]],
    ["binary data", "binary", () => ["read", file("binary.dat", Uint8Array.from({ length: 4000 }, (_value, index) => index % 256))]],
    ["control characters", "binary", () => ["read", file("control.dat", "\u0001\u0002\u0003\u0004".repeat(50))]],
    ["UTF-16", "invalid-utf8", () => ["read", file("utf16.txt", Buffer.from(`\ufeff${story}`, "utf16le"))]],
    ["Latin-1", "invalid-utf8", () => ["read", file("latin1.txt", Buffer.from("Präsident trifft Präsident.", "latin1"))]],
    ["a cut-off character", "invalid-utf8", () => ["read", "-"], Buffer.from("Zürich ü").subarray(0, -1)],
    ["more than 8 MiB", "too-large", () => ["read", "-"], "word ".repeat(1_700_000)],
    ["a date that is none", "bad-date", () => ["read", "--published", "yesterday", file("plain.txt")]],
    ["a date without a year", "bad-date", () => ["read", "--published", "March 3", file("plain.txt")]],
    ["a day that does not exist", "bad-date", () => ["read", "--published", "2018-02-31", file("plain.txt")]],
    ["whole files and lines at once", "usage", () => ["read", "--json", "--jsonl", file("plain.txt")]],
  ];

  test.each(rows)("%s: %s", (_id, code, args, input = "") => {
    const { status, stdout, stderr } = detente(args(), { input });
    expect(stderr).toMatch(/^detente: [^\n]{5,400}\n$/);
    expect(stderr).not.toMatch(/\.[jt]s:\d+|^\s+at /m);
    expect(stdout).toBe("");
    expect(status).toBe(errorTable[code].exit);
  });

  test.each([
    ["2018-02-31", /"2018-02-31" is not a date in the calendar/],
    ["2018-13-01", /is not a date in the calendar/],
    ["March 3", /"March 3" has no year/],
    ["yesterday", /"yesterday" is not a date/],
  ])("what is wrong with the date %s", (words, wanted) => {
    expect(detente(["read", "--published", words, file("plain.txt")]).stderr).toMatch(wanted);
  });

  test("a path cannot steer the terminal", () => {
    expect(detente(["read", "\u001b[31mno\nsuch\nfile"]).stderr).toBe("detente: [31mno such file: no such file\n".replace("[31m", " [31m"));
  });

  test("the other files are read all the same", () => {
    const { status, stdout, stderr } = detente(["read", "--json", join(folder, "missing.txt"), file("plain.txt"), file("second.txt")]);
    expect(stdout.trim().split("\n").map((line) => (JSON.parse(line) as { report: { id: string } }).report.id)).toEqual(["plain", "second"]);
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect(status).toBe(errorTable["not-found"].exit);
  });

  test("DEBUG=detente shows what lies behind", () => {
    expect(detente(["read", join(folder, "missing.txt")], { env: { DEBUG: "detente" } }).stderr).toMatch(/\nError: ENOENT/);
  });
});

describe("detente read", () => {
  test("a report without a sentence has empty lists", () => {
    const { status, stdout } = detente(["read", "--json", "-"], { input: "***\n" });
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ actors: [], statements: [], contacts: [], events: [], claims: [], contentions: [], expectations: [] });
  });

  test("a byte order mark and Windows line ends leave offsets in order", () => {
    const { stdout } = detente(["read", "--json", "-"], { input: `\ufeff${story.replaceAll("\n", "\r\n")}` });
    const { report } = JSON.parse(stdout) as { report: { text: string; headline: string; parts: { kind: string; span: [number, number] }[] } };
    expect(report.text.startsWith("Envoys")).toBe(true);
    expect(report.headline).toBe("Envoys of Norway and Latvia hold talks");
    expect(report.parts.map(({ kind, span }) => `${kind}: ${report.text.slice(...span)}`.slice(0, 30))).toEqual([
      "headline: Envoys of Norway and",
      "dateline: OSLO, March 3 (Reute",
      "paragraph: Norway's Foreign Mi",
      'paragraph: "Our dialogue with ',
    ]);
  });

  test("--published and --source supply what the file lacks", () => {
    const { stdout } = detente(["read", "--json", "--published", "2015-03-04", "--source", "The Paper", file("plain.txt")]);
    expect(JSON.parse(stdout)).toMatchObject({
      report: { id: "plain", published: { value: "2015-03-04", precision: "day" }, source: { name: "The Paper" }, dateline: { place: "OSLO", date: "2015-03-03", agency: "Reuters" } },
    });
  });

  test("an HTML page is read as one", () => {
    const { stdout } = detente(["read", "--json", "-"], { input: `<!doctype html><title>Envoys hold talks</title><p>OSLO (AP) - The envoys met &amp; talked.</p>` });
    expect(JSON.parse(stdout)).toMatchObject({ report: { headline: "Envoys hold talks", dateline: { place: "OSLO", agency: "AP" } } });
  });

  test("one file gives an indented object, several give a line each, and the same bytes every time", () => {
    const one = detente(["read", "--json", file("plain.txt")]).stdout;
    expect(one).toContain('\n  "report": {');
    expect(detente(["read", "--json", file("plain.txt")]).stdout).toBe(one);
    expect(detente(["read", "--json", file("plain.txt"), file("second.txt")]).stdout.trim().split("\n")).toHaveLength(2);
  });

  test("--explain adds notes", () => {
    const { stdout } = detente(["read", "--json", "--explain", file("plain.txt")]);
    const { notes } = JSON.parse(stdout) as { notes: { stage: string; rule: string; action: string }[] };
    expect(notes).toContainEqual(expect.objectContaining({ stage: "report", rule: "headline", action: "made" }));
    expect(detente(["read", "--explain", file("plain.txt")]).stdout).toContain("What the rules did");
  });
});

describe("for people", () => {
  test("marks stand in the text, sections below it, each in its place", () => {
    const { stdout, status } = detente(["read", file("plain.txt")]);
    expect(status).toBe(0);
    expect(stdout.split("\n").slice(0, 4)).toEqual([
      "Envoys of Norway and Latvia hold talks",
      "Reuters · publication date unknown · dateline OSLO",
      "─".repeat(80),
      "",
    ]);
    expect(stdout).toContain('"Our dialogue with Latvia has never been interrupted,"¹ [Doe] _said_.');
    const titles = ["Actors", "Statements", "Contacts", "Events", "Claims", "Contentions", "Expectations"];
    expect(stdout.split("\n").flatMap((line) => titles.filter((title) => line.startsWith(title)))).toEqual(titles);
    expect(stdout).toMatch(/^Expectations: nothing is announced for a date to come$/m);
  });

  test.each([20, 30, 40, 60, 80, 120, 300])("no line is wider than %i columns, nor than 120", (width) => {
    const { stdout } = detente(["read", "--explain", file("plain.txt")], { env: { COLUMNS: String(width) } });
    expect(Math.max(...stdout.split("\n").map((line) => line.length))).toBeLessThanOrEqual(Math.min(width, 120));
  });

  const escape = "\u001b[";
  test.each([
    ["not a terminal", {}, false],
    ["FORCE_COLOR", { FORCE_COLOR: "1" }, true],
    ["FORCE_COLOR=0", { FORCE_COLOR: "0" }, false],
    ["NO_COLOR over FORCE_COLOR", { NO_COLOR: "1", FORCE_COLOR: "1" }, false],
    ["an empty NO_COLOR", { NO_COLOR: "", FORCE_COLOR: "1" }, true],
  ] as const)("colour: %s", (_id, env, coloured) => {
    const { stdout, stderr } = detente(["read", file("plain.txt")], { env });
    expect(stderr).toBe("");
    expect(stdout.includes(escape)).toBe(coloured);
    expect(stdout.includes("[Doe]")).toBe(!coloured);
  });

  test("words of a report cannot steer the terminal", () => {
    const { stdout } = detente(["read", "-"], { input: `Head\u001b[31mline\n\nShe said \u001b]0;owned\u0007 “stop” on \u202eMonday.\n` });
    // oxlint-disable-next-line no-control-regex
    expect(stdout).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202e]/);
  });
});

describe("--jsonl", () => {
  const lines = (...values: readonly unknown[]): string => values.map((value) => (typeof value === "string" ? value : JSON.stringify(value))).join("\n");
  const answers = (stdout: string): readonly string[] =>
    stdout
      .trim()
      .split("\n")
      .map((line) => {
        const value = JSON.parse(line) as { report?: { id: string }; error?: { code: string; line: number; message: string } };
        return value.error === undefined ? (value.report?.id ?? "?") : `${value.error.code} ${value.error.line}`;
      });

  test("keeps order, answers bad lines in their place and goes on", () => {
    const input = lines(
      { id: "a", text: story },
      "not json",
      { id: "b", html: "<p>OSLO (AP) - The envoys met.</p>" },
      { text: "no id" },
      "[]",
      "null",
      { id: "c" },
      { id: "d", text: 5 },
      { id: "e", text: "x", html: "y" },
      { id: "f", text: story, published: "some day" },
      "",
      { id: 7, text: "", url: null },
      { id: "h", text: story, source: 3 },
      { id: "i", text: story, published: "2015-03-04", source: "The Paper", title: "Envoys of Norway and Latvia hold talks", url: "https://example.org/i" },
    );
    const { status, stdout, stderr } = detente(["read", "--jsonl"], { input });
    expect(answers(stdout)).toEqual(["a", "bad-line 2", "b", "bad-line 4", "bad-line 5", "bad-line 6", "bad-line 7", "bad-line 8", "bad-line 9", "bad-date 10", "7", "bad-line 13", "i"]);
    expect(stderr).toBe("");
    expect(status).toBe(errorTable["bad-line"].exit);
    expect(JSON.parse(stdout.trim().split("\n").at(-1) ?? "")).toMatchObject({ report: { url: "https://example.org/i", source: { name: "The Paper" }, published: { value: "2015-03-04" } } });
  });

  test("a line that is not UTF-8 spoils only itself", () => {
    const input = Buffer.concat([Buffer.from(`${lines({ id: "a", text: story })}\n{"id":"b","text":"`), Buffer.from([0xff, 0xfe, 0x41]), Buffer.from(`"}\n${lines({ id: "c", text: story })}\n`)]);
    expect(answers(detente(["read", "--jsonl"], { input }).stdout)).toEqual(["a", "invalid-utf8 2", "c"]);
  });

  test("a good run ends with 0; files are read one after the other", () => {
    const first = file("first.jsonl", lines({ id: "a", text: story }));
    const second = file("second.jsonl", `\ufeff${lines({ id: "b", text: story })}\r\n`);
    const { status, stdout } = detente(["read", "--jsonl", first, second]);
    expect(answers(stdout)).toEqual(["a", "b"]);
    expect(status).toBe(0);
  });

  test("a missing file is an error of its own", () => {
    expect(detente(["read", "--jsonl", join(folder, "missing.jsonl")])).toMatchObject({ status: errorTable["not-found"].exit, stdout: "" });
  });

  test("a line of 50 MB is let go as it comes", { timeout: 60_000 }, async () => {
    const long = `(printf '{"id":"a","text":"ok"}\\n{"id":"b","text":"'; head -c 50000000 /dev/zero | tr '\\0' 'x'; printf '"}\\n{"id":"c","text":"ok"}\\n')`;
    // The limit would not let the line be held twice, as decoding it would.
    const { status, stdout } = await shell(`${long} | ${process.execPath} --max-old-space-size=60 ${"$DETENTE".replace("$DETENTE", '"${DETENTE#* }"')} read --jsonl`);
    expect(answers(stdout)).toEqual(["a", "too-large 2", "c"]);
    expect(status).toBe(errorTable["bad-line"].exit);
  });
});

describe("pipes", () => {
  test("ends quietly when the reader goes away", async () => {
    const many = file("many.jsonl", Array.from({ length: 3000 }, (_value, index) => JSON.stringify({ id: index, text: story })).join("\n"));
    const { stdout, stderr } = await shell(`$DETENTE read --jsonl ${many} | head -n 2 | cut -c1-20`);
    expect(stdout.trim().split("\n")).toHaveLength(2);
    expect(stderr).toBe("");
  });
});
