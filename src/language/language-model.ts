import { DetenteError } from "../model/index.ts";
import { intern } from "./intern.ts";
import type { Upos } from "./sentence.ts";
import { tagger, type TagLabel, type Tagger } from "./tagger.ts";
import { weightTable, type WeightTable } from "./weight-table.ts";

/** What the stages of language learnt from treebanks. */
export interface LanguageModel {
  readonly tagger: Tagger;
  /** Decides which full stops end a sentence. */
  readonly boundaries: WeightTable;
}

/** "DTNT" in the file's first four bytes. */
export const fileMark = 0x544e5444;
/** Counts the changes of form that older code cannot read. */
export const fileVersion = 1;

/** The file's header: names, and where each array lies, in bytes from the end of the header. */
export interface FileHeader {
  /** UPOS and XPOS, with a blank between. */
  readonly labels: readonly string[];
  readonly onlyLabel: readonly number[];
  readonly candidates: readonly (readonly number[])[];
  readonly sections: Readonly<Record<string, readonly [offset: number, length: number]>>;
}

/** The checksum of stored weights: FNV-1a over words of 32 bits, which is quick and finds any changed or missing byte. */
export function checksum(bytes: Uint8Array): number {
  const words = new Int32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >> 2);
  let sum = 0x811c9dc5 ^ bytes.byteLength;
  for (const word of words) sum = Math.imul(sum ^ word, 0x01000193);
  return sum >>> 0;
}

function damaged(why: string, cause?: unknown): DetenteError {
  return new DetenteError("missing-resource", `the language weights cannot be used: ${why}`, { cause });
}

function headerOf(bytes: Uint8Array): { readonly header: FileHeader; readonly body: Uint8Array } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.byteLength < 16 || view.getUint32(0, true) !== fileMark) throw damaged("this is no weight file");
  if (view.getUint32(4, true) !== fileVersion) {
    throw damaged(`version ${view.getUint32(4, true)} of the file, where version ${fileVersion} is expected`);
  }
  const rest = bytes.subarray(12);
  if (bytes.byteLength % 4 !== 0 || checksum(rest) !== view.getUint32(8, true)) throw damaged("the file is damaged or cut short");
  const length = view.getUint32(12, true);
  try {
    const header = JSON.parse(new TextDecoder().decode(bytes.subarray(16, 16 + length))) as FileHeader;
    return { header, body: bytes.subarray(16 + length) };
  } catch (cause) {
    throw damaged("the header cannot be read", cause);
  }
}

/**
 * Reads a weight file as `npm run train` writes it: mark, version, checksum, header, arrays.
 * @throws DetenteError "missing-resource" where the file is damaged, cut short or of another version.
 */
export function decodeLanguageModel(bytes: Uint8Array): LanguageModel {
  // Arrays of four-byte numbers must begin at a multiple of four, which a view into another buffer may not.
  const { header, body } = headerOf(bytes.byteOffset % 4 === 0 ? bytes : Uint8Array.from(bytes));
  const section = (name: string): Uint8Array => {
    const place = header.sections[name];
    if (place === undefined) throw damaged(`the section ${name} is missing`);
    return body.subarray(place[0], place[0] + place[1]);
  };
  const words = (name: string): Int32Array => {
    const view = section(name);
    return new Int32Array(view.buffer, view.byteOffset, view.byteLength >> 2);
  };
  const signed = (name: string): Int8Array => {
    const view = section(name);
    return new Int8Array(view.buffer, view.byteOffset, view.byteLength);
  };
  const table = (name: string, labelCount: number): WeightTable =>
    weightTable(labelCount, words(`${name}.hashes`), section(`${name}.rows`), section(`${name}.labels`), signed(`${name}.values`));
  const labels = header.labels.map((pair): TagLabel => {
    const [upos, xpos] = pair.split(" ") as [Upos, string];
    return { upos: intern(upos), xpos: intern(xpos) };
  });
  const kinds = section("kinds");
  const kindOf = new Map<number, number>();
  words("words").forEach((hash, index) => kindOf.set(hash, kinds[index] ?? 0));
  const dictionary = {
    kindOf,
    onlyLabel: Int16Array.from(header.onlyLabel),
    candidates: header.candidates.map((list) => Uint8Array.from(list)),
  };
  return {
    tagger: tagger(labels, table("tags", labels.length), dictionary),
    boundaries: table("boundaries", 2),
  };
}
