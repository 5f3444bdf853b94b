import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { actors } from "./actors/actors.ts";
import { attribution } from "./attribution/attribution.ts";
import { claims } from "./claims/claims.ts";
import { contacts } from "./contacts/contacts.ts";
import { corporaFolder } from "./corpora.ts";
import { coverage } from "./coverage.ts";
import { events } from "./events.ts";
import { html } from "./html/html.ts";
import { issues } from "./issues/issues.ts";
import { language } from "./language.ts";
import { names } from "./names.ts";
import { reuters } from "./reuters.ts";
import { statements } from "./statements.ts";
import { time } from "./time/time.ts";
import { missed, type Floors, type Topic } from "./topic.ts";

/** In the order of the rooms: a fall in an early one explains a fall in those after it. */
const topics: Readonly<Record<string, Topic>> = { coverage, html, language, time, names, actors, statements, attribution, contacts, issues, events, claims, reuters };

const usage = `Usage: npm run evaluate -- [TOPIC…] [--corpora DIR] [--lower-floors]
Measures ${Object.keys(topics).join(", ")} on the corpora and fails where a figure is under its floor.
--lower-floors  writes the figures of this run as the new floors, lower ones too
`;

const floorsFile = join(import.meta.dirname, "floors.json");

/** Rounds down, so that a floor just written is met by the run that wrote it. */
const asFloor = (value: number): number => Math.floor(value * 1000) / 1000;

async function evaluate(names: readonly string[], corpora: string, lower: boolean): Promise<readonly string[]> {
  let floors = JSON.parse(readFileSync(floorsFile, "utf8")) as Floors;
  const faults: string[] = [];
  for (const name of names) {
    const figures = await topics[name]?.(corpora) ?? [];
    process.stdout.write(`${name}\n`);
    for (const figure of figures) {
      const floor = floors[name]?.[figure.name];
      process.stdout.write(`  ${figure.value.toFixed(4)}  ${figure.name}${floor === undefined ? "" : ` (floor ${floor})`}\n`);
    }
    if (lower) floors = { ...floors, [name]: Object.fromEntries(figures.map((figure) => [figure.name, asFloor(figure.value)])) };
    faults.push(...missed(name, figures, floors));
  }
  if (lower) writeFileSync(floorsFile, `${JSON.stringify(floors, null, 2)}\n`);
  return faults;
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: { corpora: { type: "string" }, "lower-floors": { type: "boolean" }, help: { type: "boolean" } },
    allowPositionals: true,
  });
  if (values.help === true) {
    process.stdout.write(usage);
    return 0;
  }
  const unknown = positionals.filter((name) => topics[name] === undefined);
  if (unknown.length > 0) throw new Error(`no such topic: ${unknown.join(", ")}`);
  const names = positionals.length > 0 ? positionals : Object.keys(topics);
  const faults = await evaluate(names, corporaFolder(values.corpora), values["lower-floors"] === true);
  for (const fault of faults) process.stderr.write(`${fault}\n`);
  if (faults.length === 0) process.stdout.write("every floor holds\n");
  return faults.length === 0 ? 0 : 1;
}

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`evaluate: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
