import type { Sentence, Token } from "../language/index.ts";
import type { MediumKind, Report } from "../model/index.ts";
import type { Draft } from "./draft.ts";
import type { Passage, Range } from "./passage.ts";
import { scopeOf } from "./scope.ts";
import { isCapital } from "./word-class.ts";

/** The label that opens a turn in a transcript: "MR BRANDT:", "QUESTION:", "Q.". Token numbers count in the passage. */
export interface Turn {
  readonly label: Range;
  /** The token after the colon. */
  readonly from: number;
  readonly words: string;
  readonly asks: boolean;
  /** The label is in capitals throughout. */
  readonly loud: boolean;
}

const questions = new Set(["question", "q", "reporter", "journalist", "moderator", "operator"]);
/** Labels of a line that say what follows it, not who speaks. */
const noSpeakers = new Set(["note", "notes", "source", "sources", "editor", "photo", "caption", "topics", "tags", "update", "correction", "weather", "date", "subject", "read", "related", "watch", "more", "background", "analysis"]);
const longestLabel = 8;

const marks = new Set(['"', "“", "``", "''"]);

/** Where a paragraph's words begin: a transcript that is quoted whole opens each with a quotation mark. */
export function firstWord(tokens: readonly Token[]): number {
  return marks.has(tokens[0]?.lower ?? "") ? 1 : 0;
}

/** The turn that a paragraph opens, as far as its own words show; whether the report is a transcript is for `turnsOf` to say. */
function turnAt(tokens: readonly Token[]): Turn | null {
  const start = firstWord(tokens);
  const first = tokens[start];
  if (first === undefined || !isCapital(first.text)) return null;
  for (let at = start; at <= start + longestLabel && at < tokens.length; at++) {
    const { lower, text, upos } = tokens[at] as Token;
    const closes = lower === ":" || (at === start + 1 && (first.text === "Q" || first.text === "A") && (lower === "." || lower === "-" || lower === "–" || lower === "—"));
    if (closes) {
      if (at === start || noSpeakers.has(first.lower)) return null;
      const words = tokens.slice(start, at).map((token) => token.lower).join(" ");
      const loud = words.length > 3 && tokens.slice(start, at).every((token) => token.text === token.text.toUpperCase());
      return { label: [start, at], from: at + 1, words, asks: questions.has(first.lower), loud };
    }
    if (!isCapital(text) && upos !== "PUNCT" && lower !== "of" && lower !== "the" && lower !== "for" && lower !== "and" && !/^\d+$/u.test(text)) return null;
  }
  return null;
}

const none: ReadonlyMap<number, Turn> = new Map();

/**
 * The turns of a transcript by the part that opens with them; none where the report is no transcript: that takes two
 * turns of which one asks, or one speaker twice, or two labels in capitals.
 */
export function turnsOf(passages: readonly (readonly Sentence[])[], { parts }: Report): ReadonlyMap<number, Turn> {
  let found: Map<number, Turn> | null = null;
  for (const sentences of passages) {
    const head = sentences[0];
    if (head === undefined || parts[head.part]?.kind !== "paragraph") continue;
    const turn = turnAt(head.tokens);
    if (turn !== null) (found ??= new Map<number, Turn>()).set(head.part, turn);
  }
  if (found === null || found.size < 2) return none;
  const seen = new Set<string>();
  let capitals = 0;
  let isTranscript = false;
  for (const { asks, words, loud } of found.values()) {
    if (asks || seen.has(words)) isTranscript = true;
    seen.add(words);
    if (loud) capitals++;
  }
  return isTranscript || capitals > 1 ? found : none;
}

/** The occasion that a transcript's own title names. */
export function occasionOf({ headline, standfirst }: Report): MediumKind | null {
  const title = `${headline ?? ""} ${standfirst ?? ""}`.toLowerCase();
  if (/\b(?:press|news|media) conference|press availability/u.test(title)) return "press conference";
  if (/\bbriefing|press gaggle/u.test(title)) return "briefing";
  if (/\binterview/u.test(title)) return "interview";
  if (/\b(?:speech|address|remarks)\b/u.test(title)) return "speech";
  return null;
}

/** All that a speaker says in a turn's first paragraph; later paragraphs are added to its content. */
export function draftOfTurn(passage: Passage, turn: Turn, medium: MediumKind | null): Draft | null {
  const bounds = passage.sentences[0];
  if (bounds === undefined || turn.from >= passage.tokens.length) return null;
  const scope = scopeOf(passage, bounds, -1);
  const range: Range = [turn.from, passage.tokens.length];
  const finding = { rule: "turn", kind: "speech", confidence: 0.95, cue: [turn.label[1], turn.from], source: turn.label, content: [range], hearer: null, circumstance: [] } as const;
  return { finding, scope, sentence: bounds.sentence, content: [{ scope, range }], medium };
}
