import type { Actor, Claim, Contact, Event, Reading, Span, Statement } from "../model/index.ts";
import { labelToken, type LabelName } from "./word-tokens.ts";

/** Outlets under which a story is found: all that carried it, by actor id and by name. */
export type OutletNames = readonly string[];

function tokens(labels: readonly (readonly [LabelName, string | null | undefined])[]): readonly string[] {
  return [...new Set(labels.flatMap(([name, value]) => (value === null || value === undefined ? [] : [labelToken(name, value)])))];
}

const each = (name: LabelName, values: Iterable<string | null | undefined>): (readonly [LabelName, string | null | undefined])[] =>
  [...values].map((value) => [name, value] as const);

const stateIn = (reading: Reading, id: string | null): string | null =>
  id === null ? null : (reading.actors.find((actor) => actor.id === id)?.state ?? (id.startsWith("state/") ? id.slice("state/".length) : null));

const isInside = ([start, end]: Span, spans: readonly Span[]): boolean => spans.some(([from, to]) => start >= from && end <= to);

/** States of those who are named in some words. */
const statesNamed = (actors: readonly Actor[], spans: readonly Span[]): readonly (string | null)[] =>
  actors.filter(({ state, mentions }) => state !== null && mentions.some((mention) => isInside(mention, spans))).map(({ state }) => state);

/** States that a report names, by themselves or by their people and bodies; outlets do not count. */
export function statesOfReport({ actors }: Reading): readonly string[] {
  const named = actors.flatMap(({ state, kind, mentions }) => (state === null || kind === "outlet" || mentions.length === 0 ? [] : [state]));
  return [...new Set(named)].toSorted();
}

export const reportLabels = (reading: Reading, outlets: OutletNames): readonly string[] => tokens([...each("state", statesOfReport(reading)), ...each("outlet", outlets)]);

/** A statement is about the states of who speaks, of who is spoken to, and of those its words name. */
export function statementLabels(reading: Reading, statement: Statement, outlets: OutletNames): readonly string[] {
  const { speaker, onBehalfOf, addressee, content, form, subjects, id } = statement;
  const states = [
    ...[speaker, onBehalfOf, addressee].map((actor) => stateIn(reading, actor)),
    ...statesNamed(reading.actors, content),
    ...reading.claims.filter((claim) => claim.statement === id).flatMap(({ about }) => about),
  ];
  return tokens([["who", speaker], ["who", onBehalfOf], ["whom", addressee], ["form", form], ...each("state", states), ...each("issue", subjects.map(({ code }) => code)), ...each("outlet", outlets)]);
}

/** What a contact comes to, and the outlets of all who tell of it. */
export function contactLabels(
  { participants, states, mode, status, level, subjects }: Pick<Contact, "participants" | "states" | "mode" | "status" | "level"> & { readonly subjects: readonly string[] },
  outlets: OutletNames,
): readonly string[] {
  return tokens([
    ...each("who", participants),
    ...each("whom", participants),
    ...each("state", states),
    ["mode", mode],
    ["status", status],
    ["level", level],
    ...each("issue", subjects),
    ...each("outlet", outlets),
  ]);
}

export const claimLabels = ({ holder, about, position }: Claim, outlets: OutletNames): readonly string[] =>
  tokens([["who", holder], ["position", position], ...each("state", about), ...each("outlet", outlets)]);

export function eventLabels(reading: Reading, { actors, recipients, type }: Event, outlets: OutletNames): readonly string[] {
  const states = [...actors, ...recipients].map((id) => stateIn(reading, id));
  return tokens([...each("who", actors), ...each("whom", recipients), ["type", type], ...each("state", states), ...each("outlet", outlets)]);
}
