import { DetenteError } from "../../model/index.ts";
import { openStore } from "../open-store.ts";
import { isServer } from "../place.ts";
import { writePortable } from "./portable.ts";
import { writeWhole } from "./whole-file.ts";

const isPortableName = (file: string): boolean => /\.(?:jsonl|ndjson)\.gz$/i.test(file);

/**
 * Copies an archive into a file while others read and write it: as a database of SQLite, or, where the file's name ends in
 * `.jsonl.gz`, as JSON lines from which either store makes the archive again.
 *
 * @throws DetenteError `usage` for a server's archive and another name, `archive-damaged` where the copy is not sound
 */
export async function backUp(place: string, file: string): Promise<void> {
  if (isServer(place) && !isPortableName(file)) throw new DetenteError("usage", `a server's archive is copied as JSON lines: give a name that ends in .jsonl.gz, not ${file}`);
  if (isPortableName(file)) {
    const store = await openStore(place, true);
    try {
      await writeWhole(file, (beside) => writePortable(store, beside));
    } finally {
      await store.close();
    }
    return;
  }
  const { copySqlite } = await import("../sqlite/copy-sqlite.ts");
  await writeWhole(file, (beside) => copySqlite(place, beside));
}
