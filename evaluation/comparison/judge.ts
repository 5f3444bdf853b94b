import { lookUpState } from "../../src/actors/index.ts";
import { compareStatements } from "../../src/claims/index.ts";
import type { Resources } from "../../src/reading/index.ts";
import type { Row, SamenessKind } from "./row.ts";

/** How one pair came out. */
export interface Judgement {
  readonly row: Row;
  readonly got: SamenessKind;
  readonly right: boolean;
  /** Whether each of the differing words wanted lies in a difference found; `null` where none is asked. */
  readonly wordsFound: boolean | null;
}

/** Compares both wordings and looks for the words in which they differ. */
export function judge(row: Row, { facts }: Resources): Judgement {
  const { kind: got, differences } = compareStatements(row.first, row.second, (name) => lookUpState(facts, name));
  const found = row.differing.every(([one, other]) => differences.some(({ first, second }) => touches(first, one) && touches(second, other)));
  return { row, got, right: got === row.wanted, wordsFound: row.wanted === "variant" && row.differing.length > 0 ? found : null };
}

/** Whether one holds the other; nothing lies in anything. */
function touches(found: string, wanted: string): boolean {
  const [one, other] = [found.toLowerCase(), wanted.toLowerCase()];
  return wanted === "" || (found !== "" && (one.includes(other) || other.includes(one)));
}
