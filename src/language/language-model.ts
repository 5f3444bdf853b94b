import { decodeParser } from "./decode-parser.ts";
import type { Parser } from "./parser.ts";
import { tagLabels, tagger, type Tagger } from "./tagger.ts";
import { openWeightFile, type FileHeader } from "./weight-file.ts";
import { weightTable, type WeightTable } from "./weight-table.ts";

/** What splitting and tagging learnt from treebanks. */
export interface TaggingModel {
  readonly tagger: Tagger;
  /** Decides which full stops end a sentence. */
  readonly boundaries: WeightTable;
}

/** What all stages of language learnt from treebanks. */
export interface LanguageModel extends TaggingModel {
  /** Draws the tree of a sentence, see `parse`. */
  readonly parser: Parser;
}

export interface LanguageHeader extends FileHeader {
  /** UPOS and XPOS, with a blank between. */
  readonly labels: readonly string[];
  readonly onlyLabel: readonly number[];
  readonly candidates: readonly (readonly number[])[];
}

/**
 * Reads the two weight files that `npm run train` writes: the one with tags and sentence ends, and the parser's.
 * @throws DetenteError "missing-resource" where a file is damaged, cut short or of another version.
 */
export function decodeLanguageModel(languageBytes: Uint8Array, parserBytes: Uint8Array): LanguageModel {
  return { ...decodeTagging(languageBytes), parser: decodeParser(parserBytes) };
}

/** Reads what the parser does without, and is trained with. */
export function decodeTagging(languageBytes: Uint8Array): TaggingModel {
  const { header, bytes, signed, words } = openWeightFile<LanguageHeader>(languageBytes);
  const table = (name: string, labelCount: number): WeightTable =>
    weightTable(labelCount, words(`${name}.hashes`), bytes(`${name}.rows`), bytes(`${name}.labels`), signed(`${name}.values`));
  const labels = tagLabels(header.labels);
  const kinds = bytes("kinds");
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
