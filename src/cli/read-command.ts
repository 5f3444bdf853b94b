import { Command } from "commander";
import { DetenteError } from "../model/index.ts";
import { givenDate } from "./given-date.ts";
import { helpText } from "./help-text.ts";
import type { ReadOptions } from "./read-options.ts";

const more = helpText(
  [
    'A FILE holds one report as an agency or an archive page prints it, in UTF-8, as plain text or as an HTML page. "-" stands for standard input.',
    "--json prints one FILE as one indented object, several FILEs as one object a line.",
    '--jsonl reads JSON Lines from the FILEs, or from standard input when none is given: {"id","text"} or {"id","html"} with optional "url", "source", "published", "title", "language". It prints one reading a line in the same order; a line that is no report gives {"error":{"code","message","line"}} in its place, and the exit code at the end is 10.',
    "Words of statements are marked with the number of the statement in the list below the text; colour shows them in a terminal. NO_COLOR and FORCE_COLOR are honoured; COLUMNS sets the width where there is no terminal.",
  ],
  [
    "detente read story.txt",
    "detente read --published 2016-12-22 --source TASS - < story.txt",
    "detente read --json --explain story.txt",
    "detente read --jsonl < reports.jsonl > readings.jsonl",
  ],
);

function check(files: readonly string[], options: ReadOptions): void {
  if (files.length === 0 && options.jsonl !== true) throw new DetenteError("usage", "read needs a FILE, or - for standard input (see detente read --help)");
  if (files.filter((file) => file === "-").length > 1) throw new DetenteError("usage", "standard input can be read only once");
  if (options.json === true && options.jsonl === true) throw new DetenteError("usage", "--json reads whole files and --jsonl one report a line: choose one of them");
  if (options.published !== undefined) givenDate("--published", options.published);
}

/** `detente read`. */
export function readCommand(): Command {
  return new Command("read")
    .description("read reports and show who said what to whom, who dealt with whom, and what is claimed")
    .argument("[FILE...]", 'files to read; "-" for standard input')
    .option("--json", "print readings as JSON")
    .option("--jsonl", "read and print JSON Lines, one report and one reading a line")
    .option("--explain", "add what each rule made, and what it dropped and why")
    .option("--rules-only", "find names and statements by rules alone, without the models learnt from annotated news: faster, and fewer strangers, thoughts and intentions")
    .option("--published <DATE>", "when the report was published, where it does not say")
    .option("--source <NAME>", "who published it, where it does not say")
    .addHelpText("after", more)
    .action(async (files: readonly string[], options: ReadOptions) => {
      check(files, options);
      if (options.jsonl === true) {
        const { readLines } = await import("./read-lines.ts");
        await readLines(files.length === 0 ? ["-"] : files, options);
      } else {
        const { readFiles } = await import("./read-files.ts");
        await readFiles(files, options);
      }
    });
}
