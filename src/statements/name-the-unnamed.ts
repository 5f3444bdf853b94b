import type { LinkedReport, Mention } from "../actors/index.ts";
import type { Statement } from "../model/index.ts";
import { onBehalfOf } from "./behalf.ts";
import { documentNouns } from "./cue-lexicon.ts";
import type { Made } from "./made.ts";
import { tokenAt } from "./passage.ts";

const pointers = new Set(["it", "statement", "communique", "communiqué", "release", "message", "letter", "report", "text", "document", "office", "ministry", "agency"]);
const continuing = new Set(["continued", "continues", "added", "adds", "went"]);
/** What a state calls itself in its own words. */
const selves = new Set(["kingdom", "republic", "country", "nation", "emirate", "sultanate", "federation", "government", "union"]);

/**
 * Speakers that the words before tell: "it said" and "the statement said" after words of a body, "he continued" after
 * somebody's words in the same paragraph, "The kingdom announces" inside the words of its official.
 */
export function nameTheUnnamed(linked: LinkedReport, made: readonly Made[]): void {
  const byId = new Map(made.map((one) => [one.statement.id, one.statement]));
  let before: Made | null = null;
  for (const one of made) {
    const { statement, draft } = one;
    const { source, cue } = draft.finding;
    if (source === null) continue;
    const head = tokenAt(draft.scope.passage, source[1] - 1).lower;
    const isShort = source[1] - source[0] <= 2;
    const outer = statement.within === null ? undefined : byId.get(statement.within);
    if (outer !== undefined) {
      if (statement.speaker === null && isShort && selves.has(head)) takeOver(statement, outer);
      continue;
    }
    const leader = statement.speaker === null && head === "it" && isShort ? leadingBody(linked, draft.sentence) : null;
    if (leader !== null) {
      statement.speaker = leader;
      statement.onBehalfOf = onBehalfOf(linked, null, leader);
    } else if (before !== null && isShort && draft.sentence - before.draft.sentence <= 3) {
      const said = before.statement;
      const kind = said.speaker === null ? null : linked.actorById.get(said.speaker)?.kind;
      const samePart = before.draft.scope.passage === draft.scope.passage;
      const isBody = kind === "organisation" || kind === "state" || kind === "outlet" || kind === "group";
      if (statement.speaker === null && kind === "organisation" && isCalled(linked, said.speaker, head) && tokenAt(draft.scope.passage, source[0]).lower === "the") takeOver(statement, said);
      else if (statement.speaker === null && pointers.has(head) && (isBody || (head !== "it" && said.medium?.kind === "statement"))) takeOver(statement, said);
      else if (samePart && kind === "person" && (head === "he" || head === "she") && cue !== null && continuing.has(tokenAt(draft.scope.passage, cue[1] - 1).lower)) takeOver(statement, said);
    }
    if (statement.kind === "speech" && statement.rule !== "speech-noun") before = one;
  }
}

const bodies = new Set(["group", "organisation", "organization", "body", "alliance", "bloc", "watchdog", "charity"]);

/** "the bank" after words of the World Bank, "the group" after those of any body but a state's. */
function isCalled({ actorById }: LinkedReport, speaker: string | null, head: string): boolean {
  const actor = speaker === null ? undefined : actorById.get(speaker);
  return actor !== undefined && ((bodies.has(head) && actor.state === null) || (!head.endsWith("s") && actor.name.toLowerCase().endsWith(` ${head}`)));
}

/** Longer sentences have spoken of something else by their end. */
const longestLead = 60;

/** "The ministry lodged a protest. It said": the body that leads the sentence before, where no paper in it may be meant. */
function leadingBody(linked: LinkedReport, sentence: number): string | null {
  const here = linked.sentences[sentence];
  const last = linked.sentences[sentence - 1];
  if (here === undefined || last === undefined || here.part !== last.part || last.tokens.length > longestLead || last.tokens.some(({ lower }) => documentNouns.has(lower))) return null;
  let found: Mention | null = null;
  for (const mention of linked.mentions[sentence - 1] ?? []) {
    if (mention.tokens[0] > 1) break;
    if (mention.kind === "demonym" || mention.kind === "place") continue;
    if (found === null || mention.tokens[1] > found.tokens[1]) found = mention;
  }
  if (found === null) return null;
  const kind = linked.actorById.get(found.actor)?.kind;
  const next = last.tokens[found.tokens[1]]?.upos;
  return (kind === "organisation" || kind === "state") && (next === "VERB" || next === "AUX" || next === "ADV") ? found.actor : null;
}

function takeOver(statement: Made["statement"], from: Statement): void {
  statement.speaker = from.speaker;
  statement.onBehalfOf = from.onBehalfOf;
}
