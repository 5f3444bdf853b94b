import type { Position } from "../model/index.ts";
import type { Token } from "../language/index.ts";
import { changeNouns, intransitiveVerbs, stateWords, transitiveVerbs } from "./state-lexicon.ts";
import { verbForms, type VerbForm } from "./verb-form.ts";

export interface VerbState {
  readonly position: Position;
  readonly takes: "subject" | "object";
  readonly form: VerbForm;
  readonly particle: string | null;
}

/** A match of words from a token on: what they say and the token after the last. */
export interface StateMatch {
  readonly position: Position;
  readonly to: number;
}

function compileVerbs(): ReadonlyMap<string, readonly VerbState[]> {
  const table = new Map<string, VerbState[]>();
  const add = (takes: VerbState["takes"], rows: typeof intransitiveVerbs): void => {
    for (const [position, verbs] of rows) {
      for (const verb of verbs.split(" ")) {
        // "re-establish" is one verb; a particle has no letter e before its dash.
        const [base = "", particle = null] = verb.startsWith("re-") ? [verb] : verb.split("-");
        for (const [form, word] of Object.entries(verbForms(base)) as [VerbForm, string][]) {
          const states = table.get(word) ?? [];
          states.push({ position, takes, form, particle });
          table.set(word, states);
        }
      }
    }
  };
  add("subject", intransitiveVerbs);
  add("object", transitiveVerbs);
  return table;
}

interface Phrase {
  readonly words: readonly string[];
  readonly position: Position;
}

function compilePhrases(): ReadonlyMap<string, readonly Phrase[]> {
  const table = new Map<string, Phrase[]>();
  for (const [position, phrases] of stateWords) {
    for (const phrase of phrases) {
      const words = phrase.split(" ");
      const key = words[0] ?? "";
      table.set(key, [...(table.get(key) ?? []), { words, position }]);
    }
  }
  for (const phrases of table.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  return table;
}

const verbs = compileVerbs();
const phrases = compilePhrases();
const changes: ReadonlyMap<string, Position> = new Map(changeNouns.flatMap(([position, nouns]) => nouns.split(" ").map((noun) => [noun, position] as const)));

/** Determiners and measure words inside a phrase of state: "in a deep freeze", "at their lowest point". */
const fillers: ReadonlySet<string> = new Set("a an the its their our his very rather quite extremely such so more most as deep kind sort of full complete total practically almost virtually nearly historically state all - time historic record new".split(" "));

/** "In a serious crisis", "at a total standstill": any adjective may stand inside. */
const prepositions = /^(?:in|at|on|through|to|into|under)$/u;
const describes = ({ upos, xpos }: Token): boolean => upos === "ADJ" || upos === "ADV" || xpos === "VBG" || xpos === "VBN";

export function changeAt(token: Token): Position | undefined {
  return changes.get(token.lower);
}

/** The states that a verb form may name; the caller decides by form and by what stands around. */
export function verbStatesAt(tokens: readonly Token[], at: number): readonly VerbState[] {
  const states = verbs.get(tokens[at]?.lower ?? "");
  if (states === undefined) return [];
  const next = tokens[at + 1]?.lower ?? "";
  const exact = states.filter(({ particle }) => particle === next);
  return exact.length > 0 ? exact : states.filter(({ particle }) => particle === null);
}

/** A word or phrase of state that begins at a token and ends before the limit or the last token, the longest one; articles inside are skipped. */
export function stateAt(tokens: readonly Token[], at: number, limit: number): StateMatch | null {
  const end = Math.min(limit, tokens.length);
  for (const { words, position } of phrases.get(tokens[at]?.lower ?? "") ?? []) {
    let next = at + 1;
    let word = 1;
    while (word < words.length && next < end) {
      const { lower } = tokens[next] as Token;
      if (lower === words[word]) word++;
      else if (!fillers.has(lower) && !(prepositions.test(words[0] ?? "") && describes(tokens[next] as Token) && next < at + 5)) break;
      next++;
    }
    if (word === words.length) return { position, to: next };
  }
  return frozenStateAt(tokens, at, end);
}

/** "in a frozen state", "at a very low level", "in poor condition": the adjective says it. */
function frozenStateAt(tokens: readonly Token[], at: number, end: number): StateMatch | null {
  const first = tokens[at]?.lower;
  if (first !== "in" && first !== "at" && first !== "on") return null;
  for (let next = at + 1; next < Math.min(end, at + 6); next++) {
    const token = tokens[next] as Token;
    const word = phrases.get(token.lower)?.find(({ words }) => words.length === 1);
    const after = tokens[next + 1]?.lower ?? "";
    if (word !== undefined && /^(?:state|condition|level|levels|phase|mode|point|footing|stage|terms|ebb|mark|shape|spirit)$/u.test(after)) {
      return { position: word.position, to: next + 2 };
    }
    if ((token.lower === "low" || token.lower === "lowest") && /^(?:level|levels|point|ebb|mark)$/u.test(after)) return { position: "strained", to: next + 2 };
    if (token.lower === "high" && /^(?:level|levels)$/u.test(after) && tokens[next - 1]?.lower === "unprecedentedly") return { position: "normal", to: next + 2 };
    if (!fillers.has(token.lower) && token.upos !== "ADV" && token.upos !== "ADJ") return null;
  }
  return null;
}

const opposite: Readonly<Record<Position, Position>> = {
  broken: "continuing",
  frozen: "continuing",
  reduced: "continuing",
  strained: "normal",
  normal: "strained",
  continuing: "broken",
  improving: "strained",
  restored: "frozen",
};

/** What a position becomes when it is denied. */
export function denied(position: Position): Position {
  return opposite[position];
}
