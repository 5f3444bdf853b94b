import { defaultPlace } from "../archive/index.ts";
import { importRecords, type Imported } from "../intake/index.ts";
import { DetenteError, type RecordedContact } from "../model/index.ts";
import { loadResources } from "../resources/index.ts";
import { complain, remark } from "./complain.ts";
import type { ImportOptions } from "./import-command.ts";
import { openToAdd } from "./open-to-add.ts";
import { print } from "./output.ts";
import { placeShown } from "./render-summary.ts";

const lists: readonly RecordedContact["source"][] = ["state-travels", "state-visits"];
/** The most refusals that are told one by one. */
const most = 20;

function summary({ added, known, leftOut, refused }: Imported, place: string): string {
  const left = Object.entries(leftOut).map(([why, count]) => `left out: ${count.toLocaleString("en")} (${why})`);
  const lines = [`${added.toLocaleString("en")} ${added === 1 ? "contact" : "contacts"} added, ${known.toLocaleString("en")} known`, ...left, ...(refused.length > 0 ? [`refused: ${refused.length.toLocaleString("en")}`] : []), `in ${placeShown(place)}`];
  return `${lines.join("\n")}\n`;
}

/** Adds an official list to an archive's record and prints what came of it. */
export async function runImport(list: string, paths: readonly string[], options: ImportOptions): Promise<void> {
  const source = lists.find((known) => known === list);
  if (source === undefined) throw new DetenteError("usage", `no list is called "${list.slice(0, 60)}": there are ${lists.join(" and ")}`);
  const place = options.archive ?? defaultPlace();
  const archive = await openToAdd(place);
  try {
    const imported = await importRecords(paths, source, archive, loadResources());
    for (const { message } of imported.refused.slice(0, most)) remark(message);
    if (imported.refused.length > most) remark(`… and ${imported.refused.length - most} more`);
    const { refused, ...counts } = imported;
    await print(options.json === true ? `${JSON.stringify({ archive: placeShown(place), ...counts, refused: refused.map(({ code, message }) => ({ code, message })) }, null, 2)}\n` : summary(imported, place));
    if (refused.length > 0) complain(new DetenteError("refused", `${refused.length.toLocaleString("en")} ${refused.length === 1 ? "entry was" : "entries were"} refused`));
  } finally {
    await archive.close();
  }
}
