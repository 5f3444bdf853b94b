import type { Mention } from "../actors/index.ts";
import type { ContactMode, ContactStatus, Level } from "../model/index.ts";
import type { NounChunk } from "./clause/chunk.ts";
import type { Clauses } from "./clause/frame.ts";
import { governingNouns } from "./governing-lexicon.ts";

/** A naming phrase in a contact: its mention and the rank that its head noun tells. */
export interface Party {
  readonly mention: Mention;
  readonly rank: Level | null;
  /** The state named beside a name that tells none itself: "Chad's Cole". */
  readonly of?: Mention | undefined;
  /** Whether the words name people rather than a body or state. */
  readonly human?: boolean;
}

/** A contact as one clause tells it, before date, place and level are read and tellings are merged. */
export interface ContactDraft {
  readonly mode: ContactMode;
  readonly status: ContactStatus;
  readonly parties: readonly Party[];
  /** Where the other side is named only by a place: "arrived in Oslo", "talks with officials in Oslo". */
  readonly host: Mention | null;
  readonly sentence: number;
  /** First chunk and the chunk after the last of the clause that tells it. */
  readonly chunks: readonly [from: number, to: number];
  /** The same in tokens. */
  readonly clause: readonly [from: number, to: number];
  /** Tokens of the words it rests on: the clause with the subject of what governs it. */
  readonly words: readonly [from: number, to: number];
  /** Token of the verb or noun that tells it. */
  readonly trigger: number;
  /** A bare present ("meets", "is meeting"): planned if its date lies ahead. */
  readonly present: boolean;
  /** Tokens between which its date may stand: "on Monday called off a visit" dates the calling off, not the visit. */
  readonly dated: readonly [from: number, to: number];
  /** "the talks", "the visit" with nobody named: the dealing that the report told of before. */
  readonly known: boolean;
  /** "spoke separately with Birk and Cole": a contact of its own with each. */
  readonly apart: boolean;
  /** One side named, the other left to the reader: "refused to attend the talks", "we expect to meet again". */
  readonly open: boolean;
  /** "talks with the visitor": whoever came before. */
  readonly guest: boolean;
  /** A noun with nobody named beside it: "at a meeting". */
  readonly alone: boolean;
  /** "has not met Birk since May": its date is that of the last time. */
  readonly since: boolean;
  readonly confidence: number;
  readonly rule: string;
}

/** What a verb or noun tells before its clause and standing are read. */
export interface FoundDraft extends Pick<ContactDraft, "mode" | "parties" | "host" | "trigger" | "confidence" | "rule"> {
  /** Further hosts of a tour: a visit each. */
  readonly more?: readonly Mention[];
}

/** The actors that a list of nouns names, with the rank of each. */
export function partiesOf(noun: NounChunk | undefined): readonly Party[] {
  if (noun === undefined) return [];
  return noun.items.flatMap((item) => {
    const of = item.owners.find((owner) => owner.kind !== "pronoun" && owner.actor.startsWith("state/"));
    return item.parties.map((mention) => ({ mention, rank: item.rank, of, human: item.human }));
  });
}

const vehicles: ReadonlySet<string> = new Set("plane jet aircraft airliner helicopter motorcade train yacht ship convoy car limousine".split(" "));

/** The actors that a subject names: those of its heads, and the owners of a plan or offer ("Norway's offer to meet"). */
export function agentsOf(clauses: Clauses, noun: NounChunk | undefined): readonly Party[] {
  if (noun === undefined) return [];
  const found = [...partiesOf(noun)];
  for (const item of noun.items) {
    // "the minister's plane touched down"
    if (item.parties.length === 0 && vehicles.has(clauses.tokens[item.head]?.lower ?? "")) found.push(...item.owners.map((mention) => ({ mention, rank: null, human: true })));
    if (item.parties.length === 0 && governingNouns.has(clauses.tokens[item.head]?.lower ?? "")) found.push(...item.owners.map((mention) => ({ mention, rank: null })));
  }
  return found;
}

/** The actors named before the heads of a list: "Norway's visit". */
export function ownersOf(noun: NounChunk): readonly Party[] {
  return noun.items.flatMap((item) => item.owners.map((mention) => ({ mention, rank: null })));
}

/** The first place that a list of nouns names. */
export function placeIn(noun: NounChunk | undefined): Mention | null {
  for (const item of noun?.items ?? []) if (item.places[0] !== undefined) return item.places[0];
  return null;
}
