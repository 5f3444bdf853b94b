import { open } from "node:fs/promises";
import { crc32 } from "node:zlib";
import { DetenteError } from "../../model/index.ts";
import { fileError } from "../open-input.ts";
import { unpackStream } from "./unpack-stream.ts";

/** A packed file whose bytes can be asked for by their place. */
export interface Places {
  readonly size: number;
  read(start: number, count: number): Promise<Buffer>;
  close(): Promise<void>;
}

/** A file in a zip archive. `error` says why it cannot be unpacked. */
export interface ZipMember {
  readonly name: string;
  readonly error: DetenteError | null;
  open(): AsyncIterable<Buffer>;
}

interface Entry {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  readonly place: number;
}

const largestDirectory = 256 * 1024 * 1024;
const piece = 64 * 1024;
const methods: Readonly<Record<number, "stored" | "deflate" | "bzip2" | "zstd">> = { 0: "stored", 8: "deflate", 12: "bzip2", 93: "zstd" };

export function placesInMemory(bytes: Buffer): Places {
  return { size: bytes.length, read: (start, count) => Promise.resolve(bytes.subarray(start, start + count)), close: () => Promise.resolve() };
}

export async function placesInFile(path: string): Promise<Places> {
  try {
    const file = await open(path, "r");
    const { size } = await file.stat();
    return {
      size,
      async read(start, count) {
        const bytes = Buffer.alloc(Math.max(0, Math.min(count, size - start)));
        const { bytesRead } = await file.read(bytes, 0, bytes.length, start);
        return bytes.subarray(0, bytesRead);
      },
      close: () => file.close(),
    };
  } catch (cause) {
    throw fileError(path, cause);
  }
}

const broken = (title: string, what: string): DetenteError => new DetenteError("damaged", `${title} is damaged: ${what}`);

/** Where the list of files stands and how many bytes it has; from the record at the end of the archive, or its 64-bit form. */
async function findDirectory(places: Places, title: string): Promise<{ readonly start: number; readonly size: number }> {
  const tailSize = Math.min(places.size, 65_557);
  const tail = await places.read(places.size - tailSize, tailSize);
  const at = tail.lastIndexOf(Buffer.from("PK\u0005\u0006", "latin1"));
  if (at === -1 || tail.length - at < 22) throw broken(title, "the zip archive has no list of its files; it may be cut off");
  const found = { start: tail.readUInt32LE(at + 16), size: tail.readUInt32LE(at + 12) };
  if (found.start !== 0xffffffff && found.size !== 0xffffffff && tail.readUInt16LE(at + 10) !== 0xffff) return found;
  const locator = at - 20;
  if (locator < 0 || tail.readUInt32LE(locator) !== 0x07064b50) return found;
  const record = await places.read(Number(tail.readBigUInt64LE(locator + 8)), 56);
  if (record.length < 56 || record.readUInt32LE(0) !== 0x06064b50) throw broken(title, "the zip archive's list of files is not where it should be");
  return { start: Number(record.readBigUInt64LE(48)), size: Number(record.readBigUInt64LE(40)) };
}

/** The sizes and place of a file that are too large for the list's own fields. */
function wide(extra: Buffer, values: readonly number[]): readonly number[] {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue;
    let next = at + 4;
    return values.map((value) => {
      if (value !== 0xffffffff || next + 8 > extra.length) return value;
      next += 8;
      return Number(extra.readBigUInt64LE(next - 8));
    });
  }
  return values;
}

function* entriesIn(directory: Buffer, title: string): Generator<Entry> {
  for (let at = 0; at < directory.length; ) {
    if (at + 46 > directory.length || directory.readUInt32LE(at) !== 0x02014b50) throw broken(title, "the zip archive's list of files is broken off");
    const flags = directory.readUInt16LE(at + 8);
    const nameEnd = at + 46 + directory.readUInt16LE(at + 28);
    const extraEnd = nameEnd + directory.readUInt16LE(at + 30);
    const name = directory.subarray(at + 46, nameEnd).toString((flags & 0x800) === 0 && !isUtf8(directory.subarray(at + 46, nameEnd)) ? "latin1" : "utf8");
    const [size = 0, packedSize = 0, place = 0] = wide(directory.subarray(nameEnd, extraEnd), [directory.readUInt32LE(at + 24), directory.readUInt32LE(at + 20), directory.readUInt32LE(at + 42)]);
    yield { name, flags, method: directory.readUInt16LE(at + 10), crc: directory.readUInt32LE(at + 16), packedSize, size, place };
    at = extraEnd + directory.readUInt16LE(at + 32);
  }
}

function isUtf8(bytes: Buffer): boolean {
  return !bytes.toString("utf8").includes("\ufffd");
}

async function* packedBytes(places: Places, { place, packedSize }: Entry, title: string): AsyncGenerator<Buffer> {
  const header = await places.read(place, 30);
  if (header.length < 30 || header.readUInt32LE(0) !== 0x04034b50) throw broken(title, "it is not where the zip archive's list says");
  let at = place + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
  const end = at + packedSize;
  while (at < end) {
    const bytes = await places.read(at, Math.min(piece, end - at));
    if (bytes.length === 0) throw broken(title, "the zip archive ends too early");
    at += bytes.length;
    yield bytes;
  }
}

async function* memberBytes(places: Places, entry: Entry, title: string): AsyncGenerator<Buffer> {
  const method = methods[entry.method];
  const packed = packedBytes(places, entry, title);
  let crc = 0;
  let size = 0;
  for await (const bytes of method === undefined || method === "stored" ? packed : unpackStream(packed, method, title)) {
    crc = crc32(bytes, crc);
    size += bytes.length;
    yield bytes;
  }
  if (crc !== entry.crc || size !== entry.size) throw broken(title, "it does not match its checksum");
}

/**
 * The files in a zip archive, as its list at the end gives them; folders are left out.
 *
 * @throws DetenteError `damaged` where the list is missing or broken
 */
export async function* readZip(places: Places, title: string): AsyncGenerator<ZipMember> {
  const { start, size } = await findDirectory(places, title);
  if (start + size > places.size || size > largestDirectory) throw broken(title, "the zip archive's list of files is not where it should be");
  for (const entry of entriesIn(await places.read(start, size), title)) {
    if (entry.name.endsWith("/")) continue;
    const named = `${title}: ${entry.name}`;
    const why = (entry.flags & 1) !== 0 ? "it is encrypted" : methods[entry.method] === undefined ? `it is packed by a method (${entry.method}) that is not known here` : null;
    yield {
      name: entry.name,
      error: why === null ? null : new DetenteError("unreadable", `${named} cannot be unpacked: ${why}`),
      open: () => memberBytes(places, entry, named),
    };
  }
}
