import { isVerb, sayingVerbs, type Clauses } from "../../contacts/index.ts";
import { hashText, lemma, relations, type Parse, type Relation, type Token } from "../../language/index.ts";
import type { Action } from "../action.ts";
import { rulesByVerb } from "../action-lexicon.ts";
import { outlooks } from "../modality-lexicon.ts";
import { objectClasses } from "../object-class-lexicon.ts";
import { actorClasses, nounClasses, verbClasses } from "./deed-class-lexicon.ts";

/** Tokens of a phrase, the end not in it. */
export type TokenRange = readonly [from: number, to: number];

/** A sentence as the model of event types sees it. */
export interface TypeSight {
  readonly clauses: Clauses;
  readonly actions: readonly Action[];
  readonly tree: Parse;
  /** Who does it and to whom; null where that is not known. */
  readonly source: TokenRange | null;
  readonly target: TokenRange | null;
}

const relationOf = (tree: Parse, at: number): Relation => relations[tree.relations[at] as number] as Relation;

/** The token of a phrase that hangs on a word outside it. */
function headIn({ heads }: Parse, [from, to]: TokenRange): number {
  for (let at = from; at < to; at++) {
    const head = heads[at] as number;
    if (head < from || head >= to) return at;
  }
  return from;
}

function childrenOf({ heads }: Parse, at: number): readonly number[] {
  const found: number[] = [];
  for (let child = 0; child < heads.length; child++) if (heads[child] === at) found.push(child);
  return found;
}

/** The token and all that it hangs on, up to the root. */
function climb({ heads }: Parse, from: number): readonly number[] {
  const path: number[] = [];
  for (let at = from; at >= 0 && path.length < 24; at = heads[at] as number) path.push(at);
  return path;
}

function overlaps(clauses: Clauses, chunk: number | null, range: TokenRange | null): boolean {
  const one = chunk === null ? undefined : clauses.chunks[chunk];
  return one !== undefined && range !== null && one.from < range[1] && range[0] < one.to;
}

/** The rules' own classes of a verb: the types that its rules give. */
function ruleClasses(form: string): readonly string[] {
  const rules = rulesByVerb.get(form) ?? [];
  return [...new Set(rules.map(({ type, object, complement }) => `${type}${object === undefined && complement === undefined ? "" : "?"}`))];
}

function verbNames(token: Token): readonly string[] {
  return [...ruleClasses(token.lower), ...(verbClasses.get(token.lower) ?? [])];
}

function nounNames(token: Token): readonly string[] {
  return [...(objectClasses.get(token.lower) ?? []), ...(nounClasses.get(token.lower) ?? []).map((name) => `deed-${name}`)];
}

const isNounTag = (upos: string): boolean => upos === "NOUN" || upos === "PROPN" || upos === "PRON" || upos === "NUM";

/** The verb or noun that says what is done, where nobody is known: the root, or what the root says. */
function mainWord(clauses: Clauses, tree: Parse): number {
  let at = tree.heads.indexOf(-1);
  for (let steps = 0; steps < 3; steps++) {
    const said = sayingVerbs.has(clauses.tokens[at]?.lower ?? "") ? childrenOf(tree, at).find((child) => relationOf(tree, child) === "ccomp" || relationOf(tree, child) === "parataxis") : undefined;
    if (said === undefined) break;
    at = said;
  }
  return Math.max(at, 0);
}

const subjects: ReadonlySet<Relation> = new Set(["nsubj", "nsubj:pass", "csubj", "obl:agent"]);
const below: ReadonlySet<Relation> = new Set(["xcomp", "ccomp", "advcl", "conj", "acl"]);

