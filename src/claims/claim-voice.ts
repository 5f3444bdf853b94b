import type { LinkedReport } from "../actors/index.ts";
import type { Actor, Span, Statement } from "../model/index.ts";
import { isOfficialNoun } from "./object-lexicon.ts";
import { within } from "./in-order.ts";
import { mentionsIn } from "./stretch.ts";
import { stateOf } from "./states-of-words.ts";

/** Whose claim the words of a statement are. */
export interface Voice {
  readonly holder: string | null;
  readonly side: string | null;
}

/** Whether an actor speaks for a state: the state itself, its organs, whoever holds an office. */
export function isOfficial(actor: Actor): boolean {
  return actor.kind === "state" || actor.kind === "organisation" || actor.kind === "group" || actor.office !== null;
}

/** "Beijing suspends dialogue, its foreign ministry said": whose ministry it is stands in the sentence before. */
function sideOfOwner(linked: LinkedReport, source: Span): string | null {
  const [first = "", ...rest] = linked.report.text.slice(...source).toLowerCase().split(/[^\p{L}]+/u);
  if ((first !== "its" && first !== "their") || !rest.some(isOfficialNoun)) return null;
  for (const sentence of within(linked.sentences, (one) => one.span, source)) {
    const owner = mentionsIn(linked, sentence, [sentence.span[0], source[0]]).find(({ kind }) => kind !== "pronoun");
    if (owner !== undefined) return stateOf(linked.actorById.get(owner.actor));
  }
  return null;
}

/** The state named inside the words for a source: "a Seoul official", "a spokesman for the Russian foreign ministry". */
function sideOfSource(linked: LinkedReport, source: Span | null): string | null {
  if (source === null) return null;
  const official = linked.report.text.slice(...source).toLowerCase().split(/[^\p{L}]+/u).some(isOfficialNoun);
  for (const sentence of within(linked.sentences, (one) => one.span, source)) {
    for (const { span, actor, kind } of mentionsIn(linked, sentence, source)) {
      if (span[1] > source[1]) continue;
      // A Danish company does not speak for Denmark.
      if (!official && (kind === "demonym" || kind === "place")) continue;
      const state = stateOf(linked.actorById.get(actor));
      if (state !== null) return state;
    }
  }
  return sideOfOwner(linked, source);
}

/** Holder and side of a statement; both `null` where nobody knows who speaks ("some say"). */
export function voiceOf(linked: LinkedReport, { speaker, onBehalfOf, source }: Statement): Voice {
  const actor = speaker === null ? undefined : linked.actorById.get(speaker);
  const behalf = onBehalfOf === null ? undefined : linked.actorById.get(onBehalfOf);
  const side = behalf !== undefined ? stateOf(behalf) : onBehalfOf?.startsWith("state/") === true ? onBehalfOf.slice("state/".length) : null;
  if (actor === undefined) return { holder: null, side: side ?? sideOfSource(linked, source) };
  // Without a date nobody's office is known; whoever has a state is then taken at their word.
  const speaks = isOfficial(actor) || (actor.kind === "person" && linked.today === null);
  return { holder: speaker, side: side ?? (organs.has(actor.id) ? actor.state : speaks ? stateOf(actor) : null) };
}

/** News agencies that print nothing but what their government says. */
const organs: ReadonlySet<string> = new Set(["outlet/kcna"]);

/** The voice of a report that a state itself puts out: a ministry's release speaks for its state throughout. */
export function releaseVoice({ report, actorById }: LinkedReport): Voice | null {
  const actor = actorById.get(report.source?.actor ?? "");
  const side = actor === undefined || actor.kind === "outlet" ? null : stateOf(actor);
  return actor === undefined || side === null ? null : { holder: actor.id, side };
}
