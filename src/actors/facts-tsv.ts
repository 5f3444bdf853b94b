import { DetenteError } from "../model/index.ts";

/** One row of a table: a cell by column name. */
export type Cells = (column: string) => string;

/**
 * Reads a tab-separated table with a header row.
 *
 * @throws DetenteError `missing-resource` when a row has another number of cells than the header
 */
export function readTsv<T>(name: string, table: string, row: (cells: Cells) => T): T[] {
  const lines = table.split("\n");
  const columns = new Map((lines[0] ?? "").split("\t").map((column, index) => [column, index]));
  const rows: T[] = [];
  let current: readonly string[] = [];
  const cells: Cells = (column) => {
    const index = columns.get(column);
    if (index === undefined) throw new DetenteError("missing-resource", `facts/${name}.tsv has no column "${column}"`);
    return current[index] ?? "";
  };
  for (let index = 1; index < lines.length; index++) {
    const line = lines[index] ?? "";
    if (line === "") continue;
    current = line.split("\t");
    if (current.length !== columns.size) {
      throw new DetenteError("missing-resource", `facts/${name}.tsv line ${index + 1} has ${current.length} cells for ${columns.size} columns`);
    }
    rows.push(row(cells));
  }
  return rows;
}

/**
 * A cell that must be one of a few words.
 *
 * @throws DetenteError `missing-resource` when it is another
 */
export function oneOf<T extends string>(cell: string, allowed: readonly T[]): T {
  const found = allowed.find((word) => word === cell);
  if (found === undefined) throw new DetenteError("missing-resource", `a table of facts says "${cell}" for one of: ${allowed.join(", ")}`);
  return found;
}

const none: readonly string[] = [];

/** The parts of a cell that lists several names, parted by "|". */
export function listed(cell: string): readonly string[] {
  return cell === "" ? none : cell.split("|");
}
