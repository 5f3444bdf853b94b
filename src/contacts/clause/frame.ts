import type { Token } from "../../language/index.ts";
import type { Chunk, NounChunk, VerbChunk, WordChunk } from "./chunk.ts";
import { sayingVerbs } from "./saying-verb-lexicon.ts";

/** How far a search walks: keeps the work on one endless sentence linear. */
const reach = 40;

/** A sentence in phrases, and the questions that rules ask about it. Indices are places in `chunks`. */
export interface Clauses {
  readonly tokens: readonly Token[];
  readonly chunks: readonly Chunk[];
}

export function isVerb(chunk: Chunk | undefined): chunk is VerbChunk {
  return chunk?.kind === "vg";
}

type FiniteChunk = VerbChunk & { readonly form: "past" | "present" | "future" | "modal" };

export function isFinite(chunk: Chunk | undefined): chunk is FiniteChunk {
  return isVerb(chunk) && (chunk.form === "past" || chunk.form === "present" || chunk.form === "future" || chunk.form === "modal");
}

export function isNoun(chunk: Chunk | undefined): chunk is NounChunk {
  return chunk?.kind === "np";
}

export function isWord<Role extends WordChunk["role"]>(chunk: Chunk | undefined, ...roles: readonly Role[]): chunk is WordChunk & { readonly role: Role } {
  return chunk?.kind === "word" && (roles as readonly string[]).includes(chunk.role);
}

export function headWord(clauses: Clauses, chunk: VerbChunk): string {
  return (clauses.tokens[chunk.head] as Token).lower;
}

/** Lower-case head of a list's last noun. */
export function nounHead(clauses: Clauses, chunk: NounChunk): string {
  return (clauses.tokens[(chunk.items.at(-1) as { head: number }).head] as Token).lower;
}

function skippable(chunk: Chunk | undefined): boolean {
  return chunk?.kind === "time" || isWord(chunk, "adverb");
}

/** No headline is longer, in chunks. */
const longestHeadline = 25;

/** Whether a line has no finite verb, as some headlines have none. */
export function isVerbless({ chunks }: Clauses): boolean {
  return chunks.length <= longestHeadline && !chunks.some((chunk) => isFinite(chunk));
}

/** The chunk before `at`, over adverbs and time phrases. */
export function before(clauses: Clauses, at: number): number {
  let here = at - 1;
  while (here >= 0 && skippable(clauses.chunks[here])) here--;
  return here;
}

/** The chunk after `at`, over adverbs and time phrases. */
export function after(clauses: Clauses, at: number): number {
  let here = at + 1;
  while (skippable(clauses.chunks[here])) here++;
  return here;
}

/**
 * The verb or adjective that an infinitive or gerund at `at` hangs on, and the noun between them, if any: in "asked
 * Norway to meet" the verb is "asked" and the noun "Norway"; in "ready to meet" the verb is the adjective.
 */
export interface Governor {
  readonly chunk: number;
  readonly kind: "verb" | "adjective" | "noun" | "preposition" | "none";
  readonly word: string;
  /** The noun between a verb and its infinitive: "asked *Norway* to meet". */
  readonly between: number | null;
}

export function governorOf(clauses: Clauses, at: number): Governor {
  const { chunks } = clauses;
  let here = before(clauses, at);
  let between: number | null = null;
  for (let steps = 0; here >= 0 && steps < reach; steps++) {
    const chunk = chunks[here] as Chunk;
    if (chunk.kind === "vg") return { chunk: here, kind: "verb", word: headWord(clauses, chunk), between };
    if (isWord(chunk, "adjective")) return { chunk: here, kind: "adjective", word: chunk.text, between };
    // "planned to meet Birk and visit the port": a verb joined to another leans on the same governor.
    if (isWord(chunk, "subordinator", "particle") && between === null) return { chunk: here, kind: "preposition", word: chunk.text, between };
    if (isWord(chunk, "quote", "stop", "relative", "that")) break;
    if (chunk.kind === "np" && between === null && chunk.prep === null) between = here;
    here--;
  }
  return { chunk: here, kind: between === null ? "none" : "noun", word: "", between };
}

