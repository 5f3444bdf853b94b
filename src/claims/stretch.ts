import type { LinkedReport, Mention } from "../actors/index.ts";
import { wordHash, type Sentence, type Token } from "../language/index.ts";
import type { Span, Statement } from "../model/index.ts";
import { conceding, denying, naming } from "./modality-lexicon.ts";
import { firstEndingAfter, within } from "./in-order.ts";

/**
 * The words of one statement in one sentence, or a headline's own: what the rules look at. Quotation marks are left out, so
 * that "there is 'no break' in dialogue" reads like any other clause.
 */
export interface Stretch {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly statement: Statement | null;
  /** Whether the words are the speaker's very own: tense and "we" are then the speaker's. */
  readonly verbatim: boolean;
  readonly mentions: readonly Mention[];
  /** Whether it stands in a headline, where "to" foretells and articles are left out. */
  readonly headline: boolean;
  /** Whether the cue names what its object is: "called relations tense", "described them as". */
  readonly naming: boolean;
  /** Whether the cue tells as a fact what its object names: "admitted a chill in relations". */
  readonly asserting: boolean;
  /** Whether the cue denies the words: "the ministry denied that". */
  readonly denied: boolean;
}

const marks = /^["'“”‘’«»„‚`]+$/u;

/** Nobody follows a sentence further; text that goes on and on costs no more than this for each statement in it. */
const longest = 400;

/** Characters; a longer line is prose. */
const longestHeadline = 160;

/** The mentions inside a span of a sentence; a mention that begins before it and reaches in is left out. */
export function mentionsIn(linked: LinkedReport, { index }: Sentence, [start, end]: Span): readonly Mention[] {
  const mentions = linked.mentions[index] ?? [];
  const first = firstEndingAfter(mentions, ({ span }) => span[0], start - 1);
  let last = first;
  while (last < mentions.length && (mentions[last] as Mention).span[0] < end) last++;
  return mentions.slice(first, last);
}

const named: ReadonlySet<Mention["kind"]> = new Set(["name", "metonym", "place", "demonym"]);

/** Taggers stumble over names: inside one, nothing is a verb. */
function asNames(tokens: Token[], mentions: readonly Mention[]): void {
  for (const { kind, span } of mentions) {
    if (!named.has(kind)) continue;
    for (let index = firstEndingAfter(tokens, ({ end }) => end, span[0]); index < tokens.length; index++) {
      const token = tokens[index] as Token;
      if (token.start >= span[1]) break;
      // Theresa May, Will Hutton: names that look like auxiliaries keep their capital everywhere.
      if (token.lower === "may" || token.lower === "will") tokens[index] = { ...token, upos: "PROPN", xpos: "NNP", lower: token.text, hash: wordHash(token.text) };
      else if (token.upos === "VERB" || token.upos === "AUX") tokens[index] = { ...token, upos: "PROPN", xpos: "NNP" };
    }
  }
}

function cueWords(text: string, cue: Span | null): readonly string[] {
  return cue === null ? [] : text.slice(...cue).toLowerCase().split(/\s+/u);
}

/** Whether the cue of a statement denies what it tells. */
export function deniesContent(text: string, { cue }: Statement): boolean {
  const words = cueWords(text, cue);
  const after = cue === null ? "" : text.slice(cue[1], cue[1] + 6);
  return words.some((word, index) => denying.has(word) || (/^ruled?$/u.test(word) && (words[index + 1] === "out" || /^\s+out\b/u.test(after))));
}

/** Whether a sentence is a headline, one that came without its story included: a single line without the full stop of a sentence. */
export function isHeadline({ report, sentences }: LinkedReport, { part, span }: Sentence): boolean {
  if (report.parts[part]?.kind === "headline") return true;
  return sentences.length === 1 && report.parts.length === 1 && span[1] - span[0] <= longestHeadline && !/[.!:;,…]["'”’]?\s*$/u.test(report.text.slice(...span));
}

function namesContent(text: string, cue: Span | null): boolean {
  const words = cueWords(text, cue);
  return cue !== null && words.some((word) => naming.has(word)) && !/^(?:for|on|upon)$/u.test(words.at(-1) ?? "") && !/^\s+(?:for|on|upon)\b/u.test(text.slice(cue[1], cue[1] + 6));
}

/** The tokens of a sentence in one or several spans, in order; `null` when there are none. */
export function stretchOf(linked: LinkedReport, sentence: Sentence, spans: readonly Span[], statement: Statement | null): Stretch | null {
  const tokens = spans.flatMap((span, index) => {
    const words = within(sentence.tokens, (token) => [token.start, token.end], span, longest).filter(({ upos, text }) => upos !== "PUNCT" || !marks.test(text));
    // "Our relations," he said, "are strained": the comma belongs to the insertion.
    return index < spans.length - 1 && words.at(-1)?.text === "," ? words.slice(0, -1) : words;
  });
  const last = tokens.at(-1);
  if (last === undefined) return null;
  const first = tokens[0]?.start ?? 0;
  const mentions = spans.flatMap(([start, end]) => mentionsIn(linked, sentence, [Math.max(start, first), Math.min(end, last.end)]));
  asNames(tokens, mentions);
  const denied = statement !== null && deniesContent(linked.report.text, statement);
  const headline = isHeadline(linked, sentence);
  const cue = statement?.cue ?? null;
  const { text } = linked.report;
  return { sentence, tokens, statement, asserting: cueWords(text, cue).some((word) => conceding.has(word)), naming: namesContent(text, cue), verbatim: statement?.form === "direct", mentions, headline, denied };
}

const stop: Token = { start: -1, end: -1, text: "", lower: "", upos: "PUNCT", xpos: "." };

/** The token at an index, or a full stop past the edges of the stretch. */
export function tokenAt({ tokens }: Stretch, index: number): Token {
  return tokens[index] ?? stop;
}

/** The characters from one token to the one before another. */
export function spanOf(stretch: Stretch, from: number, to: number): Span {
  return [tokenAt(stretch, from).start, tokenAt(stretch, to - 1).end];
}
