import { writeFileSync } from "node:fs";
import { linkActors } from "../src/actors/index.ts";
import { analyse } from "../src/language/index.ts";
import { silent, type Span } from "../src/model/index.ts";
import type { Resources } from "../src/reading/index.ts";
import { loadResources } from "../src/resources/index.ts";
import { findStatements } from "../src/statements/index.ts";
import { asReport, polnear, type PolnearDocument } from "./polnear.ts";
import type { Figure } from "./topic.ts";
import { scoreAttributions, type AttributionScore, type Rate, type ScoredDocument, type Spans, type Subset } from "./statements-score.ts";

export interface Prediction {
  readonly source: Spans;
  readonly cue: Spans;
  readonly content: Spans;
}

/** Offsets in UTF-16 units to offsets in code points. */
function codePoints(text: string): (span: Span) => readonly [number, number] {
  const places = new Uint32Array(text.length + 1);
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    places[at] = count;
    const code = text.charCodeAt(at);
    if (code < 0xd800 || code > 0xdbff || at + 1 === text.length) count++;
  }
  places[text.length] = count;
  return ([start, end]) => [places[start] ?? 0, places[end] ?? count];
}

/** What Detente finds in one article. PolNeAR annotates nothing inside an attribution, so nested statements are left out. */
export function predict(document: PolnearDocument, resources: Resources): readonly Prediction[] {
  const convert = codePoints(document.text);
  const linked = linkActors(analyse(asReport(document), resources.language), resources.facts, resources.names);
  return findStatements(linked, silent, resources.attribution)
    .filter(({ within }) => within === null)
    .map(({ source, cue, content }) => ({ source: source === null ? [] : [convert(source)], cue: cue === null ? [] : [convert(cue)], content: content.map(convert) }));
}

interface StatementsEvaluation {
  readonly scores: Readonly<Record<Subset, AttributionScore>>;
  readonly predictions: Readonly<Record<string, readonly Prediction[]>>;
}

function evaluateStatements(corpora: string, resources: Resources): StatementsEvaluation {
  const documents = polnear(corpora, "dev");
  const predictions = Object.fromEntries(documents.map((document) => [document.id, predict(document, resources)]));
  const scored: readonly ScoredDocument[] = documents.map(({ id, text, attributions }) => ({ text: Array.from(text), gold: attributions, predicted: predictions[id] ?? [] }));
  return {
    scores: { all: scoreAttributions(scored, "all"), with: scoreAttributions(scored, "with"), without: scoreAttributions(scored, "without") },
    predictions,
  };
}

const three = (value: number): string => value.toFixed(3);
const line = (name: string, { precision, recall, f1 }: Rate): string => `  ${name.padEnd(34)} P ${three(precision)}  R ${three(recall)}  F1 ${three(f1)}`;

/** The figures as the reference scorer prints them. */
function showStatements({ scores }: StatementsEvaluation): string {
  const titles: readonly (readonly [Subset, string])[] = [["all", "all"], ["with", "with quotation marks"], ["without", "without quotation marks"]];
  return titles
    .flatMap(([subset, title]) => {
      const score = scores[subset];
      return [
        `[${title}] gold ${score.gold}, predicted ${score.predicted}`,
        ...(subset === "all" ? [line("content characters", score.characters)] : []),
        line("content exact", score.exact),
        line("content half overlap (Jaccard .5)", score.half),
        line("half overlap and source right", score.whoSaidWhat),
        `  source right among matched: overlap ${three(score.sourceOverlap)}, exact ${three(score.sourceExact)}`,
      ];
    })
    .join("\n");
}

/**
 * Attributions on PolNeAR's development articles, matched to gold one to one by overlap of content: as everything is read,
 * and by the rules alone.
 * Where `DETENTE_PREDICTIONS` names a file, the predictions go there for another scorer: by article, in code points.
 */
export function statements(corpora: string): Promise<readonly Figure[]> {
  const evaluation = evaluateStatements(corpora, loadResources());
  const rules = evaluateStatements(corpora, loadResources({ rulesOnly: true })).scores;
  const file = process.env["DETENTE_PREDICTIONS"];
  if (file !== undefined) writeFileSync(file, JSON.stringify(evaluation.predictions));
  process.stdout.write(`${showStatements(evaluation)}\n`);
  const { all, with: marked, without } = evaluation.scores;
  return Promise.resolve([
    { name: "who said what F1, all", value: all.whoSaidWhat.f1 },
    { name: "who said what F1, with quotation marks", value: marked.whoSaidWhat.f1 },
    { name: "who said what F1, without", value: without.whoSaidWhat.f1 },
    { name: "content half overlap F1, all", value: all.half.f1 },
    { name: "content half overlap F1, with quotation marks", value: marked.half.f1 },
    { name: "content half overlap F1, without", value: without.half.f1 },
    { name: "content exact F1, all", value: all.exact.f1 },
    { name: "content characters F1, all", value: all.characters.f1 },
    { name: "source right, of matched", value: all.sourceOverlap },
    { name: "rules alone, who said what F1, all", value: rules.all.whoSaidWhat.f1 },
    { name: "rules alone, who said what F1, with quotation marks", value: rules.with.whoSaidWhat.f1 },
    { name: "rules alone, who said what F1, without", value: rules.without.whoSaidWhat.f1 },
    { name: "rules alone, content exact F1, all", value: rules.all.exact.f1 },
    { name: "rules alone, source right, of matched", value: rules.all.sourceOverlap },
  ]);
}
