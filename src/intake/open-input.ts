import { createReadStream } from "node:fs";
import { DetenteError, type ErrorCode } from "../model/index.ts";

/** `-` stands for standard input, as everywhere. */
export const standardInput = "-";

const fileErrors: Readonly<Record<string, readonly [code: ErrorCode, what: string]>> = {
  ENOENT: ["not-found", "no such file"],
  ENOTDIR: ["not-found", "no such file"],
  ENAMETOOLONG: ["not-found", "no such file"],
  EISDIR: ["is-folder", "is a folder, not a file"],
};

/** What a failed look at a file means to people. */
export function fileError(path: string, cause: unknown): DetenteError {
  if (cause instanceof DetenteError) return cause;
  const { code = "" } = cause as NodeJS.ErrnoException;
  const [kind, what] = fileErrors[code] ?? ["unreadable", `cannot be read (${code === "" ? "unknown error" : code})`];
  return new DetenteError(kind, `${inputName(path)}: ${what}`, { cause });
}

/** What to call an input in messages. */
export function inputName(path: string): string {
  return path === standardInput ? "standard input" : path;
}

/**
 * The bytes of a file or of standard input, piece by piece.
 *
 * @throws DetenteError `not-found`, `is-folder` or `unreadable` on the first piece
 */
export async function* openInput(path: string): AsyncGenerator<Buffer> {
  const stream = path === standardInput ? process.stdin : createReadStream(path);
  try {
    for await (const piece of stream) yield piece as Buffer;
  } catch (cause) {
    throw fileError(path, cause);
  }
}
