export type SamenessKind = "same" | "variant" | "different";

/** Two wordings and whether they are one statement; see GUIDELINE.md. */
export interface Row {
  readonly kind: string;
  readonly first: string;
  readonly second: string;
  readonly wanted: SamenessKind;
  /** Words that differ, as [in the first, in the second]; "" for nothing on that side. */
  readonly differing: readonly (readonly [string, string])[];
}

/** Pairs as they are written, by kind; `wanted` is "same", "different" or "variant: words ~ words; words ~ -". */
export type Written = Readonly<Record<string, readonly (readonly [first: string, second: string, wanted: string])[]>>;

function differingOf(notation: string, first: string, second: string): readonly [string, string] {
  const [one = "", other = ""] = notation.split(" ~ ").map((words) => (words === "-" ? "" : words));
  if (!first.includes(one) || !second.includes(other)) throw new Error(`not in the wordings: ${notation}`);
  return [one, other];
}

export function rowsOf(written: Written): readonly Row[] {
  return Object.entries(written).flatMap(([kind, rows]) =>
    rows.map(([first, second, notation]) => {
      const [wanted, list = ""] = notation.split(": ");
      if (wanted !== "same" && wanted !== "variant" && wanted !== "different") throw new Error(`not a sameness: ${notation}`);
      const differing = list === "" ? [] : list.split("; ").map((one) => differingOf(one, first, second));
      return { kind, first, second, wanted, differing };
    }),
  );
}
