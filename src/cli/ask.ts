import { answer } from "../dialogue/index.ts";
import { DetenteError, type Reading } from "../model/index.ts";
import { read, type Resources } from "../reading/index.ts";
import { parsePublished, readHtml, readWireText } from "../report/index.ts";
import { loadResources } from "../resources/index.ts";
import type { AskOptions } from "./ask-command.ts";
import { reportPaths } from "./ask-paths.ts";
import { askedState } from "./ask-state.ts";
import { complain } from "./complain.ts";
import { readInput, standardInput } from "./open-input.ts";
import { print } from "./output.ts";
import { renderAnswer } from "./render-answer.ts";
import { terminalStyle } from "./style.ts";

/** The ISO 8601 day that `--on` names. */
function askedDay(words: string): string {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(parsePublished(words)?.value ?? "")?.[0];
  if (day === undefined) throw new DetenteError("bad-date", `--on: "${words}" is not a day with a year, such as 2016-12-31`);
  return day;
}

const htmlOpening = /^\s*<(?:!doctype\s+html|html)\b/i;

function readReport(path: string, text: string, resources: Resources): Reading {
  const options = path === standardInput ? {} : { id: path };
  return read(htmlOpening.test(text.slice(0, 1000)) ? readHtml(text, options) : readWireText(text, options), resources);
}

/** Reads what can be read; what cannot is complained of, and the others go on. */
async function readAll(paths: readonly string[], resources: Resources): Promise<readonly Reading[]> {
  const readings: Reading[] = [];
  for (const path of await reportPaths(paths)) {
    try {
      readings.push(readReport(path, await readInput(path), resources));
    } catch (error) {
      complain(error);
    }
  }
  return readings;
}

/** Answers about two states from the reports at some paths, and prints the answer. */
export async function ask(one: string, other: string, paths: readonly string[], options: AskOptions): Promise<void> {
  const on = options.on === undefined ? null : askedDay(options.on);
  const resources = loadResources();
  const { states } = resources.facts;
  const dyad = [askedState(resources.facts, one), askedState(resources.facts, other)] as const;
  if (dyad[0] === dyad[1]) throw new DetenteError("usage", `"${one}" and "${other}" are one state: ${states.get(dyad[0])?.name ?? dyad[0]}`);
  const readings = await readAll(paths, resources);
  if (readings.length === 0) throw new DetenteError("no-reports", `no report to read in ${paths.join(", ")}`);
  const found = answer(readings, dyad, on);
  if (options.json === true) await print(`${JSON.stringify(found, null, 2)}\n`);
  else await print(renderAnswer(found, (code) => states.get(code)?.name ?? code, terminalStyle()));
}