/** Features of a sentence and, where they are known, of who acts on whom: hashes, each once. */
export function typeFeatures({ clauses, actions, tree, source, target }: TypeSight): readonly number[] {
  const { tokens } = clauses;
  const found = new Set<number>();
  const add = (feature: string): void => void found.add(hashText(feature));
  const tokenAt = (at: number): Token => tokens[at] as Token;

  // What the rules say.
  let rank = 0;
  for (const action of actions) {
    const live = action.status !== "negated" && action.status !== "hypothetical";
    add(`rule ${action.type}`);
    add(`rule ${action.type} ${action.status}`);
    add(`mode ${action.type} ${action.mode ?? "-"}`);
    const verb = clauses.chunks[action.verb];
    if (isVerb(verb)) {
      add(`rule ${action.type} ${verb.form}`);
      add(`rule ${action.type} under ${relationOf(tree, verb.head)}`);
    }
    if (live && rank < 2) add(`rule ${rank} ${action.type}`);
    if (live) rank++;
    const doer = overlaps(clauses, action.actor, source);
    const done = action.recipients.some((at) => overlaps(clauses, at, target));
    if (doer || done) add(`rule ${action.type}${doer ? " doer" : ""}${done ? " done" : ""}`);
  }
  if (rank === 0) add("rule none");

  // The word that joins the two, and the verbs on the way.
  const sourceHead = source === null ? -1 : headIn(tree, source);
  const targetHead = target === null ? -1 : headIn(tree, target);
  let top = -1;
  if (sourceHead >= 0 && targetHead >= 0) {
    const up = climb(tree, sourceHead);
    const down = climb(tree, targetHead);
    const joint = up.find((at) => down.includes(at)) ?? -1;
    top = joint === sourceHead ? (tree.heads[joint] as number) : joint;
    for (const at of [...up.slice(0, Math.max(up.indexOf(joint), 0)), ...down.slice(0, Math.max(down.indexOf(joint), 0))]) describe("way", at);
    add(`order ${sourceHead < targetHead ? "source" : "target"}`);
  }
  if (top < 0) {
    const first = actions[0];
    const chunk = first === undefined ? undefined : clauses.chunks[first.verb];
    top = isVerb(chunk) ? chunk.head : mainWord(clauses, tree);
    predicate("main", mainWord(clauses, tree), 0);
  }
  predicate("top", top, 0);
  if (source !== null) phrase("source", source, sourceHead);
  if (target !== null) phrase("target", target, targetHead);

  // What else the sentence names, by class.
  for (let at = 0; at < tokens.length; at++) describe("any", at);
  return [...found];

  function describe(where: string, at: number): void {
    const token = tokenAt(at);
    if (token.upos === "VERB") {
      for (const name of verbNames(token)) add(`${where} verb ${name}`);
    } else if (token.upos === "NOUN" || token.upos === "ADJ") {
      for (const name of nounNames(token)) add(`${where} noun ${name}`);
    }
  }

  /** A word that says what is done, with what it governs. */
  function predicate(role: string, at: number, depth: number): void {
    const token = tokenAt(at);
    const outlook = outlooks.get(token.lower) ?? "-";
    const names = token.upos === "VERB" ? verbNames(token) : nounNames(token);
    const chunk = clauses.chunks.find((one) => one.kind === "vg" && one.from <= at && at < one.to);
    const standing = isVerb(chunk) ? `${chunk.form}${chunk.negated ? " not" : ""}${chunk.passive ? " passive" : ""} ${chunk.modal ?? ""}` : token.upos;
    add(`${role} form ${standing}`);
    add(`${role} lemma ${lemma(token)}`);
    add(`${role} outlook ${outlook}`);
    for (const name of names) {
      add(`${role} ${name}`);
      if (isVerb(chunk)) add(`${role} ${name} ${chunk.form}${chunk.negated ? " not" : ""}${chunk.passive ? " passive" : ""}`);
    }
    const hung = childrenOf(tree, at);
    for (const child of hung) {
      const relation = relationOf(tree, child);
      const word = tokenAt(child);
      if (relation === "punct" || relation === "aux") continue;
      add(`${role} has ${relation}`);
      if (relation === "compound:prt") for (const name of [lemma(token), ...names]) add(`${role} ${name} particle ${word.lower}`);
      if (isNounTag(word.upos)) {
        const grip = subjects.has(relation) ? "subject" : relation === "obj" || relation === "iobj" ? "object" : (childrenOf(tree, child).map((one) => (relationOf(tree, one) === "case" ? tokenAt(one).lower : "")).find((one) => one !== "") ?? relation);
        if (grip !== "subject") for (const name of names) add(`${role} ${name} ${grip}`);
        add(`${role} governs ${grip}`);
        const kinds = grip === "subject" ? (actorClasses.get(word.lower) ?? []) : nounNames(word);
        for (const kind of kinds) {
          add(`${role} ${grip} ${kind}`);
          for (const name of names) add(`${role} ${name} ${grip} ${kind}`);
        }
        add(`${role} ${grip} lemma ${lemma(word)}`);
        if (grip === "object") for (const part of childrenOf(tree, child)) for (const kind of nounNames(tokenAt(part))) add(`${role} object part ${kind}`);
      } else if (below.has(relation) && depth < 2) {
        const inner = verbNames(word);
        for (const name of names) for (const one of inner) add(`${role} ${name} ${relation} ${one}`);
        if (relation === "xcomp" || relation === "ccomp") predicate(`${role} ${relation}`, child, depth + 1);
      }
    }
    const head = tree.heads[at] as number;
    if (depth === 0 && head >= 0) {
      const host = tokenAt(head);
      add(`${role} under ${relationOf(tree, at)}`);
      for (const name of host.upos === "VERB" ? verbNames(host) : nounNames(host)) add(`${role} under ${relationOf(tree, at)} ${name}`);
    }
  }

  function phrase(role: string, [from, to]: TokenRange, head: number): void {
    const relation = relationOf(tree, head);
    add(`${role} as ${relation}`);
    for (const child of childrenOf(tree, head)) if (relationOf(tree, child) === "case") add(`${role} after ${tokenAt(child).lower}`);
    for (let at = from; at < to; at++) {
      const { lower } = tokenAt(at);
      for (const kind of actorClasses.get(lower) ?? []) add(`${role} ${kind}`);
      for (const kind of nounNames(tokenAt(at))) add(`${role} noun ${kind}`);
    }
    const host = tree.heads[head] as number;
    if (host < 0) return;
    const word = tokenAt(host);
    for (const name of word.upos === "VERB" ? verbNames(word) : nounNames(word)) add(`${role} ${relation} ${name}`);
    add(`${role} ${relation} lemma ${lemma(word)}`);
  }
}
