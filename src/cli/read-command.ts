import { Command } from "commander";
import { helpText } from "./help-text.ts";
import type { ReadOptions } from "./read-options.ts";

const more = helpText(
  [
    'A FILE is told by its content: a report as an agency or an archive page prints it, in UTF-8; an HTML page; a feed (RSS, Atom, RDF, JSON Feed); ninjs; NewsML-G2; Reuters-21578; JSON or JSON Lines; a table (CSV) whose first row names its columns; WARC. Any of them may be packed (gz, zst, bz2, zip). "-" stands for standard input.',
    "--json prints one report as one indented object, several as one object a line. A report in another language than English is kept with nothing read in it, and counted on standard error.",
    "--columns tells what the fields of a report are called where their names do not say so (text=body,published=date): id, text, html, title, standfirst, dateline, published, source, url, section, topics, language.",
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
    .option("--columns <MAP>", "what fields are called in tables and lines of JSON, as text=body")
    .addHelpText("after", more)
    .action(async (files: readonly string[], options: ReadOptions) => {
      const { checkRead } = await import("./check-read.ts");
      checkRead(files, options);
      if (options.jsonl === true) {
        const { readLines } = await import("./read-lines.ts");
        await readLines(files.length === 0 ? ["-"] : files, options);
      } else {
        const { readFiles } = await import("./read-files.ts");
        await readFiles(files, options);
      }
    });
}
