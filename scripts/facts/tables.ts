import { readFileSync, writeFileSync } from "node:fs";

/** One row of a table: its cells by column. */
export type Row = Readonly<Record<string, string>>;

export function readTable(path: string): Row[] {
  const [header = "", ...lines] = readFileSync(path, "utf8").trimEnd().split("\n");
  const columns = header.split("\t");
  return lines.map((line) => {
    const cells = line.split("\t");
    return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? ""]));
  });
}

/** One line of a JSON lines file: its strings by key; anything else counts as `null`. */
export type Line = (key: string) => string | null;

export function readLines(path: string): Line[] {
  return readFileSync(path, "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => {
      const parsed: unknown = JSON.parse(line);
      const cells = new Map<string, unknown>(typeof parsed === "object" && parsed !== null ? Object.entries(parsed) : []);
      return (key) => {
        const cell = cells.get(key);
        return typeof cell === "string" ? cell : null;
      };
    });
}

export function writeTable(path: string, columns: readonly string[], rows: readonly Row[]): void {
  const lines = rows.map((row) => columns.map((column) => (row[column] ?? "").replace(/\s+/g, " ").trim()).join("\t"));
  writeFileSync(path, [columns.join("\t"), ...lines].join("\n") + "\n");
}
