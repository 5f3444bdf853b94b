import type { Draft, Placed } from "./draft.ts";
import { tokenAt, type Passage } from "./passage.ts";
import type { Quotation } from "./quotation.ts";
import { scopeOf, type Scope } from "./scope.ts";
import { isCapital, isFinite, isStop } from "./word-class.ts";
import { announcedBy, draftOf, type Announced } from "./announced.ts";
import { subjectBefore } from "./subject.ts";

/** What the end of one passage hands on to the next. */
export interface Carry {
  /** The statement whose quotation ends the passage. */
  readonly draft: Draft | null;
  /** Whether that quotation lacks its closing mark. */
  readonly open: boolean;
  /** Quotations that no cue claimed, waiting for a speaker named only after them. */
  readonly waiting: readonly Placed[];
  /** A cue whose words come in the next paragraph: "The minister continued:". */
  readonly announced: Announced | null;
}

/** A speaker who is not named within so many paragraphs is not looked for any more. */
const longestWait = 20;

export const nothingCarried: Carry = { draft: null, open: false, waiting: [], announced: null };

/**
 * Gives quotations without a cue of their own to a statement: the one before them in the paragraph, the one that ends
 * the paragraph before, or, for an unclosed quotation, the first statement of the next paragraph.
 * New drafts are added to `drafts`.
 */
export function carryOn(passage: Passage, drafts: Draft[], carry: Carry): Carry {
  if (passage.quotations.length === 0) {
    const announced = announcedBy(passage);
    return announced === null ? nothingCarried : { ...nothingCarried, announced };
  }
  let before: Draft | null = carry.draft;
  let after = 0;
  const waiting: Placed[] = [];
  const own = drafts.filter((draft) => draft.scope.frame === -1);
  const outermost = passage.quotations.filter((quotation) => quotation.parent === -1);
  const claims = claimsOf(own, outermost);
  let next = 0;
  let sentence = 0;
  for (const quotation of outermost) {
    while (next < own.length && startOf(own[next] as Draft) <= quotation.from) {
      const draft = own[next++] as Draft;
      before = draft;
      after = Math.max(after, endOf(draft));
    }
    const claimed = claims.get(quotation);
    if (claimed !== undefined) {
      if (quotation.from === 0) claimed.content.unshift(...carry.waiting);
      before = claimed;
      after = Math.max(after, claimed.scope.to, quotation.to);
      continue;
    }
    while ((passage.sentences[sentence + 1]?.from ?? Infinity) <= quotation.from) sentence++;
    const bounds = passage.sentences[sentence];
    if (bounds === undefined || !isSentence(passage, quotation, bounds.from)) continue;
    if (isAttributedAfter(passage, quotation)) continue;
    const scope = scopeOf(passage, bounds, -1);
    const placed: Placed = { scope, range: [quotation.from, quotation.to] };
    const adjacent = quotation.from === 0 ? before === carry.draft && carry.draft !== null : before !== null && before !== carry.draft && quotation.from <= after + 1;
    if (quotation.from === 0 && carry.announced !== null) {
      before = draftOf(carry.announced, placed);
      drafts.push(before);
      after = quotation.to;
    } else if (before !== null && adjacent && canGoOn(before)) {
      before.content.push(placed);
      after = quotation.to;
    } else if (!quotation.closed && quotation.from === 0) waiting.push(...carry.waiting.slice(-longestWait), placed);
    else if (quotation.to - quotation.from > 5) {
      const orphan = orphanOf(passage, sentence, placed);
      if (orphan === null) continue;
      drafts.push(orphan);
      before = orphan;
      after = quotation.to;
    }
  }
  const last = outermost.at(-1);
  const atEnd = before !== null && before !== carry.draft ? endOf(before) >= passage.tokens.length - 1 : last !== undefined && last.from === 0 && last.to >= passage.tokens.length - 1;
  return { draft: atEnd && before !== null && canGoOn(before) && last !== undefined ? before : null, open: last?.closed === false, waiting, announced: announcedBy(passage) };
}

function startOf(draft: Draft): number {
  return Math.min(...draft.finding.content.map((range) => range[0]), draft.finding.cue?.[0] ?? Infinity);
}

function endOf(draft: Draft): number {
  const last = draft.content.at(-1)?.range[1] ?? 0;
  return Math.max(last, draft.finding.rule === "announced-quotation" ? 0 : draft.scope.to);
}

/** Which draft's content holds each quotation; the first to do so keeps it. */
function claimsOf(drafts: readonly Draft[], quotations: readonly Quotation[]): ReadonlyMap<Quotation, Draft> {
  const claims = new Map<Quotation, Draft>();
  for (const draft of drafts) {
    for (const { range } of draft.content) {
      for (let at = firstEndingAfter(quotations, range[0] + 1); at < quotations.length; at++) {
        const quotation = quotations[at] as Quotation;
        if (quotation.from >= range[1]) break;
        if (range[0] <= quotation.from + 1 && !claims.has(quotation)) claims.set(quotation, draft);
      }
    }
  }
  return claims;
}

function firstEndingAfter(quotations: readonly Quotation[], token: number): number {
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotations[middle]?.to ?? 0) <= token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Only words that were spoken or written go on as a quotation. */
function canGoOn(draft: Draft): boolean {
  return draft.finding.kind === "speech" && /^(?:beside-quotation|told|parenthetical|clause|according-to|quoted-as-saying|speaker-and-colon|orphan-quotation|announced-quotation)$/u.test(draft.finding.rule);
}

/** A quotation that stands as a sentence, not a word set off by marks within one. */
function isSentence(passage: Passage, quotation: Quotation, sentenceStart: number): boolean {
  if (quotation.to - quotation.from < 4) return false;
  const before = tokenAt(passage, quotation.from - 1);
  // French marks keep a blank inside.
  const first = passage.text.slice(quotation.inner[0], quotation.inner[0] + 3).trimStart().charAt(0);
  const starts = quotation.from === 0 || isStop(before) || before.lower === ":" || passage.quotedBy[quotation.from - 1] !== -1 || sentenceStart === quotation.from;
  return starts && isCapital(first);
}

/** `"The door is shut," somebody whom no rule made out said`: the sentence goes on, and names somebody else than the one before. */
function isAttributedAfter(passage: Passage, quotation: Quotation): boolean {
  if (!quotation.closed) return false;
  return passage.text.charAt(quotation.inner[1] - 1) === "," || tokenAt(passage, quotation.to).lower === ",";
}

/** `Lavrov was blunt. "There will be no deal."`: the subject of the sentence before speaks. */
function orphanOf(passage: Passage, sentence: number, placed: Placed): Draft | null {
  const before = passage.sentences[sentence - 1] ?? (placed.range[0] > (passage.sentences[sentence]?.from ?? 0) ? passage.sentences[sentence] : undefined);
  if (before === undefined) return null;
  const scope: Scope = scopeOf(passage, before, -1);
  for (let at = before.from; at < before.to && at < before.from + 40; at++) {
    if (passage.quotedBy[at] !== -1 || !isFinite(tokenAt(passage, at))) continue;
    const source = subjectBefore(scope, at);
    if (source === null) continue;
    const last = tokenAt(passage, source[1] - 1);
    if (last.upos !== "PROPN" && last.lower !== "he" && last.lower !== "she") return null;
    const finding = { rule: "orphan-quotation", kind: "speech", confidence: 0.4, cue: null, source, content: [placed.range], hearer: null, circumstance: [] } as const;
    return { finding, scope, sentence: before.sentence, content: [placed] };
  }
  return null;
}
