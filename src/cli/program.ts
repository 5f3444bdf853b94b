import { Command } from "commander";
import { askCommand } from "./ask-command.ts";
import { readCommand } from "./read-command.ts";
import { schemaCommand } from "./schema-command.ts";
import { version } from "./version.ts";

const examples = `
Examples:
  $ detente read examples/rus-usa-2-no-break.txt
  $ curl -s https://example.org/story.txt | detente read -
  $ detente ask RUS USA examples
  $ detente read --json story.txt
`;

/** The commands, in the order in which help lists them. */
const commands: readonly (() => Command)[] = [readCommand, askCommand, schemaCommand];

/** The command line: one command a file, each of which loads what it needs when it runs. */
export function createProgram(): Command {
  const program = new Command("detente")
    .description("Are they still talking? Reads news reports and answers, with evidence, whether two states are in dialogue.")
    .version(version(), "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .helpCommand(false)
    .addHelpText("after", examples);
  for (const create of commands) program.addCommand(create());
  for (const command of [program, ...program.commands]) {
    // Errors are thrown to main, which says them in one line.
    command.exitOverride().configureOutput({ writeErr: () => {} });
  }
  return program;
}
