import type { ClaimVerdict, ObjectRule } from "../claim-finding.ts";
import { determinerOf } from "../determiner.ts";
import { futures, modals, negators } from "../modality-lexicon.ts";
import type { ObjectPhrase } from "../object-phrase.ts";
import { denied, stateAt, verbStatesAt } from "../state-table.ts";
import { tokenAt, type Stretch } from "../stretch.ts";

/** Verbs by which one has a relationship. */
const having: ReadonlySet<string> = new Set("have has having 've ’ve enjoy enjoys maintain maintains conduct conducts lack lacks".split(" "));

interface Having {
  readonly verb: number;
  readonly negated: boolean;
  readonly past: boolean;
  readonly dropped: string | null;
}

/** Finds "there is", "we have" and the like right before the phrase; `null` where something else stands there. */
function havingBefore(stretch: Stretch, object: ObjectPhrase): Having | null {
  let negated = false;
  let past = false;
  let dropped: string | null = null;
  let verb = -1;
  let be = false;
  for (let index = object.from - 1; index >= object.from - 8; index--) {
    const { lower, upos } = tokenAt(stretch, index);
    if (lower === "to" && tokenAt(stretch, index - 1).lower === "next") index--;
    else if (lower === "there") return be ? { verb: index, negated, past, dropped } : null;
    if (negators.has(lower)) negated = true;
    else if (modals.has(lower)) dropped = `after "${lower}"`;
    else if (futures.has(lower)) dropped = "is foretold";
    else if (lower === "to") return verb < 0 ? null : { verb, negated, past, dropped: 'after "to"' };
    else if (/^(?:is|are|was|were|be|been|'s|’s|remain|remains|remained|exists?)$/u.test(lower)) {
      be = true;
      past ||= lower === "was" || lower === "were";
    } else if (having.has(lower)) {
      verb = index;
      // "Have always had": it began in the past and holds.
      if (/^(?:have|has|'ve|’ve)$/u.test(lower)) past = false;
      negated ||= lower === "lack" || lower === "lacks";
    } else if (lower === "had" || lower === "enjoyed" || lower === "maintained") {
      past = true;
      verb = index;
    } else if (lower === "no" && tokenAt(stretch, index + 1).lower === "longer") negated = true;
    else if (!/^(?:do|does|did|still|currently|longer|now|at|present|also|already|simply|just|practically|almost|virtually|in|fact|absolutely|as|yet|of|course)$/u.test(lower) && upos !== "ADV") break;
  }
  return verb < 0 ? null : { verb, negated, past, dropped };
}

/** "Hailed the excellent ties with Iran", "noted the strained relations": told as a fact by the verb or the cue in front. */
function praisedState(stretch: Stretch, object: ObjectPhrase): ClaimVerdict {
  const isTold = object.from === 0 ? stretch.asserting : /^(?:hail|prais|laud|tout|lament|bemoan)/u.test(tokenAt(stretch, object.from - 1).lower) && tokenAt(stretch, object.from - 1).upos !== "PROPN";
  if (!isTold) return null;
  for (let index = object.from; index < object.head; index++) {
    const state = stateAt(stretch.tokens, index, object.head);
    if (state !== null && (state.position === "normal" || state.position === "strained" || state.position === "continuing")) return { rule: "there-is-object", position: state.position, denies: false, from: object.from, to: object.to, object };
  }
  return null;
}

function find(stretch: Stretch, object: ObjectPhrase): ClaimVerdict {
  const praised = praisedState(stretch, object);
  if (praised !== null) return praised;
  const had = havingBefore(stretch, object);
  if (had === null) return null;
  // "Agreed to maintain exchanges": the verb in front decides what "to" makes of it.
  if (had.dropped !== null && /^(?:maintain|conduct)$/u.test(tokenAt(stretch, had.verb).lower)) return null;
  if (had.dropped !== null) return { dropped: had.dropped };
  // "Have scaled back contacts" is a perfect, not a possession.
  if (verbStatesAt(stretch.tokens, object.from).some(({ form }) => form === "participle") && object.from < object.head) return null;
  if (had.past && stretch.verbatim) return { dropped: "is of the past" };
  const common = { rule: "there-is-object", from: had.verb, to: object.to, object };
  for (let index = object.from; index < object.head; index++) {
    const state = stateAt(stretch.tokens, index, object.head);
    // "Zero contact": a determiner here.
    if (state === null || tokenAt(stretch, index).lower === "zero") continue;
    const { position } = state;
    const no = had.negated || determinerOf(stretch, object) === "no";
    return { ...common, position: no ? denied(position) : position, denies: no };
  }
  const determiner = determinerOf(stretch, object);
  if (tokenAt(stretch, object.from).lower === "more" && !had.negated && object.kind === "dialogue") return { ...common, position: "improving", denies: false };
  if (determiner === "few") return { ...common, position: "reduced", denies: false };
  if (had.negated || determiner === "no") {
    if (object.kind === "talks" && !/^(?:no|any|not)$/u.test(tokenAt(stretch, object.from).lower)) return null;
    // No talks are under way: that is said of a meeting more often than of the relationship.
    if (object.kind === "talks") return null;
    return { ...common, position: "broken", denies: false };
  }
  if (object.kind !== "dialogue") return null;
  return { ...common, position: "continuing", denies: false };
}

/** "There is no dialogue", "we have normal relations", "we have few contacts". */
export const thereIsObject: ObjectRule = { name: "there-is-object", find };
