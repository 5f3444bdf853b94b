/** Reads a stream of bytes by number and by line, holding no more than was asked for and one piece of the stream. */
export interface ByteReader {
  /** Up to `count` bytes from here on, fewer only at the end of the stream; they stay to be read. */
  ahead(count: number): Promise<Buffer>;
  /** Passes over `count` bytes; `false` where the stream ends before. */
  skip(count: number): Promise<boolean>;
  /** The line from here, without its end; cut at `limit` bytes, the rest passed over. `null` at the end of the stream. */
  line(limit: number): Promise<Buffer | null>;
  /** Lets the stream go, whether or not it was read to its end. */
  close(): Promise<void>;
}

const lineFeed = 0x0a;
const step = 16 * 1024;

export function byteReader(stream: AsyncIterable<Uint8Array>): ByteReader {
  const iterator = stream[Symbol.asyncIterator]();
  let pieces: Buffer[] = [];
  let held = 0;
  let ended = false;
  /** What broke the stream off: thrown when what came before it was read. */
  let failure: { readonly cause: unknown } | null = null;

  async function fill(count: number): Promise<void> {
    while (held < count && !ended) {
      try {
        const { value, done } = await iterator.next();
        if (done === true) ended = true;
        else if (value.length > 0) {
          pieces.push(Buffer.from(value.buffer, value.byteOffset, value.byteLength));
          held += value.length;
        }
      } catch (cause) {
        ended = true;
        failure = { cause };
      }
    }
    if (held === 0 && failure !== null) throw failure.cause;
  }

  function join(): Buffer {
    if (pieces.length !== 1) pieces = [Buffer.concat(pieces)];
    return pieces[0] ?? Buffer.alloc(0);
  }

  function drop(count: number): void {
    held -= count;
    let left = count;
    while (left > 0) {
      const [first = Buffer.alloc(0)] = pieces;
      if (first.length <= left) {
        pieces.shift();
        left -= first.length;
      } else {
        pieces[0] = first.subarray(left);
        left = 0;
      }
    }
  }

  return {
    async close() {
      ended = true;
      await iterator.return?.();
    },
    async ahead(count) {
      await fill(count);
      return held === 0 ? Buffer.alloc(0) : join().subarray(0, count);
    },
    async skip(count) {
      let left = count;
      while (left > 0) {
        await fill(1);
        if (held === 0) return false;
        const now = Math.min(left, held);
        drop(now);
        left -= now;
      }
      return true;
    },
    async line(limit) {
      const kept: Buffer[] = [];
      let size = 0;
      for (;;) {
        await fill(1);
        if (held === 0) return size === 0 && kept.length === 0 ? null : Buffer.concat(kept);
        const bytes = join().subarray(0, step);
        const end = bytes.indexOf(lineFeed);
        const part = end === -1 ? bytes : bytes.subarray(0, end);
        if (size < limit) kept.push(part.subarray(0, limit - size));
        size += part.length;
        drop(end === -1 ? bytes.length : end + 1);
        if (end !== -1) {
          const line = Buffer.concat(kept);
          return line.at(-1) === 0x0d ? line.subarray(0, -1) : line;
        }
      }
    },
  };
}

const pieceSize = 64 * 1024;

/** What a reader has not given yet, as a stream. */
export async function* restOf(reader: ByteReader): AsyncGenerator<Buffer> {
  for (let piece = await reader.ahead(pieceSize); piece.length > 0; piece = await reader.ahead(pieceSize)) {
    yield piece;
    await reader.skip(piece.length);
  }
}

/** The whole of a stream, or `null` when it has more than `limit` bytes: then the rest is not read. */
export async function wholeOf(stream: AsyncIterable<Uint8Array>, limit: number): Promise<Buffer | null> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of stream) {
    size += piece.length;
    if (size > limit) return null;
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}
