import { findInputs } from "../find-inputs.ts";
import { standardInput } from "../open-input.ts";
import { lookAt } from "./fingerprint.ts";

/** How many files and bytes some paths hold; `null` where nobody can know, as of standard input or a folder that is watched. */
export async function weigh(paths: readonly string[], signal: AbortSignal, watched?: string): Promise<{ readonly files: number; readonly bytes: number } | null> {
  if (watched !== undefined || paths.includes(standardInput)) return null;
  let files = 0;
  let bytes = 0;
  for await (const { path } of findInputs(paths)) {
    if (signal.aborted) return null;
    files += 1;
    bytes += (await lookAt(path))?.size ?? 0;
  }
  return { files, bytes };
}
