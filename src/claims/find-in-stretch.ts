import type { Position } from "../model/index.ts";
import type { ClaimFinding, ClaimVerdict } from "./claim-finding.ts";
import { objectNouns } from "./object-lexicon.ts";
import { objectAt } from "./object-phrase.ts";
import { realityOf } from "./reality.ts";
import { objectRules, wordRulesOf } from "./rules.ts";
import { tokenFilter, type Token } from "../language/index.ts";
import { denied } from "./state-table.ts";
import { tokenAt, type Stretch } from "./stretch.ts";

const running: ReadonlySet<Position> = new Set(["broken", "frozen", "continuing", "restored"]);

/** A sentence with more of them says nothing that a person could follow. */
const most = 50;

/** What is told of words that looked like a claim and are none: the tokens and why. */
export type Dropped = (rule: string, from: number, to: number, why: string) => void;

/** What the words around a verdict make of it; `null` where nothing is claimed. */
export function decide(stretch: Stretch, rule: string, at: number, to: number, verdict: ClaimVerdict, dropped: Dropped): ClaimFinding | null {
  if (verdict === null) return null;
  if ("dropped" in verdict) {
    dropped(rule, at, to, verdict.dropped);
    return null;
  }
  const reality = realityOf(stretch, verdict.from, verdict.to);
  if (reality.dropped !== null) {
    dropped(rule, verdict.from, verdict.to, reality.dropped);
    return null;
  }
  if (reality.denied) return { ...verdict, position: denied(verdict.position), denies: true };
  return againAfter(stretch, verdict);
}

/** "Are open again", "on speaking terms once more": what goes on again has been taken up again. */
function againAfter(stretch: Stretch, finding: ClaimFinding): ClaimFinding {
  if (finding.position !== "continuing" || finding.denies) return finding;
  for (let index = finding.from; index <= Math.min(finding.to + 1, stretch.tokens.length - 1); index++) {
    const { lower } = tokenAt(stretch, index);
    if (index >= finding.to && !/^(?:ADV|NOUN|PROPN|ADP|DET|PRON)$/u.test(tokenAt(stretch, index).upos)) break;
    if (/^(?:again|anew|afresh)$/u.test(lower) || (lower === "once" && /^(?:more|again)$/u.test(tokenAt(stretch, index + 1).lower))) return { ...finding, position: "restored", to: Math.max(finding.to, index + (lower === "once" ? 2 : 1)) };
  }
  return finding;
}

/** Whether a word may start a rule: the cheap test that most words end at. */
export const mayStart: (token: Token) => boolean = tokenFilter([...objectNouns.keys(), ...wordRulesOf.keys()]);

/** The findings of all rules in a stretch, in the order of its words; `closed` tokens belong to a statement told inside. */
export function findInStretch(stretch: Stretch, closed: (token: Token) => boolean, dropped: Dropped): readonly ClaimFinding[] {
  const findings: ClaimFinding[] = [];
  let done = 0;
  let objects = 0;
  for (let index = 0; index < stretch.tokens.length && objects < most; index++) {
    const token = tokenAt(stretch, index);
    const { lower } = token;
    if (!mayStart(token)) continue;
    const starting = wordRulesOf.get(lower);
    if (index < done || !(starting !== undefined || objectNouns.has(lower)) || closed(token)) continue;
    objects++;
    let isTaken = false;
    for (const rule of starting ?? []) {
      const verdict = rule.find(stretch, index);
      if (verdict === null) continue;
      const finding = decide(stretch, rule.name, index, index + 1, verdict, dropped);
      if (finding !== null) findings.push(finding);
      isTaken = finding !== null;
      break;
    }
    if (isTaken || !objectNouns.has(lower)) continue;
    const object = objectAt(stretch, index);
    if (object === null) continue;
    done = object.complement;
    for (const rule of objectRules) {
      const verdict = rule.find(stretch, object);
      if (verdict === null) continue;
      const finding = decide(stretch, rule.name, object.from, object.to, verdict, dropped);
      // A round of talks may go on or stop; how good it was is no matter of the relationship.
      if (finding !== null && object.kind === "talks" && !running.has(finding.position)) dropped(rule.name, object.from, object.to, "one round of talks");
      else if (finding !== null) findings.push(finding);
      break;
    }
  }
  return findings;
}
