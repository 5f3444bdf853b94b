import { Command } from "commander";
import { archiveCommand } from "./archive-command.ts";
import { askCommand } from "./ask-command.ts";
import { exportCommand } from "./export-command.ts";
import { factsCommand } from "./facts-command.ts";
import { helpText } from "./help-text.ts";
import { importCommand } from "./import-command.ts";
import { ingestCommand } from "./ingest-command.ts";
import { readCommand } from "./read-command.ts";
import { schemaCommand } from "./schema-command.ts";
import { searchCommand } from "./search-command.ts";
import { terminalStyle } from "./style.ts";
import { version } from "./version.ts";

const examples = helpText(
  [],
  ["detente read examples/rus-usa-2-no-break.txt", "curl -s https://example.org/story.txt | detente read -", "detente ask RUS USA examples", "detente ingest news/", "detente search contacts --states RUS,USA", "detente facts Lavrov --on 2016-12-21", "detente read --json story.txt"],
);

/** Descriptions narrower than this are not wrapped. */
const narrowestColumn = 8;

/** The commands, in the order in which help lists them. */
const commands: readonly (() => Command)[] = [readCommand, askCommand, ingestCommand, importCommand, searchCommand, exportCommand, archiveCommand, factsCommand, schemaCommand];

/** The command line: one command a file, each of which loads what it needs when it runs. */
export function createProgram(): Command {
  const program = new Command("detente")
    .description("Are they still talking? Reads news reports and answers, with evidence, whether two states are in dialogue.")
    .version(version(), "-V, --version", "print the version")
    .addHelpText("after", examples);
  for (const create of commands) program.addCommand(create());
  for (const command of [program, ...program.commands, ...program.commands.flatMap(({ commands: below }) => below)]) {
    command
      // The list of commands needs room for what they do; their arguments stand in their own help.
      .helpCommand(false)
      .helpOption("-h, --help", "print this help")
      .configureHelp({ minWidthToWrap: narrowestColumn, subcommandTerm: (listed) => listed.name() })
      // Errors are thrown to main, which says them in one line.
      .exitOverride()
      .configureOutput({ writeErr: () => {}, getOutHelpWidth: () => terminalStyle().width });
  }
  return program;
}