/** The list of nouns that is the subject of the verb at `at`, or null. */
export function subjectOf(clauses: Clauses, at: number, depth: number = 0): number | null {
  const { chunks } = clauses;
  const verb = chunks[at];
  if (!isVerb(verb) || depth > 4) return null;
  if (verb.form === "infinitive") {
    // "plans for Birk to meet Cole"
    const own = chunks[before(clauses, at)];
    if (isNoun(own) && own.prep === "for" && own.items.some((item) => item.parties.length > 0)) return before(clauses, at);
    // "provides for relatives of troops to fly home"
    for (let here = before(clauses, at), steps = 0; steps < 3 && here > 0; here--, steps++) {
      const phrase = chunks[here];
      if (!isNoun(phrase) || phrase.prep === null) break;
      if (phrase.prep === "for" && phrase.items.every((item) => item.places.length + item.parties.length === 0) && /^(?:provid|arrang|call|wait|ask|pay|plan|press|appeal)/.test(isVerb(chunks[here - 1]) ? headWord(clauses, chunks[here - 1] as VerbChunk) : "")) return here;
    }
    const governor = governorOf(clauses, at);
    if (governor.kind === "verb") {
      if (governor.between !== null && controlsObject(governor.word)) return governor.between;
      return subjectOf(clauses, governor.chunk, depth + 1) ?? governor.between;
    }
    if (governor.kind === "adjective") {
      const copula = before(clauses, governor.chunk);
      if (isVerb(chunks[copula])) return subjectOf(clauses, copula, depth + 1);
      return nearestSubject(clauses, governor.chunk, depth);
    }
    if (governor.kind === "preposition") return subjectOfHost(clauses, governor.chunk, depth);
    return governor.between ?? nearestSubject(clauses, at, depth);
  }
  if (verb.form === "gerund" || verb.form === "participle") {
    const left = before(clauses, at);
    const host = chunks[left];
    // "kept Alder from flying to Oslo"
    const kept = chunks[left - 1];
    const keeper = chunks[left - 2];
    if (isWord(host, "particle") && host.text === "from" && isNoun(kept) && kept.prep === null && isVerb(keeper)) return left - 1;
    if (isWord(host, "subordinator", "particle")) return subjectOfHost(clauses, left, depth);
    if (isNoun(host) && host.prep === null) return left;
    if (isVerb(host)) return subjectOf(clauses, left, depth + 1);
    return subjectOfHost(clauses, at, depth);
  }
  return nearestSubject(clauses, at, depth);
}

/** Subject of the sentence that "after meeting Birk" hangs on: the clause before it, else the one after it. */
function subjectOfHost(clauses: Clauses, at: number, depth: number): number | null {
  const { chunks } = clauses;
  for (let here = at - 1; here >= 0 && here > at - reach; here--) {
    if (isWord(chunks[here], "quote", "stop")) break;
    if (isFinite(chunks[here])) return subjectOf(clauses, here, depth + 1);
  }
  const first = before(clauses, at);
  const noun = chunks[first];
  if (isNoun(noun) && noun.prep === null) return first;
  for (let here = at + 1; here < chunks.length && here < at + reach; here++) {
    if (isWord(chunks[here], "stop")) break;
    if (isFinite(chunks[here])) return subjectOf(clauses, here, depth + 1);
  }
  return null;
}

