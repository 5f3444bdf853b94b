import { Argument, Command } from "commander";
import { DetenteError } from "../model/index.ts";
import { archiveOption } from "./archive-option.ts";
import { helpText } from "./help-text.ts";
import { addSelectionOptions, choiceOption, selectionHelp, type SelectionOptions } from "./selection-options.ts";

/** The options of `detente search`. */
export interface SearchOptions extends SelectionOptions {
  readonly archive?: string;
  readonly limit?: string;
  readonly after?: string;
  readonly count?: "day" | "month";
  readonly json?: true;
}

const kinds = ["statements", "contacts", "claims", "events", "reports"] as const;
type SearchedKind = (typeof kinds)[number];

const more = helpText(
  [
    selectionHelp,
    "Results come newest first. Where there are more than --limit, a line on standard error says which --after gives the next; results that are added later never shift them. A filter that a kind does not have finds nothing of it.",
  ],
  ["detente search statements --who Lavrov --from 2015-01 --to 2015-03", 'detente search claims --states RUS,USA --position frozen', 'detente search reports --words \'"no break" dialogue\'', "detente search contacts --states France,Algeria --count month"],
);

/** `detente search`. */
export function searchCommand(): Command {
  const command = new Command("search")
    .description("find statements, contacts, claims, events or reports in the archive")
    .addArgument(new Argument("<KIND>", "what to find").choices(kinds))
    .addOption(archiveOption());
  return addSelectionOptions(command)
    .option("--limit <N>", "how many to show, up to 1000; 50 without it")
    .option("--after <PLACE>", "go on after a page of results")
    .addOption(choiceOption("--count <PERIOD>", "print how many there are in each, instead of the results", ["day", "month"]))
    .option("--json", "print results and the place of the next page, or counts, as JSON")
    .addHelpText("after", more)
    .action(async (kind: SearchedKind, options: SearchOptions) => {
      if (options.count !== undefined && (options.limit !== undefined || options.after !== undefined)) throw new DetenteError("usage", "--count counts all that is found: --limit and --after do not go with it");
      const { search } = await import("./search.ts");
      await search(kind, options);
    });
}
