/** One fact of the gold beside what the reading says. */
export interface Row {
  /** Where it stands in the gold, for example `statements[2].speaker`. */
  readonly name: string;
  readonly wanted: unknown;
  readonly got: unknown;
  readonly holds: boolean;
}

/** Whether a value is one of those that the gold allows: `A|B` is either, `null` is nothing. */
export function allows(wanted: string | null, got: string | null | undefined): boolean {
  if (wanted === null) return got === null || got === undefined;
  return wanted.split("|").some((one) => one === got);
}

/** A row for one value. */
export function valueRow(name: string, wanted: string | null, got: string | null | undefined): Row {
  return { name, wanted, got: got ?? null, holds: allows(wanted, got) };
}

/** A row for a set of values, in any order. */
export function setRow(name: string, wanted: readonly string[], got: readonly string[]): Row {
  const rest = [...got];
  const missing = wanted.filter((one) => {
    const found = rest.findIndex((other) => allows(one, other));
    if (found >= 0) rest.splice(found, 1);
    return found < 0;
  });
  return { name, wanted, got, holds: missing.length === 0 && rest.length === 0 };
}
