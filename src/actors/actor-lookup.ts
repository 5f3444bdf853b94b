import type { Facts } from "./facts.ts";
import type { Candidate } from "./facts-phrases.ts";
import { lookUpState } from "./state-lookup.ts";

/** An actor that words may mean. */
export interface NamedActor {
  readonly id: string;
  readonly name: string;
}

const idForm = /^(?:person|state|organisation|outlet|group)\/\S+$/;

function stateNamed(facts: Facts, words: string): readonly NamedActor[] {
  const code = lookUpState(facts, words);
  return code === null ? [] : [{ id: `state/${code}`, name: facts.states.get(code)?.name ?? code }];
}

/** "Russian Foreign Ministry": a state, then a body that all states have. */
function bodyNamed(facts: Facts, words: string): readonly NamedActor[] {
  const parts = words.split(/\s+/);
  for (let cut = 1; cut < parts.length; cut++) {
    const code = lookUpState(facts, parts.slice(0, cut).join(" ").replace(/['’]s?$/, ""));
    const slugs = code === null ? [] : facts.lookUp(parts.slice(cut).join(" ")).flatMap(({ kind, id }) => (kind === "body" ? [id] : []));
    const bodies = slugs.flatMap((slug) => facts.organisationFor(code ?? "", slug) ?? []);
    if (bodies.length > 0) return bodies.map(({ id, name }) => ({ id, name }));
  }
  return [];
}

/** The actor that a state's id names in any case ("state/rus"); other ids are in small letters. */
const idOf = (words: string): string => (/^state\//i.test(words) ? `state/${words.slice("state/".length).toUpperCase()}` : words.toLowerCase());

/**
 * The actors that a person may mean who types an id or a name: a person by full name or surname, a state by name, code,
 * demonym or capital, a building or place that stands for somebody, an organisation, an outlet, a state's ministry.
 * An id is taken as it stands, since readings hold people whom the facts do not.
 *
 * @returns those of the first kind that has any; several where the words leave it open
 */
export function lookUpActor(facts: Facts, words: string): readonly NamedActor[] {
  const asked = words.trim().replaceAll(/\s+/g, " ");
  const id = idOf(asked);
  if (idForm.test(id)) return [{ id, name: id }];
  const bare = asked.replace(/^the\s+/i, "");
  const candidates = [...facts.lookUp(asked), ...(bare === asked ? [] : facts.lookUp(bare))];
  const of = (kind: Candidate["kind"]): readonly string[] => [...new Set(candidates.flatMap((candidate) => (candidate.kind === kind ? [candidate.id] : [])))];
  const rows = (table: ReadonlyMap<string, NamedActor>, ids: readonly string[]): readonly NamedActor[] =>
    ids.flatMap((one) => {
      const row = table.get(one);
      return row === undefined ? [] : [{ id: row.id, name: row.name }];
    });
  const kinds: readonly (() => readonly NamedActor[])[] = [
    () => rows(facts.people, of("person")),
    () => stateNamed(facts, asked),
    () => of("seat").flatMap((name) => facts.seats.get(name) ?? []).map(({ actor, name }) => ({ id: actor, name })),
    () => rows(facts.organisations, of("organisation")),
    () => rows(facts.outlets, of("outlet")),
    () => bodyNamed(facts, bare),
    () => rows(facts.people, of("surname")),
    () => rows(facts.people, facts.peopleBySurname(asked)),
  ];
  for (const kind of kinds) {
    const found = kind();
    if (found.length > 0) return found;
  }
  return [];
}
