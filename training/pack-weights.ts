import { checksum, fileMark, fileVersion, type FileHeader } from "../src/language/weight-file.ts";

export type Sections = Readonly<Record<string, Int32Array | Int16Array | Uint8Array | Int8Array>>;

const padded = (length: number): number => (length + 3) & ~3;

/** Lays out a header and named arrays as `openWeightFile` reads them. */
export function packWeights<Header extends FileHeader>(names: Omit<Header, "sections">, arrays: Sections): Uint8Array {
  const sections: Record<string, readonly [number, number]> = {};
  let length = 0;
  for (const [name, array] of Object.entries(arrays)) {
    sections[name] = [length, array.byteLength];
    length = padded(length + array.byteLength);
  }
  let json = JSON.stringify({ ...names, sections });
  json += " ".repeat(padded(json.length) - json.length);
  const bytes = new Uint8Array(16 + json.length + length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, fileMark, true);
  view.setUint32(4, fileVersion, true);
  view.setUint32(12, json.length, true);
  bytes.set(new TextEncoder().encode(json), 16);
  for (const [name, array] of Object.entries(arrays)) {
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), 16 + json.length + (sections[name]?.[0] ?? 0));
  }
  view.setUint32(8, checksum(bytes.subarray(12)), true);
  return bytes;
}
