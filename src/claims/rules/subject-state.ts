import type { Position } from "../../model/index.ts";
import type { ClaimVerdict, ObjectRule } from "../claim-finding.ts";
import type { ObjectPhrase } from "../object-phrase.ts";
import { readPredicate, type Predicate } from "../predicate.ts";
import { predicateIdiom } from "../predicate-idiom.ts";
import { denied, stateAt, verbStatesAt } from "../state-table.ts";
import { tokenAt, type Stretch } from "../stretch.ts";
import { determinerOf } from "../determiner.ts";
import { inThePast } from "../tense.ts";

/** What the words of the predicate say, and the token after them. */
function predicateState(stretch: Stretch, object: ObjectPhrase, predicate: Predicate): Said | null {
  const { main, copula, be } = predicate;
  const verb = verbStatesAt(stretch.tokens, main).find(({ takes, form }) =>
    be ? (takes === "object" ? form === "participle" : form === "ing" || (form === "participle" && takes === "subject" && !predicate.perfect)) : takes === "subject" && !copula && fits(form, predicate),
  );
  if (verb !== undefined && main < stretch.tokens.length) {
    const rank = toWhat(stretch, main + 1);
    // Contacts that are cut are broken, relations that are reduced are strained.
    const position = rank ?? (verb.position === "strained" && object.kind === "dialogue" && /^(?:declin|fall|fell|sink|sank|decreas|drop|lessen)/u.test(tokenAt(stretch, main).lower) ? "reduced" : verb.position);
    return { position, to: main + (verb.particle === null ? 1 : 2), lasting: verb.position !== "continuing" && verb.position !== "normal" };
  }
  return copula ? (stateAfterCopula(stretch, predicate) ?? linkingState(stretch, object, predicate)) : null;
}

interface Said {
  readonly position: Position;
  readonly to: number;
  readonly lasting: boolean;
}

/** "Have taken a turn for the worse", "leave much to be desired". */
function idiomState(stretch: Stretch, { main, linking }: Predicate): Said | null {
  const idiom = predicateIdiom(stretch, [linking, main]);
  return idiom === null ? null : { ...idiom, lasting: true };
}

/** "Contacts have been going on", "talks are going ahead": a linking verb that is none. */
function goingOn(stretch: Stretch, { linking }: Predicate): Said | null {
  if (linking < 0 || !/^(?:go|goes|going|gone|went)$/u.test(tokenAt(stretch, linking).lower) || !/^(?:on|ahead|forward)$/u.test(tokenAt(stretch, linking + 1).lower)) return null;
  return stateAt(stretch.tokens, linking + 1, linking + 5) === null ? { position: "continuing", to: linking + 2, lasting: false } : null;
}

/** What is foretold and still tells how things are: that they go on, stay open, will not be cut. */
function staysSo(stretch: Stretch, { main, negated }: Predicate, position: Position): boolean {
  const staying = /^(?:continued?|remain|stay|persist|go|keep|kept|maintained|preserved|sustained|upheld|endure|proceed)$/u;
  if (negated) return position === "broken" || position === "frozen" || position === "reduced";
  return staying.test(tokenAt(stretch, main).lower) || /^(?:remain|stay)$/u.test(tokenAt(stretch, main - 1).lower);
}

/** "The number of contacts has fallen sharply": a linking verb with nothing to link. */
function linkingState(stretch: Stretch, object: ObjectPhrase, { linking, be }: Predicate): Said | null {
  const verb = linking < 0 || be ? undefined : verbStatesAt(stretch.tokens, linking).find(({ takes }) => takes === "subject");
  if (verb === undefined) return null;
  const position = verb.position === "strained" && object.kind === "dialogue" ? "reduced" : verb.position;
  return { position, to: linking + 1, lasting: true };
}

function stateAfterCopula(stretch: Stretch, { main }: Predicate): Said | null {
  for (let index = main; index < Math.min(stretch.tokens.length, main + 7); index++) {
    const { upos, lower } = tokenAt(stretch, index);
    const match = stateAt(stretch.tokens, index, stretch.tokens.length);
    if (match !== null) return { position: match.position, to: match.to, lasting: false };
    const participle = verbStatesAt(stretch.tokens, index).find(({ form }) => form === "participle" || form === "ing");
    if (participle !== undefined) return { position: participle.position, to: index + 1, lasting: true };
    if (upos === "PUNCT" || upos === "SCONJ" || upos === "VERB" || upos === "AUX" || lower === "that" || lower === "if") return null;
  }
  return null;
}

