import type { Part, Report } from "../src/model/index.ts";
import { corpusFile } from "./corpora.ts";
import type { Spans } from "./statements-score.ts";

/** A political news article with its attributions; spans count code points. */
export interface PolnearDocument {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly { readonly source: Spans; readonly cue: Spans; readonly content: Spans }[];
}

/** The articles of one part of PolNeAR. */
export function polnear(corpora: string, part: "train" | "dev"): readonly PolnearDocument[] {
  const lines = corpusFile(corpora, `polnear/${part}.jsonl`).trim().split("\n");
  return lines.map((line) => JSON.parse(line) as PolnearDocument);
}

/** The articles are text without layout: the first paragraph is the headline. */
export function asReport({ id, text }: PolnearDocument): Report {
  const parts: Part[] = [];
  let start = 0;
  for (const gap of text.matchAll(/\n\s*\n|$/gu)) {
    if (gap.index > start) parts.push({ kind: parts.length === 0 ? "headline" : "paragraph", span: [start, gap.index] });
    start = gap.index + gap[0].length;
  }
  return { id, url: null, language: "en", source: null, headline: null, standfirst: null, section: null, topics: [], published: null, dateline: null, text, parts };
}
