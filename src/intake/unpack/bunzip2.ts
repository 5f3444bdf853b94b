import { DetenteError } from "../../model/index.ts";
import { byteReader, type ByteReader } from "../byte-reader.ts";
import { readBlock, type BitReader } from "./bzip2-block.ts";

/** More than any block takes packed: 900,000 bytes that do not shrink, and its tables. */
const largestBlock = 1_300_000;

const blockMark = 0x314159265359;
const endMark = 0x177245385090;

function bitReader(bytes: Buffer): BitReader & { readonly used: () => number } {
  let at = 0;
  let bit = 0;
  const read = (count: number): number => {
    let value = 0;
    for (let left = count; left > 0; ) {
      const byte = bytes[at];
      if (byte === undefined) throw new DetenteError("damaged", "the bzip2 data ends too early");
      const now = Math.min(left, 8 - bit);
      // Multiplied, not shifted: marks have 48 bits.
      value = value * 2 ** now + ((byte >> (8 - bit - now)) & ((1 << now) - 1));
      bit += now;
      left -= now;
      if (bit === 8) {
        bit = 0;
        at += 1;
      }
    }
    return value;
  };
  const one = (): number => {
    const byte = bytes[at];
    if (byte === undefined) throw new DetenteError("damaged", "the bzip2 data ends too early");
    const value = (byte >> (7 - bit)) & 1;
    bit += 1;
    if (bit === 8) {
      bit = 0;
      at += 1;
    }
    return value;
  };
  const twenty = (): number => {
    const four = ((bytes[at] ?? 0) << 24) | ((bytes[at + 1] ?? 0) << 16) | ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
    return (four << bit) >>> 12;
  };
  const skip = (count: number): void => {
    bit += count;
    at += bit >> 3;
    bit &= 7;
    if (at > bytes.length || (at === bytes.length && bit > 0)) throw new DetenteError("damaged", "the bzip2 data ends too early");
  };
  return { read, bit: one, twenty, skip, used: () => at * 8 + bit };
}

/**
 * Unpacks bzip2 data, one block at a time, several streams behind one another included.
 *
 * @throws DetenteError `damaged` where a mark, a table or a checksum is wrong, or the data ends too early
 */
export async function* bunzip2(packed: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  const input = byteReader(packed);
  try {
    yield* streamsIn(input);
  } finally {
    await input.close();
  }
}

async function* streamsIn(input: ByteReader): AsyncGenerator<Buffer> {
  for (let streams = 0; ; streams += 1) {
    const header = await input.ahead(4);
    // What follows the last stream (padding of a tape, for example) is none of ours.
    if (streams > 0 && header.toString("latin1", 0, 3) !== "BZh") return;
    const level = (header[3] ?? 0) - 0x30;
    if (header.toString("latin1", 0, 3) !== "BZh" || level < 1 || level > 9) throw new DetenteError("damaged", "the bzip2 data has no header");
    await input.skip(4);
    let skipped = 0;
    for (;;) {
      const bits = bitReader(await input.ahead(largestBlock));
      if (skipped > 0) bits.read(skipped);
      const mark = bits.read(48);
      if (mark === endMark) {
        bits.read(32);
        await input.skip(Math.ceil(bits.used() / 8));
        break;
      }
      if (mark !== blockMark) throw new DetenteError("damaged", "the bzip2 data is damaged between two blocks");
      yield* readBlock(bits, level * 100_000);
      await input.skip(Math.floor(bits.used() / 8));
      skipped = bits.used() % 8;
    }
  }
}
