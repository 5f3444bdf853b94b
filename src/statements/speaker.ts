import type { LinkedReport, Mention } from "../actors/index.ts";
import type { Span } from "../model/index.ts";
import { mentionOf, mentionsAround, phraseEnd, size, type SourcePlace } from "./source-mention.ts";
import { isPossessive } from "./word-class.ts";

/** Who speaks, and what says so: a mention that the actors room resolved, or the reason in words. */
export interface Speaker {
  readonly actor: string | null;
  readonly by: Mention | string;
}

/**
 * Who speaks: the actor of the source phrase; for "who" the actor named right before it; for the label of a turn the only one of
 * that name. A plural source has no one speaker.
 */
export function speakerOf(linked: LinkedReport, place: SourcePlace | null, isLabel: boolean): Speaker {
  if (place === null) return { actor: null, by: "the report names no source" };
  const tokens = linked.sentences[place.sentence]?.tokens ?? [];
  const first = tokens[place.range[0]];
  const isSingle = place.range[1] - place.range[0] === 1;
  if (isSingle && first !== undefined && (first.lower === "who" || first.lower === "which" || first.lower === "that")) {
    const actor = antecedent(linked, place);
    return { actor, by: actor === null ? "nobody known stands before the relative" : "named right before the relative" };
  }
  if (isPair(linked, place)) return { actor: null, by: "several speak together" };
  const issuer = issuerOf(linked, place);
  if (issuer !== null) return { actor: issuer, by: "whose document it is" };
  const mention = mentionOf(linked, place);
  if (mention === null) {
    const actor = isLabel ? namesake(linked, place) : null;
    if (actor !== null) return { actor, by: "the one of that name" };
    return { actor: null, by: isSingle && first?.upos === "PRON" ? "the pronoun is open: several fit, or nobody does" : "no actor of the report is meant" };
  }
  const isShared = mentionsAround(linked, place).some((other) => other !== mention && other.actor !== mention.actor && other.span[0] === mention.span[0] && other.span[1] === mention.span[1]);
  return isShared ? { actor: null, by: "the words mean several actors" } : { actor: mention.actor, by: mention };
}

/** Documents that say what whoever issues them says; a report or a survey speaks for itself. */
const issued = new Set(["statement", "communique", "communiqué", "release", "letter", "message", "note", "memo", "email", "e-mail", "tweet", "post"]);

/** "a statement by the ministry", "the ministry's statement": the body or person whose words a document holds. */
function issuerOf(linked: LinkedReport, place: SourcePlace): string | null {
  const tokens = linked.sentences[place.sentence]?.tokens ?? [];
  const end = phraseEnd(linked, place);
  if (!issued.has(tokens[end - 1]?.lower ?? "")) return null;
  const issues = tokens[end]?.lower === "by" || tokens[end]?.lower === "from" || tokens[end]?.lower === "of";
  const owner = issues ? end + 1 : -1;
  for (const { tokens: [from, to], kind, actor } of mentionsAround(linked, place)) {
    if (kind === "place" || kind === "demonym") continue;
    const stands = issues && to <= place.range[1] && from >= owner && from <= owner + 1 && (from === owner || tokens[owner]?.upos === "DET");
    const after = tokens[to];
    if (stands || (from >= place.range[0] && to < end && after !== undefined && isPossessive(after))) return actor;
  }
  return null;
}

/** The rule that found the speaker, for `--explain`: "person/… by surname (surname-known)". */
export function speakerRule({ actor, by }: Speaker, source: Span | null, { actorById, report }: LinkedReport): string {
  if (typeof by === "string") return `${actor ?? "nobody"}: ${by}`;
  const kind = actorById.get(by.actor)?.kind;
  const isWord = !report.text.slice(...(source ?? by.span)).includes(" ");
  const named = kind === "person" ? (isWord ? "surname" : "name") : kind === "state" ? "name of the state" : kind === "outlet" ? "outlet" : "institution";
  return `${by.actor}: ${by.kind === "name" ? named : by.kind} (${by.rule})`;
}

/** "Paris and Berlin", "A, B and C": two actors right beside an "and" speak together. */
function isPair(linked: LinkedReport, { sentence, range: [from, to] }: SourcePlace): boolean {
  const tokens = linked.sentences[sentence]?.tokens ?? [];
  for (let at = from + 1; at < to - 1; at++) {
    if (tokens[at]?.lower !== "and") continue;
    let left: string | null = null;
    let right: string | null = null;
    for (const { tokens: [start, end], actor, kind } of mentionsAround(linked, { sentence, range: [from, to] })) {
      if (kind === "demonym") continue;
      if (end === at && start >= from) left = actor;
      else if (start > at && start <= at + 2 && end <= to) right = actor;
    }
    return left !== null && right !== null && left !== right;
  }
  return false;
}

/** "MR BRANDT": the one person of the report whose name ends in the last word of a transcript's label. */
function namesake(linked: LinkedReport, { sentence, range }: SourcePlace): string | null {
  const last = linked.sentences[sentence]?.tokens[range[1] - 1]?.lower;
  if (last === undefined) return null;
  const known = surnames.get(linked) ?? surnamesOf(linked);
  surnames.set(linked, known);
  return known.get(last) ?? null;
}

/** Pure caching: a transcript asks once a turn. */
const surnames = new WeakMap<LinkedReport, ReadonlyMap<string, string | null>>();

function surnamesOf({ actors }: LinkedReport): ReadonlyMap<string, string | null> {
  const found = new Map<string, string | null>();
  for (const { id, kind, name } of actors) {
    if (kind !== "person") continue;
    const last = name.toLowerCase().split(" ").at(-1) ?? "";
    found.set(last, found.has(last) ? null : id);
  }
  return found;
}

function antecedent(linked: LinkedReport, place: SourcePlace): string | null {
  let found: Mention | null = null;
  const tokens = linked.sentences[place.sentence]?.tokens ?? [];
  const comma = tokens[place.range[0] - 1]?.lower === "," ? 1 : 0;
  for (const mention of mentionsAround(linked, place)) {
    if (mention.tokens[1] === place.range[0] - comma && (found === null || size(mention) > size(found))) found = mention;
  }
  return found?.actor ?? null;
}
