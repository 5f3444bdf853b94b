import type { LinkedReport } from "../../actors/index.ts";
import { hashText, type Token } from "../../language/index.ts";
import { cueForms, type CueForm } from "../cue-verb.ts";
import type { Draft } from "../draft.ts";
import type { Passage } from "../passage.ts";
import { scopeOf } from "../scope.ts";
import { attributionOf, type Attribution } from "../source.ts";
import { mix } from "./mix.ts";
import { ownMemory, type ViewMemory } from "./view-memory.ts";
import { verbGroupAt, type VerbGroup } from "../verb-group.ts";
import { tagNumber, wordNumber } from "./word-numbers.ts";

/** What a verb's grammar says of its subject: see `attributionOf`. */
interface VerbFrame {
  readonly group: VerbGroup;
  readonly attribution: Attribution;
}

/** A passage as the learnt model sees it: numbers for each token, and what the rules found. */
export interface PassageView {
  readonly passage: Passage;
  /** The kind of the part, as a number. */
  readonly kind: number;
  readonly tokens: readonly Token[];
  readonly drafts: readonly Draft[];
  /** A number for each word, the same for all numbers of one shape. */
  readonly words: Int32Array;
  readonly tags: Int32Array;
  /** The outermost quotation that each token stands in, -1 outside. */
  readonly quotations: Int32Array;
  /** Index in `passage.sentences`. */
  readonly sentences: Int32Array;
  /** How a token names an actor, and of which kind; 0 where it names none. */
  readonly mentions: Int32Array;
  /** Commas and dashes up to each token. */
  readonly commas: Int32Array;
  /** The rule that took the token for a cue; 0 where none did. */
  readonly ruleAt: Int32Array;
  readonly draftAt: ReadonlyMap<number, Draft>;
  /** The first draft whose content holds the token, -1 for none. */
  readonly contentOf: Int32Array;
  /** 1 inside the source of a draft. */
  readonly inSource: Int32Array;
  readonly frameOf: (at: number) => VerbFrame | null;
  /** How likely each token is a cue, as log odds; filled by `scoreCues`. */
  readonly odds: Float64Array;
}

/** The log odds of what is no candidate for a cue. */
const unlikely = -20;

const hashes = new Map<string, number>();

/** A number for a name of our own, of which there are few: a rule, a kind, a shape. */
export function numberOf(name: string): number {
  let hash = hashes.get(name);
  if (hash === undefined) hashes.set(name, (hash = hashText(name)));
  return hash;
}

/** Stands for a word that attributes nothing by the lexicon, so that its grammar can be read all the same. */
function plainForm({ xpos }: Token): CueForm {
  const form = xpos === "VBG" ? "gerund" : xpos === "VBD" || xpos === "VBN" ? "past" : xpos === "VBZ" ? "third" : "base";
  return { verb: { lemma: "", speech: "n", thought: "", prepositions: new Set(), kinds: new Map() }, form };
}

/**
 * Gathers what the model looks at.
 *
 * @param drafts the rules' own, with what they carried on
 * @param memory where the numbers are kept; the view is good as long as they are
 */
export function passageView(linked: LinkedReport, passage: Passage, drafts: readonly Draft[], memory: ViewMemory = ownMemory): PassageView {
  const { tokens } = passage;
  const numbers = (): Int32Array => memory.whole(tokens.length);
  const frames = new Map<number, VerbFrame | null>();
  const draftAt = new Map<number, Draft>();
  const view: PassageView = {
    passage, kind: numberOf(passage.kind), tokens, drafts, draftAt,
    words: numbers(), tags: numbers(), quotations: numbers(), sentences: numbers(), mentions: numbers().fill(0),
    commas: numbers(), ruleAt: numbers().fill(0), contentOf: numbers().fill(-1), inSource: numbers().fill(0), odds: memory.real(tokens.length).fill(unlikely),
    frameOf: (at) => {
      const known = frames.get(at);
      if (known !== undefined) return known;
      const frame = frameAt(view, at);
      frames.set(at, frame);
      return frame;
    },
  };
  fillTokens(view);
  fillMentions(linked, view);
  fillDrafts(view, draftAt);
  return view;
}

function frameAt({ passage, tokens, sentences }: PassageView, at: number): VerbFrame | null {
  const token = tokens[at];
  const bounds = passage.sentences[sentences[at] ?? 0];
  if (token?.upos !== "VERB" || bounds === undefined) return null;
  const scope = scopeOf(passage, bounds, passage.quotedBy[at] ?? -1);
  const group = verbGroupAt(scope, at, cueForms.get(token.lower) ?? plainForm(token));
  return { group, attribution: attributionOf(scope, group) };
}

function outermost({ quotations, quotedBy }: Passage, at: number): number {
  let index = quotedBy[at] ?? -1;
  while (index >= 0 && (quotations[index]?.parent ?? -1) >= 0) index = quotations[index]?.parent ?? -1;
  return index;
}

const joints = new Set([",", ";", "—", "--"]);

/** Whether a token parts a sentence: a comma, a dash, but no hyphen inside a word. */
function isJoint(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (token.lower === "-" || token.lower === "–") return token.start > (tokens[at - 1]?.end ?? -1);
  return joints.has(token.lower);
}

function fillTokens(view: PassageView): void {
  const { passage, tokens } = view;
  let commas = 0;
  passage.sentences.forEach(({ from, to }, index) => view.sentences.fill(index, from, to));
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    view.words[at] = wordNumber(token);
    view.tags[at] = tagNumber(token.xpos);
    view.quotations[at] = outermost(passage, at);
    if (isJoint(tokens, at)) commas++;
    view.commas[at] = commas;
  }
}

function fillMentions(linked: LinkedReport, { passage, mentions }: PassageView): void {
  for (const { from, sentence } of passage.sentences) {
    for (const { actor, kind, tokens } of linked.mentions[sentence] ?? []) {
      mentions.fill(mix(numberOf(kind), numberOf(linked.actorById.get(actor)?.kind ?? "")), from + tokens[0], from + tokens[1]);
    }
  }
}

function fillDrafts({ passage, drafts, ruleAt, contentOf, inSource, tokens }: PassageView, draftAt: Map<number, Draft>): void {
  drafts.forEach((draft, index) => {
    const { cue, source, rule, kind } = draft.finding;
    for (const { scope, range } of draft.content) {
      if (scope.passage !== passage) continue;
      for (let at = range[0]; at < range[1] && at < tokens.length; at++) if ((contentOf[at] ?? 0) < 0) contentOf[at] = index;
    }
    if (draft.scope.passage !== passage) return;
    if (cue !== null) {
      const head = cue[1] - 1;
      ruleAt[head] = mix(numberOf(rule), numberOf(kind));
      if (!draftAt.has(head)) draftAt.set(head, draft);
    }
    if (source !== null) inSource.fill(1, source[0], source[1]);
  });
}
