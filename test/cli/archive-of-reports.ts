import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { openArchive, type Deposit } from "../../src/archive/index.ts";
import { read } from "../../src/reading/index.ts";
import { readWireText } from "../../src/report/index.ts";
import { loadResources } from "../../src/resources/index.ts";

const examples = fileURLToPath(new URL("../../examples/", import.meta.url));

/** The same story by another outlet, a day later. */
function reprint(text: string): string {
  return text.replaceAll("Reuters", "BBC").replace("Thu Feb 5", "Fri Feb 6");
}

/** Makes an archive at a place of the reports in examples/, one of them also carried by another outlet. */
export async function archiveOfReports(place: string): Promise<void> {
  const resources = loadResources();
  const deposits = readdirSync(examples)
    .filter((name) => name.endsWith(".txt"))
    .flatMap((name) => {
      const text = readFileSync(`${examples}${name}`, "utf8");
      return name === "rus-usa-2-no-break.txt" ? [{ name, text }, { name: `reprint-${name}`, text: reprint(text) }] : [{ name, text }];
    })
    .map(({ name, text }): Deposit => ({
      reading: read(readWireText(text, { id: name }), resources),
      read: true,
      provenance: { path: name, member: null, item: 1, fetched: null },
    }));
  const archive = await openArchive(place);
  await archive.add(deposits);
  await archive.close();
}
