import { type Member, nameKey, slugOf } from "./cast.ts";
import { leadingState } from "./discourse.ts";
import { drop, type Linking } from "./linking.ts";
import { governmentWords } from "./name-lexicon.ts";
import type { NamingPhrase } from "./naming-phrase.ts";
import { localState, ownerState, seatedState, stateMeant, stateMember } from "./resolve-state.ts";

/** An organisation, outlet or state behind words that the facts know. */
export function knownOrganisation(linking: Linking, phrase: NamingPhrase): Member | null {
  const { facts } = linking;
  const candidate = phrase.known.find(({ kind }) => kind === (phrase.shape === "outlet" ? "outlet" : "organisation"));
  if (candidate === undefined) return null;
  const row = candidate.kind === "outlet" ? facts.outlets.get(candidate.id) : facts.organisations.get(candidate.id);
  return row === undefined ? null : body(linking, candidate.id, candidate.kind === "outlet" ? "outlet" : "organisation", row.name, row.state);
}

export function body(linking: Linking, id: string, kind: "organisation" | "outlet" | "group", name: string, state: string | null): Member {
  return linking.cast.add({ id, kind, name, state, office: null, sex: null, surname: "", role: null, level: null, domain: null, known: linking.facts.organisations.has(id) || linking.facts.outlets.has(id) });
}

/** A building or place that stands for a government or body: "the Kremlin", "Downing Street". */
export function resolveSeat(linking: Linking, phrase: NamingPhrase): Member | null {
  const { facts, today } = linking;
  for (const { kind, id } of phrase.known) {
    const seat = kind === "seat" ? facts.seats.get(id) : undefined;
    if (seat === undefined) continue;
    if (today !== null && ((seat.from !== "" && seat.from > today) || (seat.to !== "" && seat.to < today))) continue;
    if (seat.actor.startsWith("state/")) {
      const code = seat.actor.slice(6);
      return stateMember(linking, today === null ? code : facts.stateOn(code, today));
    }
    const row = facts.organisations.get(seat.actor);
    if (row !== undefined) return body(linking, row.id, "organisation", row.name, row.state);
  }
  return null;
}

/**
 * A body of a state: "the Estonian Foreign Ministry"; without an owner ("the ministry") the one last named, else that of
 * the state where the report was filed.
 */
export function resolveBody(linking: Linking, phrase: NamingPhrase, isOwner: boolean): Member | null {
  const { cast } = linking;
  const slug = phrase.known.find(({ kind }) => kind === "body")?.id ?? null;
  let state = ownerState(linking, phrase.owner);
  if (state === null && phrase.owner !== null) return null;
  if (state === null) {
    if ((phrase.determiner === "a" && !isOwner) || (phrase.determiner === "none" && !isOwner && phrase.name === phrase.name.toLowerCase())) return null;
    if (phrase.determiner === "his") {
      // "Its embassy": of the state that leads the sentence before
      const own = leadingState(linking.discourse, phrase.sentence - 1);
      if (own === null) return null;
      return bodyOf(linking, phrase, slug, own);
    }
    const local = seatedState(linking, phrase) ?? localState(linking, phrase);
    if (local !== null) return bodyOf(linking, phrase, slug, local);
    const last = lastBody(cast.bodies, slug, phrase.name);
    if (last !== null && !(governmentWords.has(phrase.name.toLowerCase()) && linking.home !== null && last.state !== linking.home)) return last;
    state = slug === null ? null : linking.home;
    if (state === null) {
      drop(linking, phrase, "body-without-state", "no state stands beside the body, and none like it was named before");
      return null;
    }
  }
  return bodyOf(linking, phrase, slug, state);
}

function bodyOf(linking: Linking, phrase: NamingPhrase, slug: string | null, state: string): Member {
  const { facts } = linking;
  const row = slug === null ? null : facts.organisationFor(state, slug);
  if (row !== null) return body(linking, row.id, "organisation", row.name, row.state ?? state);
  const name = phrase.name;
  const adjective = facts.states.get(state)?.adjectives[0] ?? facts.states.get(state)?.name ?? state;
  return body(linking, `organisation/${state.toLowerCase()}/${slugOf(name)}`, "organisation", `${adjective} ${name}`, state);
}

function lastBody(members: readonly Member[], slug: string | null, name: string): Member | null {
  const key = nameKey(name);
  let found: Member | null = null;
  for (const member of members) {
    const tail = member.id.slice(member.id.lastIndexOf("/") + 1);
    if (tail === slug || nameKey(member.name).endsWith(key)) found = member;
  }
  return found;
}

/** "the Russian government", "the Chinese side": the government of the state. */
export function resolveGovernment(linking: Linking, state: string): Member {
  const row = linking.facts.organisationFor(state, "government");
  const adjective = linking.facts.states.get(state)?.adjectives[0] ?? state;
  return body(linking, row?.id ?? `organisation/${state.toLowerCase()}/government`, "organisation", row?.name ?? `${adjective} government`, state);
}

/** An organisation that only the report knows. */
export function newOrganisation(linking: Linking, phrase: NamingPhrase): Member {
  const there = linking.cast.withName("organisation", phrase.name);
  return there ?? body(linking, `organisation/${slugOf(phrase.name)}`, "organisation", phrase.name, null);
}

export function pluralOf(noun: string): string {
  if (noun.endsWith("man")) return `${noun.slice(0, -3)}men`;
  if (noun.endsWith("s") || noun === "police" || noun === "media") return noun;
  return noun.endsWith("y") ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}

/** Unnamed people of a state: "Russian officials" and "a Russian official" are one group. */
export function resolveGroup(linking: Linking, phrase: NamingPhrase, noun: string): Member | null {
  const state = ownerState(linking, phrase.owner);
  if (state === null) return null;
  const plural = pluralOf(noun);
  const adjective = linking.facts.states.get(state)?.adjectives[0] ?? state;
  return body(linking, `group/${state.toLowerCase()}/${slugOf(plural)}`, "group", `${adjective} ${plural}`, state);
}

/** The state of the place in the dateline: "BEIJING, Dec. 3". */
export function homeState(linking: Pick<Linking, "facts" | "today">, place: string | null): string | null {
  if (place === null) return null;
  const candidates = linking.facts.lookUp(place).filter(({ kind }) => kind === "capital" || kind === "state");
  return stateMeant(linking as Linking, candidates);
}
