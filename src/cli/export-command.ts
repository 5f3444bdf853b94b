import { Command } from "commander";
import type { ExportFormat, TableKind } from "../exchange/index.ts";
import { DetenteError } from "../model/index.ts";
import { archiveOption } from "./archive-option.ts";
import { helpText } from "./help-text.ts";
import { addSelectionOptions, choiceOption, selectionHelp, type SelectionOptions } from "./selection-options.ts";

/** The options of `detente export`. */
export interface ExportCommandOptions extends SelectionOptions {
  readonly format: ExportFormat;
  readonly of?: TableKind;
  readonly out?: string;
  readonly archive?: string;
}

/** What help says of each format. Named here so that other commands need not load the formats. */
const formats: Readonly<Record<ExportFormat, string>> = {
  jsonl: "readings, one a line, with the reports that carry each (detente read takes their reports in again)",
  "gdelt-events": "events as GDELT 2.0 has them, 61 columns, no header, one row for each pair of actors",
  "gdelt-mentions": "reports that tell of these events, as GDELT 2.0 has them, 16 columns, no header",
  icews: "events as ICEWS has them, 20 columns, one row for each pair of actors",
  polecat: "events as POLECAT has them, 40 columns, actors and recipients as lists",
  csv: "a table of what --of says",
  parquet: "the same table, with types",
  "json-ld": "schema.org: NewsArticle, Quotation, and ClaimReview where a claim is set against what was held",
  ninjs: "reports as IPTC ninjs 2, one a line",
};

const tables: Readonly<Record<TableKind, true>> = { statements: true, contacts: true, claims: true, events: true };
const tableKinds = Object.keys(tables);
const tableFormats: ReadonlySet<ExportFormat> = new Set(["csv", "parquet"]);

const more = helpText(
  [
    "Formats:",
    formats,
    selectionHelp,
    "What the archive does not know stays empty in the way of the format. Rows come oldest first; an empty selection gives an empty but valid file. --out writes a new file beside and puts it in place when it is whole.",
  ],
  ["detente export --format gdelt-events --states RUS,USA > events.tsv", "detente export --format parquet --of contacts --status held --out held.parquet", "detente export --format json-ld --who Lavrov --from 2015"],
);

function check({ format, of, out }: ExportCommandOptions): void {
  if (tableFormats.has(format) && of === undefined) throw new DetenteError("usage", `${format} needs --of: ${tableKinds.join(", ")}`);
  if (!tableFormats.has(format) && of !== undefined) throw new DetenteError("usage", `--of goes with ${[...tableFormats].join(" and ")} only`);
  if (out === "") throw new DetenteError("usage", "--out names no file");
}

/** `detente export`. */
export function exportCommand(): Command {
  const command = new Command("export")
    .description("give out what the archive holds in formats that other tools read")
    .addOption(choiceOption("--format <FORMAT>", "how to write it", Object.keys(formats)).makeOptionMandatory())
    .addOption(choiceOption("--of <KIND>", "what a table is of", tableKinds))
    .option("--out <FILE>", 'where to write it; standard output without it, or for "-"')
    .addOption(archiveOption());
  return addSelectionOptions(command)
    .addHelpText("after", more)
    .action(async (options: ExportCommandOptions) => {
      check(options);
      const { exportArchive } = await import("./export.ts");
      await exportArchive(options);
    });
}
