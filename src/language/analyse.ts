import { silent, type PartKind, type Report, type Tell } from "../model/index.ts";
import { emptyCuts, type Cuts } from "./cuts.ts";
import type { TaggingModel } from "./language-model.ts";
import type { AnalysedReport, Sentence, Token } from "./sentence.ts";
import { splitSentences } from "./split-sentences.ts";
import { tagSentence, type TagEntry, type TagLabel } from "./tagger.ts";
import { tokenise } from "./tokenise.ts";

/** The parts whose words are the report's own prose. */
const readKinds: ReadonlySet<PartKind> = new Set(["headline", "standfirst", "crosshead", "paragraph"]);

/**
 * Splits the report's headline, standfirst, crossheads and paragraphs into sentences and tagged tokens. Offsets count
 * UTF-16 units of `report.text`; a line break inside a part is a blank.
 */
export function analyse(report: Report, model: TaggingModel, tell: Tell = silent): AnalysedReport {
  const sentences: Sentence[] = [];
  const cuts = emptyCuts();
  report.parts.forEach(({ kind, span }, part) => {
    if (!readKinds.has(kind)) {
      if (tell !== silent) {
        tell({ stage: "language", rule: "parts-read", action: "dropped", span, why: `a part of kind ${kind} is not prose of this report` });
      }
      return;
    }
    cuts.count = 0;
    tokenise(report.text, span[0], span[1], cuts);
    addSentences(report.text, part, cuts, model, sentences);
  });
  return { report, sentences };
}

function addSentences(text: string, part: number, cuts: Cuts, model: TaggingModel, sentences: Sentence[]): void {
  const { tagger, boundaries } = model;
  const { starts, ends, count } = cuts;
  const entries: TagEntry[] = [];
  for (let index = 0; index < count; index++) entries.push(tagger.words.at(text, starts[index] as number, ends[index] as number));
  let from = 0;
  for (const to of splitSentences(text, cuts, entries, tagger.outside, boundaries)) {
    const own = from === 0 && to === count ? entries : entries.slice(from, to);
    const tags = tagSentence(tagger, own);
    const tokens: Token[] = [];
    for (let index = 0; index < own.length; index++) {
      const { form } = own[index] as TagEntry;
      const { upos, xpos } = tagger.labels[tags[index] as number] as TagLabel;
      tokens.push({ start: starts[from + index] as number, end: ends[from + index] as number, text: form.text, lower: form.lower, upos, xpos });
    }
    sentences.push({ index: sentences.length, span: [starts[from] as number, ends[to - 1] as number], part, tokens });
    from = to;
  }
}
