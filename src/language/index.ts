export type { AnalysedReport, Sentence, Token, Upos } from "./sentence.ts";
