import { Command } from "commander";
import { helpText } from "./help-text.ts";

/** The options of `detente facts`. */
export interface FactsOptions {
  readonly on?: string;
  readonly json?: true;
}

const more = helpText(
  [
    'WORDS are a state (name, code, demonym or capital), an office with its state ("Russian foreign minister", "ambassador to Russia of the United States", or its id), a building or place that stands for somebody ("Foggy Bottom"), or a person (name, surname, or id), in any case; they need no quotation marks.',
    "With --on, only what held on that day: the state that answered for the name then, who was in office, who was about to be. Without it, all that the tables hold.",
    "Every row names its source by a key that facts/SOURCES.md explains.",
  ],
  ["detente facts Lavrov --on 2016-12-21", 'detente facts "Russian foreign minister"', "detente facts Czechoslovakia", "detente facts --json office/usa/secretary-of-state"],
);

/** `detente facts`. */
export function factsCommand(): Command {
  return new Command("facts")
    .description("look up a person, an office, a state or a seat in the tables that readings rest on")
    .argument("<WORDS...>", "a person, an office, a state or a seat")
    .option("--on <DATE>", "only what held on that day")
    .option("--json", "print the entries as JSON")
    .addHelpText("after", more)
    .action(async (words: readonly string[], options: FactsOptions) => {
      const { showFacts } = await import("./show-facts.ts");
      await showFacts(words.join(" "), options);
    });
}
