import { asDetenteError, DetenteError, type RecordedContact } from "../../model/index.ts";
import type { Archive } from "../../archive/index.ts";
import type { Resources } from "../../reading/index.ts";
import { byteReader, restOf, wholeOf } from "../byte-reader.ts";
import { decodeMarkup } from "../decode.ts";
import { findInputs } from "../find-inputs.ts";
import { inputName, openInput } from "../open-input.ts";
import { containerLimit, reportLimit } from "../origin.ts";
import { splitStream } from "../split/split-stream.ts";
import { packingOf } from "../unpack/packing.ts";
import { unpackStream } from "../unpack/unpack-stream.ts";
import type { RecordEntry } from "./record-entry.ts";
import { readRecordLine } from "./read-record-lines.ts";
import { readRecordXml } from "./read-record-xml.ts";
import { recordedContacts } from "./recorded-contacts.ts";

type Source = RecordedContact["source"];

/** What came of an import. */
export interface Imported {
  readonly added: number;
  readonly known: number;
  /** Entries that tell of no dealing with a state, by why. */
  readonly leftOut: Readonly<Record<string, number>>;
  readonly refused: readonly DetenteError[];
}

/** An entry with what to call it in messages, or what is wrong in its place. */
type Found = { readonly entry: RecordEntry; readonly title: string } | DetenteError;

const headSize = 64 * 1024;
const batchSize = 500;

async function* inLines(stream: AsyncIterable<Buffer>, title: string, source: Source): AsyncGenerator<Found> {
  for await (const { number, bytes } of splitStream(stream, reportLimit)) {
    const words = bytes === null ? null : new TextDecoder().decode(bytes).trim();
    if (words === "") continue;
    const entry = words === null ? null : readRecordLine(words, source);
    yield entry === null ? new DetenteError("bad-line", `${title}: line ${number} is no JSON object`) : { entry, title: `${title}: line ${number}` };
  }
}

async function* inFile(path: string, source: Source): AsyncGenerator<Found> {
  const title = inputName(path);
  const packed = byteReader(openInput(path));
  const packing = packingOf(await packed.ahead(headSize));
  const reader = packing === null || packing === "zip" ? packed : byteReader(unpackStream(restOf(packed), packing, title));
  try {
    const head = (await reader.ahead(headSize)).toString("utf8").replace(/^\ufeff/, "").trimStart();
    if (/^\{/m.test(head)) return yield* inLines(restOf(reader), title, source);
    const bytes = head.startsWith("<") ? await wholeOf(restOf(reader), containerLimit) : Buffer.alloc(0);
    if (bytes === null) throw new DetenteError("too-large", `${title} is larger than ${containerLimit / 1024 / 1024} MiB, the most that a list may have`);
    const entries = bytes.length === 0 ? null : readRecordXml(decodeMarkup(bytes, null, title), source);
    if (entries === null) throw new DetenteError("no-report", `${title} is no list of ${source}`);
    for (const entry of entries) yield { entry, title: `${title}: ${entry.id === "" ? "an entry" : entry.id.slice(0, 40)}` };
  } finally {
    await reader.close();
    await packed.close();
  }
}

async function* foundIn(paths: readonly string[], source: Source): AsyncGenerator<Found> {
  for await (const { path, error } of findInputs(paths)) {
    if (error !== null) yield error;
    else {
      try {
        yield* inFile(path, source);
      } catch (cause) {
        yield asDetenteError(cause, inputName(path));
      }
    }
  }
}

/**
 * Adds the contacts of an official list to an archive: files or folders of JSON lines, or of XML as its publisher has it.
 * What cannot be used is refused with its reason, and the rest goes on; a list that is there already changes nothing.
 *
 * @throws DetenteError when the archive cannot be written to
 */
export async function importRecords(paths: readonly string[], source: Source, archive: Pick<Archive, "addRecords">, resources: Resources): Promise<Imported> {
  const refused: DetenteError[] = [];
  const leftOut: Record<string, number> = {};
  let added = 0;
  let known = 0;
  let batch: RecordedContact[] = [];
  const flush = async (): Promise<void> => {
    const done = await archive.addRecords(batch);
    added += done.added;
    known += done.known;
    batch = [];
  };
  for await (const found of foundIn(paths, source)) {
    if (found instanceof DetenteError) {
      refused.push(found);
      continue;
    }
    const recorded = recordedContacts(found.entry, resources);
    if (recorded.kind === "contacts") batch.push(...recorded.contacts);
    else if (recorded.kind === "none") leftOut[recorded.why] = (leftOut[recorded.why] ?? 0) + 1;
    else refused.push(new DetenteError("bad-line", `${found.title} ${recorded.why}`));
    if (batch.length >= batchSize) await flush();
  }
  if (batch.length > 0) await flush();
  return { added, known, leftOut, refused };
}
