import type { Note, Tell } from "../model/index.ts";
import { silent } from "../model/index.ts";
import { speechNouns, thoughtNouns } from "./cue-lexicon.ts";
import type { CueForm } from "./cue-verb.ts";
import type { Draft } from "./draft.ts";
import type { Finding } from "./finding.ts";
import { spanOf, type Bounds, type Passage } from "./passage.ts";
import { verbRules } from "./rules.ts";
import { frameToken, scopeOf, type Scope } from "./scope.ts";
import { attributionOf } from "./source.ts";
import type { PlacedTrigger } from "./trigger.ts";
import { isComma, isModal, isStop } from "./word-class.ts";
import { whyWeak } from "./weak-cue.ts";
import { verbGroupAt, type VerbGroup } from "./verb-group.ts";

/**
 * Tries the rules at the words of a passage that can be a cue.
 *
 * @param triggers where in the passage a rule can start, in order
 */
export function findDrafts(passage: Passage, triggers: readonly PlacedTrigger[], tell: Tell): Draft[] {
  const drafts: Draft[] = [];
  let next = 0;
  for (const bounds of passage.sentences) {
    let scope: Scope | null = null;
    for (; next < triggers.length; next++) {
      const trigger = triggers[next] as PlacedTrigger;
      const { at } = trigger;
      if (at >= bounds.to) break;
      const frame = passage.quotedBy[at] ?? -1;
      if (scope === null || scope.frame !== frame) scope = scopeOf(passage, bounds, frame);
      const finding = findAt(scope, trigger, tell);
      if (finding !== null && scope.frame >= 0 && repeatsSpeaker(scope, finding)) {
        if (tell !== silent) tell(dropped(scope, at, "inside a quotation: the speaker's own words, or too weak a sign of somebody else's"));
        continue;
      }
      if (finding === null) continue;
      const draft = draftOf(finding, scope, bounds);
      cutAtReporter(drafts, draft);
      drafts.push(draft);
    }
  }
  return drafts;
}

/** How many findings before a closing cue may have run over it. */
const nearby = 8;

/** "Orlova hopes to open the road, Brandt said": words that ran on over the reporter's next cue end where its own content does. */
function cutAtReporter(drafts: readonly Draft[], { finding, scope }: Draft): void {
  const left = finding.content[0];
  if (left === undefined || finding.cue === null || left[1] > finding.cue[0]) return;
  for (let at = drafts.length - 1; at >= 0 && at >= drafts.length - nearby; at--) {
    const before = drafts[at] as Draft;
    if (before.scope.passage !== scope.passage || before.scope.frame !== scope.frame) return;
    const { cue } = before.finding;
    if (cue === null || cue[0] < left[0] || cue[0] >= left[1]) continue;
    before.content.forEach(({ scope: own, range }, index) => {
      if (range[0] < left[1] && range[1] > left[1]) before.content[index] = { scope: own, range: [range[0], left[1]] };
    });
  }
}

function draftOf(finding: Finding, scope: Scope, bounds: Bounds): Draft {
  return { finding, scope, sentence: bounds.sentence, content: finding.content.map((range) => ({ scope, range })) };
}

function findAt(scope: Scope, { at, cue, rules }: PlacedTrigger, tell: Tell): Finding | null {
  if (cue !== null && (frameToken(scope, at).upos === "VERB" || isClosingVerb(scope, at, cue) || isHeadlineVerb(scope, at, cue))) {
    const group = verbGroupAt(scope, at, cue);
    const reason = whyNot(scope, group);
    if (reason !== null) {
      if (tell !== silent) tell(dropped(scope, at, reason));
      return null;
    }
    const attribution = attributionOf(scope, group);
    if (thought(group) && attribution.source !== null && narrators.has(frameToken(scope, attribution.source[0]).lower) && scope.frame === -1) {
      if (tell !== silent) tell(dropped(scope, at, "the reporter or the reader thinks it, nobody in the report"));
      return null;
    }
    for (const rule of verbRules) {
      const finding = rule.find(scope, group, attribution);
      if (finding === null) continue;
      const weak = whyWeak(scope, group, finding);
      if (weak === null) return finding;
      if (tell !== silent) tell(dropped(scope, at, weak));
      return null;
    }
    if (tell !== silent) tell(dropped(scope, at, "no rule finds both a source and words for this cue"));
    return null;
  }
  for (const rule of rules) {
    const finding = rule.find(scope, at);
    if (finding !== null) return finding;
  }
  return null;
}

const narrators = new Set(["i", "we", "you", "one"]);

function thought(group: VerbGroup): boolean {
  return group.cue.verb.speech === "";
}

/** "…, the agency reports.": at the end of a sentence and after a comma taggers take the verb for a plural. */
function isClosingVerb(scope: Scope, at: number, cue: CueForm): boolean {
  if (frameToken(scope, at).xpos !== "NNS" || !cue.verb.speech.includes("c")) return false;
  if (!isStop(frameToken(scope, at + 1)) && at + 1 < scope.to) return false;
  for (let before = at - 1; before > at - 10; before--) if (isComma(frameToken(scope, before))) return true;
  return false;
}

/** "Paris denies rift": in the present of headlines taggers take the verb for a plural. A word that is a noun of speech may be one. */
function isHeadlineVerb(scope: Scope, at: number, cue: CueForm): boolean {
  const { kind } = scope.passage;
  if ((kind !== "headline" && kind !== "standfirst") || cue.form !== "third" || cue.verb.speech === "") return false;
  const { lower } = frameToken(scope, at);
  const next = frameToken(scope, at + 1);
  return frameToken(scope, at - 1).upos === "PROPN" && next.upos !== "PUNCT" && next.upos !== "ADP" && next.text !== "" && !speechNouns.has(lower) && !thoughtNouns.has(lower);
}

const firstPersons = new Set(["i", "we", "you"]);
const firmRules = new Set(["beside-quotation", "told", "parenthetical", "clause", "according-to", "quoted-as-saying", "passive"]);

/** Within a quotation only clear words of somebody else are a statement of their own: "I say that …" repeats the speaker. */
export function repeatsSpeaker(scope: Scope, { source, rule }: Finding): boolean {
  return !firmRules.has(rule) || (source !== null && firstPersons.has(frameToken(scope, source[0]).lower));
}

/** Verbs that stay statements when negated: "did not deny that" is none, "does not believe that" is a thought. */
function whyNot(scope: Scope, group: VerbGroup): string | null {
  const { speech, thought } = group.cue.verb;
  if (group.negated && thought === "" && /[cqto]/u.test(speech)) return "negated: nothing was said";
  if (group.modal && /[c]/u.test(speech) && isMereChance(scope, group)) return "a mere possibility of saying";
  if (group.cue.form === "gerund" && frameToken(scope, group.from - 1).lower === "without") return "without saying";
  if (group.shape === "infinitive" && frameToken(scope, group.from - 1).lower === "needless") return "a set phrase";
  return null;
}

const chances = new Set(["could", "might", "may", "should", "must", "can", "ca"]);

function isMereChance(scope: Scope, group: VerbGroup): boolean {
  for (let at = group.from; at < group.head; at++) {
    const token = frameToken(scope, at);
    if (isModal(token) && chances.has(token.lower)) return true;
  }
  return false;
}

function dropped(scope: Scope, at: number, why: string): Note {
  return { stage: "statements", rule: "cue", action: "dropped", span: spanOf(scope.passage, [at, at + 1]), why };
}
