import { silent, type PartKind, type Report, type Tell } from "../model/index.ts";
import { emptyCuts, type Cuts } from "./cuts.ts";
import type { TaggingModel } from "./language-model.ts";
import type { AnalysedReport, Sentence, Token } from "./sentence.ts";
import { splitSentences } from "./split-sentences.ts";
import { tagSentence, type TagEntry, type TagLabel } from "./tagger.ts";
import { tokenise } from "./tokenise.ts";

/** The parts whose words are the report's own prose. */
const readKinds: ReadonlySet<PartKind> = new Set(["headline", "standfirst", "crosshead", "paragraph"]);

/** The tokens of one part, and their tags: filled and read at once, kept to spare allocations. */
const cuts: Cuts = emptyCuts();
let tags: Uint8Array = new Uint8Array(1024);

/**
 * Splits the report's headline, standfirst, crossheads and paragraphs into sentences and tagged tokens. Offsets count
 * UTF-16 units of `report.text`; a line break inside a part is a blank.
 */
export function analyse(report: Report, model: TaggingModel, tell: Tell = silent): AnalysedReport {
  const sentences: Sentence[] = [];
  report.parts.forEach(({ kind, span }, part) => {
    if (!readKinds.has(kind)) {
      if (tell !== silent) {
        tell({ stage: "language", rule: "parts-read", action: "dropped", span, why: `a part of kind ${kind} is not prose of this report` });
      }
      return;
    }
    cuts.count = 0;
    tokenise(report.text, span[0], span[1], cuts);
    addSentences(report.text, part, model, sentences);
  });
  return { report, sentences };
}

function addSentences(text: string, part: number, { tagger, boundaries }: TaggingModel, sentences: Sentence[]): void {
  const { starts, ends, count } = cuts;
  if (tags.length < count) tags = new Uint8Array(2 * count);
  const entries = tagger.words.all(text, cuts);
  let from = 0;
  for (const to of splitSentences(text, cuts, entries, tagger.outside, boundaries)) {
    tagSentence(tagger, entries, from, to, tags);
    const tokens: Token[] = [];
    for (let index = from; index < to; index++) {
      const { text: word, lower, hash } = (entries[index] as TagEntry).form;
      const { upos, xpos } = tagger.labels[tags[index] as number] as TagLabel;
      tokens.push({ start: starts[index] as number, end: ends[index] as number, text: word, lower, upos, xpos, hash });
    }
    sentences.push({ index: sentences.length, span: [starts[from] as number, ends[to - 1] as number], part, tokens });
    from = to;
  }
}
