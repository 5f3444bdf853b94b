import { createWriteStream, realpathSync, renameSync, rmSync, statSync, type Stats } from "node:fs";
import { basename, dirname, join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { DetenteError } from "../model/index.ts";

type Pieces = AsyncIterable<string | Uint8Array>;

/** What the system says of a file that cannot be written, as an error of ours. */
function fileError(path: string, error: unknown): unknown {
  if (!(error instanceof Error) || !("syscall" in error) || !("code" in error)) return error;
  if (error.code === "ENOSPC" || error.code === "EDQUOT") return new DetenteError("archive-full", `${path}: there is no room left to write`, { cause: error });
  const reason = error.code === "ENOENT" || error.code === "ENOTDIR" ? "its folder does not exist" : error.code === "EACCES" || error.code === "EPERM" ? "permission is denied" : error.message;
  return new DetenteError("unwritable", `${path} cannot be written: ${reason}`, { cause: error });
}

async function writeInto(path: string, pieces: Pieces, options: { readonly flags: string; readonly mode?: number; readonly flush?: boolean }): Promise<void> {
  await pipeline(Readable.from(pieces), createWriteStream(path, options));
}

/** Takes a file away when the program is told to end before `work` is done, or when the work fails. */
async function orRemoved(file: string, work: () => Promise<void>): Promise<void> {
  const end = (_signal: string, number: number): void => {
    rmSync(file, { force: true });
    process.exit(128 + number);
  };
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  for (const signal of signals) process.once(signal, end);
  try {
    await work();
  } catch (error) {
    rmSync(file, { force: true });
    throw error;
  } finally {
    for (const signal of signals) process.removeListener(signal, end);
  }
}

/**
 * Writes a file so that nobody ever sees half of it: into a new one beside it, which takes its place when it is whole.
 * What is no file (a device, a pipe) is written to as it stands; a link's target is replaced, not the link.
 *
 * @throws DetenteError `is-folder`, `unwritable`, `archive-full`; the old file is then as it was
 */
export async function writeFileWhole(path: string, pieces: Pieces): Promise<void> {
  try {
    const old: Stats | undefined = statSync(path, { throwIfNoEntry: false });
    if (old?.isDirectory() === true) throw new DetenteError("is-folder", `${path} is a folder: name a file in it`);
    if (old !== undefined && !old.isFile()) {
      await writeInto(path, pieces, { flags: "w" });
      return;
    }
    const target = old === undefined ? path : realpathSync(path);
    const beside = join(dirname(target), `.${basename(target)}.${process.pid}.part`);
    await orRemoved(beside, async () => {
      await writeInto(beside, pieces, { flags: "wx", flush: true, ...(old === undefined ? {} : { mode: old.mode }) });
      renameSync(beside, target);
    });
  } catch (error) {
    throw fileError(path, error);
  }
}
