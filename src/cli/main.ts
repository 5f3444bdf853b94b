import { CommanderError } from "commander";
import { DetenteError } from "../model/index.ts";
import { complain } from "./complain.ts";
import { endWithReader } from "./output.ts";
import { createProgram } from "./program.ts";

/** Commander's own errors in the words and with the code of ours; `null` for help and version, which are no errors. */
function usageError({ code, message }: CommanderError): DetenteError | null {
  if (code === "commander.helpDisplayed" || code === "commander.version") return null;
  if (code === "commander.help") return new DetenteError("usage", "which command? See detente --help");
  return new DetenteError("usage", `${message.replace(/^error: /, "").replaceAll("\n", " ")} (see detente --help)`);
}

/**
 * Runs the command line.
 *
 * @param args the words after the program's name
 */
export async function main(args: readonly string[]): Promise<void> {
  endWithReader();
  try {
    await createProgram().parseAsync(args, { from: "user" });
  } catch (error) {
    const known = error instanceof CommanderError ? usageError(error) : error;
    if (known !== null) complain(known);
  }
}
