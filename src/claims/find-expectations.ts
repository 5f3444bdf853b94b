import type { LinkedReport } from "../actors/index.ts";
import { tokenFilter, type Sentence, type Token } from "../language/index.ts";
import type { Contact, DateValue, Expectation, Span, Statement } from "../model/index.ts";
import { findTimes, type TimeMention } from "../time/index.ts";
import { calledOff, expectationClasses, forward, treaties, type ExpectationClass } from "./expectation-lexicon.ts";
import { firstEndingAfter, within } from "./in-order.ts";
import { stateOf } from "./states-of-words.ts";

/** First day of a date value or interval. */
const startOf = ({ value }: Pick<DateValue, "value">): string => value.split("/")[0] ?? value;

/** Whether a date lies after a day; a month or year counts by its end, so that "this year" may still come. */
function isAhead(date: DateValue, today: string | null): boolean {
  if (today === null) return true;
  const end = date.value.split("/")[1] ?? startOf(date);
  return end.length < 10 ? end >= today.slice(0, end.length) : end.slice(0, 10) > today.slice(0, 10);
}

const classOf: ReadonlyMap<string, readonly ExpectationClass[]> = (() => {
  const table = new Map<string, ExpectationClass[]>();
  for (const one of expectationClasses) for (const word of one.triggers) table.set(word, [...(table.get(word) ?? []), one]);
  return table;
})();

const mayTrigger: (token: Token) => boolean = tokenFilter(classOf.keys());

interface Trigger {
  readonly at: number;
  readonly what: ExpectationClass;
}

function triggersIn({ tokens }: Sentence): readonly Trigger[] {
  let found: Trigger[] | null = null;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const classes = mayTrigger(token) ? classOf.get(token.lower) : undefined;
    if (classes === undefined) continue;
    const what = classes.find((one) => (one.beside === undefined || tokens.some(({ lower }) => one.beside?.has(lower) === true)) && (one.with === undefined || [1, 2, 3].some((step) => one.with?.has(tokens[at + step]?.lower ?? "") === true)));
    if (what !== undefined) (found ??= []).push({ at, what });
  }
  return found ?? none;
}

const none: readonly Trigger[] = [];

const clauseMarks: ReadonlySet<string> = new Set([";", "but", "while", "after", "when", "since", "whereas"]);

/** The time that belongs to a trigger: the nearest one in its clause, after it rather than before. */
function timeOf({ tokens }: Sentence, at: number, times: readonly TimeMention[]): TimeMention | null {
  let best: TimeMention | null = null;
  let least = Number.POSITIVE_INFINITY;
  const near = [tokens[Math.max(0, at - 20)]?.start ?? 0, tokens[Math.min(tokens.length - 1, at + 20)]?.end ?? 0] as const;
  for (const time of within(times, ({ span }) => span, near)) {
    const index = firstEndingAfter(tokens, ({ end }) => end, time.span[0]);
    const between = tokens.slice(Math.min(at, index), Math.max(at, index));
    const distance = Math.abs(index - at) + (index < at ? 4 : 0) + (between.some(({ lower }) => lower === ",") ? 6 : 0) + (between.some(({ lower }) => clauseMarks.has(lower)) ? 100 : 0);
    if (distance < least) [best, least] = [time, distance];
  }
  return least <= 20 ? best : null;
}

const isTo: ReadonlySet<string> = new Set(["is", "are", "was", "were"]);

/** Whether the words around the trigger look ahead: a verb of the future, or a noun that does so by itself. */
function looksAhead({ tokens }: Sentence, { at, what }: Trigger): boolean {
  let ahead = what.ahead === true;
  for (let index = Math.max(0, at - 10); index < Math.min(tokens.length, at + 12); index++) {
    const lower = tokens[index]?.lower ?? "";
    if (calledOff.has(lower)) return false;
    ahead ||= forward.has(lower) || (lower === "to" && index < at && (at - index <= 4 || isTo.has(tokens[index - 1]?.lower ?? "")));
  }
  return ahead;
}

