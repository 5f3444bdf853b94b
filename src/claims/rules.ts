import type { ObjectRule, WordRule } from "./claim-finding.ts";
import { changeOfObject } from "./rules/change-of-object.ts";
import { deniedChange } from "./rules/denied-change.ts";
import { door } from "./rules/door.ts";
import { governedObject } from "./rules/governed-object.ts";
import { inTouch } from "./rules/in-touch.ts";
import { leftOfObject } from "./rules/left-of-object.ts";
import { namedRupture } from "./rules/named-rupture.ts";
import { namedAs } from "./rules/named-as.ts";
import { phone } from "./rules/phone.ts";
import { nobodyToTalkTo } from "./rules/nobody-to-talk-to.ts";
import { rejectedObject } from "./rules/rejected-object.ts";
import { speakingAtAll } from "./rules/speaking-at-all.ts";
import { speakingTerms } from "./rules/speaking-terms.ts";
import { subjectState } from "./rules/subject-state.ts";
import { thereIsObject } from "./rules/there-is-object.ts";
import { turnOfPage } from "./rules/turn-of-page.ts";
import { verbObject } from "./rules/verb-object.ts";

/**
 * The rules in the order in which they are asked about an object phrase; the first that finds or drops something decides.
 * "In touch" is a fixed phrase, so it comes first. A noun of change governs its object whatever verb follows ("a break in relations is possible"), so it comes before the
 * predicate; what is denied comes before what is merely named. The verb in front comes last of those that look left, because
 * "have" is also the auxiliary of the others.
 */
export const objectRules: readonly ObjectRule[] = [inTouch, leftOfObject, governedObject, deniedChange, changeOfObject, namedAs, subjectState, rejectedObject, thereIsObject, verbObject];

/** Rules on words of their own. "Nobody to talk to" comes before the plain verbs of speaking, which would take its "talk". */
const wordRules: readonly WordRule[] = [nobodyToTalkTo, speakingAtAll, speakingTerms, door, turnOfPage, namedRupture, phone];

/** The rules that start on a word; most words start none. */
export const wordRulesOf: ReadonlyMap<string, readonly WordRule[]> = new Map(
  wordRules.flatMap(({ words }) => [...words]).map((word) => [word, wordRules.filter(({ words }) => words.has(word))]),
);
