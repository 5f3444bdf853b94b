import type { ClaimScope, Position } from "../../src/model/index.ts";
import { choicesOf, pairOf, positions, scopeKinds } from "../choices.ts";

/** A claim that a row wants: each list holds every answer that is right; `null` asks nothing. */
export interface WantedClaim {
  readonly positions: readonly Position[];
  /** Codes joined by "-", sorted. */
  readonly pair: string;
  /** Words of the text that name what is claimed to stand so; any will do. */
  readonly objects: readonly string[];
  readonly scopes: readonly ClaimScope["kind"][] | null;
  /** Allowed but not asked for. */
  readonly optional: boolean;
}

/** A short report and every claim in it; see GUIDELINE.md. */
export interface Row {
  readonly kind: string;
  /** Day of publication. */
  readonly published: string;
  readonly text: string;
  readonly wanted: readonly WantedClaim[];
  /** Whether nothing is wanted, or another position than the words of state suggest. */
  readonly trap: boolean;
}

/** Rows as they are written, by kind: a mark "!" before what is wanted makes a trap of a row that wants something. */
export type Written = Readonly<Record<string, readonly (readonly [published: string, text: string, wanted: string])[]>>;

/** Reads "position PAIR object scope". */
function claimOf(notation: string, text: string): WantedClaim {
  const optional = notation.startsWith("?");
  const [position = "", pair = "", object = "", scope] = notation.replace(/^\?/, "").split(" ");
  if (object === "" || !object.split("|").every((word) => text.includes(word))) throw new Error(`not in the text: ${notation}: ${text}`);
  return {
    positions: choicesOf(position, positions),
    pair: pairOf(pair),
    objects: object.split("|"),
    scopes: scope === undefined ? null : choicesOf(scope, scopeKinds),
    optional,
  };
}

export function rowsOf(written: Written): readonly Row[] {
  return Object.entries(written).flatMap(([kind, rows]) =>
    rows.map(([published, text, notation]) => {
      const wanted = notation === "" ? [] : notation.replace(/^!/, "").split("; ").map((one) => claimOf(one, text));
      return { kind, published, text, wanted, trap: notation.startsWith("!") || wanted.every(({ optional }) => optional) };
    }),
  );
}
