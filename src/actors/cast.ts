import type { Actor, ActorKind, Level, Office, Span } from "../model/index.ts";
import { remembered } from "./remembered.ts";
import type { Role, Sex } from "./title-lexicon.ts";

/** An actor while a report is being linked: what is known of it grows with each mention. */
export interface Member {
  readonly id: string;
  readonly kind: ActorKind;
  name: string;
  state: string | null;
  office: Office | null;
  sex: Sex | null;
  /** Family name in lower case, for people. */
  readonly surname: string;
  /** The nouns of titles that the report gives: "senator", "spokesman". */
  readonly heads: Set<string>;
  /** What the report calls the office, even where the facts know another. */
  role: Role | null;
  level: Level | null;
  /** The words after "minister of", "… secretary", in one form. */
  domain: string | null;
  /** A state that deals with a person without one as with another's. */
  strangerTo: string | null;
  /** Whether the report gives an office of a body of several states: "EC Agriculture Commissioner". */
  servesBody: boolean;
  /** Whether the report gives an office of a body without saying whose it is: "central bank president". */
  servesLocalBody: boolean;
  /** Whether the facts know the actor. */
  readonly known: boolean;
  readonly spans: Span[];
}

/** Everyone in one report, in order of first mention. */
export interface Cast {
  readonly members: ReadonlyMap<string, Member>;
  get(id: string): Member | undefined;
  add(member: Omit<Member, "spans" | "heads" | "strangerTo" | "servesBody" | "servesLocalBody">): Member;
  /** People, and organisations of states, in order of first mention; no more than a report of human length has. */
  readonly people: readonly Member[];
  readonly bodies: readonly Member[];
  withSurname(surname: string): readonly Member[];
  withName(kind: ActorKind, name: string): Member | undefined;
  /** Remembers that a person is also called so in this report. */
  alias(name: string, member: Member): void;
}

const nobody: readonly Member[] = [];
/** What keeps the work in proportion to the length of a report that is nothing but names. */
const mostPeople = 300;
const mostOfOneName = 20;

/** Lower case, without marks over letters, with single spaces: how names are compared. */
export const nameKey: (name: string) => string = remembered((name) => {
  const lower = name.toLowerCase();
  return /^[a-z ]*$/.test(lower) ? lower : lower.normalize("NFD").replace(/\p{M}+/gu, "").replace(/[-‐‑]/g, " ").replace(/[^\p{L}\p{N} ]+/gu, "").replace(/ +/g, " ").trim();
});

export const slugOf: (name: string) => string = remembered((name) => nameKey(name).replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "") || "unnamed");

export function newCast(): Cast {
  const members = new Map<string, Member>();
  const people: Member[] = [];
  const bodies: Member[] = [];
  const bySurname = new Map<string, Member[]>();
  const byName = new Map<string, Member>();
  return {
    members,
    people,
    bodies,
    get: (id) => members.get(id),
    add(fields) {
      const known = members.get(fields.id);
      if (known !== undefined) return known;
      const member: Member = { ...fields, strangerTo: null, servesBody: false, servesLocalBody: false, spans: [], heads: new Set() };
      members.set(member.id, member);
      if (member.kind === "person" && people.length < mostPeople) people.push(member);
      if (member.kind === "organisation" && member.state !== null && bodies.length < mostPeople) bodies.push(member);
      if (member.kind === "person" && member.surname !== "") {
        const same = bySurname.get(member.surname);
        if (same === undefined) bySurname.set(member.surname, [member]);
        else if (same.length < mostOfOneName) same.push(member);
      }
      byName.set(`${member.kind}|${nameKey(member.name)}`, member);
      return member;
    },
    withSurname: (surname) => bySurname.get(surname) ?? nobody,
    withName: (kind, name) => byName.get(`${kind}|${nameKey(name)}`),
    alias(name, member) {
      const key = `${member.kind}|${nameKey(name)}`;
      if (!byName.has(key)) byName.set(key, member);
    },
  };
}

export function actorOf(member: Member): Actor {
  const { id, kind, name, state, office, spans } = member;
  return { id, kind, name, state, office, mentions: spans };
}
