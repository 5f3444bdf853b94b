import type { LanguageHeader } from "../src/language/language-model.ts";
import { packWeights, type Sections } from "./pack-weights.ts";
import type { QuantisedWeights } from "./quantise.ts";
import type { TrainedTagger } from "./train-tagger.ts";

function sectionsOf(name: string, { hashes, rowLengths, labels, values }: QuantisedWeights): Sections {
  return { [`${name}.hashes`]: hashes, [`${name}.rows`]: rowLengths, [`${name}.labels`]: labels, [`${name}.values`]: values };
}

/** Lays out the weights as `decodeTagging` reads them. */
export function packLanguageModel(
  { labels, dictionary }: Pick<TrainedTagger, "labels" | "dictionary">,
  tags: QuantisedWeights,
  boundaries: QuantisedWeights,
): Uint8Array {
  const words = [...dictionary.kindOf].sort(([a], [b]) => a - b);
  return packWeights<LanguageHeader>(
    {
      labels: labels.map(({ upos, xpos }) => `${upos} ${xpos}`),
      onlyLabel: [...dictionary.onlyLabel],
      candidates: dictionary.candidates.map((list) => [...list]),
    },
    {
      ...sectionsOf("tags", tags),
      ...sectionsOf("boundaries", boundaries),
      words: Int32Array.from(words.map(([hash]) => hash)),
      kinds: Uint8Array.from(words.map(([, kind]) => kind)),
    },
  );
}
