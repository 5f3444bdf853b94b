import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readConllu, type GoldDocument } from "./conllu.ts";

/** The documents of one treebank file. */
export function treebank(folder: string, name: string): readonly GoldDocument[] {
  return readConllu(readFileSync(join(folder, "ud", `${name}.conllu`), "utf8"));
}
