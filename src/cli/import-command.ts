import { Command } from "commander";
import { archiveOption } from "./archive-option.ts";
import { helpText } from "./help-text.ts";

/** The options of `detente import`. */
export interface ImportOptions {
  readonly archive?: string;
  readonly json?: true;
}

const more = helpText(
  [
    "A LIST is state-travels (journeys of US Presidents and Secretaries of State) or state-visits (visits of foreign leaders to the United States), as the Office of the Historian publishes them: its XML, or one JSON object a line.",
    "Every archive has these lists to begin with, as far as they went when Detente was released; import adds what came since. People are named where the facts know that they held an office of the state on that day. What tells of no dealing with a state (a territory, a vacation) is left out and counted.",
    "An entry that cannot be used is told of on standard error, the others go on, and the exit code at the end is 37.",
  ],
  ["detente import state-travels travels/secretary-travels", "detente import state-visits visits/data/2020.xml --archive news.db"],
);

/** `detente import`. */
export function importCommand(): Command {
  return new Command("import")
    .description("add the contacts of an official list to the archive's record")
    .argument("<LIST>", "state-travels or state-visits")
    .argument("<PATH...>", "files, folders, or patterns")
    .addOption(archiveOption())
    .option("--json", "print the summary as JSON")
    .addHelpText("after", more)
    .action(async (list: string, paths: readonly string[], options: ImportOptions) => {
      const { runImport } = await import("./run-import.ts");
      await runImport(list, paths, options);
    });
}
