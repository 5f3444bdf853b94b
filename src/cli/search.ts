import { defaultPlace, openArchive, type Archive, type Kind, type Selection } from "../archive/index.ts";
import { loadFacts } from "../resources/index.ts";
import { askedSelection } from "./asked-selection.ts";
import { remark } from "./complain.ts";
import { givenNumber } from "./given-number.ts";
import { idleFilters } from "./idle-filters.ts";
import { numberedEntries } from "./numbered-entries.ts";
import { print } from "./output.ts";
import { renderCounts } from "./render-counts.ts";
import { resultEntries } from "./results/result-entries.ts";
import type { SearchOptions } from "./search-command.ts";
import { stateNames, type StateName } from "./state-name.ts";
import { terminalStyle } from "./style.ts";

/** The archive gives no longer pages. */
const mostResults = 1000;

async function showCounts(archive: Archive, kind: Kind, selection: Selection, by: "day" | "month", json: boolean): Promise<void> {
  const counts = await archive.counts(kind, selection, by);
  if (json) await print(`${JSON.stringify(counts, null, 2)}\n`);
  else if (counts.length === 0) remark(`no ${kind} with a day are found`);
  else await print(renderCounts(counts, terminalStyle()));
}

async function showResults(archive: Archive, kind: Kind, selection: Selection, { limit: words, after, json }: SearchOptions, stateName: StateName): Promise<void> {
  const limit = givenNumber("--limit", words, mostResults);
  const page = await archive.search(kind, selection, { ...(limit === undefined ? {} : { limit }), ...(after === undefined ? {} : { after }) });
  if (json === true) {
    await print(`${JSON.stringify(page, null, 2)}\n`);
    return;
  }
  const lists = numberedEntries(await resultEntries(kind, page.results, archive, stateName), terminalStyle());
  await print(lists.map((lines) => `${lines.join("\n")}\n`).join("\n"));
  if (page.results.length === 0) remark(`no ${kind} are found`);
  else if (page.next !== null) remark(`there are more ${kind}: --after ${page.next} shows the next`);
}

/** Prints what the archive holds of a kind, a page at a time, or how many there are by day or month. */
export async function search(kind: Kind, options: SearchOptions): Promise<void> {
  const facts = loadFacts();
  const selection = askedSelection(facts, options);
  const idle = idleFilters([kind], selection);
  if (idle !== null) remark(idle);
  const archive = await openArchive(options.archive ?? defaultPlace(), { readOnly: true });
  try {
    if (options.count === undefined) await showResults(archive, kind, selection, options, stateNames(facts));
    else await showCounts(archive, kind, selection, options.count, options.json === true);
  } finally {
    await archive.close();
  }
}
