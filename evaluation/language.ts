import { loadResources } from "../src/resources/index.ts";
import { readConllu } from "../training/conllu.ts";
import { corpusFile } from "./corpora.ts";
import { languageScores } from "./language-scores.ts";
import { parserScores } from "./parser-scores.ts";
import type { Figure } from "./topic.ts";

/** The relations that tell who said or did what. */
const toldRelations = ["nsubj", "nsubj:pass", "ccomp", "xcomp", "parataxis", "conj", "root"] as const;

/** Tokens, sentences and tags from raw text, and trees over gold tokens, on the development parts of the treebanks. */
export async function language(corpora: string): Promise<readonly Figure[]> {
  const model = loadResources().language;
  const web = readConllu(corpusFile(corpora, "ud/ewt-dev.conllu"));
  const genres = readConllu(corpusFile(corpora, "ud/gum-open-dev.conllu"));
  const figures: Figure[] = [];
  for (const [name, documents] of [["ewt-dev", web], ["gum-open-dev", genres]] as const) {
    const { tokens, sentences, upos, xpos, lemmas } = languageScores(documents, model);
    figures.push(
      { name: `${name} tokens F1`, value: tokens },
      { name: `${name} sentences F1`, value: sentences },
      { name: `${name} UPOS F1`, value: upos },
      { name: `${name} XPOS F1`, value: xpos },
      { name: `${name} lemmas of verbs and plurals F1`, value: lemmas },
    );
    const { heads, both, f1 } = parserScores(documents, model);
    figures.push(
      { name: `${name} heads (UAS)`, value: heads },
      { name: `${name} heads and relations (LAS)`, value: both },
      ...toldRelations.map((relation): Figure => ({ name: `${name} ${relation} F1`, value: f1(relation) })),
    );
  }
  const news = genres.filter(({ genre }) => genre === "news");
  figures.push(
    { name: "gum-open-dev news, sentence ends inside paragraphs F1", value: languageScores(news, model).innerEnds },
    { name: "gum-open-dev, sentence ends inside paragraphs F1", value: languageScores(genres, model).innerEnds },
  );
  return figures;
}
