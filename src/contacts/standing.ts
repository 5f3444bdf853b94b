import type { ContactStatus } from "../model/index.ts";
import { headWord, isNoun, isVerb, type Clauses } from "./clause/frame.ts";
import { deniedWhenNone, governingPhrases, governingVerbs, refusedWhenNone, type Governing } from "./governing-lexicon.ts";

/** Whether the action of a verb or noun took place, and how the words say so; `null` status: no contact is told. */
export interface Standing {
  readonly status: ContactStatus | null;
  readonly why: string;
  /** A bare present ("meets", "is meeting"): its date decides. */
  readonly present: boolean;
  /** What a dealing that did not take place counts as: "did not meet" denies it, "has no plans to meet" refuses it. */
  readonly unheld?: "denied" | "refused" | "held";
}

export function standing(status: ContactStatus | null, why: string, present: boolean = false): Standing {
  return { status, why, present };
}

/** The standing of what did not take place, and what it counts as where nothing above it decides. */
export function unheld(as: "denied" | "refused" | "held", why: string): Standing {
  return { status: null, why, present: false, unheld: as };
}

/** What hangs on a noun that there is none of: "no plans to meet", "no intention of meeting", "no news of talks". */
export function whenNone(noun: string): Standing {
  // "no date has been fixed for a summit": it is thought of.
  if (/^(?:dates?|time|venue|timetable)$/.test(noun)) return standing("proposed", "no date");
  if (deniedWhenNone.has(noun)) return unheld("denied", "none planned");
  return refusedWhenNone.has(noun) ? unheld("refused", "none planned") : standing(null, "none");
}

/** The class of a governing verb at `at`, its particle read with it. */
export function governingAt(clauses: Clauses, at: number): Governing | null {
  const chunk = clauses.chunks[at];
  if (!isVerb(chunk)) return null;
  const word = headWord(clauses, chunk);
  const next = clauses.tokens[chunk.to]?.lower;
  const infinitive = next === "to" && isVerb(clauses.chunks[at + 1]);
  const phrase = next === undefined || infinitive ? undefined : governingPhrases.get(`${word} ${next}`);
  if (phrase !== undefined) return phrase;
  const parted = particleBehind(clauses, at);
  const turned = parted === null ? undefined : governingPhrases.get(`${word} ${parted}`);
  if (turned !== undefined) return turned;
  return governingVerbs.get(word) ?? null;
}

const particles = /^(?:off|back|down|up|out|aside|over|forward|away)$/;

/** "called the talks with Norway off", "has pushed Birk's arrival back": the particle behind the object and what hangs on that. */
function particleBehind(clauses: Clauses, at: number): string | null {
  const object = clauses.chunks[at + 1];
  if (!isNoun(object) || object.prep !== null) return null;
  for (let here = at + 2; here < at + 6; here++) {
    const chunk = clauses.chunks[here];
    if (chunk?.kind === "word") return particles.test(chunk.text) ? chunk.text : null;
    if (chunk?.kind === "np" && chunk.prep === null) return null;
    const first = clauses.tokens[chunk?.from ?? 0]?.lower ?? "";
    if (chunk?.kind === "np" && particles.test(first)) return first;
    if (chunk === undefined || chunk.kind === "vg") return null;
  }
  return null;
}

/** How `governing`, itself standing as `base`, leaves the action that hangs on it. */
export function underGoverning(governing: Governing, base: Standing): Standing {
  const real = base.status;
  switch (governing) {
    case "plan":
    case "announce":
      if (real === null) return governing === "plan" && base.unheld !== undefined ? unheld("refused", "not planned") : standing(null, `not ${governing}`);
      if (real === "refused" || real === "denied" || real === "cancelled") return base;
      return standing(real === "proposed" ? "proposed" : "planned", governing);
    case "propose":
      return real === null ? standing(null, "not proposed") : standing(real === "refused" || real === "denied" ? real : "proposed", governing);
    case "refuse":
      return real === null || real === "proposed" ? standing(null, "not refused") : standing("refused", governing);
    case "cancel":
      if (real === null) return standing("planned", "not cancelled");
      return standing(real === "proposed" ? "planned" : real === "denied" ? "denied" : "cancelled", governing);
    case "postpone":
      if (real === null) return standing("planned", "not postponed");
      return standing(real === "proposed" ? "planned" : "postponed", governing);
    case "deny":
      return standing(real === null ? null : "denied", governing);
    case "fail":
      return standing(null, governing);
    case "begin":
      if (real === null) return standing(null, "not begun");
      return real === "held" ? standing("ongoing", governing, base.present) : base;
    case "continue":
      if (real === null) return standing(null, "not going on");
      return real === "held" ? standing("ongoing", governing) : real === "planned" ? standing(null, "goes on") : base;
    case "end":
      return real === null ? standing("held", "not ended") : base;
    case "happen":
    case "hold":
    case "through":
    case "praise":
      return base;
  }
}
