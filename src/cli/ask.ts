import { answer } from "../dialogue/index.ts";
import { standardInput, takeIn, type Origin } from "../intake/index.ts";
import { DetenteError, type Reading } from "../model/index.ts";
import { read, type Resources } from "../reading/index.ts";
import { loadResources } from "../resources/index.ts";
import type { AskOptions } from "./ask-command.ts";
import { askedState } from "./ask-state.ts";
import { complain, remark } from "./complain.ts";
import { givenDate, givenDay } from "./given-date.ts";
import { print } from "./output.ts";
import { renderAnswer } from "./render-answer.ts";
import { stateNames } from "./state-name.ts";
import { terminalStyle } from "./style.ts";

/** Reports are called by where they are. */
function idOf({ path, member, format, item, line }: Origin): string | null {
  if (path === standardInput) return null;
  const file = member === null ? path : `${path}: ${member}`;
  return format === "text" || format === "html" ? file : line === null ? `${file}: item ${item}` : `${file}: line ${line}`;
}

/** Reads what can be read; what cannot is complained of, and the others go on. */
async function readAll(paths: readonly string[], { published }: AskOptions, resources: Resources): Promise<readonly Reading[]> {
  const readings: Reading[] = [];
  for await (const item of takeIn(paths, { supplied: published === undefined ? {} : { published }, idOf })) {
    if (item.kind === "refused") complain(item.error);
    else readings.push(read(item.report, resources));
  }
  return readings;
}

/** Answers about two states from the reports at some paths, and prints the answer. */
export async function ask(one: string, other: string, paths: readonly string[], options: AskOptions): Promise<void> {
  const on = options.on === undefined ? null : givenDay("--on", options.on);
  if (options.published !== undefined) givenDate("--published", options.published);
  const resources = loadResources();
  const stateName = stateNames(resources.facts);
  const asked = [askedState(resources.facts, one), askedState(resources.facts, other)] as const;
  const dyad = [asked[0].code, asked[1].code] as const;
  if (dyad[0] === dyad[1]) throw new DetenteError("usage", `"${one}" and "${other}" are one state: ${stateName(dyad[0])}`);
  for (const { remark: words } of asked) if (words !== null) remark(words);
  const readings = await readAll(paths, options, resources);
  if (readings.length === 0) throw new DetenteError("no-reports", `no report to read in ${paths.join(", ")}`);
  const found = answer(readings, dyad, on);
  if (options.json === true) await print(`${JSON.stringify(found, null, 2)}\n`);
  else await print(renderAnswer(found, stateName, terminalStyle()));
}
