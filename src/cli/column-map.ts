import { DetenteError } from "../model/index.ts";
import { columnFields, type ColumnField, type ColumnMap } from "../report/index.ts";

/**
 * Reads `--columns`: "text=body,published=date", what a field of a report is called in a table or in lines of JSON.
 *
 * @throws DetenteError `usage`
 */
export function columnMap(words: string | undefined): ColumnMap {
  const columns: Partial<Record<ColumnField, string>> = {};
  for (const pair of (words ?? "").split(",").filter((each) => each.trim() !== "")) {
    const [field = "", ...name] = pair.split("=");
    const known = columnFields.find((each) => each === field.trim());
    if (known === undefined || name.join("=").trim() === "") throw new DetenteError("usage", `--columns needs FIELD=COLUMN with a field of ${columnFields.join(", ")}: "${pair}"`);
    columns[known] = name.join("=").trim();
  }
  return columns;
}
