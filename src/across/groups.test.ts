import fc from "fast-check";
import { expect, test } from "vitest";
import { linkedGroups } from "./groups.ts";

const same = (one: number, other: number): boolean => Math.abs(one - other) <= 2;
const inOrder = (members: readonly number[]): number[] => members.toSorted((a, b) => a - b);

test("groups hold what hangs together, in whatever order members come", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 100 }), { maxLength: 40 }), (members) => {
      const groups = linkedGroups(members, same).map(inOrder);
      // On a line what hangs together has no gap wider than two, and what does not has one.
      const expected: number[][] = [];
      for (const member of inOrder(members)) {
        const last = expected.at(-1);
        if (last !== undefined && member - (last.at(-1) ?? 0) <= 2) last.push(member);
        else expected.push([member]);
      }
      expect(groups.toSorted((a, b) => (a[0] ?? 0) - (b[0] ?? 0))).toEqual(expected);
    }),
  );
});
