import { parser, type Parser } from "./parser.ts";
import { tagLabels } from "./tagger.ts";
import { openWeightFile, type FileHeader } from "./weight-file.ts";

export interface ParserHeader extends FileHeader {
  /** UPOS and XPOS, with a blank between. */
  readonly tags: readonly string[];
  readonly candidates: readonly (readonly number[])[];
  readonly width: number;
}

/**
 * Reads the parser's weight file.
 * @throws DetenteError "missing-resource" where the file is damaged, cut short or of another version.
 */
export function decodeParser(parserBytes: Uint8Array): Parser {
  const { header, signed, halves, words } = openWeightFile<ParserHeader>(parserBytes);
  // The arrays first: a file of other weights lacks them, and says so.
  const arrays = { hashes: words("hashes"), rows: signed("rows"), bias: halves("bias"), out: halves("out"), outBias: words("outBias") };
  return parser({
    ...arrays,
    tags: tagLabels(header.tags),
    candidates: header.candidates.map((list) => Uint8Array.from(list)),
    width: header.width,
  });
}
