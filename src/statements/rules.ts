import type { VerbRule, WordRule } from "./finding.ts";
import { accordingTo } from "./rules/according-to.ts";
import { besideQuotation } from "./rules/beside-quotation.ts";
import { clause } from "./rules/clause.ts";
import { inTheWordsOf } from "./rules/in-the-words-of.ts";
import { infinitive } from "./rules/infinitive.ts";
import { nounObject } from "./rules/noun-object.ts";
import { parenthetical } from "./rules/parenthetical.ts";
import { passive } from "./rules/passive.ts";
import { preposition } from "./rules/preposition.ts";
import { quotedAsSaying } from "./rules/quoted-as-saying.ts";
import { reportedly } from "./rules/reportedly.ts";
import { signedQuotation } from "./rules/signed-quotation.ts";
import { speakerAndColon } from "./rules/speaker-and-colon.ts";
import { speechNoun } from "./rules/speech-noun.ts";
import { told } from "./rules/told.ts";

/**
 * For each cue verb the first rule that finds something wins.
 */
export const verbRules: readonly VerbRule[] = [
  // The one pattern in which the nearest subject is not the speaker; it must come before all that trust subjects.
  quotedAsSaying,
  // Quotation marks are the surest sign of where words begin and end.
  besideQuotation,
  // A hearer looks like the subject of a clause ("told Moscow talks would …"), so it is taken off first.
  told,
  // Content before the cue, before the rules that look to the right: "…, he said after talks that had lasted days".
  parenthetical,
  // A clause says more than the noun phrase it opens with.
  clause,
  // Passives before actives of the same verb: their subject is what was said, not who said it.
  passive,
  infinitive,
  // "called for talks" before "called the talks a farce": the preposition shows which.
  preposition,
  // The weakest sign: any noun phrase after a verb that may speak of something.
  nounObject,
];

/** For each word that is no verb the first rule with that trigger wins. */
export const wordRules: readonly WordRule[] = [
  accordingTo,
  // "in the words of" before "words that": the longer pattern first.
  inTheWordsOf,
  speechNoun,
  speakerAndColon,
  signedQuotation,
  reportedly,
];
