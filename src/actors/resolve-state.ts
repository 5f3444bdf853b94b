import type { Member } from "./cast.ts";
import type { Candidate } from "./facts-phrases.ts";
import type { Linking } from "./linking.ts";
import type { NamingPhrase } from "./naming-phrase.ts";

/** States whose names are also those of a US state or a common first name: another sign must speak for the state. */
const needsSupport: ReadonlySet<string> = new Set(["GEO"]);
const supporters: Readonly<Record<string, readonly string[]>> = { GEO: ["RUS", "SUN", "UKR", "ARM", "AZE", "TUR", "MDA"] };

/** The state that a name means on the report's day: the living one, the one that answered for it then. */
export function stateMeant(linking: Linking, candidates: readonly Candidate[]): string | null {
  const { facts, today } = linking;
  let first: string | null = null;
  for (const { kind, id } of candidates) {
    if (kind !== "state" && kind !== "capital" && kind !== "adjective" && kind !== "demonym") continue;
    const row = facts.states.get(id);
    if (row === undefined) continue;
    const lives = today === null ? row.to === "" : (row.from === "" || row.from <= today) && (row.to === "" || today <= row.to);
    if (lives) return id;
    first ??= id;
  }
  // A state that is gone keeps its name ("the Soviet Union" in 2016); one that is not there yet is its predecessor ("Russia" in 1987)
  if (first === null || today === null) return first;
  const row = facts.states.get(first);
  return row !== undefined && row.from !== "" && row.from > today ? facts.stateOn(first, today) : first;
}

export function stateMember(linking: Linking, code: string): Member {
  const name = linking.facts.states.get(code)?.name ?? code;
  return linking.cast.add({
    id: `state/${code}`, kind: "state", name, state: code, office: null, sex: null, surname: "", role: null, level: null, domain: null, known: true,
  });
}

/** The state that a phrase belongs to: of an adjective or name itself, of a body or building the state behind it; of a body without one, where the report was filed. */
export function ownerState(linking: Linking, owner: NamingPhrase | null): string | null {
  // "Foreign Ministry spokesman" in a report filed from a capital is that state's
  return toldState(linking, owner) ?? (isLocalBody(owner) ? linking.home : null);
}

/** "central bank president", "Foreign Ministry spokesman": of a body whose state the words do not tell. */
export function isLocalBody(owner: NamingPhrase | null): boolean {
  return owner !== null && owner.shape === "body" && owner.owner === null;
}

/** The state that the words themselves tell. */
export function toldState(linking: Linking, owner: NamingPhrase | null): string | null {
  if (owner === null) return null;
  const { facts } = linking;
  for (const { kind, id } of owner.known) {
    if (kind === "seat") return facts.seats.get(id)?.state ?? null;
    if (kind === "organisation") return facts.organisations.get(id)?.state ?? null;
    if (kind === "outlet") return facts.outlets.get(id)?.state ?? null;
  }
  return stateMeant(linking, owner.known) ?? ownerState(linking, owner.owner);
}

/** The state of the city that opens the sentence: "In Moscow, the foreign ministry said". */
export function localState({ discourse }: Linking, { sentence }: NamingPhrase): string | null {
  return discourse.place !== null && discourse.place.sentence === sentence ? discourse.place.code : null;
}

/** Bodies that stand in other states' capitals. */
const abroad: ReadonlySet<string> = new Set(["embassy", "consulate", "mission"]);

/** "the foreign ministry in Moscow": the state whose capital stands right after a body. */
export function seatedState(linking: Linking, { sentence, to, known }: NamingPhrase): string | null {
  const tokens = linking.analysed.sentences[sentence]?.tokens ?? [];
  if (tokens[to]?.lower !== "in" || known.some(({ id }) => abroad.has(id))) return null;
  for (let length = 3; length > 0; length--) {
    const words = tokens.slice(to + 1, to + 1 + length).map(({ text }) => text).join(" ");
    const capitals = linking.facts.lookUp(words).filter(({ kind }) => kind === "capital");
    if (capitals.length > 0) return stateMeant(linking, capitals);
  }
  return null;
}

/** Whether nothing speaks against the state behind an ambiguous name ("Georgia" in a report on American votes). */
export function isSupported(linking: Linking, code: string, shape: NamingPhrase["shape"]): boolean {
  if (!needsSupport.has(code) || shape !== "state") return true;
  if (linking.home === code) return true;
  return (supporters[code] ?? []).some((other) => linking.named.has(other)) || linking.named.has(`${code} by another name`);
}
