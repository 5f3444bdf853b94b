import type { Token } from "../../language/index.ts";
import type { Range } from "../passage.ts";
import { labels } from "./cue-window.ts";
import { mix } from "./mix.ts";
import { numberOf, type PassageView } from "./passage-view.ts";
import { wordNumbers } from "./word-numbers.ts";

/** What is the same for all tokens that are seen from one cue. */
export interface CueSight {
  readonly lemma: number;
  readonly tag: number;
  readonly cueClass: number;
  /** The shape of its verb group; 0 for what is no verb. */
  readonly shape: number;
  /** The source by the verb's grammar. */
  readonly source: Range | null;
  /** The rule that found the cue; 0 where none did. */
  readonly rule: number;
  /** What that rule says of each token of the window: see `labels`. */
  readonly said: Uint8Array;
  /** The quotation that the cue stands in; -1 outside all. */
  readonly own: number;
  readonly beside: QuotationsBeside;
  /** `beside` and `own` in one number. */
  readonly context: number;
  /** How many likely cues stand before each token of the window. */
  readonly cuesBefore: Int32Array;
  readonly nextWord: number;
  readonly nextTag: number;
}

/** Quotations nearest to a cue on either side, -1 for none, and whether they touch it. */
interface QuotationsBeside {
  readonly left: number;
  readonly right: number;
  readonly leftNear: boolean;
  readonly rightNear: boolean;
}

const noneBeside: QuotationsBeside = { left: -1, right: -1, leftNear: false, rightNear: false };

function quotationsBeside({ quotations, passage }: PassageView, cue: number, [from, to]: Range): QuotationsBeside {
  if (passage.quotations.length === 0) return noneBeside;
  let left = -1;
  let right = -1;
  for (let at = cue - 1; at >= from && left < 0; at--) if (quotations[at] !== quotations[cue]) left = quotations[at] as number;
  for (let at = cue + 1; at < to && right < 0; at++) if (quotations[at] !== quotations[cue]) right = quotations[at] as number;
  return {
    left, right,
    leftNear: left >= 0 && cue - (passage.quotations[left]?.to ?? 0) < 6,
    rightNear: right >= 0 && (passage.quotations[right]?.from ?? 0) - cue < 6,
  };
}

function ruleLabels({ passage, draftAt }: PassageView, cue: number, [from, to]: Range): { said: Uint8Array; rule: number } {
  const said = new Uint8Array(to - from);
  const draft = draftAt.get(cue);
  if (draft === undefined) return { said, rule: 0 };
  for (const { scope, range } of draft.content) {
    if (scope.passage === passage) said.fill(labels.content, Math.max(0, range[0] - from), Math.max(0, range[1] - from));
  }
  const { source, rule, kind } = draft.finding;
  if (source !== null) said.fill(labels.source, Math.max(0, source[0] - from), Math.max(0, source[1] - from));
  return { said, rule: mix(numberOf(rule), numberOf(kind)) };
}

/** Gathers what all tokens of a window have in common. */
export function cueSight(view: PassageView, cue: number, window: Range): CueSight {
  const [from, to] = window;
  const { lemma, tag, cueClass } = wordNumbers(view.tokens[cue] as Token);
  const frame = view.frameOf(cue);
  const own = view.quotations[cue] as number;
  const beside = quotationsBeside(view, cue, window);
  const { left, right, leftNear, rightNear } = beside;
  const cuesBefore = new Int32Array(to - from + 1);
  for (let at = from; at < to; at++) cuesBefore[at - from + 1] = (cuesBefore[at - from] as number) + ((view.odds[at] as number) > 0 ? 1 : 0);
  return {
    lemma, tag, cueClass,
    shape: frame === null ? 0 : numberOf(frame.group.shape),
    source: frame?.attribution.source ?? null,
    ...ruleLabels(view, cue, window),
    own, beside,
    context: (left >= 0 ? (leftNear ? 2 : 1) : 0) * 6 + (right >= 0 ? (rightNear ? 2 : 1) : 0) * 2 + (own >= 0 ? 1 : 0),
    cuesBefore,
    nextWord: view.words[cue + 1] ?? 7,
    nextTag: view.tags[cue + 1] ?? 7,
  };
}
