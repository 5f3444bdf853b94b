import type { LinkedReport, Mention } from "../actors/index.ts";
import { chunkSentence, firstFrom, isNoun, isQuestion, vouchersOf, type Clauses } from "../contacts/index.ts";
import type { Sentence } from "../language/index.ts";
import { silent, type Contact, type Event, type Span, type Statement, type Tell } from "../model/index.ts";
import { findTimes } from "../time/index.ts";
import { memberNouns, stateHands } from "./acting-noun-lexicon.ts";
import type { Action } from "./action.ts";
import { cameoOf } from "./cameo-table.ts";
import { contactEvent } from "./contact-event.ts";
import { contextWords } from "./context-lexicon.ts";
import { findActions } from "./find-actions.ts";
import { surerType, type SurerType } from "./learnt/surer-type.ts";
import type { TypeModel } from "./learnt/type-model.ts";
import { domestic, isPolitical, mayTellOfEvent } from "./sentence-filter.ts";

/** Contexts of the words of `tokens[from..to)`, in the order of the text. */
function contextsOf(sentence: Sentence, from: number, to: number): readonly string[] {
  const found: string[] = [];
  for (let k = from; k < to; k++) {
    for (const context of contextWords.get(sentence.tokens[k]?.lower ?? "") ?? []) if (!found.includes(context)) found.push(context);
  }
  return found;
}

/** Whether a phrase's head acts for the one that owns it. */
function actsFor(linked: LinkedReport, owner: Mention, head: string): boolean {
  const kind = linked.actorById.get(owner.actor)?.kind;
  return (kind === "organisation" && memberNouns.has(head)) || (kind === "state" && stateHands.has(head));
}

/**
 * Actors that a phrase names: persons, states, organisations and groups; outlets only report.
 *
 * @param withOwners takes whoever owns what is named, where nobody is; else only whom it acts for
 */
function actorsIn(linked: LinkedReport, clauses: Clauses, at: number | null, withOwners: boolean): readonly string[] {
  const chunk = at === null ? undefined : clauses.chunks[at];
  if (!isNoun(chunk)) return [];
  const found: string[] = [];
  const add = (mention: Mention): void => {
    const actor = linked.actorById.get(mention.actor);
    if (actor !== undefined && actor.kind !== "outlet" && !found.includes(actor.id)) found.push(actor.id);
  };
  for (const item of chunk.items) {
    item.parties.forEach(add);
    if (withOwners && item.parties.length === 0) {
      item.owners.forEach(add);
      item.places.forEach(add);
    } else if (item.parties.length === 0) {
      const head = clauses.tokens[item.head]?.lower ?? "";
      for (const owner of item.owners) if (owner.kind !== "pronoun" && actsFor(linked, owner, head)) add(owner);
    }
  }
  return found;
}

interface Recipients {
  readonly ids: readonly string[];
  /** The chunk that names them, -1 where none does. */
  readonly chunk: number;
}

function recipientsOf(linked: LinkedReport, clauses: Clauses, action: Action, actors: readonly string[]): Recipients {
  for (const chunk of action.recipients) {
    const ids = actorsIn(linked, clauses, chunk, true).filter((id) => !actors.includes(id));
    if (ids.length > 0) return { ids, chunk };
  }
  return { ids: [], chunk: -1 };
}

function clauseSpan(clauses: Clauses, action: Action): readonly [from: number, to: number] {
  let from = clauses.chunks[action.verb]?.from ?? 0;
  let to = clauses.chunks[action.verb]?.to ?? 0;
  for (const at of [action.actor, ...action.recipients]) {
    const chunk = at === null ? undefined : clauses.chunks[at];
    if (chunk === undefined) continue;
    from = Math.min(from, chunk.from);
    to = Math.max(to, chunk.to);
  }
  return [from, to];
}

/** Deeds that states do together: "Norway and Chad agreed to restore relations" has no recipient. */
const mutual: ReadonlySet<Action["type"]> = new Set(["AGREE", "SUPPORT", "COOPERATE"]);

function statesOf(linked: LinkedReport, actors: readonly string[]): number {
  return new Set(actors.map((id) => linked.actorById.get(id)?.state ?? null)).size;
}

/**
 * Codes what political actors do to each other as PLOVER 2.0 events: one for each contact, and one for each clause whose
 * verb is in the lexicon and whose actor, and for most types recipient, is known.
 *
 * @param model corrects the rules' type of a deed where it is sure of another; without it the rules stand alone
 */
