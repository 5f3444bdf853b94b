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
const notIssues = new Set("sideline sidelines margin margins fringe fringes visit trip tour phone telephone line condition behalf side basis way eve part time occasion invitation board ground soil territory agenda record schedule today tomorrow yesterday tonight spring summer autumn winter weekend day days week weeks month months year years hours minutes course period stage".split(" "));

/** One item of a list of nouns as a short phrase; the last takes what follows with it ("situation in Peru"). */
function itemSpan(clauses: Clauses, at: number, place: number): Span | null {
  const noun = clauses.chunks[at] as NounChunk;
  const item = noun.items[place];
  if (item === undefined) return null;
  let from = item.from;
  while (from < item.head && ["DET", "PRON"].includes(clauses.tokens[from]?.upos ?? "")) from++;
  const isLast = place === noun.items.length - 1;
  let to = noun.items.length === 1 ? noun.to : item.to;
  const next = clauses.chunks[at + 1];
  const head = clauses.tokens[item.head]?.lower ?? "";
  if (isNoun(next) && isLast && (next.prep === "of" || ((next.prep === "in" || next.prep === "to" || next.prep === "over" || next.prep === "with") && empty.has(head)))) to = next.items[0]?.to ?? to;
  if (to - from > 9) to = item.to;
  const first = clauses.tokens[from];
  const last = clauses.tokens[to - 1];
  return first === undefined || last === undefined || clauses.tokens[item.head]?.upos === "PRON" ? null : [first.start, last.end];
}

const most = 5;

/** The items of a noun chunk that name no person. */
function topicSpans(clauses: Clauses, at: number): readonly Span[] {
  const { items } = clauses.chunks[at] as NounChunk;
  const isPerson = (item: NounChunk["items"][number] | undefined): boolean => item?.parties.some((mention) => mention.actor.startsWith("person/")) === true;
  if (isPerson(items[0])) return [];
  return items.flatMap((item, place) => {
    const span = isPerson(item) ? null : itemSpan(clauses, at, place);
    return span === null ? [] : [span];
  });
}

/** The noun chunks that go on the list that a topic begins: "on fishing, trade and the situation in Peru", but not the subject of a clause to come. */
function joinedTo(clauses: Clauses, topic: number): readonly number[] {
  const joined: number[] = [];
  let at = topic + 1;
  while (joined.length < most) {
    const inside = clauses.chunks[at];
    // "the situation in Peru and trade"
    if (isNoun(inside) && (inside.prep === "of" || inside.prep === "in")) at++;
    const start = at;
    while (isWord(clauses.chunks[at], "comma", "and") && at - start < 2) at++;
    const next = clauses.chunks[at];
    if (at === start || !isNoun(next) || (next.prep !== null && !about.has(next.prep))) break;
    const head = nounHead(clauses, next);
    if (isVerb(clauses.chunks[at + 1]) || notIssues.has(head) || nounTriggers.has(head)) break;
    joined.push(at++);
  }
  return joined;
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
    for (const topic of [at, ...joinedTo(clauses, at)]) spans.push(...topicSpans(clauses, topic));
    discussed = false;
  }
  if (spans.length > most) spans.length = most;
  if (spans.length === 0) {
    const word = clauses.tokens[trigger - 1];
    const noun = clauses.tokens[trigger];
    if (word !== undefined && clauses.tokens[trigger - 2]?.text !== "-" && !word.text.includes("-") && noun !== undefined && nounTriggers.has(noun.lower) && word.upos === "NOUN" && !manner.has(word.lower) && !nounTriggers.has(word.lower)) spans.push([word.start, word.end]);
  }
  return spans;
}
