import { asReport, type PolnearDocument } from "./polnear.ts";
import { letters, matchAttributions, shared, type Spans } from "./statements-score.ts";
import type { Prediction } from "./statements.ts";
import { analyse, type Token } from "../src/language/index.ts";
import type { Resources } from "../src/reading/index.ts";

/** Kinds of failure, the first that fits first. */
export const kinds = {
  "too long": "words found, and half as many again or more beside them",
  "too short": "only some of the words found",
  "other words": "an attribution of the same cue was read with other words",
  "no cue": "missed; annotated without a cue of its own",
  "missed noun": "missed; the cue is a noun, an adjective or another word that is no verb",
  "missed verb": "missed; the cue is a verb",
  "wrong source": "words found, given to somebody else",
  "no source": "words found, given to nobody",
  "nested": "read inside the words of another attribution, where nothing is annotated",
  "too many": "read where nothing is annotated",
} as const;

export type FailureKind = keyof typeof kinds;

export interface ArticleFailures {
  readonly id: string;
  readonly gold: number;
  /** F1 of who said what. */
  readonly f1: number;
  readonly counts: Readonly<Record<FailureKind, number>>;
}

function overlap(a: Spans, b: Spans): boolean {
  return a.some(([start, end]) => b.some(([from, to]) => start < to && end > from));
}

/** Whether a verb stands in the spans, in code points. */
function holdsVerb(tokens: readonly Token[], text: string, spans: Spans): boolean {
  const points = Array.from(text);
  const units = (place: number): number => points.slice(0, place).join("").length;
  return spans.some(([start, end]) => {
    const [from, to] = [units(start), units(end)];
    return tokens.some((token) => token.upos === "VERB" && token.start < to && token.end > from);
  });
}

/** What goes wrong in one article. */
export function failuresOf(document: PolnearDocument, predicted: readonly Prediction[], { language }: Resources): ArticleFailures {
  const counts = Object.fromEntries(Object.keys(kinds).map((kind) => [kind, 0])) as Record<FailureKind, number>;
  const text = Array.from(document.text);
  const tokens = analyse(asReport(document), language).sentences.flatMap((sentence) => sentence.tokens);
  const golds = document.attributions.map((attribution) => ({ attribution, keys: letters(text, attribution.content) })).filter(({ keys }) => keys.size > 0);
  const guesses = predicted.map((prediction) => ({ prediction, keys: letters(text, prediction.content) })).filter(({ keys }) => keys.size > 0);
  const matches = matchAttributions(golds.map(({ keys }) => keys), guesses.map(({ keys }) => keys));
  let right = 0;
  const answering = new Set<number>();
  golds.forEach(({ attribution, keys }, i) => {
    const match = matches.get(i);
    const guess = match === undefined ? undefined : guesses[match.j];
    if (match !== undefined && guess !== undefined) {
      answering.add(match.j);
      if (match.value >= 0.5) {
        const source = letters(text, guess.prediction.source);
        if (attribution.source.length === 0 || shared(letters(text, attribution.source), source) > 0) right++;
        else counts[source.size === 0 ? "no source" : "wrong source"]++;
      } else if (shared(keys, guess.keys) >= 0.75 * keys.size) counts["too long"]++;
      else if (shared(keys, guess.keys) >= 0.75 * guess.keys.size) counts["too short"]++;
      else counts["other words"]++;
    } else if (guesses.some(({ prediction }) => overlap(prediction.cue, attribution.cue))) counts["other words"]++;
    else if (attribution.cue.length === 0) counts["no cue"]++;
    else counts[holdsVerb(tokens, document.text, attribution.cue) ? "missed verb" : "missed noun"]++;
  });
  guesses.forEach(({ prediction }, j) => {
    if (answering.has(j)) return;
    counts[document.attributions.some(({ content }) => overlap(content, prediction.cue)) ? "nested" : "too many"]++;
  });
  const f1 = golds.length + guesses.length === 0 ? 1 : (2 * right) / (golds.length + guesses.length);
  return { id: document.id, gold: golds.length, f1, counts };
}
