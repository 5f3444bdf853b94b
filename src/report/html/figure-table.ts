import type { DomElement } from "./dom.ts";
import { lineOf } from "./dom.ts";

const longestCell = 40;
const mostRows = 500;

/** Whether a table holds figures and names in rows, not a page's layout or its words. */
export function isFigureTable(table: DomElement): boolean {
  if (table.querySelector("p, h1, h2, h3, table, div, ul, br") !== null) return false;
  const rows = [...table.querySelectorAll("tr")];
  if (rows.length < 2 || rows.length > mostRows) return false;
  const cells = [...table.querySelectorAll("td, th")].map(lineOf);
  return cells.length >= rows.length * 2 && cells.filter((cell) => cell.length <= longestCell).length >= cells.length * 0.8;
}

/** Its rows, a line each. */
export function rowsOf(table: DomElement): readonly string[] {
  return [...table.querySelectorAll("tr")].map((row) => [...row.querySelectorAll("td, th")].map(lineOf).join("  ").trim()).filter((row) => row !== "");
}
