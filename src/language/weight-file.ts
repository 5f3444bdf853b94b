import { DetenteError } from "../model/index.ts";

/** "DTNT" in the file's first four bytes. */
export const fileMark = 0x544e5444;
/** Counts the changes of form that older code cannot read. */
export const fileVersion = 1;

/** The file's header: names and small tables, and where each array lies, in bytes from the end of the header. */
export interface FileHeader {
  readonly sections: Readonly<Record<string, readonly [offset: number, length: number]>>;
}

/** A weight file's header and its arrays by name. */
export interface WeightFile<Header extends FileHeader> {
  readonly header: Header;
  readonly bytes: (name: string) => Uint8Array;
  readonly signed: (name: string) => Int8Array;
  /** Numbers of two bytes. */
  readonly halves: (name: string) => Int16Array;
  /** Numbers of four bytes. */
  readonly words: (name: string) => Int32Array;
}

/** The checksum of stored weights: FNV-1a over words of 32 bits, which is quick and finds any changed or missing byte. */
export function checksum(bytes: Uint8Array): number {
  const words = new Int32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >> 2);
  let sum = 0x811c9dc5 ^ bytes.byteLength;
  // By index: an iterator over a million words would be most of the time it takes to load them.
  for (let at = 0; at < words.length; at++) sum = Math.imul(sum ^ (words[at] as number), 0x01000193);
  return sum >>> 0;
}

function damaged(why: string, cause?: unknown): DetenteError {
  return new DetenteError("missing-resource", `the language weights cannot be used: ${why}`, { cause });
}

function headerOf(bytes: Uint8Array): { readonly header: unknown; readonly body: Uint8Array } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.byteLength < 16 || view.getUint32(0, true) !== fileMark) throw damaged("this is no weight file");
  if (view.getUint32(4, true) !== fileVersion) {
    throw damaged(`version ${view.getUint32(4, true)} of the file, where version ${fileVersion} is expected`);
  }
  const rest = bytes.subarray(12);
  if (bytes.byteLength % 4 !== 0 || checksum(rest) !== view.getUint32(8, true)) throw damaged("the file is damaged or cut short");
  const length = view.getUint32(12, true);
  try {
    const header: unknown = JSON.parse(new TextDecoder().decode(bytes.subarray(16, 16 + length)));
    return { header, body: bytes.subarray(16 + length) };
  } catch (cause) {
    throw damaged("the header cannot be read", cause);
  }
}

/**
 * Opens a weight file as `npm run train` writes it: mark, version, checksum, header, arrays.
 * @throws DetenteError "missing-resource" where the file is damaged, cut short or of another version, and, from the
 * functions it returns, where an array is missing.
 */
export function openWeightFile<Header extends FileHeader>(file: Uint8Array): WeightFile<Header> {
  // Arrays of four-byte numbers must begin at a multiple of four, which a view into another buffer may not.
  const { header: read, body } = headerOf(file.byteOffset % 4 === 0 ? file : Uint8Array.from(file));
  const header = read as Header;
  const bytes = (name: string): Uint8Array => {
    const place = header.sections[name];
    if (place === undefined) throw damaged(`the section ${name} is missing`);
    return body.subarray(place[0], place[0] + place[1]);
  };
  return {
    header,
    bytes,
    signed: (name) => {
      const view = bytes(name);
      return new Int8Array(view.buffer, view.byteOffset, view.byteLength);
    },
    halves: (name) => {
      const view = bytes(name);
      return new Int16Array(view.buffer, view.byteOffset, view.byteLength >> 1);
    },
    words: (name) => {
      const view = bytes(name);
      return new Int32Array(view.buffer, view.byteOffset, view.byteLength >> 2);
    },
  };
}
