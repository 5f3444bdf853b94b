import type { LinkedReport } from "../../actors/index.ts";
import { silent, type Tell } from "../../model/index.ts";
import type { Token } from "../../language/index.ts";
import { thoughtNouns } from "../cue-lexicon.ts";
import { cueForms } from "../cue-verb.ts";
import type { Draft } from "../draft.ts";
import type { Bounds, Passage, Range } from "../passage.ts";
import { spanOf } from "../passage.ts";
import { scopeOf } from "../scope.ts";
import type { AttributionModel } from "./attribution-model.ts";
import { headOf, isFirm } from "./firm-draft.ts";
import { isNoWords } from "./no-words.ts";
import { passageView, type PassageView } from "./passage-view.ts";
import { leastSure, proposals, type Proposal } from "./proposal.ts";
import { scoreCues } from "./score-cues.ts";
import { sharedMemory } from "./view-memory.ts";

/** A statement that holds another must be at least so sure, as a share of the other's sureness. */
const holderShare = 0.5;

/** One passage after another is looked at, and no view outlives its own. */
const memory = sharedMemory();

/**
 * Joins what the rules found in a passage with what the model finds: firm rules stand; for the rest the model says whether
 * it is an attribution and where its words are, and it adds what no rule knows. Drafts that gave way are named to `tell`.
 *
 * Cues by logistic regression, then one chain a cue over the tokens around it (after Pareti et al. 2013 and Newell et al.
 * 2018); proposals that claim the same words are settled by how sure they are (see `sureOf`).
 *
 * @param candidates the tokens that may be cues: see `candidatesAmong`
 * @returns the drafts of the passage in the order of their cues, and for each draft that was replaced the one in its place
 */
export function attribute(linked: LinkedReport, passage: Passage, drafts: readonly Draft[], candidates: readonly number[], model: AttributionModel, tell: Tell): { readonly drafts: Draft[]; readonly replaced: ReadonlyMap<Draft, Draft> } {
  const firm = drafts.filter(isFirm);
  const held = new Set(firm.map((draft) => headOf(draft)));
  const replaced = new Map<Draft, Draft>();
  const proposed = new Set<number>();
  const kept = [...firm];
  if (candidates.some((at) => !held.has(at))) {
    memory.begin();
    const view = passageView(linked, passage, drafts, memory);
    scoreCues(view, candidates, model, held);
    for (const proposal of settle(proposals(view, candidates, model, held).filter((proposal) => proposal.sure >= leastSure && !isNoWords(view, proposal)))) {
      if (firm.some((draft) => claims(draft, passage, proposal))) continue;
      proposed.add(proposal.cue);
      const rule = view.draftAt.get(proposal.cue);
      const draft = draftOf(view, proposal, rule);
      if (draft === null) continue;
      kept.push(draft);
      if (rule !== undefined) replaced.set(rule, draft);
    }
  }
  for (const draft of drafts) {
    const { cue, rule } = draft.finding;
    if (isFirm(draft) || proposed.has(headOf(draft))) continue;
    if (tell !== silent && cue !== null) tell({ stage: "statements", rule, action: "dropped", span: spanOf(passage, cue), why: "the learnt model finds no attribution here" });
  }
  return { drafts: kept.sort((a, b) => placeOf(a) - placeOf(b)), replaced };
}

function placeOf({ finding: { cue, content } }: Draft): number {
  return cue?.[0] ?? content[0]?.[0] ?? 0;
}

function holds(content: readonly Range[], token: number): boolean {
  return content.some(([from, to]) => token >= from && token < to);
}

function shared(a: readonly Range[], b: readonly Range[]): number {
  let count = 0;
  for (const [from, to] of a) for (const [start, end] of b) count += Math.max(0, Math.min(to, end) - Math.max(from, start));
  return count;
}

/** Farther apart than this, in tokens, two cues have no words in common: twice the longest window. */
const farthestRival = 520;

/** Of proposals that claim the same words the surest stays; one that stands inside another's content may stay beside it. */
function settle(all: readonly Proposal[]): readonly Proposal[] {
  const kept: Proposal[] = [];
  for (const one of [...all].sort((a, b) => b.sure - a.sure || a.cue - b.cue)) {
    const rival = kept.some((other) => {
      if (Math.abs(other.cue - one.cue) > farthestRival) return false;
      const inside = holds(other.content, one.cue);
      const around = holds(one.content, other.cue);
      if (inside && around) return true;
      if (around) return one.sure < holderShare * other.sure;
      return !inside && shared(one.content, other.content) >= 0.5 * Math.min(one.size, other.size);
    });
    if (!rival) kept.push(one);
  }
  return kept;
}

/** Whether a firm draft already has the words that a proposal claims, or would stand inside them on the proposal's weak word. */
function claims(draft: Draft, passage: Passage, { cue, content, size }: Proposal): boolean {
  if (Math.abs(placeOf(draft) - cue) > 2 * farthestRival) return false;
  const own = draft.content.filter(({ scope }) => scope.passage === passage).map(({ range }) => range);
  const group = draft.finding.cue;
  if (group !== null && cue >= group[0] && cue < group[1]) return true;
  if (holds(own, cue)) return false;
  const head = headOf(draft);
  if (head >= 0 && holds(content, head)) return false;
  return shared(own, content) >= 0.5 * Math.min(size, own.reduce((sum, [from, to]) => sum + to - from, 0));
}

function kindOf({ upos, lower }: Token): "speech" | "thought" {
  if (upos === "VERB") return (cueForms.get(lower)?.verb.speech ?? "") === "" ? "thought" : "speech";
  return thoughtNouns.has(lower) || upos === "ADJ" ? "thought" : "speech";
}

function draftOf(view: PassageView, { cue, source, content, sure }: Proposal, rule: Draft | undefined): Draft | null {
  const { passage, tokens, sentences } = view;
  const token = tokens[cue];
  const bounds: Bounds | undefined = passage.sentences[sentences[cue] as number];
  if (token === undefined || bounds === undefined) return null;
  const scope = rule?.scope ?? scopeOf(passage, bounds, -1);
  const group = view.frameOf(cue)?.group;
  return {
    finding: {
      rule: rule?.finding.rule ?? "learnt",
      kind: rule?.finding.kind ?? kindOf(token),
      confidence: Math.round(sure * 100) / 100,
      cue: rule?.finding.cue ?? [group?.from ?? cue, cue + 1],
      source,
      content,
      hearer: rule?.finding.hearer ?? null,
      circumstance: rule?.finding.circumstance ?? [],
    },
    scope,
    sentence: bounds.sentence,
    content: content.map((range) => ({ scope, range })),
  };
}
