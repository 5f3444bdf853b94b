import { backUp, defaultPlace, openArchive, restore } from "../archive/index.ts";
import { DetenteError } from "../model/index.ts";
import type { ArchiveOptions } from "./archive-command.ts";
import { print } from "./output.ts";

/** `detente archive check`. */
export async function checkPlace({ archive: place = defaultPlace() }: ArchiveOptions): Promise<void> {
  const archive = await openArchive(place, { readOnly: true });
  try {
    const found = await archive.check();
    if (found.length > 0) {
      await print(`${found.join("\n")}\n`);
      throw new DetenteError("archive-damaged", `${found.length} ${found.length === 1 ? "fault" : "faults"} found in the archive`);
    }
    const { reports } = await archive.stats();
    await print(`nothing is wrong: ${reports.toLocaleString("en")} reports\n`);
  } finally {
    await archive.close();
  }
}

/** `detente archive backup`. */
export async function backUpPlace(file: string, { archive: place = defaultPlace() }: ArchiveOptions): Promise<void> {
  await backUp(place, file);
}

/** `detente archive restore`. */
export async function restorePlace(file: string, { archive: place = defaultPlace(), replace }: ArchiveOptions): Promise<void> {
  await restore(place, file, replace === true);
}
