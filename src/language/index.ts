export type { AnalysedReport, Sentence, Token, Upos } from "./sentence.ts";
export { analyse } from "./analyse.ts";
export { decodeLanguageModel, type LanguageModel } from "./language-model.ts";
export { lemma } from "./lemma.ts";
export { parse, type Parse } from "./parse.ts";
export { relations, type Relation } from "./relations.ts";
export { tokenFilter, tokenHash, wordHash } from "./token-filter.ts";
