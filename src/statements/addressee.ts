import type { LinkedReport, Mention } from "../actors/index.ts";
import type { Token } from "../language/index.ts";
import { cueForms } from "./cue-verb.ts";
import type { Draft } from "./draft.ts";
import { tokenAt, type Range } from "./passage.ts";
import { mentionsFrom } from "./source-mention.ts";
import { subjectBefore } from "./subject.ts";
import { isPossessive } from "./word-class.ts";

/** What is sent to somebody, and verbs that take "to somebody". */
const posted = new Set(["letter", "letters", "message", "messages", "note", "telegram", "cable", "e-mail", "email", "reply", "wrote", "writes", "writing", "written", "said"]);
/** Words that may stand between them: "a letter sent on Monday to". */
const longestGap = 4;

/** The words that name the hearer: after a verb that takes one, and before a passive ("Erdogan was told by Putin that"). */
export function hearerOf({ finding, scope }: Draft): Range | null {
  const { hearer, rule, cue, content } = finding;
  if (hearer !== null || rule !== "passive" || cue === null || (content[0]?.[0] ?? 0) < cue[1]) return hearer;
  const takesHearer = cueForms.get(tokenAt(scope.passage, cue[1] - 1).lower)?.verb.speech.includes("o") === true;
  return takesHearer ? subjectBefore(scope, cue[0]) : null;
}

/** Whom a letter or message went to: "in a letter to Guterres", "wrote to Paris"; `null` where the reporter's words name nobody. */
export function recipientOf(linked: LinkedReport, sentence: number, near: readonly Token[]): string | null {
  for (let at = 0; at < near.length; at++) {
    if (!posted.has((near[at] as Token).lower)) continue;
    for (let to = at + 1; to <= at + longestGap && to + 1 < near.length; to++) {
      const token = near[to] as Token;
      if (token.lower !== "to") {
        if (token.upos === "PUNCT" || token.upos === "PRON" || token.upos === "DET" || (token.upos === "VERB" && token.xpos !== "VBN" && token.xpos !== "VBD")) break;
        continue;
      }
      const mention = mentionFrom(mentionsFrom(linked, sentence, near[to + 1]?.start ?? 0), near, to + 1);
      if (mention !== null) return mention.actor;
      break;
    }
  }
  return null;
}

/** The mention right after a preposition, unless something of whom it names is meant ("to Lavrov's deputy"). */
function mentionFrom(mentions: readonly Mention[], near: readonly Token[], at: number): Mention | null {
  const first = near[at]?.upos === "DET" || near[at]?.xpos === "PRP$" ? at + 1 : at;
  let best: Mention | null = null;
  for (const mention of mentions) {
    if (mention.kind === "demonym" || (mention.span[0] !== near[at]?.start && mention.span[0] !== near[first]?.start)) continue;
    if (best === null || mention.span[1] > best.span[1]) best = mention;
  }
  if (best === null) return null;
  const { span: [, end] } = best;
  const after = near.find(({ start }) => start >= end);
  return after !== undefined && isPossessive(after) ? null : best;
}
