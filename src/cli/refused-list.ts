import { createWriteStream } from "node:fs";
import { once } from "node:events";
import { DetenteError } from "../model/index.ts";
import type { Refused } from "../intake/index.ts";
import { remark } from "./complain.ts";

/** The most refusals that are told one by one on standard error. */
const most = 20;

/** Where refused items are told of. */
export interface RefusedList {
  add(refused: Refused): void;
  /** Says what was not told, and waits until the file is written. */
  close(): Promise<void>;
}

/**
 * Tells of refused items on standard error, the first of them, and in a file of JSON Lines, all of them.
 *
 * @param before called before each line on standard error
 * @throws DetenteError `unreadable` where the file cannot be written
 */
export async function refusedList(path: string | undefined, before: () => void): Promise<RefusedList> {
  const file = path === undefined ? null : createWriteStream(path);
  let failure: unknown = null;
  if (file !== null) {
    await once(file, "open").catch((cause: unknown) => {
      throw new DetenteError("unreadable", `${path}: cannot be written to`, { cause });
    });
    file.on("error", (error) => (failure ??= error));
  }
  let count = 0;
  return {
    add({ error, origin: { path, member, item, line, address } }) {
      count += 1;
      file?.write(`${JSON.stringify({ path, member, item, line, address, code: error.code, message: error.message })}\n`);
      if (count > most) return;
      before();
      remark(error.message);
    },
    async close() {
      if (count > most) remark(`… and ${count - most} more${file === null ? ", all told with --refused FILE" : `: see ${path}`}`);
      if (file !== null) await new Promise<void>((settle) => void file.end(() => settle()));
      if (failure !== null) throw new DetenteError("unreadable", `${path}: cannot be written to`, { cause: failure });
    },
  };
}
