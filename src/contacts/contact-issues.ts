import type { Span } from "../model/index.ts";
import type { NounChunk } from "./clause/chunk.ts";
import { headWord, isNoun, isVerb, isWord, nounHead, type Clauses } from "./clause/frame.ts";
import { nounTriggers } from "./trigger-lexicon.ts";

const about = new Set(["about", "on", "over", "regarding", "concerning"]);
const discussing = new Set("discuss discusses discussed discussing address addressed review reviewed debate debated covered focused resolve settle".split(" "));
/** Nouns before "talks" that say how they are held, not what about. */
const manner = new Set("peace bilateral trilateral high-level top-level formal informal phone telephone summit face-to-face direct indirect further new fresh proximity round first second official crisis private joint state working regular final urgent emergency two-way three-way exploratory preliminary".split(" "));
/** Nouns that say nothing without what follows: "situation in Peru", "future of the treaty". */
const empty = new Set("situation crisis conflict war fate future issue question problem matter dispute developments events status implementation state situation violence fighting tensions ways range number variety withdrawal release return".split(" "));
/** "on the sidelines", "on a visit": no issue. */
const notIssues = new Set("sideline sidelines margin margins fringe fringes visit trip tour phone telephone line condition behalf side basis way eve part time occasion invitation board ground soil territory agenda record schedule".split(" "));

function spanOf(clauses: Clauses, at: number): Span | null {
  const noun = clauses.chunks[at] as NounChunk;
  const item = noun.items[0];
  if (item === undefined) return null;
  let from = item.from;
  while (from < item.head && ["DET", "PRON"].includes(clauses.tokens[from]?.upos ?? "")) from++;
  let to = noun.items.length === 1 ? noun.to : item.to;
  const next = clauses.chunks[at + 1];
  const head = clauses.tokens[item.head]?.lower ?? "";
  if (isNoun(next) && noun.items.length === 1 && (next.prep === "of" || ((next.prep === "in" || next.prep === "to" || next.prep === "over" || next.prep === "with") && empty.has(head)))) to = next.items[0]?.to ?? to;
  if (to - from > 9) to = item.to;
  const first = clauses.tokens[from];
  const last = clauses.tokens[to - 1];
  return first === undefined || last === undefined || clauses.tokens[item.head]?.upos === "PRON" ? null : [first.start, last.end];
}

/** What a contact was about, as short noun phrases: "about", "on", "over", "to discuss", and "trade talks". */
export function issueSpans(clauses: Clauses, within: readonly [from: number, to: number], trigger: number): readonly Span[] {
  const spans: Span[] = [];
  let discussed = false;
  for (let at = within[0]; at < within[1]; at++) {
    const chunk = clauses.chunks[at];
    if (chunk === undefined) break;
    if (isVerb(chunk)) {
      discussed = discussing.has(headWord(clauses, chunk)) && chunk.head >= trigger;
      continue;
    }
    if (!isNoun(chunk)) {
      if (!isWord(chunk, "adverb", "other") && chunk.kind !== "time") discussed &&= isWord(chunk, "and") || isWord(chunk, "comma");
      continue;
    }
    const head = nounHead(clauses, chunk);
    const isTopic = chunk.prep === null ? discussed : about.has(chunk.prep) && chunk.from > trigger;
    if (chunk.prep !== null) discussed = false;
    if (!isTopic || notIssues.has(head) || nounTriggers.has(head)) continue;
    const item = chunk.items[0];
    if (item !== undefined && item.parties.some((mention) => mention.actor.startsWith("person/"))) continue;
    const span = spanOf(clauses, at);
    if (span !== null && spans.length < 5) spans.push(span);
    discussed = false;
  }
  if (spans.length === 0) {
    const word = clauses.tokens[trigger - 1];
    const noun = clauses.tokens[trigger];
    if (word !== undefined && clauses.tokens[trigger - 2]?.text !== "-" && !word.text.includes("-") && noun !== undefined && nounTriggers.has(noun.lower) && word.upos === "NOUN" && !manner.has(word.lower) && !nounTriggers.has(word.lower)) spans.push([word.start, word.end]);
  }
  return spans;
}