function fits(form: string, { perfect, future, unreal, infinitive }: Predicate): boolean {
  if (infinitive || future || unreal !== null) return form === "base";
  return perfect ? form === "participle" : form !== "ing";
}

/** "reduced to a minimum", "cut to almost nothing", "brought back to normal". */
function toWhat(stretch: Stretch, index: number): Position | null {
  for (let next = index; next < index + 6; next++) {
    const { lower, upos } = tokenAt(stretch, next);
    if (lower === "minimum" || lower === "nothing") return tokenAt(stretch, index).lower === "to" ? "reduced" : null;
    if (lower === "zero") return "broken";
    if (upos === "PUNCT" || upos === "VERB") return null;
  }
  return null;
}

/** "never been better", "never been this bad": the comparison counts, not the negation. */
function comparesWithNever(stretch: Stretch, { never, main }: Predicate): Position | null {
  if (!never) return null;
  for (let index = main - 1; index < main + 4; index++) {
    const { lower, xpos } = tokenAt(stretch, index);
    if (lower === "worse" || lower === "lower" || lower === "colder") return "strained";
    if (xpos === "JJR" || lower === "better" || lower === "closer") return "normal";
    if (/^(?:so|this|that|as|such)$/u.test(lower)) {
      const match = stateAt(stretch.tokens, index + 1, stretch.tokens.length);
      if (match !== null) return match.position === "improving" ? "normal" : match.position;
      if (/^(?:low|bad|poor|cold)$/u.test(tokenAt(stretch, index + 1).lower)) return "strained";
    }
  }
  return null;
}

function find(stretch: Stretch, object: ObjectPhrase): ClaimVerdict {
  // "The instruments of cooperation developed": the object only belongs to the subject.
  if (tokenAt(stretch, object.from - 1).upos === "ADP") return null;
  const predicate = readPredicate(stretch, object.to);
  if (predicate === null) return verbless(stretch, object);
  const state = idiomState(stretch, predicate) ?? goingOn(stretch, predicate) ?? predicateState(stretch, object, predicate);
  if (state === null) return predicate.copula ? null : verbless(stretch, object);
  if (predicate.unreal !== null) return { dropped: `after "${predicate.unreal}"` };
  if (predicate.future && !staysSo(stretch, predicate, state.position)) return { dropped: "is foretold" };
  if (inThePast(stretch, object, predicate, state.lasting)) return { dropped: "is of the past" };
  // "Good relations are better than bad ones" is said of relations at large.
  if (tokenAt(stretch, state.to).lower === "than" && stateAt(stretch.tokens, object.from, object.head) !== null) return { dropped: "said of relations at large" };
  if (isMeasured(stretch, predicate)) return { dropped: "is a matter of degree" };
  const compared = comparesWithNever(stretch, predicate);
  const no = determinerOf(stretch, object) === "no";
  const negated = compared === null && (predicate.negated !== no || predicate.noLonger || (!predicate.negated && insideNegated(stretch, predicate.main - 2, state.to)));
  const restored = predicate.noLonger && (state.position === "frozen" || state.position === "broken");
  const position = compared ?? (restored ? "restored" : negated ? denied(state.position) : state.position);
  return { rule: "subject-state", position, denies: negated && !restored, from: object.from, to: state.to, object };
}

/** "Ties with Tokyo at lowest ebb", "talks on hold": headlines leave the verb out. */
function verbless(stretch: Stretch, object: ObjectPhrase): ClaimVerdict {
  if (!stretch.headline || (object.from > 0 && tokenAt(stretch, object.from - 1).upos !== "PUNCT")) return null;
  const state = stateAt(stretch.tokens, object.to, stretch.tokens.length);
  return state === null ? null : { rule: "subject-state", position: determinerOf(stretch, object) === "no" ? denied(state.position) : state.position, denies: false, from: object.from, to: state.to, object };
}

/** "Are by no means normal", "far from normal", "anything but normal". */
function insideNegated(stretch: Stretch, from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    const { lower } = tokenAt(stretch, index);
    if (lower === "not" || lower === "no" || (lower === "far" && tokenAt(stretch, index + 1).lower === "from") || (lower === "anything" && tokenAt(stretch, index + 1).lower === "but")) return true;
  }
  return false;
}

/** "Not as bad as some think" says little of how good they are. */
function isMeasured(stretch: Stretch, { main, negated, never }: Predicate): boolean {
  return negated && !never && [main - 1, main].some((index) => /^(?:as|so|that|too|quite|entirely|always)$/u.test(tokenAt(stretch, index).lower));
}

/** "Dialogue remains frozen", "relations are at their worst", "contacts have not been suspended". */
export const subjectState: ObjectRule = { name: "subject-state", find };
