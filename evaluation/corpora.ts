import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

const root = join(import.meta.dirname, "..");

/** The folder that holds the corpora: the one named, else the one beside the checkout. Not every topic needs it. */
export function corporaFolder(named: string | undefined): string {
  return named === undefined ? join(root, "..", "shared", "corpora") : resolve(named);
}

/** The corpus files that figures are measured on, with the SHA-256 of each: scores count only on the very same bytes. */
function hashes(): Readonly<Record<string, string>> {
  return JSON.parse(readFileSync(join(import.meta.dirname, "corpora.json"), "utf8")) as Record<string, string>;
}

/** The text of a corpus file, checked against its hash; `name` is its path inside the corpora's folder. */
export function corpusFile(folder: string, name: string): string {
  const file = join(folder, name);
  if (!existsSync(file)) throw new Error(`the corpus file ${file} is missing: name the folder that holds the corpora with --corpora DIR`);
  const bytes = readFileSync(file);
  const found = createHash("sha256").update(bytes).digest("hex");
  const wanted = hashes()[name];
  if (wanted === undefined) throw new Error(`evaluation/corpora.json has no hash for ${name}`);
  if (found !== wanted) throw new Error(`${file} is not the corpus that the floors were measured on: its SHA-256 is ${found}, not ${wanted}`);
  return bytes.toString("utf8");
}
