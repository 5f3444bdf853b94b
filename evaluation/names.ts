import { findNames } from "../src/actors/names/find-names.ts";
import type { NameModel } from "../src/actors/names/name-model.ts";
import { analyse } from "../src/language/index.ts";
import type { Report } from "../src/model/index.ts";
import type { Resources } from "../src/reading/index.ts";
import { loadResources } from "../src/resources/index.ts";
import { readConllu } from "../training/conllu.ts";
import { entityNames } from "../training/entity-names.ts";
import { corpusFile } from "./corpora.ts";
import { goldReport } from "./language-scores.ts";
import { asReport } from "./polnear.ts";
import { scoreNames, silverNames, type SilverName } from "./silver-names.ts";
import type { Figure } from "./topic.ts";

/** What the recogniser finds in a report, from its raw text. */
export function namesFound(report: Report, { facts, language }: Pick<Resources, "facts" | "language">, model: NameModel): readonly SilverName[] {
  return analyse(report, language).sentences.flatMap((sentence) => {
    const { tokens } = sentence;
    return findNames(sentence, facts.matchPhrases(tokens), model).map(({ from, to, kind }): SilverName => ({ span: [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0], kind }));
  });
}

/** Names by exact span: in PolNeAR's development articles against those that CoreNLP marked, in GUM's development documents against those that people marked. */
export function names(corpora: string): Promise<readonly Figure[]> {
  const resources = loadResources();
  const model = resources.names;
  if (model === null) throw new Error("there are no weights for names");
  const news = silverNames(corpora, "dev").map((document) => ({ marked: document.names, found: namesFound(asReport(document), resources, model) }));
  const genres = readConllu(corpusFile(corpora, "ud/gum-open-dev.conllu")).map((document) => ({ marked: entityNames(document), found: namesFound(goldReport(document), resources, model) }));
  return Promise.resolve([
    ...Object.entries(scoreNames(news)).flatMap(([kind, { precision, recall, f1 }]) => [
      { name: `${kind} F1, exact`, value: f1 },
      { name: `${kind} precision`, value: precision },
      { name: `${kind} recall`, value: recall },
    ]),
    ...Object.entries(scoreNames(genres)).map(([kind, { f1 }]) => ({ name: `gum-open-dev ${kind} F1, exact`, value: f1 })),
  ]);
}
