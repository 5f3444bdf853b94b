import type { Claim } from "../../src/model/index.ts";
import { read, type Resources } from "../../src/reading/index.ts";
import { readWireText } from "../../src/report/index.ts";
import { pairUp, type Paired } from "../pairing.ts";
import type { Row, WantedClaim } from "./row.ts";

/** How one row came out. */
export interface Judgement {
  readonly row: Row;
  readonly paired: Paired<WantedClaim, Claim>;
  /** Whether every claim wanted was found, and none beside them. */
  readonly right: boolean;
}

export function objectRight({ objects }: WantedClaim, { span }: Claim, text: string): boolean {
  return objects.some((object) => text.slice(...span).includes(object));
}

export function scopeRight({ scopes }: WantedClaim, { scope }: Claim): boolean {
  return scopes === null || scopes.includes(scope.kind);
}

/** Reads a row as a report and pairs the claims found with those wanted: pair and position have to be right. */
export function judge(row: Row, resources: Resources): Judgement {
  const fit = (wanted: WantedClaim, found: Claim): number => {
    if (!wanted.positions.includes(found.position) || wanted.pair !== found.about.join("-")) return 0;
    return 1 + (objectRight(wanted, found, row.text) ? 2 : 0) + (scopeRight(wanted, found) ? 1 : 0);
  };
  const paired = pairUp(row.wanted, read(readWireText(row.text, { published: row.published }), resources).claims, fit);
  return { row, paired, right: paired.missed.length === 0 && paired.extra.length === 0 };
}
