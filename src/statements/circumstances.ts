import type { LinkedReport } from "../actors/index.ts";
import type { Token } from "../language/index.ts";
import type { DateValue, Medium, MediumKind, Span, Statement } from "../model/index.ts";
import { canBeTime } from "../time/index.ts";
import { recipientOf } from "./addressee.ts";
import { documentNouns } from "./cue-lexicon.ts";
import type { Draft } from "./draft.ts";
import type { Growing, Made } from "./made.ts";
import { mediumOf } from "./medium.ts";
import { tokenAt } from "./passage.ts";
import { dateOf, timesOf, type TimesOf } from "./speech-date.ts";

/**
 * Adds through what the words came, to whom a letter went, and when they were said. Of words told within others only what the
 * others say of them counts: "in a statement" is not how Lavrov told Kerry what the statement reports.
 */
export function tellCircumstances(linked: LinkedReport, made: readonly Made[]): void {
  const byId = new Map(made.map(({ statement }) => [statement.id, statement]));
  const times = timesOf(linked);
  for (const one of made) {
    const outer = one.statement.within === null ? undefined : byId.get(one.statement.within);
    tellOf(linked, one, outer === undefined ? one.near : one.near.filter((token) => isIn(outer, token)), times);
  }
}

function isIn({ content }: Statement, { start, end }: Token): boolean {
  return content.some((span) => start >= span[0] && end <= span[1]);
}

function tellOf(linked: LinkedReport, { statement, draft }: Made, near: readonly Token[], times: TimesOf): void {
  const { finding, scope, sentence } = draft;
  const isTold = finding.kind === "speech" && finding.rule !== "speech-noun" && scope.frame === -1;
  const outlet = statement.addressee !== null && linked.actorById.get(statement.addressee)?.kind === "outlet" ? statement.addressee : null;
  const cueWord = finding.cue === null ? "" : tokenAt(scope.passage, finding.cue[1] - 1).lower;
  if (draft.medium !== undefined) statement.medium = occasion(draft.medium);
  else if (isTold) statement.medium = mediumOf(linked, sentence, withAside(draft, near), cueWord, outlet);
  const { medium, content, source } = statement;
  statement.addressee ??= recipientOf(linked, sentence, near) ?? (isPosted(medium) ? medium.outlet : null);
  if (!isTold) return;
  const aside = occasionAside(draft);
  const words = aside.length === 0 ? near : [...near, ...aside].sort((a, b) => a.start - b.start);
  if (!words.some(canBeTime)) return;
  const speaker: Span | null = source === null ? null : [source[0], aside[0]?.start ?? source[1]];
  statement.date = dateOf(draft, speaker === null ? content : [...content, speaker], words, times(sentence));
}

/** With these after its comma, an aside to a name tells how and when the words were said. */
const occasionStarts = new Set(["in", "at", "during", "speaking", "talking", "writing", "addressing", "on"]);

/** "Lavrov, in a speech on Saturday, said": the words between the commas; none where they tell of the speaker ("Lavrov, who came on Saturday"). */
function occasionAside({ scope, finding: { source } }: Draft): readonly Token[] {
  if (source === null) return [];
  const { tokens } = scope.passage;
  for (let at = source[0] + 1; at < source[1] - 1; at++) {
    if (tokens[at]?.lower === "," && occasionStarts.has(tokens[at + 1]?.lower ?? "")) return tokens.slice(at + 1, source[1]);
  }
  return [];
}

function isPosted(medium: Medium | null): medium is Medium {
  return medium?.kind === "message" || medium?.kind === "letter";
}

function occasion(kind: MediumKind | null): Medium | null {
  return kind === null ? null : { kind, outlet: null };
}

/**
 * The reporter's words with the source from its first comma on: "the ministry, in a statement," tells of the occasion. A
 * document that speaks is one.
 */
function withAside({ scope, finding: { source } }: Draft, near: readonly Token[]): readonly Token[] {
  if (source === null) return near;
  const { tokens } = scope.passage;
  const lead = tokens[source[0] - 1];
  for (let at = source[0]; at < source[1]; at++) {
    if (tokens[at]?.lower !== ",") continue;
    // "In a joint statement, A and B said": the rules took the occasion for the first of three.
    if (lead?.upos === "ADP") return [lead, ...tokens.slice(source[0], at), ...near];
    return [...tokens.slice(at, source[1]), ...near];
  }
  const head = tokens[source[1] - 1];
  return head !== undefined && documentNouns.has(head.lower) ? [{ ...head, lower: "in", upos: "ADP" }, head, ...near] : near;
}

/** Speakers stay at one occasion until the report says otherwise: medium and date carry on to their next words. */
export function carryMedium(statements: readonly Growing[]): void {
  const last = new Map<string, { medium: Medium | null; date: DateValue | null }>();
  for (const statement of statements) {
    const { speaker } = statement;
    if (speaker === null || statement.kind === "thought" || statement.rule === "speech-noun" || statement.within !== null) continue;
    const before = last.get(speaker);
    const isNew = statement.medium !== null || statement.date !== null;
    const medium = statement.medium ?? (isNew ? null : (before?.medium ?? null));
    const date = statement.date ?? (before?.date && (statement.medium === null || statement.medium === before.medium) ? { ...before.date, span: null } : null);
    last.set(speaker, { medium, date });
    statement.medium = medium;
    statement.date = date;
  }
}
