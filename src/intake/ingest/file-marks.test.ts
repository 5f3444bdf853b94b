import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import type { FileMark } from "../../archive/index.ts";
import { DetenteError, type ErrorCode } from "../../model/index.ts";
import { refused } from "../draft.ts";
import { sourceOf } from "../origin.ts";
import type { Step } from "../take-steps.ts";
import { fileMarks } from "./file-marks.ts";

const folder = mkdtempSync(join(tmpdir(), "detente-marks-"));
afterAll(() => rmSync(folder, { recursive: true }));
const path = join(folder, "news.jsonl");
writeFileSync(path, "words\n");

/** A step that gave nothing, or something refused with this code. */
function step(number: number, code: ErrorCode | null = null, isEnd = false): Step {
  const items = code === null ? [] : [refused(new DetenteError(code, "so it is"), sourceOf(path, path, () => 0).origin(null))];
  return { path, number, items, isEnd, isPause: false, position: 0 };
}

const [one, two, three, end] = [step(1), step(2), step(3), step(3, null, true)] as const;
const rows: readonly [id: string, steps: readonly Step[], wanted: Pick<FileMark, "items" | "whole">][] = [
  ["in the middle", [one, two], { items: 2, whole: false }],
  ["at the end", [one, two, three, end], { items: 3, whole: true }],
  ["behind what is refused for good", [one, step(2, "bad-line"), three], { items: 3, whole: false }],
  ["at what was too slow this time", [one, step(2, "too-slow"), three], { items: 1, whole: false }],
  ["at the first fault of ours", [step(1, "internal"), two, step(3, "internal")], { items: 0, whole: false }],
  ["at the end with something refused", [one, step(2, "bad-line"), three, end], { items: 0, whole: false }],
];

test.each(rows)("a run goes on %s", async (_id, steps, wanted) => {
  const marks = fileMarks({ mark: () => Promise.resolve(null) }, "");
  expect(await marks.begin(path)).toBe(0);
  for (const each of steps) marks.pass(each);
  expect(marks.take()).toMatchObject([wanted]);
  expect(marks.take()).toEqual([]);
});

test("a file of which the archive could not take something is begun anew, also when it was done", async () => {
  for (const steps of [[one, two], [one, two, three, end]]) {
    const marks = fileMarks({ mark: () => Promise.resolve(null) }, "");
    await marks.begin(path);
    for (const each of steps) marks.pass(each);
    marks.take();
    marks.refuse(path);
    if (steps.length === 2) marks.pass(three);
    expect(marks.take()).toMatchObject([{ items: 0, whole: false }]);
  }
});

test("what is done is passed over as long as the file and the options are the same", async () => {
  const kept = new Map<string, FileMark>();
  const archive = { mark: (key: string): Promise<FileMark | null> => Promise.resolve(kept.get(key) ?? null) };
  const marks = fileMarks(archive, "a");
  await marks.begin(path);
  marks.pass(one);
  for (const mark of marks.take()) kept.set(mark.path, mark);
  expect(await fileMarks(archive, "a").begin(path)).toBe(1);
  expect(await fileMarks(archive, "b").begin(path)).toBe(0);
  marks.pass(step(1, null, true));
  for (const mark of marks.take()) kept.set(mark.path, mark);
  expect(await fileMarks(archive, "a").begin(path)).toBeNull();
  writeFileSync(path, "other words\n");
  expect(await fileMarks(archive, "a").begin(path)).toBe(0);
});
