import { basename, extname } from "node:path";
import type { ReportOptions } from "../report/index.ts";
import { loadResources } from "../resources/index.ts";
import { complain } from "./complain.ts";
import { readExplained, toJson } from "./explained.ts";
import { makeReport } from "./make-report.ts";
import { inputName, readInput, standardInput } from "./open-input.ts";
import { print } from "./output.ts";
import { suppliedBy, type ReadOptions } from "./read-options.ts";
import { renderReading } from "./render-reading.ts";
import { stateNames } from "./state-name.ts";
import { terminalStyle } from "./style.ts";

function optionsFor(path: string, options: ReadOptions): ReportOptions {
  const supplied = suppliedBy(options);
  return path === standardInput ? supplied : { ...supplied, id: basename(path, extname(path)) };
}

/** Reads each file and prints its reading; a file that cannot be read is complained of, and the others go on. */
export async function readFiles(paths: readonly string[], options: ReadOptions): Promise<void> {
  const resources = loadResources({ rulesOnly: options.rulesOnly === true });
  const stateName = stateNames(resources.facts);
  const style = terminalStyle();
  let printed = 0;
  for (const path of paths) {
    try {
      const text = await readInput(path);
      const explained = readExplained((tell) => makeReport(text, optionsFor(path, options), tell), resources, options.explain === true);
      if (options.json === true) await print(`${JSON.stringify(toJson(explained), null, paths.length === 1 ? 2 : 0)}\n`);
      else await print(`${printed === 0 ? "" : "\n\n"}${renderReading(explained.reading, explained.notes, stateName, style)}`);
      printed += 1;
    } catch (error) {
      complain(error, inputName(path));
    }
  }
}