function nearestSubject(clauses: Clauses, at: number, depth: number): number | null {
  const { chunks } = clauses;
  let here = before(clauses, at);
  // A verb joined to another by "and", "but" or a comma shares its subject.
  const join = chunks[here];
  if (isWord(join, "and") || isWord(join, "comma")) {
    let back = here - 1;
    if (isWord(chunks[back], "comma")) back--;
    // A relative clause or an insertion before a comma: ", who arrived on Monday, met".
    let comma: number | null = null;
    let verb: number | null = null;
    for (let steps = 0; back >= 0 && steps < reach; back--, steps++) {
      const chunk = chunks[back];
      if (isWord(chunk, "relative") || isWord(chunk, "subordinator")) {
        if (isWord(join, "comma")) {
          const host = isWord(chunks[back - 1], "comma") ? back - 2 : back - 1;
          const noun = lastNoun(clauses, host);
          if (noun !== null) return noun;
        }
        break;
      }
      if (isWord(chunk, "quote", "stop", "that")) break;
      if (isWord(chunk, "comma") && comma === null) comma = back;
      if (isFinite(chunk)) {
        verb = back;
        break;
      }
    }
    if (verb !== null && isWord(join, "and")) return subjectOf(clauses, verb, depth + 1);
    // ", whom nobody would name, met": the clause between the commas has a subject of its own.
    if (verb !== null && isWord(join, "comma") && comma === null) {
      const own = before(clauses, verb);
      const opener = before(clauses, own);
      if (isNoun(chunks[own]) && isWord(chunks[opener], "relative")) return lastNoun(clauses, isWord(chunks[opener - 1], "comma") ? opener - 2 : opener - 1);
    }
    if (isWord(join, "comma")) {
      // ", meeting Birk in Oslo," between subject and verb, or an apposition.
      const noun = lastNoun(clauses, comma === null ? here - 1 : comma - 1);
      if (verb === null || (comma !== null && verb < comma)) {
        // "the two leaders, Alder and Birk, met": the names say who they are.
        const names = comma === here - 2 ? chunks[here - 1] : undefined;
        const outer = noun === null ? undefined : chunks[noun];
        // "Having seen Alder in Oslo, Birk, the envoy, flew on": the object of a participle before the sentence is no subject of it.
        if (noun !== null && comma !== null && isFronted(clauses, noun)) return lastNoun(clauses, here - 1);
        if (isNoun(names) && names.prep === null && names.items.length > 1 && isNoun(outer) && outer.items.every((item) => item.parties.length === 0)) return here - 1;
        if (noun !== null) return noun;
      }
      if (verb !== null) return subjectOf(clauses, verb, depth + 1);
    }
  }
  if (isWord(chunks[here], "relative")) {
    const host = isWord(chunks[here - 1], "comma") ? here - 2 : here - 1;
    return lastNoun(clauses, host);
  }
  return lastNoun(clauses, here);
}

/** Whether a noun belongs to a participle clause with which the sentence opens. */
function isFronted({ chunks }: Clauses, at: number): boolean {
  for (let here = at - 1; here >= 0 && here > at - 5; here--) {
    const chunk = chunks[here];
    if (isVerb(chunk)) {
      const left = chunks[here - 1];
      return (chunk.form === "gerund" || chunk.form === "participle") && (left === undefined || isWord(left, "quote", "stop", "subordinator", "particle"));
    }
    if (chunk?.kind !== "time" && !isWord(chunk, "adverb")) return false;
  }
  return false;
}

/** The noun without a preposition nearest to the left of or at `at`, over phrases with one that hang on it. */
function lastNoun(clauses: Clauses, at: number): number | null {
  const { chunks } = clauses;
  let fallback: number | null = null;
  for (let here = at, steps = 0; here >= 0 && steps < reach; here--, steps++) {
    const chunk = chunks[here] as Chunk;
    if (chunk.kind === "np") {
      // "The pact on sharing the Nile was": the object of a gerund behind a preposition.
      const gerund = chunks[here - 1];
      if (chunk.prep === null && isVerb(gerund) && gerund.form === "gerund" && isWord(chunks[here - 2], "particle") && isNoun(chunks[here - 3])) {
        here -= 2;
        continue;
      }
      if (chunk.prep === null) return here;
      fallback = here;
      continue;
    }
    if (chunk.kind === "time" || isWord(chunk, "adverb", "other", "adjective")) continue;
    // A participle inside the subject: "talks held in Oslo ended".
    if (chunk.kind === "vg" && (chunk.form === "participle" || chunk.form === "infinitive" || chunk.form === "gerund")) continue;
    if (isWord(chunk, "comma") && here > 0 && fallback !== null) continue;
    break;
  }
  return null;
}

