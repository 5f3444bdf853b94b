import { Readable, pipeline, type Transform } from "node:stream";
import { createGunzip, createInflateRaw, createZstdDecompress } from "node:zlib";
import { DetenteError } from "../../model/index.ts";
import { bunzip2 } from "./bunzip2.ts";

/** No text shrinks to so small a part of itself; what does is made to fill a machine. Little files may. */
const steepest = 250;
const harmless = 64 * 1024 * 1024;

/** So many pieces wait for their reader before unpacking pauses. */
const mostWaiting = 8;

/** Iterating over the transform itself would lose what it unpacked just before an error. */
async function* through(packed: AsyncIterable<Uint8Array>, transform: Transform): AsyncGenerator<Buffer> {
  const input = Readable.from(packed, { objectMode: false });
  const waiting: Buffer[] = [];
  let end: { readonly error: unknown } | null = null;
  let wake = (): void => {};
  transform.on("data", (piece: Buffer) => {
    if (waiting.push(piece) >= mostWaiting) transform.pause();
    wake();
  });
  const finish = (error: unknown): void => {
    end ??= { error };
    wake();
  };
  transform.on("error", finish).on("end", () => finish(null)).on("close", () => finish(null));
  // It hands errors of the input on, but calls back without those of the transform's last bytes.
  pipeline(input, transform, () => {});
  try {
    for (;;) {
      const piece = waiting.shift();
      if (piece !== undefined) {
        yield piece;
      } else if (end === null) {
        transform.resume();
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      } else {
        const { error } = end as { readonly error: unknown };
        if (error instanceof Error) throw error;
        return;
      }
    }
  } finally {
    input.destroy();
    transform.destroy();
  }
}

const unpackers: Readonly<Record<"gzip" | "zstd" | "bzip2" | "deflate", (packed: AsyncIterable<Uint8Array>) => AsyncIterable<Buffer>>> = {
  gzip: (packed) => through(packed, createGunzip()),
  zstd: (packed) => through(packed, createZstdDecompress()),
  deflate: (packed) => through(packed, createInflateRaw()),
  bzip2: bunzip2,
};

/**
 * Unpacks a stream piece by piece.
 *
 * @param title what to call the input in messages
 * @throws DetenteError `damaged` where the data is broken or ends too early, `too-large` where it unpacks to absurdly more than it is
 */
export async function* unpackStream(packed: AsyncIterable<Uint8Array>, packing: keyof typeof unpackers, title: string): AsyncGenerator<Buffer> {
  let taken = 0;
  let given = 0;
  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const piece of packed) {
      taken += piece.length;
      yield piece;
    }
  }
  try {
    for await (const piece of unpackers[packing](counted())) {
      given += piece.length;
      if (given > harmless && given > taken * steepest) throw new DetenteError("too-large", `${title} unpacks to more than ${steepest} times its size: it is not unpacked further`);
      yield piece;
    }
  } catch (cause) {
    if (cause instanceof DetenteError && cause.code !== "damaged") throw cause;
    const { code, message } = cause as NodeJS.ErrnoException;
    const isShort = code === "Z_BUF_ERROR" || code === "ZSTD_error_srcSize_wrong" || /too early|unexpected end/i.test(message);
    throw new DetenteError("damaged", `${title} is damaged: its ${packing} data ${isShort ? "ends too early" : "is broken"}`, { cause });
  }
}
