import { createHash } from "node:crypto";
import { stat } from "node:fs/promises";
import { standardInput } from "../open-input.ts";
import type { IntakeOptions } from "../origin.ts";

/** What a file is as far as can be told without reading it: its size and its last change. */
export interface FileLook {
  readonly fingerprint: string;
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly changed: number;
}

/** Looks at a file; `null` for what is none, or cannot be looked at. */
export async function lookAt(path: string): Promise<FileLook | null> {
  if (path === standardInput) return null;
  try {
    const { size, mtimeNs, mtimeMs } = await stat(path, { bigint: true });
    return { fingerprint: `${size}:${mtimeNs}`, size: Number(size), changed: Number(mtimeMs) };
  } catch {
    // Opening it tells why.
    return null;
  }
}

/** The options that make other reports of the same file, in a few characters: with others, a file is begun anew. */
export function optionsMark({ supplied = {}, columns = {} }: IntakeOptions): string {
  const sorted = (given: object): string => JSON.stringify(Object.entries(given).sort(([a], [b]) => (a < b ? -1 : 1)));
  return createHash("sha256").update(sorted(supplied) + sorted(columns)).digest("hex").slice(0, 8);
}
