import type { Claim, Reading, Span, Statement } from "../model/index.ts";
import type { ClaimAccount } from "./answer.ts";
import { fold, type EvidenceList } from "./evidence-list.ts";
import { participant } from "./participant.ts";
import type { SourceReport } from "./source-report.ts";

/** A claim as one report tells it, with the statement that carries it. */
export interface ToldClaim {
  readonly reading: Reading;
  readonly claim: Claim;
  readonly statement: Statement | null;
  readonly day: string | null;
}

/** The claims of all reports about a dyad, in order of their days, then of the text. */
export function toldClaims(sources: readonly SourceReport[], dyad: readonly [string, string]): readonly ToldClaim[] {
  const wanted = [...dyad].sort().join();
  return sources
    .flatMap(({ reading, day }) =>
      reading.claims
        .filter(({ about }) => [...about].sort().join() === wanted)
        .map((claim) => {
          const statement = reading.statements.find(({ id }) => id === claim.statement) ?? null;
          const said = /^\d{4}-\d{2}-\d{2}/.exec(statement?.date?.value ?? "")?.[0];
          return { reading, claim, statement, day: said ?? day };
        }),
    )
    .sort((a, b) => (a.day ?? "").localeCompare(b.day ?? ""));
}

/** How well a telling shows the holder's own words: whole quotations, then parts of them, then the reporter's words. */
function directness({ statement }: ToldClaim): number {
  if (statement === null) return 0;
  const own = statement.within === null ? 1 : 0;
  return own + (statement.form === "direct" ? 4 : statement.form === "mixed" ? 2 : 1);
}

const longest = 240;

/** The words that show a claim: the part of its statement around it, no more than some sentences. */
function shown({ reading, claim, statement }: ToldClaim): Span {
  const [start, end] = claim.span;
  const content = statement?.content.find((span) => span[0] <= start && end <= span[1]);
  if (content === undefined) return claim.span;
  if (content[1] - content[0] <= longest) return content;
  const { text } = reading.report;
  let [from, to] = [start, end];
  while (from > content[0] && !/[.!?]["”’']?\s/.test(text.slice(from - 2, from))) from--;
  while (to < content[1] && !/[.!?]/.test(text.slice(to - 1, to))) to++;
  return from >= start && to <= end ? claim.span : [from, to];
}

function account(told: ToldClaim, evidence: EvidenceList): ClaimAccount {
  const { reading, claim, statement } = told;
  const span = shown(told);
  return {
    holder: claim.holder === null ? null : participant(reading, claim.holder),
    side: claim.side,
    position: claim.position,
    scope: claim.scope.text,
    scopeKind: claim.scope.kind,
    hedge: claim.hedge,
    date: told.day,
    quoted: statement !== null && statement.form === "direct",
    words: fold(reading.report.text.slice(...span)),
    report: reading.report.id,
    evidence: [evidence.add(reading, span)],
  };
}

/** A holder's latest claim; of several on one day, the one in the holder's own words. */
const later = (a: ToldClaim, b: ToldClaim): ToldClaim => {
  const days = (a.day ?? "").localeCompare(b.day ?? "");
  if (days !== 0) return days < 0 ? b : a;
  return directness(b) > directness(a) ? b : a;
};

/** Makes the account of a claim once, however many lines of the answer show it. */
export type ClaimTeller = (told: ToldClaim) => ClaimAccount;

export function claimTeller(evidence: EvidenceList): ClaimTeller {
  const made = new Map<Claim, ClaimAccount>();
  return (told) => {
    const known = made.get(told.claim) ?? account(told, evidence);
    made.set(told.claim, known);
    return known;
  };
}

/**
 * The latest claim of each holder: first those who speak for the dyad's sides, in its order, then others. A claim that
 * nobody holds (a headline's own words) is left out.
 */
export function latestClaims(told: readonly ToldClaim[], dyad: readonly [string, string]): readonly ToldClaim[] {
  const byHolder = new Map<string, ToldClaim>();
  for (const one of told) {
    const { holder, side } = one.claim;
    const key = holder ?? (side === null ? null : `state/${side}`);
    if (key === null) continue;
    const known = byHolder.get(key);
    byHolder.set(key, known === undefined ? one : later(known, one));
  }
  const rank = ({ claim }: ToldClaim): number => (claim.side === dyad[0] ? 0 : claim.side === dyad[1] ? 1 : 2);
  return [...byHolder.values()].sort((a, b) => rank(a) - rank(b) || (b.day ?? "").localeCompare(a.day ?? ""));
}
