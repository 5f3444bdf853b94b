import { asDetenteError, DetenteError } from "../model/index.ts";
import { knownOnly, readJson, type ColumnMap, type EntryKind, type ReportOptions } from "../report/index.ts";
import { byteReader, restOf, wholeOf, type ByteReader } from "./byte-reader.ts";
import { decode, decodeMarkup, isBinary } from "./decode.ts";
import { refused, type Draft } from "./draft.ts";
import { formatOf, headText } from "./format-of.ts";
import { isPassedOver } from "./find-inputs.ts";
import { containerLimit, reportLimit, type Format, type Source } from "./origin.ts";
import { splitCsv } from "./split/split-csv.ts";
import { splitJsonLines } from "./split/split-json-lines.ts";
import { splitReuters } from "./split/split-reuters.ts";
import { splitWarc, type Capture } from "./split/split-warc.ts";
import { packingOf, unpackedName } from "./unpack/packing.ts";
import { placesInFile, placesInMemory, readZip, type Places } from "./unpack/read-zip.ts";
import { unpackStream } from "./unpack/unpack-stream.ts";

/** Packed files inside packed files are followed this deep. */
const deepest = 4;
const headSize = 64 * 1024;

/** How files are taken apart. */
export interface Splitting {
  readonly columns: ColumnMap;
  /** Where the bytes of a file can be asked for by place; `null` for what only streams. */
  readonly places: ((source: Source) => Promise<Places>) | null;
}

async function* zipDrafts(places: Places, source: Source, splitting: Splitting): AsyncGenerator<Draft> {
  try {
    for await (const file of readZip(places, source.title)) {
      if (isPassedOver(file.name)) continue;
      const member = source.member(file.name);
      if (file.error === null) yield* draftsOf(file.open(), member, { ...splitting, places: null });
      else yield refused(file.error, member.origin(null));
    }
  } finally {
    await places.close();
  }
}

async function zipPlaces(stream: AsyncIterable<Buffer>, source: Source, { places }: Splitting): Promise<Places> {
  if (places !== null) return places(source);
  const bytes = await wholeOf(stream, containerLimit);
  if (bytes === null) throw new DetenteError("too-large", `${source.title} is a zip archive of more than ${containerLimit / 1024 / 1024} MiB inside a stream: unpack it, or name the file itself`);
  return placesInMemory(bytes);
}

/** A file that is one document. */
async function whole(stream: AsyncIterable<Buffer>, source: Source, limit: number): Promise<Buffer> {
  const bytes = await wholeOf(stream, limit);
  if (bytes === null) throw new DetenteError("too-large", `${source.title} is larger than ${limit / 1024 / 1024} MiB, the most that ${limit === reportLimit ? "one report" : "a feed or a message"} may have`);
  return bytes;
}

function* entryDraft(kind: EntryKind, content: string, format: Format, source: Source, capture: Capture | null): Generator<Draft> {
  if (content.trim() === "") throw new DetenteError("empty", `${source.title} is empty`);
  const known: ReportOptions = knownOnly({ id: capture?.id ?? null, url: kind === "text" ? capture?.address : null });
  const address = capture?.address ?? null;
  yield { kind: "entry", entry: { kind, content, standfirst: null, address, known }, origin: source.origin(format, { address, fetched: capture?.fetched ?? null }) };
}

