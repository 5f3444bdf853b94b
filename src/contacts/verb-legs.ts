import type { NounChunk } from "./clause/chunk.ts";
import { after, isFinite, isNoun, isVerb, isWord, type Clauses, type Frame } from "./clause/frame.ts";
import { partiesOf, type FoundDraft, type Party } from "./contact-draft.ts";

/** One of the dealings that one verb tells: "met Birk on Monday and Cole on Tuesday", "visited Chad and Niger". */
interface Leg extends Pick<FoundDraft, "parties" | "host"> {
  /** Tokens between which its date stands; null for all of the clause. */
  readonly dated: readonly [from: number, to: number] | null;
}

const reach = 25;

/** Lists of nouns that go on after a time phrase: "on Monday and (to) Chad on Tuesday". */
function furtherLists(clauses: Clauses, verb: number, preps: ReadonlySet<string | null>): readonly number[] {
  const { chunks } = clauses;
  const found: number[] = [];
  let timed = false;
  for (let here = verb + 1; here < chunks.length && here < verb + reach; here++) {
    const chunk = chunks[here];
    if (isVerb(chunk) || isWord(chunk, "quote", "stop", "that", "relative", "subordinator")) break;
    if (chunk?.kind === "time") timed = true;
    if (!timed || !isWord(chunk, "and")) continue;
    const next = after(clauses, here);
    if (clauses.tokens.slice(chunk.to, chunks[next]?.from ?? chunk.to).some(({ lower }) => lower === "not")) break;
    const list = chunks[next];
    if (!isNoun(list) || !preps.has(list.prep) || isFinite(chunks[after(clauses, next)])) continue;
    if (!list.items.some((item) => item.parties.length + item.places.length > 0)) continue;
    found.push(next);
    timed = false;
    here = next;
  }
  return found;
}

const journeys: ReadonlySet<string> = new Set(["visit", "travel", "tour", "was in", "due in"]);
const encounters: ReadonlySet<string> = new Set(["meet", "receive", "phone", "call", "see", "host", "speak", "sit down"]);

function hostsIn(list: NounChunk): readonly Party["mention"][] {
  return list.items.flatMap((item) => item.places[0] ?? item.parties.find((mention) => mention.actor.startsWith("state/")) ?? []);
}

/** The dealings that the verb of `frame` tells, each with its own other side and time. */
export function legsOf(clauses: Clauses, frame: Frame, found: FoundDraft): readonly Leg[] {
  const journey = journeys.has(found.rule);
  const hosts = [...(found.host === null ? [] : [found.host]), ...(found.more ?? [])];
  const further = journey || encounters.has(found.rule) ? furtherLists(clauses, frame.verb, journey ? new Set(["to", "in", "for", "into", null]) : new Set(["with", "to", null])) : [];
  if (further.length === 0) return hosts.length < 2 ? [{ parties: found.parties, host: found.host, dated: null }] : hosts.map((host) => ({ parties: found.parties, host, dated: null }));
  const starts = further.map((at) => (clauses.chunks[at] as NounChunk).from);
  const within = ({ mention }: Party): boolean => further.some((at) => mention.tokens[0] >= (clauses.chunks[at] as NounChunk).from && mention.tokens[1] <= (clauses.chunks[at] as NounChunk).to);
  const first = found.parties.filter((party) => !within(party));
  const legs: Leg[] = (hosts.length === 0 ? [null] : hosts).map((host) => ({ parties: first, host, dated: [0, starts[0] as number] }));
  const subject = frame.subject === null ? undefined : (clauses.chunks[frame.subject] as NounChunk);
  const own = subject === undefined ? first : first.filter(({ mention }) => mention.tokens[0] >= subject.from && mention.tokens[1] <= subject.to);
  // "the president of Chad on Monday and Niger's on Tuesday": of the same rank.
  const rank = first.find((party) => !own.includes(party))?.rank ?? null;
  further.forEach((at, place) => {
    const list = clauses.chunks[at] as NounChunk;
    const dated = [list.from, starts[place + 1] ?? Number.MAX_SAFE_INTEGER] as const;
    if (journey) for (const host of hostsIn(list)) legs.push({ parties: own, host, dated });
    else legs.push({ parties: [...own, ...partiesOf(list).map((party) => ({ ...party, rank: party.rank ?? rank }))], host: null, dated });
  });
  return legs;
}
