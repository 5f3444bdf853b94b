import type { WordRule } from "../finding.ts";
import { tokenAt, type Passage, type Range } from "../passage.ts";
import type { Quotation } from "../quotation.ts";
import { childOver, type Scope } from "../scope.ts";
import { isCapital, isComma, isStop } from "../word-class.ts";

/** A signature longer than this is running text. */
const longestSignature = 14;

/** `"Words of a reader." ― Ana Beltran, a teacher`: a quotation that fills its line, a dash and a name to the end of the line. */
export const signedQuotation: WordRule = {
  name: "signed-quotation",
  triggers: new Set(["―", "—", "–", "--", "-"]),
  find({ passage, frame }: Scope, at) {
    if (frame >= 0) return null;
    const quotation = childOver(passage, at - 1, -1);
    if (quotation?.to !== at || !quotation.closed || !startsLine(passage, quotation)) return null;
    const source = nameFrom(passage, at + 1);
    if (source === null) return null;
    return { rule: "signed-quotation", kind: "speech", confidence: 0.85, cue: [at, at + 1], source, content: [[quotation.from, quotation.to]], hearer: null, circumstance: [] };
  },
};

function startsLine({ text, span }: Passage, { outer }: Quotation): boolean {
  let at = outer[0] - 1;
  while (at >= span[0] && /[^\S\n]/u.test(text.charAt(at))) at--;
  return at < span[0] || text.charAt(at) === "\n";
}

function endsLine({ tokens, text, span }: Passage, at: number): boolean {
  const token = tokens[at - 1];
  return token !== undefined && text.slice(token.end, tokens[at]?.start ?? span[1]).includes("\n");
}

/** The name up to a comma or bracket, where the line ends soon after it and holds no verb. */
function nameFrom(passage: Passage, from: number): Range | null {
  let end = -1;
  let to = from;
  for (; to < passage.tokens.length && to - from <= longestSignature; to++) {
    if (to > from && endsLine(passage, to)) break;
    const token = tokenAt(passage, to);
    if (token.upos === "VERB" || token.upos === "AUX" || passage.quotedBy[to] !== -1) return null;
    if (end < 0 && (isComma(token) || isStop(token) || token.lower === "(")) end = to;
  }
  if (to - from > longestSignature || to === from) return null;
  if (end < 0) end = to;
  const [first, last] = [tokenAt(passage, from), tokenAt(passage, end - 1)];
  return end > from && isCapital(first.text) && isCapital(last.text) ? [from, end] : null;
}
