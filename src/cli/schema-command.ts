import { Command } from "commander";
import { readingSchema } from "../model/index.ts";
import { helpText } from "./help-text.ts";
import { print } from "./output.ts";

const more = helpText([], ["detente schema > reading.schema.json"]);

/** `detente schema`. */
export function schemaCommand(): Command {
  return new Command("schema")
    .description("print the JSON Schema of a reading")
    .addHelpText("after", more)
    .action(async () => {
      await print(`${JSON.stringify(await readingSchema(), null, 2)}\n`);
    });
}
