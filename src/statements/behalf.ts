import type { LinkedReport, Mention } from "../actors/index.ts";
import type { Token } from "../language/index.ts";
import type { Actor, Office } from "../model/index.ts";
import { mentionsAround, phraseEnd, type SourcePlace } from "./source-mention.ts";

/**
 * The state or body that words are spoken for: a state itself, the state or body of whoever holds an office, or the state or
 * body named in an unnamed source ("a Chinese foreign ministry spokesman").
 */
export function onBehalfOf(linked: LinkedReport, place: SourcePlace | null, speaker: string | null): string | null {
  const actor = speaker === null ? undefined : linked.actorById.get(speaker);
  if (actor !== undefined && actor.kind !== "group") return behalfOfActor(actor);
  // "they said": officials of a state, spoken of before
  if (actor !== undefined && actor.state !== null && officials.has(actor.id.slice(actor.id.lastIndexOf("/") + 1))) return `state/${actor.state}`;
  if (place === null || !isOfficial(linked, place)) return null;
  const tokens = linked.sentences[place.sentence]?.tokens ?? [];
  const end = phraseEnd(linked, place);
  for (const mention of mentionsAround(linked, place)) {
    if (mention.tokens[0] < place.range[0] || mention.tokens[1] > place.range[1]) continue;
    if (mention.tokens[0] >= end && !employs(tokens, mention)) continue;
    const named = linked.actorById.get(mention.actor);
    if (named === undefined || named.kind === "outlet" || (named.kind === "person" && named.office === null)) continue;
    return named.state === null ? (named.kind === "person" ? null : named.id) : `state/${named.state}`;
  }
  return null;
}

const employing = new Set(["of", "for", "to"]);
const housing = new Set(["in", "at", "from"]);

/** "for Merkel", "in the Russian government"; not "in Moscow", where anybody's diplomats sit, nor "briefed by Merkel". */
function employs(tokens: readonly Token[], { kind, tokens: [from] }: Mention): boolean {
  const before = tokens[tokens[from - 1]?.upos === "DET" ? from - 2 : from - 1]?.lower ?? "";
  return employing.has(before) || (kind !== "place" && housing.has(before));
}

function behalfOfActor(actor: Actor): string | null {
  if (actor.kind === "state") return actor.id;
  if (actor.kind === "person") return actor.office === null ? null : actor.state === null ? bodyOf(actor.office) : `state/${actor.state}`;
  if (actor.kind === "organisation") return actor.state === null ? actor.id : `state/${actor.state}`;
  return null;
}

/** Whose office it is, where its holder has no state: ids of offices begin with their owner's ("office/nato/secretary-general"). */
function bodyOf({ id }: Office): string | null {
  const owner = id?.split("/")[1];
  return owner === undefined ? null : `organisation/${owner}`;
}

const officials = new Set(["spokesman", "spokeswoman", "spokesperson", "official", "officials", "ministry", "government", "minister", "ministers", "diplomat", "diplomats", "ambassador", "envoy", "embassy", "department", "administration", "president", "office", "delegation", "statement", "negotiator", "negotiators", "spokesmen", "spokeswomen", "spokespersons", "spokespeople", "ministries", "governments", "presidency", "premier", "secretary", "aide", "aides", "adviser", "advisers", "advisor", "advisors", "lawmaker", "lawmakers", "chancellery", "palace", "cabinet"]);
/** Heads of a phrase that say nothing of who speaks: what comes after "in" or "of" does. */
const anybody = new Set(["source", "sources", "member", "members", "representative", "representatives", "head", "chief", "person", "people", "one", "someone", "service", "press"]);

/** Whether an official speaks: "a spokesman for the ministry" and "a source in the ministry" do, "a lawyer for the ministry" and "the minister's brother" do not. */
function isOfficial(linked: LinkedReport, place: SourcePlace): boolean {
  const tokens = linked.sentences[place.sentence]?.tokens ?? [];
  const [from, to] = place.range;
  const head = tokens[phraseEnd(linked, place) - 1]?.lower ?? "";
  return officials.has(head) || (anybody.has(head) && tokens.slice(from, to).some(({ lower }) => officials.has(lower)));
}
