import { Command } from "commander";
import { DetenteError } from "../model/index.ts";
import { helpText } from "./help-text.ts";

/** The options of `detente ask`. */
export interface AskOptions {
  readonly on?: string;
  readonly published?: string;
  readonly json?: true;
}

const more = helpText(
  [
    "A STATE is a name, a code (RU, RUS), a demonym or a capital, in any case; the order of the two does not matter.",
    'A PATH is a file with one report or many, a folder with all below it, a pattern ("news/**/*.html"), or "-" for standard input. Files are told by their content, in all formats that detente read reads.',
    "The answer counts to --on, or to the latest day that the reports themselves carry; later reports are left out. A report without a date counts on any day, and the answer says how many of them there are; --published dates them all.",
    "Each line bears the numbers of the words it rests on, listed at the end with report and characters. A file that cannot be read is told of on standard error, the others go on, and the exit code at the end is that of the first such error.",
  ],
  ['detente ask Russia "United States" examples', "detente ask RUS USA reports --on 2016-12-31", "detente ask --json french algerian story.txt"],
);

/** `detente ask`. */
export function askCommand(): Command {
  return new Command("ask")
    .description("answer from some reports whether two states are still talking")
    .argument("<STATE>", "one of the two")
    .argument("<STATE>", "the other")
    .argument("<PATH...>", 'reports: files, folders, or "-"')
    .option("--on <DATE>", "the day to count to")
    .option("--published <DATE>", "when a report was published, where it does not say")
    .option("--json", "print the answer as JSON")
    .addHelpText("after", more)
    .action(async (one: string, other: string, paths: readonly string[], options: AskOptions) => {
      if (paths.filter((path) => path === "-").length > 1) throw new DetenteError("usage", "standard input can be read only once");
      const { ask } = await import("./ask.ts");
      await ask(one, other, paths, options);
    });
}