export function findEvents(linked: LinkedReport, statements: readonly Statement[], contacts: readonly Contact[], tell: Tell = silent, model: TypeModel | null = null): readonly Event[] {
  const text = linked.report.text;
  const vouchers = vouchersOf(statements);
  const events: Event[] = [];
  const contactSpans: Span[] = [];
  for (const contact of contacts) {
    const span = contact.evidence[0];
    if (span === undefined) continue;
    contactSpans.push(...contact.evidence);
    const made = contactEvent(linked, contact);
    const contexts = ["diplomatic"];
    events.push({ ...made, id: "", contexts, date: contact.date, place: contact.place, cameo: cameoOf(made.type, made.mode, contexts), span, rule: `contact ${contact.mode} ${contact.status}` });
  }
  contactSpans.sort((a, b) => a[0] - b[0]);
  for (const sentence of linked.sentences) {
    const mentions = linked.mentions[sentence.index] ?? [];
    if (!mayTellOfEvent(linked, sentence, mentions)) continue;
    const clauses: Clauses = { tokens: sentence.tokens, chunks: chunkSentence(sentence, mentions) };
    let anchored: readonly { readonly span: Span; readonly date: Event["date"] }[] | null = null;
    let anchoredAt: string | null = null;
    const actions = findActions(clauses);
    let surer: SurerType | null = null;
    for (const action of actions) {
      const [from, to] = clauseSpan(clauses, action);
      const span: Span = [sentence.tokens[from]?.start ?? 0, sentence.tokens[to - 1]?.end ?? 0];
      const drop = (why: string): void => {
        if (tell !== silent) tell({ stage: "events", rule: action.rule, action: "dropped", span, why });
      };
      if (isQuestion(sentence.tokens, from)) {
        drop("a question asserts nothing");
        continue;
      }
      const actors = actorsIn(linked, clauses, action.actor, false);
      if (actors.length === 0) {
        drop("no known actor does it");
        continue;
      }
      const { ids: recipients, chunk: receiving } = recipientsOf(linked, clauses, action, actors);
      if (recipients.length === 0 && !domestic.has(action.type) && !(mutual.has(action.type) && statesOf(linked, actors) > 1)) {
        drop("nobody known receives it");
        continue;
      }
      if (!actors.some((id) => isPolitical(linked, id)) && !recipients.some((id) => isPolitical(linked, id))) {
        drop("nobody political takes part");
        continue;
      }
      // Contacts have given these already.
      const verb = clauses.chunks[action.verb];
      const at = verb === undefined ? span[0] : (sentence.tokens[verb.from]?.start ?? span[0]);
      if (isContactType(action) && within(contactSpans, at)) {
        drop("told as a contact");
        continue;
      }
      const voucher = vouchers.innermost(at, at + 1);
      const anchor = vouchers.anchor(voucher, linked.today);
      if (anchored === null || anchoredAt !== anchor) {
        anchored = findTimes(sentence, anchor, text, linked.report.published?.value ?? null);
        anchoredAt = anchor;
      }
      const date = nearestDate(anchored, at, span);
      const contexts = contextsOf(sentence, from, to);
      surer ??= model === null ? null : surerType(clauses, actions, model);
      const learnt = action.status === "actual" && surer !== null ? surer(action, receiving) : null;
      const type = learnt ?? action.type;
      const mode = learnt === null ? action.mode : null;
      const chunk = verb?.kind === "vg" ? verb : undefined;
      const historical = action.status === "actual" && chunk?.perfect === true && chunk.form === "past";
      events.push({
        id: "",
        type,
        mode,
        contexts,
        actors,
        recipients,
        date,
        place: null,
        status: historical ? "historical" : action.status,
        cameo: cameoOf(type, mode, contexts),
        span,
        rule: learnt === null ? action.rule : `${action.rule}, learnt type`,
      });
    }
  }
  events.sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]);
  return events.map((event, index): Event => {
    const made = { ...event, id: `e${index + 1}` };
    if (tell !== silent) tell({ stage: "events", rule: made.rule, action: "made", span: made.span, why: `${made.type} ${made.status}` });
    return made;
  });
}

function isContactType(action: Action): boolean {
  return action.type === "CONSULT" || action.mode === "meet" || action.type === "AGREE" || action.rule.startsWith("summon") || (action.type === "SUPPORT" && action.rule.includes("SUPPORT"));
}

/** Whether a place lies inside one of the spans, sorted by start. */
function within(spans: readonly Span[], at: number): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.[0] ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  for (let k = low - 1; k >= 0 && k > low - 8; k--) if ((spans[k]?.[1] ?? 0) > at) return true;
  return false;
}

function nearestDate(times: readonly { readonly span: Span; readonly date: Event["date"] }[], at: number, clause: Span): Event["date"] {
  let best: Event["date"] = null;
  let nearest = Number.POSITIVE_INFINITY;
  for (let k = firstFrom(times, clause[0] - 40); k < times.length; k++) {
    const { span, date } = times[k] as { readonly span: Span; readonly date: Event["date"] };
    if (span[0] > clause[1] + 40) break;
    const distance = Math.abs(span[0] - at);
    if (distance < nearest) {
      nearest = distance;
      best = date;
    }
  }
  return best;
}
