import { asDetenteError, DetenteError, errorTable } from "../model/index.ts";
import type { Resources } from "../reading/index.ts";
import { loadResources } from "../resources/index.ts";
import { openInput, parseReportLine, reportLimit, splitStream, type StreamLine } from "../intake/index.ts";
import { complain } from "./complain.ts";
import { readExplained, toJson } from "./explained.ts";
import { print } from "./output.ts";
import { suppliedBy, type ReadOptions } from "./read-options.ts";

const blank = /^\s*$/;

/** The object that stands in the place of a reading for a line that could not be read. */
function errorObject(error: DetenteError, line: number): object {
  return { error: { code: error.code, message: error.message, line } };
}

/** What one line gives: a reading, or an error in its place. */
function readLine({ number, bytes }: StreamLine, resources: Resources, options: ReadOptions): { readonly value: object; readonly failed: boolean } {
  try {
    if (bytes === null) throw new DetenteError("too-large", `the line is longer than ${reportLimit / 1024 / 1024} MiB`);
    const explained = readExplained((tell) => parseReportLine(bytes, suppliedBy(options), tell), resources, options.explain === true);
    return { value: toJson(explained), failed: false };
  } catch (error) {
    return { value: errorObject(asDetenteError(error), number), failed: true };
  }
}

/**
 * Reads JSON Lines and prints one reading a line, in order, holding one line at a time. Blank lines are passed over.
 * Lines that fail are answered in their place and counted in the exit code at the end.
 */
export async function readLines(paths: readonly string[], options: ReadOptions): Promise<void> {
  const resources = loadResources({ rulesOnly: options.rulesOnly === true });
  let failures = 0;
  for (const path of paths) {
    try {
      for await (const line of splitStream(openInput(path), reportLimit)) {
        if (line.bytes !== null && line.bytes.length < 16 && blank.test(line.bytes.toString())) continue;
        const { value, failed } = readLine(line, resources, options);
        if (failed) failures += 1;
        await print(`${JSON.stringify(value)}\n`);
      }
    } catch (error) {
      complain(error);
    }
  }
  if (failures > 0) process.exitCode ??= errorTable["bad-line"].exit;
}
