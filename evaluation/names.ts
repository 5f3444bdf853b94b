import { findNames } from "../src/actors/names/find-names.ts";
import type { NameModel } from "../src/actors/names/name-model.ts";
import type { Resources } from "../src/reading/index.ts";
import { analyse } from "../src/language/index.ts";
import { loadResources } from "../src/resources/index.ts";
import { asReport } from "./polnear.ts";
import { scoreNames, silverNames, type SilverDocument, type SilverName } from "./silver-names.ts";
import type { Figure } from "./topic.ts";

/** What the recogniser finds in an article, from its raw text. */
export function namesFound(document: SilverDocument, { facts, language }: Pick<Resources, "facts" | "language">, model: NameModel): readonly SilverName[] {
  return analyse(asReport(document), language).sentences.flatMap((sentence) => {
    const { tokens } = sentence;
    return findNames(sentence, facts.matchPhrases(tokens), model).map(({ from, to, kind }): SilverName => ({ span: [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0], kind }));
  });
}

/** Names in PolNeAR's development articles against those that CoreNLP marked, by exact span. */
export function names(corpora: string): Promise<readonly Figure[]> {
  const resources = loadResources();
  const model = resources.names;
  if (model === null) throw new Error("there are no weights for names");
  const documents = silverNames(corpora, "dev").map((document) => ({ marked: document.names, found: namesFound(document, resources, model) }));
  const scores = scoreNames(documents);
  return Promise.resolve(Object.entries(scores).flatMap(([kind, { precision, recall, f1 }]) => [
    { name: `${kind} F1, exact`, value: f1 },
    { name: `${kind} precision`, value: precision },
    { name: `${kind} recall`, value: recall },
  ]));
}
