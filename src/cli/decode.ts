import { DetenteError } from "../model/index.ts";

/** The largest report that is read. A book is smaller. */
export const reportLimit: number = 8 * 1024 * 1024;

const looked = 64 * 1024;

/** Bytes that no text holds: NUL, or more than a few control characters other than blanks, backspace and escape. */
function isBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, looked);
  let controls = 0;
  for (const byte of sample) {
    if (byte === 0) return true;
    if (byte < 0x20 && !(byte >= 0x08 && byte <= 0x0d) && byte !== 0x1b) controls += 1;
  }
  return controls > 8 && controls > sample.length / 50;
}

/**
 * Decodes the bytes of a report. A byte order mark is taken off; anything else that is not strict UTF-8 is refused.
 *
 * @param name what to call the input in the message
 * @throws DetenteError `binary` or `invalid-utf8`
 */
export function decode(bytes: Uint8Array, name: string): string {
  const mark = (bytes[0] ?? 0) * 256 + (bytes[1] ?? 0);
  if (mark === 0xfffe || mark === 0xfeff) throw new DetenteError("invalid-utf8", `${name} is UTF-16: save it as UTF-8`);
  if (isBinary(bytes)) throw new DetenteError("binary", `${name} is binary data, not text`);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new DetenteError("invalid-utf8", `${name} is not valid UTF-8`, { cause });
  }
}
