import { basename } from "node:path";
import { standardInput, takeIn, type Origin, type Taken } from "../intake/index.ts";
import { isReadLanguage } from "../reading/index.ts";
import { loadResources } from "../resources/index.ts";
import { columnMap } from "./column-map.ts";
import { complain, remark } from "./complain.ts";
import { readExplained, toJson } from "./explained.ts";
import { print } from "./output.ts";
import { suppliedBy, type ReadOptions } from "./read-options.ts";
import { renderReading } from "./render-reading.ts";
import { stateNames } from "./state-name.ts";
import { terminalStyle } from "./style.ts";

/** A report without an id of its own is called after its file, and after its number where the file holds several. */
function idOf({ path, member, format, item }: Origin): string | null {
  const name = member ?? path;
  if (name === standardInput) return null;
  // "story.txt.gz" is the story, too.
  const bare = basename(name).replace(/\.[^.]*$/, "");
  return format === "text" || format === "html" ? bare : `${bare}-${item}`;
}

/** What was kept unread, in one line. */
function sayUnread(languages: readonly string[]): void {
  const tags = [...new Set(languages)].sort().map((tag) => `${tag} ${languages.filter((each) => each === tag).length}`);
  remark(`${languages.length} ${languages.length === 1 ? "report is" : "reports are"} in a language that is not read: ${tags.join(", ")}`);
}

/**
 * Reads what the files hold and prints the readings; what cannot be read is complained of, and the others go on. One report
 * alone prints as an indented object, several as one a line.
 */
export async function readFiles(paths: readonly string[], options: ReadOptions): Promise<void> {
  const resources = loadResources({ rulesOnly: options.rulesOnly === true });
  const stateName = stateNames(resources.facts);
  const style = terminalStyle();
  const explain = options.explain === true;
  const unread: string[] = [];
  let printed = 0;
  const show = async ({ report, notes }: Taken, isAlone: boolean): Promise<void> => {
    const explained = readExplained((tell) => {
      for (const note of notes) tell(note);
      return report;
    }, resources, explain);
    if (!isReadLanguage(report.language)) unread.push(report.language);
    if (options.json === true) await print(`${JSON.stringify(toJson(explained), null, isAlone ? 2 : 0)}\n`);
    else await print(`${printed === 0 ? "" : "\n\n"}${renderReading(explained.reading, explained.notes, stateName, style)}`);
    printed += 1;
  };
  /** The only report of the only file waits until none can follow. */
  let waiting: Taken | null = null;
  for await (const item of takeIn(paths, { supplied: suppliedBy(options), columns: columnMap(options.columns), explain, idOf, refuseFolders: true })) {
    if (item.kind === "refused") complain(item.error);
    else if (paths.length === 1 && printed === 0 && waiting === null) waiting = item;
    else {
      if (waiting !== null) await show(waiting, false);
      waiting = null;
      await show(item, false);
    }
  }
  if (waiting !== null) await show(waiting, true);
  if (unread.length > 0) sayUnread(unread);
}
