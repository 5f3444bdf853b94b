import { describe, expect, it } from "vitest";
import { relations, type Relation } from "../../language/index.ts";
import { cuePaths, type CuePaths } from "./cue-paths.ts";

/** The paths from a cue in a sentence given as words with their heads, "-" for the root, and relations. */
function pathsOf(sentence: string, cue: string): { readonly words: readonly string[]; readonly paths: CuePaths } {
  const rows = sentence.split(" ").map((row) => row.split("/"));
  const words = rows.map(([word]) => word ?? "");
  const heads = Int32Array.from(rows, ([, head]) => words.indexOf(head ?? "-"));
  const given = Uint8Array.from(rows, ([, , relation]) => relations.indexOf(relation as Relation));
  return { words, paths: cuePaths({ from: 0, heads, relations: given }, words.indexOf(cue)) };
}

const told = "Officials/said/nsubj said/-/root talks/stalled/nsubj stalled/said/ccomp in/March/case March/stalled/obl on/Friday/case Friday/said/obl";
const parenthetical = "Talks/stalled/nsubj ,/said/punct she/said/nsubj said/stalled/parataxis ./stalled/punct stalled/-/root";
/** Words that are told apart by their paths alone, "|" between the groups. */
const rows: readonly (readonly [name: string, sentence: string, cue: string, groups: string])[] = [
  ["content apart from an adjunct of the cue", told, "said", "talks stalled in March | on Friday | Officials | said"],
  ["what stands above the cue apart from what hangs on it", parenthetical, "said", "Talks | , | she | stalled"],
];

describe("cuePaths", () => {
  it.each(rows)("tells %s", (_, sentence, cue, groups) => {
    const { words, paths } = pathsOf(sentence, cue);
    const found = groups.split(" | ").map((group) => new Set(group.split(" ").map((word) => paths.path[words.indexOf(word)])));
    for (const group of found) expect([...group]).toHaveLength(1);
    expect(new Set(found.flatMap((group) => [...group])).size).toBe(found.length);
  });

  it("counts the steps below the path's head, and names the relation of the second", () => {
    const { words, paths } = pathsOf(told, "said");
    expect(words.map((_, at) => paths.depth[at])).toEqual([1, 0, 2, 1, 3, 2, 2, 1]);
    expect(words.map((_, at) => relations[(paths.second[at] ?? 0) - 1] ?? "")).toEqual(["", "", "nsubj", "", "obl", "obl", "case", ""]);
  });

  it("says where subtrees begin and end", () => {
    const { paths } = pathsOf(told, "said");
    const names = (marks: Uint8Array): readonly string[] => Array.from(marks, (mark) => relations[mark - 1] ?? "");
    expect(names(paths.opens)).toEqual(["nsubj", "", "ccomp", "", "obl", "", "obl", ""]);
    expect(names(paths.closes)).toEqual(["nsubj", "", "nsubj", "", "", "ccomp", "case", "obl"]);
  });
});
