import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync, zstdDecompressSync } from "node:zlib";
import { DetenteError } from "../../model/index.ts";
import { reportLimit } from "../origin.ts";

/** Header fields by their names in lower case; of those that stand twice, the first. */
export type Fields = ReadonlyMap<string, string>;

export function fieldsIn(lines: readonly string[]): Fields {
  const fields = new Map<string, string>();
  for (const line of lines) {
    const colon = line.indexOf(":");
    if (colon < 1) continue;
    const name = line.slice(0, colon).trim().toLowerCase();
    if (!fields.has(name)) fields.set(name, line.slice(colon + 1).trim());
  }
  return fields;
}

/** The head of an HTTP response: its status, its fields, and where its body begins. `null` for what is none. */
export function responseHead(bytes: Buffer): { readonly status: number; readonly fields: Fields; readonly bodyStart: number } | null {
  const crlf = bytes.indexOf("\r\n\r\n");
  const bare = bytes.indexOf("\n\n");
  const end = crlf === -1 ? bare : bare === -1 ? crlf : Math.min(crlf, bare);
  if (end === -1) return null;
  const [first = "", ...lines] = bytes.toString("latin1", 0, end).split(/\r?\n/);
  const status = /^HTTP\/[\d.]{1,5} (\d{3})/i.exec(first)?.[1];
  return status === undefined ? null : { status: Number(status), fields: fieldsIn(lines), bodyStart: end + (end === crlf ? 4 : 2) };
}

/** The body of a message sent in chunks; what is not in chunks, since crawlers often join them and keep the header, stays as it is. */
function unchunked(bytes: Buffer): Buffer {
  const pieces: Buffer[] = [];
  let at = 0;
  while (at < bytes.length) {
    const end = bytes.indexOf("\n", at);
    const size = end === -1 || end - at > 40 ? undefined : /^\s*([\da-f]{1,8})\s*(?:;[^\r\n]*)?\r?$/i.exec(bytes.toString("latin1", at, end))?.[1];
    if (size === undefined) return pieces.length === 0 ? bytes : Buffer.concat(pieces);
    const length = Number.parseInt(size, 16);
    if (length === 0) break;
    pieces.push(bytes.subarray(end + 1, end + 1 + length));
    at = end + 1 + length;
    if (bytes[at] === 0x0d) at += 1;
    if (bytes[at] === 0x0a) at += 1;
  }
  return Buffer.concat(pieces);
}

const unpackers: Readonly<Record<string, (bytes: Buffer) => Buffer>> = {
  gzip: (bytes) => gunzipSync(bytes, { maxOutputLength: reportLimit }),
  "x-gzip": (bytes) => gunzipSync(bytes, { maxOutputLength: reportLimit }),
  deflate: (bytes) => ((bytes[0] ?? 0) % 16 === 8 ? inflateSync(bytes, { maxOutputLength: reportLimit }) : inflateRawSync(bytes, { maxOutputLength: reportLimit })),
  br: (bytes) => brotliDecompressSync(bytes, { maxOutputLength: reportLimit }),
  zstd: (bytes) => zstdDecompressSync(bytes, { maxOutputLength: reportLimit }),
};

/** Text begins with a blank or a mark that ASCII shows; packed bytes seldom do twice. */
const looksUnpacked = (bytes: Buffer): boolean => /^(?:\ufeff)?\s*[<{[]/.test(bytes.subarray(0, 200).toString("utf8"));

/**
 * The body of a response as its reader saw it. Crawlers often keep the fields and unpack the body: what is not packed stays.
 *
 * @throws DetenteError `damaged` or `too-large`
 */
export function bodyOf(fields: Fields, bytes: Buffer, title: string): Buffer {
  const whole = /chunked/i.test(fields.get("transfer-encoding") ?? "") ? unchunked(bytes) : bytes;
  const unpack = unpackers[(fields.get("content-encoding") ?? "").toLowerCase().split(",").at(-1)?.trim() ?? ""];
  if (unpack === undefined || looksUnpacked(whole)) return whole;
  try {
    return unpack(whole);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE") throw new DetenteError("too-large", `${title} unpacks to more than ${reportLimit / 1024 / 1024} MiB`, { cause });
    throw new DetenteError("damaged", `${title} is damaged: its body cannot be unpacked`, { cause });
  }
}