async function* formatDrafts(format: Format, stream: AsyncIterable<Buffer>, head: string, source: Source, splitting: Splitting, capture: Capture | null): AsyncGenerator<Draft> {
  const charset = capture?.charset ?? null;
  switch (format) {
    case "text": {
      const bytes = await whole(stream, source, reportLimit);
      // A server's word counts as a declaration; a file has none.
      yield* entryDraft("text", charset === null ? decode(bytes, source.title) : decodeMarkup(bytes, charset, source.title), format, source, capture);
      break;
    }
    case "html":
      yield* entryDraft("page", decodeMarkup(await whole(stream, source, reportLimit), charset, source.title), format, source, capture);
      break;
    case "feed":
    case "newsml": {
      const text = decodeMarkup(await whole(stream, source, containerLimit), charset, source.title);
      // What stands in one record of an archive of pages bears that record's number: others are numbered meanwhile.
      const captured = capture === null ? null : source.origin(format, { address: capture.address, fetched: capture.fetched });
      yield { kind: "document", format, text, next: () => captured ?? source.origin(format) };
      break;
    }
    case "json":
      for (const entry of readJson(decode(await whole(stream, source, containerLimit), source.title), splitting.columns)) {
        if (entry instanceof DetenteError) yield refused(new DetenteError(entry.code, `${source.title}: ${entry.message}`), source.origin(format));
        else yield { kind: "entry", entry, origin: source.origin(format) };
      }
      break;
    case "json-lines":
      yield* splitJsonLines(stream, source, splitting.columns, !head.trimEnd().includes("\n"));
      break;
    case "csv":
      yield* splitCsv(stream, source, splitting.columns, head);
      break;
    case "reuters-sgml":
      yield* splitReuters(stream, source);
      break;
    case "warc":
      yield* splitWarc(stream, source, (page) => draftsOf(oneOf(page.bytes), source, { ...splitting, places: null }, page));
      break;
    case "zip":
      yield* zipDrafts(await zipPlaces(stream, source, splitting), source, splitting);
      break;
  }
}

async function* oneOf(bytes: Buffer): AsyncGenerator<Buffer> {
  yield await Promise.resolve(bytes);
}

async function* unguarded(reader: ByteReader, source: Source, splitting: Splitting, capture: Capture | null): AsyncGenerator<Draft> {
  const bytes = await reader.ahead(headSize);
  const packing = packingOf(bytes);
  if (packing !== null && packing !== "zip") {
    if (source.depth >= deepest) throw new DetenteError("too-large", `${source.title} is packed more than ${deepest} times over`);
    // One more step down, so that a file that unpacks to itself comes to an end.
    yield* draftsOf(unpackStream(restOf(reader), packing, source.title), source.member(unpackedName(source.name.split("/").at(-1) ?? "")), { ...splitting, places: null }, capture);
    return;
  }
  if (packing === "zip" && source.depth >= deepest) throw new DetenteError("too-large", `${source.title} is packed more than ${deepest} times over`);
  const isWide = bytes.length >= 2 && (bytes.readUInt16BE(0) === 0xfffe || bytes.readUInt16BE(0) === 0xfeff);
  const head = headText(bytes);
  const format = packing === "zip" ? "zip" : formatOf(head, source.name, splitting.columns);
  const isMarkup = format === "html" || format === "feed" || format === "newsml";
  if (packing === null && format !== "warc" && !isWide && isBinary(bytes) && bytes.length >= headSize) throw new DetenteError("binary", `${source.title} is binary data, not text`);
  if (isWide && !isMarkup) decode(bytes, source.title);
  let count = 0;
  for await (const draft of formatDrafts(format, restOf(reader), head, source, splitting, capture)) {
    count += 1;
    yield draft;
  }
  // An archive of pages may well hold none that is a report; a file that promises reports should.
  if (count === 0 && format !== "warc") throw new DetenteError("no-report", `${source.title} holds no report`);
}

/**
 * What a file holds, by its content: reports not yet read, and a refusal in the place of each that cannot be had. Packed files
 * are unpacked as they stream. It never throws: an error of the whole file is its last refusal.
 *
 * @param capture what is known of a page out of an archive
 */
export async function* draftsOf(stream: AsyncIterable<Uint8Array>, source: Source, splitting: Splitting, capture: Capture | null = null): AsyncGenerator<Draft> {
  const reader = byteReader(stream);
  try {
    yield* unguarded(reader, source, splitting, capture);
  } catch (error) {
    yield refused(asDetenteError(error, source.title), source.origin(null, { address: capture?.address ?? null, fetched: capture?.fetched ?? null }));
  } finally {
    await reader.close();
  }
}

/** The places of a file on disk. */
export function filePlaces({ path }: Source): Promise<Places> {
  return placesInFile(path);
}
