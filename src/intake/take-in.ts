import { findInputs } from "./find-inputs.ts";
import type { IntakeOptions, Refused, Taken } from "./origin.ts";
import { takeSteps } from "./take-steps.ts";

/**
 * Takes in whatever reports some paths hold: files, folders with all below them, patterns, "-" for standard input; wire text,
 * HTML, feeds, ninjs, NewsML-G2, Reuters-21578, JSON and JSON lines, tables, WARC, any of them packed. What a file is, its
 * content tells. Items come in the order of the paths and of the files; one that cannot be had gives a refusal in its place
 * and the next goes on. Memory is bounded by the largest item, not by the file.
 *
 * Reports in languages that are not read are given as well, with their language; it is for the caller to count them.
 *
 * @throws nothing: every error is a refusal
 */
export async function* takeIn(paths: readonly string[], options: IntakeOptions = {}): AsyncGenerator<Taken | Refused> {
  for await (const { items } of takeSteps(findInputs(paths, options.refuseFolders), options, () => Promise.resolve(0))) yield* items;
}
