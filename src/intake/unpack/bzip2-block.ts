import { DetenteError } from "../../model/index.ts";

/** Reads bits, the highest first: up to 48 at once, or one; looks at twenty that stay to be read; passes over some. */
export interface BitReader {
  read(count: number): number;
  bit(): number;
  twenty(): number;
  skip(count: number): void;
}

const longestCode = 20;
const groupSize = 50;
const pieceSize = 64 * 1024;

const damaged = (): DetenteError => new DetenteError("damaged", "a block of the bzip2 data is damaged");

/** The CRC that bzip2 uses: polynomial 0x04c11db7, highest bit first. */
const crcTable = Uint32Array.from({ length: 256 }, (_value, byte) => {
  let crc = byte << 24;
  for (let bit = 0; bit < 8; bit += 1) crc = crc < 0 ? (crc << 1) ^ 0x04c11db7 : crc << 1;
  return crc >>> 0;
});

/** Canonical Huffman codes by their lengths. */
interface Code {
  /** The last code of each length, and what to take from a code to get its place in `symbols`. */
  readonly limit: Int32Array;
  readonly base: Int32Array;
  readonly symbols: Uint16Array;
}

function codeOf(lengths: Uint8Array): Code {
  const limit = new Int32Array(longestCode + 2).fill(-1);
  const base = new Int32Array(longestCode + 2);
  const symbols = new Uint16Array(lengths.length);
  let code = 0;
  let placed = 0;
  for (let length = 1; length <= longestCode; length += 1) {
    base[length] = code - placed;
    for (const [symbol, own] of lengths.entries()) {
      if (own !== length) continue;
      symbols[placed] = symbol;
      placed += 1;
      code += 1;
    }
    limit[length] = code - 1;
    code *= 2;
  }
  return { limit, base, symbols };
}

function readLengths(bits: BitReader, symbols: number): Uint8Array {
  const lengths = new Uint8Array(symbols);
  let length = bits.read(5);
  for (let symbol = 0; symbol < symbols; symbol += 1) {
    for (;;) {
      if (length < 1 || length > longestCode) throw damaged();
      if (bits.bit() === 0) break;
      length += bits.bit() === 0 ? 1 : -1;
    }
    lengths[symbol] = length;
  }
  return lengths;
}

function decodeSymbol(bits: BitReader, { limit, base, symbols }: Code): number {
  const ahead = bits.twenty();
  for (let length = 1; length <= longestCode; length += 1) {
    const code = ahead >> (longestCode - length);
    if (code > (limit[length] as number)) continue;
    bits.skip(length);
    return symbols[code - (base[length] as number)] ?? 0;
  }
  throw damaged();
}

function moveToFront(list: Uint8Array, index: number): number {
  const value = list[index];
  if (value === undefined) throw damaged();
  for (let place = index; place > 0; place -= 1) list[place] = list[place - 1] ?? 0;
  list[0] = value;
  return value;
}

function usedBytes(bits: BitReader): Uint8Array {
  const used: number[] = [];
  const ranges = bits.read(16);
  for (let range = 0; range < 16; range += 1) {
    if (((ranges >> (15 - range)) & 1) === 0) continue;
    const map = bits.read(16);
    for (let byte = 0; byte < 16; byte += 1) if (((map >> (15 - byte)) & 1) === 1) used.push(range * 16 + byte);
  }
  return Uint8Array.from(used);
}

function readSelectors(bits: BitReader, tables: number): Uint8Array {
  const selectors = new Uint8Array(bits.read(15));
  if (selectors.length === 0) throw damaged();
  const order = Uint8Array.from({ length: tables }, (_value, index) => index);
  for (let index = 0; index < selectors.length; index += 1) {
    let place = 0;
    while (bits.bit() === 1) place += 1;
    selectors[index] = moveToFront(order, place);
  }
  return selectors;
}

