import type { Token } from "../language/index.ts";
import type { Position } from "../model/index.ts";
import { stateAt, type StateMatch } from "./state-table.ts";

const setOf = (words: string): readonly string[] => words.split(" ");

/** Comparatives in one word, and what becoming so makes of a relationship. */
const oneWord: ReadonlyMap<string, Position> = new Map([
  ...setOf("better warmer closer friendlier livelier calmer stronger healthier smoother easier brighter broader deeper tighter richer busier firmer sounder wider steadier cosier cozier quieter").map((word) => [word, "improving"] as const),
  ...setOf("worse colder cooler tenser frostier icier chillier weaker looser rockier shakier sourer bumpier rougher tougher harder edgier stormier thornier gloomier bleaker poorer").map((word) => [word, "strained"] as const),
  ...setOf("fewer rarer thinner scarcer sparser slower smaller").map((word) => [word, "reduced"] as const),
]);

/** Adjectives that say nothing of a relationship by themselves, but more or less of it does. */
const gradable = /^(?:intensive|intense|frequent|active|dynamic|trusting|relaxed|mature|regular|substantial|substantive|lively|cordial|pragmatic|balanced|intimate|open|often|fruitful|trustful|predictable)$/u;

const more: Readonly<Partial<Record<Position, Position>>> = { normal: "improving", continuing: "improving", improving: "improving", strained: "strained", reduced: "reduced" };
const less: Readonly<Partial<Record<Position, Position>>> = { normal: "strained", continuing: "reduced", improving: "strained", strained: "improving", reduced: "improving" };

/** "Livelier", "more frequent", "less friendly" from a token on. */
export function comparativeAt(tokens: readonly Token[], at: number): StateMatch | null {
  const { lower = "", upos } = tokens[at] ?? {};
  const word = oneWord.get(lower);
  if (word !== undefined && upos !== "NOUN") return { position: word, to: at + 1 };
  const degrees = lower === "more" ? more : lower === "less" ? less : null;
  if (degrees === null) return null;
  const next = tokens[at + 1];
  const state = stateAt(tokens, at + 1, at + 4);
  if (state !== null && state.position !== "broken" && state.position !== "frozen") {
    const position = gradable.test(next?.lower ?? "") ? degrees.continuing : degrees[state.position];
    return position === undefined ? null : { position, to: state.to };
  }
  const position = gradable.test(next?.lower ?? "") ? degrees.continuing : undefined;
  return position === undefined ? null : { position, to: at + 2 };
}