function actorsOf(linked: LinkedReport, sentence: Sentence, { at, what }: Trigger): readonly string[] {
  const mentions = linked.mentions[sentence.index] ?? [];
  if (what.actors === "person") {
    const people = mentions.filter(({ actor }) => linked.actorById.get(actor)?.kind === "person");
    const before = people.filter(({ tokens }) => tokens[0] <= at).at(-1);
    const nearest = before ?? people[0];
    return nearest === undefined ? [] : [nearest.actor];
  }
  const statesOf = (some: typeof mentions): readonly string[] =>
    some.flatMap(({ actor }) => {
      const state = stateOf(linked.actorById.get(actor));
      return state === null ? [] : [`state/${state}`];
    });
  // Where two act, the place they meet in is neither.
  const acting = statesOf(mentions.filter(({ kind }) => kind !== "place"));
  const states = new Set(acting).size > 1 ? acting : statesOf(mentions);
  return [...new Set(states)].filter((id) => linked.actorById.has(id)).sort();
}

function* ofSentences(linked: LinkedReport, statements: readonly Statement[]): Generator<Expectation> {
  let anchors: ReadonlyMap<number, string> | null = null;
  for (const sentence of linked.sentences) {
    if ((linked.mentions[sentence.index] ?? []).length === 0) continue;
    const triggers = triggersIn(sentence);
    if (triggers.length === 0) continue;
    anchors ??= anchorsOf(linked, statements);
    const anchor = anchors.get(sentence.index) ?? linked.today;
    const times = findTimes(sentence, anchor, linked.report.text, linked.report.published?.value ?? null).filter(({ date }) => isAhead(date, anchor));
    for (const trigger of times.length === 0 ? [] : triggers) {
      const time = timeOf(sentence, trigger.at, times);
      if (time === null || !looksAhead(sentence, trigger)) continue;
      const actors = actorsOf(linked, sentence, trigger);
      // Parties and companies have their days too; without an actor of the facts it is none of ours.
      if (actors.length === 0 || (trigger.what.mutual === true && actors.length < 2) || (trigger.what.treaty === true && actors.length < 2 && !sentence.tokens.some(({ lower }) => treaties.has(lower)))) continue;
      const start = Math.min(sentence.tokens[trigger.at]?.start ?? 0, time.span[0]);
      const end = Math.max(sentence.tokens[trigger.at]?.end ?? 0, time.span[1]);
      yield { what: trigger.what.what, actors, date: time.date, span: [start, end] };
    }
  }
}

function* ofContacts(contacts: readonly Contact[], today: string | null): Generator<Expectation> {
  for (const { mode, status, participants, date, evidence } of contacts) {
    const [span] = evidence;
    if ((status !== "planned" && status !== "proposed") || date === null || span === undefined || !isAhead(date, today)) continue;
    yield { what: mode === "other" ? "meeting" : mode, actors: participants, date, span };
  }
}

/** The day that the words of each sentence count from: that of the speech for words quoted in full, else the report's. */
function anchorsOf(linked: LinkedReport, statements: readonly Statement[]): ReadonlyMap<number, string> {
  const anchors = new Map<number, string>();
  for (const { date, form, content } of statements) {
    if (date === null || date.precision !== "day" || form !== "direct") continue;
    for (const span of content) {
      for (const sentence of within(linked.sentences, (one) => one.span, span)) anchors.set(sentence.index, date.value);
    }
  }
  return anchors;
}

/** Whether a contact of the same sentence was called off, put off or refused. */
function isFallen(contacts: readonly Contact[], linked: LinkedReport, span: Span): boolean {
  const sentence = within(linked.sentences, (one) => one.span, span)[0]?.span;
  return sentence !== undefined && contacts.some(({ status, evidence }) => /^(?:cancelled|postponed|refused|denied|held)$/u.test(status) && evidence.some(([start, end]) => start < sentence[1] && end > sentence[0]));
}

/**
 * Finds what is announced for a date to come: planned and proposed contacts with their dates, and swearings-in, elections,
 * deadlines, treaties that expire or enter into force. One for each thing and date, in the order of the text.
 */
export function findExpectations(linked: LinkedReport, statements: readonly Statement[], contacts: readonly Contact[]): readonly Expectation[] {
  const seen = new Set<string>();
  const found: Expectation[] = [];
  // Contacts come first: they know who takes part. A visit that one of them tells is not told again by the words around it.
  const fromContacts = [...ofContacts(contacts, linked.today)];
  const days = new Set(fromContacts.map(({ date }) => date.value));
  const more = [...ofSentences(linked, statements)].filter(({ what, date, span }) => !(/^(?:visit|talks)$/u.test(what) && (days.has(date.value) || isFallen(contacts, linked, span))));
  for (const expectation of [...fromContacts, ...more]) {
    const key = `${expectation.what} ${expectation.date.value}`;
    if (seen.has(key)) continue;
    seen.add(key);
    found.push(expectation);
  }
  return found.sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]);
}
