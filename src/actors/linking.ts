import { silent, type Span, type Tell } from "../model/index.ts";
import type { AnalysedReport, Sentence } from "../language/index.ts";
import type { Cast, Member } from "./cast.ts";
import type { Discourse } from "./discourse.ts";
import type { Facts } from "./facts.ts";
import type { MentionKind } from "./linked-report.ts";
import type { NamingPhrase } from "./naming-phrase.ts";
import type { QuotedWords } from "./quoted-words.ts";

/** All that the resolvers of one report share. */
export interface Linking {
  readonly analysed: AnalysedReport;
  readonly facts: Facts;
  readonly cast: Cast;
  readonly discourse: Discourse;
  readonly quotes: QuotedWords;
  /** The report's own day; `null` where it gives none. */
  readonly today: string | null;
  /** The state where the report was filed. */
  readonly home: string | null;
  /** The state whose ministry issues the report, where it is a release. */
  issuer: string | null;
  /** States that the report names in any way, for namesakes and for names shared with a place. */
  readonly named: ReadonlySet<string>;
  /** How often each state is named, in order of first mention. */
  readonly weights: ReadonlyMap<string, number>;
  /** States whose foremost people the report calls by the surname alone. */
  readonly foremost: ReadonlySet<string>;
  /** Names in full that something in the report shows to be a person's. */
  readonly people: ReadonlySet<string>;
  readonly tell: Tell;
  emit(phrase: NamingPhrase, member: Member, kind: MentionKind, rule: string): void;
}

export function sentenceOf(linking: Linking, index: number): Sentence {
  const sentence = linking.analysed.sentences[index];
  if (sentence === undefined) throw new RangeError(`no sentence ${index}`);
  return sentence;
}

export function drop(linking: Linking, phrase: NamingPhrase, rule: string, why: string): void {
  if (linking.tell === silent) return;
  const span: Span = [phrase.start, phrase.end];
  linking.tell({ stage: "actors", rule, action: "dropped", span, why });
}
