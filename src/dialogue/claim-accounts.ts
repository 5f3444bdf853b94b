import type { Claim, Reading, Span, Statement } from "../model/index.ts";
import type { ClaimAccount } from "./answer.ts";
import { dayRange } from "../across/index.ts";
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

/** The day of a statement; a month ("said in Paris last month") where that is over by the day of the report; else that day. */
function dayOfSaying(statement: Statement | null, day: string | null): string | null {
  const said = /^\d{4}(?:-\d{2}){1,2}/.exec(statement?.date?.value ?? "")?.[0];
  if (said === undefined) return day;
  return said.length === 7 && (day === null || day.startsWith(said)) ? day : said;
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
          return { reading, claim, statement, day: dayOfSaying(statement, day) };
        }),
    )
    .sort((a, b) => (a.day ?? "").localeCompare(b.day ?? ""));
}

/** Whether a telling stands in the body of its report: headline and standfirst repeat in short what the body tells. */
const inBody = ({ reading, claim }: ToldClaim): boolean =>
  !reading.report.parts.some(({ kind, span }) => (kind === "headline" || kind === "standfirst") && span[0] <= claim.span[0] && claim.span[1] <= span[1]);

/**
 * How well a telling shows the holder's own words: quotations before parts of them and the reporter's words, the body
 * before the headline, and a denial of the other side's words before what is said beside it.
 */
function directness(told: ToldClaim): number {
  const { statement, claim } = told;
  if (statement === null) return 0;
  const form = statement.form === "direct" ? 8 : statement.form === "mixed" ? 4 : 2;
  return form + (inBody(told) ? 4 : 0) + (statement.within === null ? 1 : 0) + (statement.repliesTo !== null && claim.rule.endsWith("denied") ? 1 : 0);
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

const mostBeside = 2;

const isQuoted = ({ statement }: ToldClaim): boolean => statement !== null && statement.form === "direct";

/** Days after which a claim no longer counts as what its holder says now. */
const standingDays = 90;

function isStale({ day }: ToldClaim, on: number | null): boolean {
  const said = day === null ? null : dayRange(day);
  return on !== null && said !== null && on - said.last > standingDays;
}

function account(told: ToldClaim, all: readonly ToldClaim[], on: number | null, evidence: EvidenceList): ClaimAccount {
  const { reading, claim } = told;
  const wordsOf = (one: ToldClaim): string => fold(one.reading.report.text.slice(...shown(one)));
  const words = wordsOf(told);
  const numberOf = (one: ToldClaim): number => evidence.add(one.reading, shown(one));
  const number = numberOf(told);
  const said = new Set([words]);
  const also = all
    .filter((one) => one.claim.holder === claim.holder && one.claim.side === claim.side && one.claim.position === claim.position && one.day === told.day && isQuoted(one) && inBody(one))
    .sort((a, b) => directness(b) - directness(a))
    .filter((one) => !said.has(wordsOf(one)) && said.add(wordsOf(one)))
    .slice(0, mostBeside)
    .map((one) => ({ words: wordsOf(one), evidence: [numberOf(one)] }));
  return {
    holder: claim.holder === null ? null : participant(reading, claim.holder),
    side: claim.side,
    position: claim.position,
    scope: claim.scope.text,
    scopeKind: claim.scope.kind,
    hedge: claim.hedge,
    date: told.day,
    quoted: isQuoted(told),
    words,
    phrase: fold(reading.report.text.slice(...claim.span)),
    also,
    report: reading.report.id,
    stale: isStale(told, on),
    evidence: [number],
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

export function claimTeller(all: readonly ToldClaim[], on: number | null, evidence: EvidenceList): ClaimTeller {
  const made = new Map<Claim, ClaimAccount>();
  return (told) => {
    const known = made.get(told.claim) ?? account(told, all, on, evidence);
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
  // "Washington said" in a headline is the spokesman of the story: whoever is named stands for it.
  for (const [key, one] of byHolder) {
    const { side, position } = one.claim;
    const named = [...byHolder.values()].some(({ claim, day }) => claim.side === side && claim.position === position && day === one.day && claim.holder?.startsWith("person/") === true);
    if (key.startsWith("state/") && named) byHolder.delete(key);
  }
  const rank = ({ claim }: ToldClaim): number => (claim.side === dyad[0] ? 0 : claim.side === dyad[1] ? 1 : 2);
  return [...byHolder.values()].sort((a, b) => rank(a) - rank(b) || (b.day ?? "").localeCompare(a.day ?? ""));
}
