import { Command, Option } from "commander";
import { archiveOption } from "./archive-option.ts";
import { helpText } from "./help-text.ts";

/** The options of `detente ingest`. */
export interface IngestOptions {
  readonly archive?: string;
  readonly workers?: string;
  readonly batch?: string;
  readonly dryRun?: true;
  readonly watch?: string;
  readonly columns?: string;
  readonly published?: string;
  readonly source?: string;
  readonly rulesOnly?: true;
  readonly refused?: string;
  readonly json?: true;
}

const more = helpText(
  [
    'A PATH is a file, a folder with all below it, a pattern ("news/**/*.html"), or "-" for standard input; files are told by their content, in all formats that detente read reads.',
    "An archive is made where there is none; a new one holds the official record of US dealings with every state from the start.",
    "The same report twice changes nothing. After a stop the same command goes on where it was; SIGINT and SIGTERM store what is done first and end with exit code 38, a second one ends at once. Files that are done are not opened again until they change, but for those of which something was refused.",
    "What is refused is told on standard error with its reason, up to 20 lines, and written to --refused as JSON Lines; the rest goes on, and the exit code at the end is 37. Reports in other languages than English are kept unread and counted.",
    "--watch takes in what a folder holds, then new and changed files as soon as nobody writes to them, until it is stopped.",
  ],
  ["detente ingest news/", "detente ingest CC-NEWS.warc.gz --archive news.db --workers 4", "detente ingest stories.csv --columns text=body,published=date --dry-run", "detente ingest --watch inbox/"],
);

/** `detente ingest`. */
export function ingestCommand(): Command {
  return new Command("ingest")
    .description("read reports and keep them with their readings in the archive")
    .argument("[PATH...]", 'files, folders, patterns, or "-" for standard input')
    .addOption(archiveOption())
    .option("--workers <N>", "threads that read; all cores without it")
    .option("--dry-run", "do all but keep anything")
    .option("--watch <FOLDER>", "take in what is there, then whatever is new or changes")
    .option("--columns <MAP>", "what fields are called in tables and lines of JSON, as text=body")
    .option("--published <DATE>", "when reports were published, where they do not say")
    .option("--source <NAME>", "who published them, where they do not say")
    .option("--rules-only", "read by rules alone, without the models learnt from annotated news")
    .option("--refused <FILE>", "write what was refused and why, as JSON Lines")
    .option("--json", "print the summary as JSON")
    .addOption(new Option("--batch <N>", "reports stored in one transaction").hideHelp())
    .addHelpText("after", more)
    .action(async (paths: readonly string[], options: IngestOptions) => {
      const { runIngest } = await import("./run-ingest.ts");
      await runIngest(paths, options);
    });
}
