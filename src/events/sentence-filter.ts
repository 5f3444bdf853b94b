import type { LinkedReport, Mention } from "../actors/index.ts";
import { tokenFilter, type Sentence, type Token } from "../language/index.ts";
import type { EventType } from "../model/index.ts";
import { rulesByVerb, type ActionRule } from "./action-lexicon.ts";
import { outlooks } from "./modality-lexicon.ts";
import { objectClasses, type ObjectClass } from "./object-class-lexicon.ts";

/** Types that may be done to one's own people, and so need no second actor. */
export const domestic: ReadonlySet<EventType> = new Set(["PROTEST", "COERCE", "ASSAULT", "MOBILIZE", "RETREAT"]);

/** What a rule, or all rules of a verb together, ask of the rest of the sentence. */
interface Needs {
  /** Some rule takes any object. */
  readonly free: boolean;
  /** Classes of which a word must be there for the other rules, as bits. */
  readonly classes: number;
}

/** What a word form can be for an event. */
interface Word {
  readonly verb: { readonly any: Needs; readonly domestic: Needs } | null;
  /** Its own classes as bits. */
  readonly classes: number;
  /** Makes an event of a verb that no rule knows: "must", "will not", "ready to". */
  readonly alone: boolean;
  /** Makes of any deed one that a single actor can do: "allowed inspectors to visit". */
  readonly allows: boolean;
}

/** Classes share bits where there are more of them than bits: then a sentence passes that need not. */
const bitOf: (name: ObjectClass) => number = (() => {
  const bits = new Map<ObjectClass, number>();
  return (name) => {
    const known = bits.get(name) ?? 1 << bits.size % 31;
    bits.set(name, known);
    return known;
  };
})();

const bitsOf = (names: Iterable<ObjectClass>): number => [...names].reduce((bits, name) => bits | bitOf(name), 0);

const needsOf = (rules: readonly ActionRule[]): Needs => ({
  free: rules.some(({ object }) => object === undefined),
  classes: rules.reduce((bits, { object }) => bits | bitsOf(object ?? []), 0),
});

const isNegation = (form: string): boolean => form === "not" || form === "never" || form === "cannot" || form.endsWith("n't") || form.endsWith("n’t");

/** All that is known of each word form, so that a token costs one look-up. */
const words: ReadonlyMap<string, Word> = (() => {
  const negations = ["not", "never", "cannot", ..."n't isn't aren't wasn't weren't don't doesn't didn't haven't hasn't hadn't won't wouldn't can't couldn't shan't shouldn't mustn't mightn't needn't".split(" ").flatMap((form) => [form, form.replace("'", "’")])];
  const table = new Map<string, Word>();
  for (const form of new Set([...rulesByVerb.keys(), ...objectClasses.keys(), ...outlooks.keys(), ...negations, "must"])) {
    const rules = rulesByVerb.get(form);
    const outlook = outlooks.get(form);
    table.set(form, {
      verb: rules === undefined ? null : { any: needsOf(rules), domestic: needsOf(rules.filter(({ type }) => domestic.has(type))) },
      classes: bitsOf(objectClasses.get(form) ?? []),
      alone: form === "must" || outlook === "agree" || outlook === "refuse" || isNegation(form),
      allows: outlook === "allow",
    });
  }
  return table;
})();

const mayBeWord: (token: Token) => boolean = tokenFilter(words.keys());

/** Whether a token's tag leaves room for a verb; taggers take verbs for plurals and adjectives. */
function mayBeVerb({ upos, xpos }: Token): boolean {
  return upos !== "PUNCT" && upos !== "DET" && upos !== "ADP" && !(upos === "NOUN" && xpos === "NN");
}

/** Acts for a state or is one: a company or a private person alone makes no event. */
export function isPolitical(linked: LinkedReport, id: string): boolean {
  const actor = linked.actorById.get(id);
  if (actor === undefined || actor.state === null) return false;
  return actor.kind === "person" ? actor.office !== null : actor.kind !== "outlet";
}

/** Whether the mentions of a sentence leave room for an event: somebody acts, somebody is political. */
function mayTakePart(linked: LinkedReport, mentions: readonly Mention[]): boolean {
  let acts = false;
  let political = false;
  for (const { actor, kind } of mentions) {
    acts ||= kind !== "place";
    political ||= isPolitical(linked, actor);
    if (acts && political) return true;
  }
  return false;
}

/** The cheap test before a sentence is cut into phrases: whether its words and mentions can make an event at all. */
export function mayTellOfEvent(linked: LinkedReport, sentence: Sentence, mentions: readonly Mention[]): boolean {
  if (!mayTakePart(linked, mentions)) return false;
  let classes = 0;
  let free = false;
  let freeDomestic = false;
  let needed = 0;
  let neededDomestic = 0;
  let verb = false;
  let verbDomestic = false;
  let alone = false;
  let allows = false;
  for (const token of sentence.tokens) {
    const word = mayBeWord(token) ? words.get(token.lower) : undefined;
    if (word === undefined) continue;
    classes |= word.classes;
    alone ||= word.alone;
    allows ||= word.allows;
    if (word.verb === null || !mayBeVerb(token)) continue;
    const { any, domestic: own } = word.verb;
    verb = true;
    free ||= any.free;
    needed |= any.classes;
    verbDomestic ||= own.free || own.classes !== 0;
    freeDomestic ||= own.free;
    neededDomestic |= own.classes;
  }
  // One actor alone can only do what is done to one's own people.
  const first = mentions[0]?.actor;
  const single = !allows && mentions.every(({ actor }) => actor === first);
  if (single) return freeDomestic || (neededDomestic & classes) !== 0 || (verbDomestic && alone);
  return free || (needed & classes) !== 0 || (verb && alone);
}
