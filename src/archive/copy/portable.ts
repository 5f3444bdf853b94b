import { createReadStream, createWriteStream } from "node:fs";
import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip, createGzip } from "node:zlib";
import { DetenteError, type RecordedContact } from "../../model/index.ts";
import type { FileMark } from "../archive.ts";
import { readingOf } from "../batch.ts";
import type { Deposit } from "../deposit.ts";
import type { Store } from "../dialect.ts";

/** A line of a portable backup: all that was ever put into an archive, from which any store makes the same archive again. */
export type Line = { readonly deposit: Deposit } | { readonly record: RecordedContact } | { readonly mark: FileMark };

/** The first line says what the file is, the last how many lines lie between, so that one that was cut off is told. */
const head = { detente: "archive", format: 1 } as const;

const step = 200;

/** All that an archive holds, as lines. */
export async function* linesOf(store: Store): AsyncGenerator<Line> {
  for (let after = -1; ; ) {
    const last = after;
    const rows = await store.read(({ db }) =>
      db
        .selectFrom("report")
        .innerJoin("body", "body.key", "report.key")
        .select(["report.key", "read", "fetched", "body.report", "body.reading"])
        .where("report.key", ">", last)
        .orderBy("report.key")
        .limit(step)
        .execute(),
    );
    for (const row of rows) yield { deposit: { reading: readingOf(row), read: row.read === 1, provenance: { path: "", member: null, item: 0, fetched: row.fetched } } };
    if (rows.length < step) break;
    after = rows.at(-1)?.key ?? after;
  }
  const { records, marks } = await store.read(async ({ db }) => ({ records: await db.selectFrom("record").select("record").orderBy("key").execute(), marks: await db.selectFrom("mark").selectAll().orderBy("path").execute() }));
  for (const { record } of records) yield { record: JSON.parse(record) as RecordedContact };
  for (const mark of marks) yield { mark: { ...mark, whole: mark.whole === 1 } };
}

async function* written(store: Store): AsyncGenerator<string> {
  yield `${JSON.stringify(head)}\n`;
  let count = 0;
  for await (const line of linesOf(store)) {
    count += 1;
    yield `${JSON.stringify(line)}\n`;
  }
  yield `${JSON.stringify({ end: count })}\n`;
}

/** Writes all that an archive holds as packed JSON lines. */
export async function writePortable(store: Store, file: string): Promise<void> {
  await pipeline(Readable.from(written(store)), createGzip(), createWriteStream(file, { flush: true }));
}

/**
 * Reads the lines of a portable backup.
 *
 * @throws DetenteError `damaged` for what is none, or was cut off
 */
export async function* readPortable(file: string): AsyncGenerator<Line> {
  const damaged = (cause?: unknown): DetenteError => new DetenteError("damaged", `${file} is not a whole backup of an archive`, { cause });
  let count = -1;
  let end: number | null = null;
  try {
    const source = createReadStream(file);
    const unpacked = createGunzip();
    source.on("error", (error) => unpacked.destroy(error));
    for await (const text of createInterface({ input: source.pipe(unpacked), crlfDelay: Number.POSITIVE_INFINITY })) {
      const line = JSON.parse(text) as Line | { readonly end: number } | Partial<typeof head>;
      if (end !== null || (count < 0 && !("detente" in line && line.detente === head.detente && line.format === head.format))) throw damaged();
      if ("end" in line) end = line.end;
      else if (count >= 0) yield line as Line;
      count += 1;
    }
  } catch (error) {
    throw error instanceof DetenteError || (error instanceof Error && "code" in error && String(error.code).startsWith("E")) ? error : damaged(error);
  }
  if (end === null || end !== count - 1) throw damaged();
}
