import { createReadStream } from "node:fs";
import { DetenteError, type ErrorCode } from "../model/index.ts";
import { decode, reportLimit } from "./decode.ts";

/** `-` stands for standard input, as everywhere. */
export const standardInput = "-";

const fileErrors: Readonly<Record<string, readonly [code: ErrorCode, what: string]>> = {
  ENOENT: ["not-found", "no such file"],
  ENOTDIR: ["not-found", "no such file"],
  ENAMETOOLONG: ["not-found", "no such file"],
  EISDIR: ["is-folder", "is a folder, not a file"],
};

function fileError(path: string, cause: unknown): DetenteError {
  const { code = "" } = cause as NodeJS.ErrnoException;
  const [kind, what] = fileErrors[code] ?? ["unreadable", `cannot be read (${code === "" ? "unknown error" : code})`];
  return new DetenteError(kind, `${path}: ${what}`, { cause });
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
    throw fileError(inputName(path), cause);
  }
}

/**
 * The whole text of one report.
 *
 * @throws DetenteError also `empty`, `too-large`, `binary` or `invalid-utf8`
 */
export async function readInput(path: string): Promise<string> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of openInput(path)) {
    size += piece.length;
    if (size > reportLimit) throw new DetenteError("too-large", `${inputName(path)} is larger than ${reportLimit / 1024 / 1024} MiB, the most that one report may have`);
    pieces.push(piece);
  }
  const text = decode(Buffer.concat(pieces), inputName(path));
  if (text.trim() === "") throw new DetenteError("empty", `${inputName(path)} is empty`);
  return text;
}
