import { Command } from "commander";
import { archiveOption } from "./archive-option.ts";
import { helpText } from "./help-text.ts";

/** The options of the commands under `detente archive`. */
export interface ArchiveOptions {
  readonly archive?: string;
  readonly json?: true;
  readonly replace?: true;
}

const more = helpText(
  ["The archive keeps reports and readings, and what goes across them: in a file, or in a PostgreSQL database. Each command has its own help."],
  ["detente archive stats", "detente archive check --archive news.db", "detente archive backup news-2026-11-28.db", "detente archive restore news.jsonl.gz --archive postgres://localhost/news"],
);

function statsCommand(): Command {
  return new Command("stats")
    .description("print how much the archive holds")
    .addOption(archiveOption())
    .option("--json", "print the numbers as JSON")
    .addHelpText("after", helpText(["reports are all that were kept, earlier versions among them; stories are reports in the same words or nearly so, which are read once. Statements, contacts, claims and events are those of the stories."], ["detente archive stats --json"]))
    .action(async (options: ArchiveOptions) => {
      const { showStats } = await import("./archive-stats.ts");
      await showStats(options);
    });
}

function checkCommand(): Command {
  return new Command("check")
    .description("look for damage, and for groups that are not what their members make of them")
    .addOption(archiveOption())
    .addHelpText("after", helpText(["Every page of the file, every reading and every group is looked at; nothing is changed. Each fault is a line; with one or more the exit code is that of a damaged archive."], ["detente archive check"]))
    .action(async (options: ArchiveOptions) => {
      const { checkPlace } = await import("./archive-copies.ts");
      await checkPlace(options);
    });
}

function backupCommand(): Command {
  return new Command("backup")
    .description("copy the archive into a file while it is in use")
    .argument("<FILE>", "where to; a name that ends in .jsonl.gz gives packed JSON lines")
    .addOption(archiveOption())
    .addHelpText(
      "after",
      helpText(
        [
          "A file's archive is copied as a database, which is checked afterwards and can itself be opened with --archive. Packed JSON lines hold all that was put in, and either store makes the same archive from them; a server's archive is always copied so.",
          "FILE is there when it is whole, not before.",
        ],
        ["detente archive backup monday.db", "detente archive backup monday.jsonl.gz --archive postgres://localhost/news"],
      ),
    )
    .action(async (file: string, options: ArchiveOptions) => {
      const { backUpPlace } = await import("./archive-copies.ts");
      await backUpPlace(file, options);
    });
}

function restoreCommand(): Command {
  return new Command("restore")
    .description("make the archive again from a backup")
    .argument("<FILE>", "a backup of either kind, told by its content")
    .addOption(archiveOption())
    .option("--replace", "give up what the archive holds")
    .addHelpText(
      "after",
      helpText(
        ["An archive that holds something is left alone unless --replace is given. A backup that is damaged changes nothing; nor does a run that is stopped. Backups of older versions are brought up to date."],
        ["detente archive restore monday.db --replace", "detente archive restore news.db --archive postgres://localhost/news"],
      ),
    )
    .action(async (file: string, options: ArchiveOptions) => {
      const { restorePlace } = await import("./archive-copies.ts");
      await restorePlace(file, options);
    });
}

/** `detente archive`. */
export function archiveCommand(): Command {
  const command = new Command("archive").description("check, back up, restore or count what the archive holds").addHelpText("after", more);
  for (const create of [statsCommand, checkCommand, backupCommand, restoreCommand]) command.addCommand(create());
  return command;
}
