import type { ClaimFinding, ClaimVerdict, WordRule } from "../claim-finding.ts";
import { futures, modals, negators } from "../modality-lexicon.ts";
import { isOfficialNoun } from "../object-lexicon.ts";
import { tokenAt, type Stretch } from "../stretch.ts";

const speakingVerbs: ReadonlySet<string> = new Set(
  "communicate communicates communicating communicated talk talks talking speak speaks speaking cooperate cooperates cooperating interact interacts interacting".split(" "),
);

const always = /^(?:every|daily|weekly|regularly|constantly|continuously|permanently|still|always)$/u;

/** "To each other", "with Washington", "at all", "every week": the manner that makes it a matter of the relationship. */
function manner(stretch: Stretch, verb: number): { readonly to: number; readonly mutual: boolean; readonly often: boolean; readonly atAll: boolean; readonly bare: boolean; readonly again: boolean } {
  let to = verb + 1;
  let mutual = false;
  let often = false;
  let atAll = false;
  let again = false;
  // "To Washington", "with them": the partner itself.
  const partner = isPartner(stretch, verb + 1);
  for (let index = verb + 1; index < verb + 9; index++) {
    const { lower, upos } = tokenAt(stretch, index);
    if (upos === "PUNCT" || upos === "SCONJ" || upos === "VERB" || upos === "AUX") break;
    if (/^(?:about|over|on|of|for|against|out)$/u.test(lower)) break;
    if (lower === "other" || lower === "another") mutual = true;
    if (always.test(lower)) often = true;
    if (lower === "again") again = true;
    if (lower === "all" && tokenAt(stretch, index - 1).lower === "at") atAll = true;
    if (lower === "anymore" || lower === "more" || lower === "longer") atAll = true;
    to = index + 1;
  }
  return { to, mutual: mutual || partner, often, atAll, bare: to === verb + 1, again };
}

/** Whether "to" or "with" and a state, or a pronoun for one, follow. */
function isPartner(stretch: Stretch, index: number): boolean {
  if (!/^(?:to|with)$/u.test(tokenAt(stretch, index).lower)) return false;
  const next = tokenAt(stretch, index + 1);
  if (/^(?:us|them)$/u.test(next.lower)) return true;
  const start = /^(?:the|our)$/u.test(next.lower) ? tokenAt(stretch, index + 2).start : next.start;
  const partner = stretch.mentions.find(({ span, kind, actor }) => span[0] <= start && start < span[1] && kind !== "pronoun" && !actor.startsWith("person/") && !actor.startsWith("outlet/"));
  if (partner === undefined) return false;
  // "With US work": not the state but something of it.
  const after = stretch.tokens.find((token) => token.start >= partner.span[1]);
  return after === undefined || after.upos !== "NOUN" || isOfficialNoun(after.lower);
}

function followsTwoStates(stretch: Stretch, verb: number): boolean {
  const { start } = tokenAt(stretch, verb);
  return new Set(stretch.mentions.filter(({ span, actor }) => actor.startsWith("state/") && span[1] <= start).map(({ actor }) => actor)).size === 2;
}

/** What stands before the verb: who, and whether denied, wanted, foretold. */
function before(stretch: Stretch, verb: number): { readonly from: number; readonly negated: boolean; readonly still: boolean; readonly noLonger: boolean; readonly dropped: string | null; readonly we: boolean; readonly progressive: boolean; readonly stopped: boolean } {
  let negated = false;
  let still = false;
  let noLonger = false;
  let stopped = false;
  let we = false;
  let progressive = false;
  let dropped: string | null = null;
  let index = verb - 1;
  for (; index >= verb - 8; index--) {
    const { lower, upos } = tokenAt(stretch, index);
    progressive ||= /^(?:are|'re|’re|am|'m|’m)$/u.test(lower);
    if (negators.has(lower)) negated = true;
    else if (lower === "no" && tokenAt(stretch, index + 1).lower === "longer") noLonger = true;
    else if (lower === "still" || /^(?:continu|keep$|keeps$|kept$|keeping$)/u.test(lower) || (lower === "on" && /^(?:go|goes|going|gone|went|carry|carried|carrying)$/u.test(tokenAt(stretch, index - 1).lower))) still = true;
    else if (/^(?:go|goes|going|gone|went|carry|carried|carrying)$/u.test(lower) && tokenAt(stretch, index + 1).lower === "on") continue;
    else if (/^(?:stopped|ceased|stop|cease)$/u.test(lower)) stopped = true;
    else if (modals.has(lower)) dropped = `after "${lower}"`;
    else if (futures.has(lower)) dropped = still && !negated ? dropped : "is foretold";
    else if (lower === "to" && !/^(?:continue|continues|continued|continuing)$/u.test(tokenAt(stretch, index - 1).lower)) dropped = 'after "to"';
    else if (lower === "we" || lower === "they" || lower === "us") {
      we = lower === "we";
      break;
    } else if (!/^(?:do|does|did|are|is|have|has|been|be|longer|to|'re|’re|'ve|’ve|be|simply|hardly|barely|not|were|was)$/u.test(lower) && upos !== "ADV") break;
  }
  return { from: Math.max(index, 0), negated, still, noLonger, dropped, we, progressive, stopped };
}

function find(stretch: Stretch, verb: number): ClaimVerdict {
  if (tokenAt(stretch, verb).upos !== "VERB") return null;
  const after = manner(stretch, verb);
  const above = before(stretch, verb);
  const found = (position: ClaimFinding["position"], denies: boolean): ClaimVerdict =>
    above.dropped !== null ? { dropped: above.dropped } : { rule: "speaking-at-all", position, denies, from: above.from, to: after.to, object: null };
  const communicates = /^(?:communicat|cooperat|interact)/u.test(tokenAt(stretch, verb).lower);
  if (above.negated || above.noLonger || above.stopped) {
    // "Ankara and Damascus are not talking".
    if (above.negated && above.progressive && after.bare && tokenAt(stretch, verb).lower.endsWith("ing") && followsTwoStates(stretch, verb)) return found("broken", false);
    if (!(after.mutual || after.atAll || above.noLonger || above.stopped || (communicates && above.we))) return null;
    // "We have not stopped talking to each other".
    if (above.stopped && above.negated) return found("continuing", true);
    // Past and perfect tell of a day: "we have not spoken to them since Friday".
    if (!above.noLonger && !above.stopped && /^(?:spoke|spoken|talked|communicated)$/u.test(tokenAt(stretch, verb).lower)) return null;
    return found("broken", false);
  }
  // "We are talking to Tehran": under way, not on a day.
  const isUnderWay = after.mutual && above.we && above.progressive && tokenAt(stretch, verb).lower.endsWith("ing") && !/^(?:tomorrow|today|tonight|next|on|in)$/u.test(tokenAt(stretch, after.to - 1).lower);
  if (isUnderWay || (after.again && above.progressive && tokenAt(stretch, verb).lower.endsWith("ing")) || (after.mutual && (after.often || above.still)) || (after.bare && above.still) || (communicates && above.we && (after.often || above.still))) return found("continuing", false);
  return null;
}

/** "We do not communicate", "they no longer talk to each other", "our officials speak to each other every week". */
export const speakingAtAll: WordRule = { name: "speaking-at-all", words: speakingVerbs, find };