const objectControl = new Set(
  "ask asks asked asking urge urges urged urging invite invites invited inviting press presses pressed pressing call calls called calling tell tells told telling order orders ordered ordering send sends sent sending allow allows allowed allowing force forces forced forcing encourage encourages encouraged encouraging want wants wanted expect expects expected request requests requested requesting persuade persuades persuaded advise advises advised".split(" "),
);

function controlsObject(word: string): boolean {
  return objectControl.has(word);
}

/** A phrase with a preposition in the complement of a verb or noun. */
interface Complement {
  readonly prep: string;
  readonly at: number;
}

/** What a verb governs to its right, up to the end of its clause. */
export interface Frame {
  readonly verb: number;
  readonly subject: number | null;
  readonly object: number | null;
  /** "off" in "called off". */
  readonly particle: string | null;
  readonly complements: readonly Complement[];
  /** First chunk after the clause. */
  readonly end: number;
}

/** Whether the chunk at `here` ends the clause that began to its left. */
function endsClause(clauses: Clauses, here: number): boolean {
  const chunk = clauses.chunks[here];
  if (chunk === undefined) return true;
  if (isWord(chunk, "quote", "stop", "that", "relative")) return true;
  if (isFinite(chunk)) return true;
  if (isWord(chunk, "subordinator")) return true;
  return false;
}

/** The frame of the verb at `at`. A noun that is the subject of a later finite verb is left to that verb. */
export function frameOf(clauses: Clauses, at: number): Frame {
  const { chunks } = clauses;
  let object: number | null = null;
  let particle: string | null = null;
  const complements: Complement[] = [];
  let end = at + 1;
  let afterComma = false;
  let nested = false;
  for (let steps = 0; steps < reach && !endsClause(clauses, end); end++, steps++) {
    const chunk = chunks[end] as Chunk;
    if (chunk.kind === "vg") {
      nested = true;
      continue;
    }
    if (chunk.kind === "word") {
      if (chunk.role === "comma") afterComma = true;
      else if (chunk.role === "and" && isFinite(chunks[after(clauses, end)])) break;
      else if (chunk.role === "particle" && particle === null && object === null && !nested) particle = chunk.text;
      continue;
    }
    if (chunk.kind !== "np") continue;
    const follows = chunks[after(clauses, end)];
    const subjectOfNext = isFinite(follows) && chunk.prep === null;
    if (subjectOfNext) break;
    if (chunk.prep === null) {
      if (object === null && !afterComma && !nested && complements.length === 0) object = end;
    } else if (!nested) {
      if (isParticle(chunk.prep) && end === at + 1) {
        particle = chunk.prep;
        object ??= end;
      } else complements.push({ prep: chunk.prep, at: end });
    }
  }
  const subject = subjectOf(clauses, at);
  // "the envoy, whom Oslo had summoned": what stands before "whom".
  const relative = subject === null ? undefined : chunks[before(clauses, subject)];
  if (object === null && isWord(relative, "relative") && relative.text === "whom") {
    const opener = before(clauses, subject as number);
    const antecedent = isWord(chunks[opener - 1], "comma") ? opener - 2 : opener - 1;
    if (isNoun(chunks[antecedent])) object = antecedent;
  }
  return { verb: at, subject, object, particle, complements, end };
}

function isParticle(prep: string): boolean {
  return prep === "off" || prep === "up" || prep === "out" || prep === "down" || prep === "back";
}

export function isSaying(clauses: Clauses, at: number): boolean {
  const chunk = clauses.chunks[at];
  return isVerb(chunk) && sayingVerbs.has(headWord(clauses, chunk));
}
