import type { ObjectRule } from "./claim-finding.ts";
import { changeOfObject } from "./rules/change-of-object.ts";
import { deniedChange } from "./rules/denied-change.ts";
import { inTouch } from "./rules/in-touch.ts";
import { subjectState } from "./rules/subject-state.ts";
import { thereIsObject } from "./rules/there-is-object.ts";
import { verbObject } from "./rules/verb-object.ts";

/**
 * The rules in the order in which they are asked about an object phrase; the first that finds or drops something decides.
 * "In touch" is a fixed phrase, so it comes first. A noun of change governs its object whatever verb follows ("a break in relations is possible"), so it comes before the
 * predicate; what is denied comes before what is merely named. The verb in front comes last of those that look left, because
 * "have" is also the auxiliary of the others.
 */
export const objectRules: readonly ObjectRule[] = [inTouch, deniedChange, changeOfObject, subjectState, thereIsObject, verbObject];
