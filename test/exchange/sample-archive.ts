import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openArchive, type Archive, type Deposit } from "../../src/archive/index.ts";
import { readWireText } from "../../src/report/index.ts";
import { read } from "../../src/reading/index.ts";
import { loadResources } from "../../src/resources/index.ts";

/** Words that every format has to survive: tabs, line breaks inside quotations, marks, letters beyond ASCII. */
const reports: readonly (readonly [source: string, url: string | null, published: string, text: string])[] = [
  [
    "TASS",
    "https://example.org/frozen",
    "2016-12-21T12:00+03:00",
    `Kremlin says dialogue with U.S. is "frozen"

MOSCOW, December 21. /TASS/. Kremlin spokesman Dmitry Peskov said on Wednesday that all levels of dialogue with the United States were frozen. "There is hardly any exchange; or, rather, it is minimal," he told a radio station.

Russian Foreign Minister Sergey Lavrov spoke by telephone with U.S. Secretary of State John Kerry on Tuesday about Syria.`,
  ],
  [
    "Reuters",
    "https://example.org/no-break?a=1&b=2",
    "2016-12-21T18:30-05:00",
    `State Department says contacts with Russia continue

WASHINGTON, Dec 21 (Reuters) - State Department spokesman John Kirby said on Wednesday that dialogue with Russia had not been broken off. "It is not as if there were no talks; Secretary Kerry spoke by telephone to\tMinister Lavrov yesterday," Kirby told reporters.

German Chancellor Angela Merkel will meet Turkish President Recep Tayyip Erdoğan in Ankara on Dec 28.`,
  ],
  [
    "AP",
    null,
    "2016-12-22",
    `State Department says contacts with Russia continue

WASHINGTON, Dec 21 (Reuters) - State Department spokesman John Kirby said on Wednesday that dialogue with Russia had not been broken off. "It is not as if there were no talks; Secretary Kerry spoke by telephone to\tMinister Lavrov yesterday," Kirby told reporters.

German Chancellor Angela Merkel will meet Turkish President Recep Tayyip Erdoğan in Ankara on Dec 28.`,
  ],
  [
    "AFP",
    "https://example.org/envoys",
    "2017-01-10",
    `Algeria recalls ambassador from Paris

ALGIERS, Jan 10 (AFP) - Algeria recalled its ambassador to France on Tuesday and accused Paris of interference. French Foreign Minister Jean-Marc Ayrault refused to meet his Algerian counterpart in Tunis. "Relations have never been worse," Algerian Prime Minister Abdelmalek Sellal said.`,
  ],
];

/** An archive of a few reports of our own, read by the program itself, in a folder that `remove` takes away. */
export async function sampleArchive(): Promise<{ readonly archive: Archive; readonly remove: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), "detente-exchange-"));
  const archive = await openArchive(join(folder, "archive.db"));
  const resources = loadResources({ rulesOnly: true });
  const deposits = reports.map(([source, url, published, text], at): Deposit => {
    const report = readWireText(text, { source, published, ...(url === null ? {} : { url }) });
    return { reading: read(report, resources), read: true, provenance: { path: "sample", member: null, item: at + 1, fetched: null } };
  });
  await archive.add(deposits);
  return {
    archive,
    async remove() {
      await archive.close();
      rmSync(folder, { recursive: true });
    },
  };
}
