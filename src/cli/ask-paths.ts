import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { complain } from "./complain.ts";
import { DetenteError } from "../model/index.ts";
import { standardInput } from "./open-input.ts";

async function isFolder(path: string): Promise<boolean> {
  if (path === standardInput) return false;
  // What cannot be looked at is complained of when it is opened, in the same words as any file.
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

const reportName = /\.(?:txt|html?)$/i;

/** The text files and HTML pages in a folder and below it, in order of their paths; hidden ones are left out, links not followed. */
async function reportFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && reportName.test(entry.name) && !join(entry.parentPath, entry.name).slice(folder.length).split("/").some((part) => part.startsWith(".")))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** The files that paths name: themselves, or what their folders hold. Each once, in the order given. */
export async function reportPaths(paths: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const path of paths) {
    if (!(await isFolder(path))) {
      found.push(path);
      continue;
    }
    try {
      found.push(...(await reportFiles(path)));
    } catch (cause) {
      complain(new DetenteError("unreadable", `${path}: cannot be read`, { cause }));
    }
  }
  return [...new Set(found)];
}
