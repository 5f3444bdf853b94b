import { asDetenteError } from "../model/index.ts";

// Paths and words of the input end up in messages: nothing in them may steer the terminal or begin a new line.
// oxlint-disable-next-line no-control-regex
const oneLine = (words: string): string => words.replaceAll(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, " ").slice(0, 500);

/** Prints one line on standard error about something that is no error: the exit code stays. */
export function remark(words: string): void {
  process.stderr.write(`detente: ${oneLine(words)}\n`);
}

/** Prints one clear line on standard error and sets the exit code; the first error decides it. `DEBUG=detente` shows the stack. */
export function complain(error: unknown, input?: string): void {
  const known = asDetenteError(error, input);
  remark(known.message);
  if (process.env["DEBUG"]?.split(",").includes("detente") === true) {
    process.stderr.write(`${(known.cause instanceof Error ? known.cause : known).stack ?? ""}\n`);
  }
  process.exitCode ??= known.exitCode;
}
