import { asReport, type PolnearDocument } from "../evaluation/polnear.ts";
import { linkActors } from "../src/actors/index.ts";
import { analyse, type Sentence, type Token } from "../src/language/index.ts";
import type { Span } from "../src/model/index.ts";
import type { Resources } from "../src/reading/index.ts";
import { carryOn, nothingCarried, type Carry } from "../src/statements/carry-on.ts";
import { findDrafts } from "../src/statements/find-drafts.ts";
import { passageTrees, type PassageTrees } from "../src/statements/learnt/passage-trees.ts";
import { passageView, type PassageView } from "../src/statements/learnt/passage-view.ts";
import { passageOf } from "../src/statements/passage.ts";
import { quotationMarkPlaces } from "../src/statements/quotation-mark-places.ts";
import { triggersAmong } from "../src/statements/trigger.ts";

/** An annotated attribution whose cue lies in a passage, in UTF-16 units. */
export interface GoldAttribution {
  /** The token that stands for its cue. */
  readonly head: number;
  readonly source: readonly Span[];
  readonly content: readonly Span[];
}

export interface AnnotatedPassage {
  readonly view: PassageView;
  readonly trees: PassageTrees;
  readonly gold: readonly GoldAttribution[];
  /** 1 inside what somebody is said to say: nothing is annotated there. */
  readonly within: Uint8Array;
}

function overlaps({ start, end }: Token, spans: readonly Span[]): boolean {
  return spans.some((span) => start < span[1] && end > span[0]);
}

const bound = new Set("to of in a the an for on about at by with from as that it his her their".split(" "));

/** The word of a cue that the model decides on: its first verb, else its first noun or adjective, else "according" or a colon. */
function headOf(tokens: readonly Token[], from: number, to: number): number {
  const first = (test: (token: Token) => boolean): number | null => {
    for (let at = from; at < to; at++) if (test(tokens[at] as Token)) return at;
    return null;
  };
  return (
    first(({ upos }) => upos === "VERB") ??
    first(({ upos }) => upos === "NOUN" || upos === "ADJ" || upos === "PROPN") ??
    first(({ lower }) => lower === "according" || lower === ":") ??
    first(({ lower, upos }) => !bound.has(lower) && upos !== "AUX" && upos !== "PUNCT") ??
    from
  );
}

function goldOf(tokens: readonly Token[], attributions: PolnearDocument["attributions"], units: readonly number[]): readonly GoldAttribution[] {
  const convert = (spans: PolnearDocument["attributions"][number]["cue"]): readonly Span[] => spans.map(([start, end]): Span => [units[start] ?? 0, units[end] ?? 0]);
  const found: GoldAttribution[] = [];
  for (const { source, cue, content } of attributions) {
    const [place] = convert(cue);
    if (place === undefined || content.length === 0 || place[0] < (tokens[0]?.start ?? Infinity)) continue;
    const from = tokens.findIndex(({ start, end }) => start < place[1] && end > place[0]);
    if (from < 0) continue;
    let to = from + 1;
    while (to < tokens.length && (tokens[to] as Token).start < place[1]) to++;
    found.push({ head: headOf(tokens, from, to), source: convert(source), content: convert(content) });
  }
  return found;
}

/** Where each code point of a text begins, in UTF-16 units. */
function unitsOf(text: string): readonly number[] {
  const units: number[] = [];
  let at = 0;
  for (const character of text) {
    units.push(at);
    at += character.length;
  }
  return [...units, at];
}

/** An article's passages as the model meets them, with what is annotated in each. */
export function annotatedPassages(document: PolnearDocument, { facts, language }: Resources): readonly AnnotatedPassage[] {
  const report = asReport(document);
  const linked = linkActors(analyse(report, language), facts);
  const marks = quotationMarkPlaces(report.text);
  const units = unitsOf(report.text);
  const byPart = Map.groupBy(linked.sentences, ({ part }: Sentence) => part);
  const found: AnnotatedPassage[] = [];
  let carry: Carry = nothingCarried;
  for (const [index, sentences] of byPart) {
    const part = report.parts[index];
    if (part === undefined) continue;
    const passage = passageOf(report.text, index, part.kind, part.span, sentences, marks);
    const drafts = findDrafts(passage, triggersAmong(sentences), () => undefined);
    carry = carryOn(passage, drafts, part.kind === "paragraph" ? carry : nothingCarried);
    if (part.kind !== "paragraph") carry = nothingCarried;
    const gold = goldOf(passage.tokens, document.attributions, units);
    const contents = document.attributions.flatMap(({ content }) => content.map(([start, end]): Span => [units[start] ?? 0, units[end] ?? 0]));
    const own = contents.filter(([start, end]) => start < part.span[1] && end > part.span[0]);
    const view = passageView(linked, passage, drafts);
    found.push({ view, trees: passageTrees(view, language), gold, within: Uint8Array.from(passage.tokens, (token) => (overlaps(token, own) ? 1 : 0)) });
  }
  return found;
}

/** The label of each token of a window: see `labels`. */
export function goldLabels(tokens: readonly Token[], from: number, to: number, { source, content }: GoldAttribution): Uint8Array {
  return Uint8Array.from(tokens.slice(from, to), (token) => (overlaps(token, content) ? 2 : overlaps(token, source) ? 1 : 0));
}