/** The last column of the sorted block, as Huffman codes, runs of the first byte and moves to the front give it. */
function readColumn(bits: BitReader, column: Uint32Array, counts: Uint32Array): number {
  const bytes = usedBytes(bits);
  if (bytes.length === 0) throw damaged();
  const tables = bits.read(3);
  if (tables < 2 || tables > 6) throw damaged();
  const selectors = readSelectors(bits, tables);
  const codes = Array.from({ length: tables }, () => codeOf(readLengths(bits, bytes.length + 2)));
  const end = bytes.length + 1;
  let size = 0;
  let run = 0;
  let weight = 1;
  const write = (byte: number, times: number): void => {
    if (size + times > column.length) throw damaged();
    column.fill(byte, size, size + times);
    counts[byte] = (counts[byte] ?? 0) + times;
    size += times;
  };
  for (let group = 0; ; group += 1) {
    const code = codes[selectors[group] ?? -1];
    if (code === undefined) throw damaged();
    for (let index = 0; index < groupSize; index += 1) {
      const symbol = decodeSymbol(bits, code);
      if (symbol <= 1) {
        run += weight << symbol;
        weight *= 2;
        if (run > column.length) throw damaged();
        continue;
      }
      if (run > 0) write(bytes[0] ?? 0, run);
      run = 0;
      weight = 1;
      if (symbol === end) return size;
      const byte = moveToFront(bytes, symbol - 1);
      if (size === column.length) throw damaged();
      column[size] = byte;
      size += 1;
      counts[byte] = (counts[byte] as number) + 1;
    }
  }
}

/**
 * The bytes of one bzip2 block, after its mark: its column is read, the Burrows–Wheeler transform undone, and runs written out.
 *
 * @param capacity the most bytes that a block of this stream may have before runs are written out
 * @throws DetenteError `damaged`
 */
export function* readBlock(bits: BitReader, capacity: number): Generator<Buffer> {
  const wanted = bits.read(32);
  if (bits.bit() === 1) throw new DetenteError("damaged", "the bzip2 data is of a form that is out of use since 1997");
  const origin = bits.read(24);
  const column = new Uint32Array(capacity);
  const counts = new Uint32Array(256);
  const size = readColumn(bits, column, counts);
  if (origin >= size) throw damaged();
  let sum = 0;
  const starts = counts.map((count) => {
    sum += count;
    return sum - count;
  });
  // The lower eight bits keep the column; the others the place of the next byte.
  for (let index = 0; index < size; index += 1) {
    const byte = (column[index] ?? 0) & 0xff;
    const start = starts[byte] ?? 0;
    column[start] = ((column[start] ?? 0) | (index << 8)) >>> 0;
    starts[byte] = start + 1;
  }
  let piece = Buffer.allocUnsafe(pieceSize);
  let filled = 0;
  let crc = 0xffffffff;
  let place = (column[origin] ?? 0) >>> 8;
  let last = -1;
  let same = 0;
  for (let index = 0; index < size; index += 1) {
    const entry = column[place] ?? 0;
    const byte = entry & 0xff;
    place = entry >>> 8;
    let times = 1;
    if (same === 4) {
      // After four of the same, a byte says how many more.
      times = byte;
      same = 0;
    } else {
      same = byte === last ? same + 1 : 1;
      last = byte;
    }
    for (; times > 0; times -= 1) {
      crc = ((crc << 8) ^ (crcTable[((crc >>> 24) ^ last) & 0xff] ?? 0)) >>> 0;
      piece[filled] = last;
      filled += 1;
      if (filled === pieceSize) {
        yield piece;
        piece = Buffer.allocUnsafe(pieceSize);
        filled = 0;
      }
    }
    if (same === 0) last = -1;
  }
  if (filled > 0) yield piece.subarray(0, filled);
  if ((crc ^ 0xffffffff) >>> 0 !== wanted) throw new DetenteError("damaged", "a block of the bzip2 data does not match its checksum");
}
