import type { Token } from "../language/index.ts";
import type { CueForm } from "./cue-verb.ts";
import { frameToken, type Scope } from "./scope.ts";
import { isAuxiliary, isBe, isModal, isNegation, isTimeWord } from "./word-class.ts";

/** A cue verb with the auxiliaries, adverbs and chained verbs that belong to it. */
export interface VerbGroup {
  readonly from: number;
  readonly to: number;
  /** Token of the cue verb itself. */
  readonly head: number;
  readonly cue: CueForm;
  readonly shape: "finite" | "passive" | "gerund" | "infinitive";
  readonly negated: boolean;
  /** A modal stands before it: "would say". */
  readonly modal: boolean;
}

/** Verbs that hand their subject on to the infinitive after them and leave it said: "went on to say". */
const carriers = new Set(["went", "goes", "going", "continued", "continues", "began", "begins", "started", "appeared", "seemed", "seems", "appears", "came", "proceeded", "used", "had", "has", "have", "hastened", "rushed", "moved"]);
const deniers = new Set(["refused", "declined", "refuses", "declines", "failed", "fails", "refusing", "declining", "stopped", "avoided"]);

/** Gathers the verb group around the cue verb at `head`. */
export function verbGroupAt(scope: Scope, head: number, cue: CueForm): VerbGroup {
  const token = frameToken(scope, head);
  let from = head;
  let toInfinitive = false;
  let negated = false;
  let modal = false;
  let be = false;
  let have = false;
  let carried = false;
  for (let at = head - 1; at >= scope.from && head - at < 9; at--) {
    const before = frameToken(scope, at);
    if (isNegation(before)) negated = true;
    else if (before.lower === "to" && !carried) {
      toInfinitive = true;
      const chain = frameToken(scope, at - 1);
      const particle = chain.lower === "on" ? 2 : 1;
      const verb = frameToken(scope, at - particle);
      if (deniers.has(verb.lower)) negated = true;
      if (!carriers.has(verb.lower) && !deniers.has(verb.lower)) break;
      at -= particle;
      carried = true;
      from = at;
      continue;
    } else if (isAuxiliary(before)) {
      if (isPossessiveNotVerb(scope, at) || isNameLikeModal(before, at === head - 1, cue)) break;
      if (isModal(before)) modal = true;
      else if (isBe(before)) be = be || from === head || !have;
      else have = true;
    } else if (before.upos !== "ADV" || isTimeWord(before)) break;
    if (before.upos !== "ADV" || from !== head || isNegation(before) || /ly$|^also$/u.test(before.lower)) from = at;
  }
  const shape = toInfinitive && !carried ? "infinitive" : cue.form === "gerund" ? (be ? "finite" : "gerund") : be && isParticiple(cue, token.xpos) ? "passive" : "finite";
  return { from, to: head + 1, head, cue, shape, negated, modal };
}

function isParticiple(cue: CueForm, xpos: string): boolean {
  return (cue.form === "past" || cue.form === "participle") && (xpos === "VBN" || xpos === "VBD" || xpos === "JJ");
}

/** "May added": a modal takes no past and no -s, so it is somebody's name. */
function isNameLikeModal(token: Token, touches: boolean, cue: CueForm): boolean {
  if (token.text === token.lower || !isModal(token)) return false;
  return token.upos === "PROPN" || (touches && (cue.form === "past" || cue.form === "third"));
}

/** "'s" is a genitive after a name and before a noun, but here a verb follows: then only its tag tells. */
function isPossessiveNotVerb(scope: Scope, at: number): boolean {
  return frameToken(scope, at).xpos === "POS";
}
