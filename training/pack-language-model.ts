import { checksum, fileMark, fileVersion, type FileHeader } from "../src/language/language-model.ts";
import type { QuantisedWeights } from "./quantise.ts";
import type { TrainedTagger } from "./train-tagger.ts";

type Sections = Record<string, Int32Array | Uint8Array | Int8Array>;

function sectionsOf(name: string, { hashes, rowLengths, labels, values }: QuantisedWeights): Sections {
  return { [`${name}.hashes`]: hashes, [`${name}.rows`]: rowLengths, [`${name}.labels`]: labels, [`${name}.values`]: values };
}

const padded = (length: number): number => (length + 3) & ~3;

/** Lays out the weights as `decodeLanguageModel` reads them. */
export function packLanguageModel(
  { labels, dictionary }: Pick<TrainedTagger, "labels" | "dictionary">,
  tags: QuantisedWeights,
  boundaries: QuantisedWeights,
): Uint8Array {
  const words = [...dictionary.kindOf].sort(([a], [b]) => a - b);
  const arrays: Sections = {
    ...sectionsOf("tags", tags),
    ...sectionsOf("boundaries", boundaries),
    words: Int32Array.from(words.map(([hash]) => hash)),
    kinds: Uint8Array.from(words.map(([, kind]) => kind)),
  };
  const sections: Record<string, readonly [number, number]> = {};
  let length = 0;
  for (const [name, array] of Object.entries(arrays)) {
    sections[name] = [length, array.byteLength];
    length = padded(length + array.byteLength);
  }
  const header: FileHeader = {
    labels: labels.map(({ upos, xpos }) => `${upos} ${xpos}`),
    onlyLabel: [...dictionary.onlyLabel],
    candidates: dictionary.candidates.map((list) => [...list]),
    sections,
  };
  let json = JSON.stringify(header);
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
