import type { Reading } from "./reading.ts";
import type { PartKind } from "./report.ts";
import type { Span } from "./span.ts";

/** Only these parts are read for content. */
const readParts: ReadonlySet<PartKind> = new Set(["headline", "standfirst", "crosshead", "paragraph"]);

interface Claimed {
  readonly what: string;
  readonly span: Span;
  /** Whether it must lie in a part that is read for content. */
  readonly inside: boolean;
}

function* claimedSpans(reading: Reading): Generator<Claimed> {
  const { report } = reading;
  for (const part of report.parts) yield { what: `part ${part.kind}`, span: part.span, inside: false };
  if (report.dateline !== null) yield { what: "dateline", span: report.dateline.span, inside: false };
  for (const actor of reading.actors) {
    for (const span of actor.mentions) yield { what: `mention of ${actor.id}`, span, inside: true };
  }
  for (const statement of reading.statements) {
    const { id, source, cue, content, date, subjects } = statement;
    for (const span of [source, cue, ...content, date?.span, ...subjects.map((issue) => issue.span)]) {
      if (span !== null && span !== undefined) yield { what: `statement ${id}`, span, inside: true };
    }
  }
  for (const { id, evidence, date, subjects } of reading.contacts) {
    for (const { span } of subjects) yield { what: `contact ${id}`, span, inside: true };
    for (const span of date?.span ? [...evidence, date.span] : evidence) yield { what: `contact ${id}`, span, inside: true };
  }
  for (const { id, span } of reading.events) yield { what: `event ${id}`, span, inside: true };
  for (const { id, span } of reading.claims) yield { what: `claim ${id}`, span, inside: true };
  for (const { what, span } of reading.expectations) yield { what: `expectation ${what}`, span, inside: true };
}

function* spanFaults(reading: Reading): Generator<string> {
  const { text, parts } = reading.report;
  const content = parts.filter((part) => readParts.has(part.kind));
  for (const { what, span, inside } of claimedSpans(reading)) {
    const [start, end] = span;
    if (!(Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= text.length)) {
      yield `${what}: [${start}, ${end}) is not a span of the text`;
    } else if (/^\s|\s$/u.test(text[start] + text.slice(end - 1, end))) {
      yield `${what}: "${text.slice(start, Math.min(end, start + 60))}" begins or ends with a blank`;
    } else if (inside && !content.some((part) => part.span[0] <= start && end <= part.span[1])) {
      yield `${what}: "${text.slice(start, Math.min(end, start + 60))}" lies in no part that is read`;
    }
  }
}

function* partFaults(reading: Reading): Generator<string> {
  let last = 0;
  for (const { kind, span } of reading.report.parts) {
    if (span[0] < last) yield `part ${kind}: begins before the part above it ends`;
    last = span[1];
  }
}

function* referenceFaults(reading: Reading): Generator<string> {
  const actors = new Set(reading.actors.map(({ id }) => id));
  const statements = new Set(reading.statements.map(({ id }) => id));
  const claims = new Set(reading.claims.map(({ id }) => id));
  const contacts = new Set(reading.contacts.map(({ id }) => id));
  const check = function* (what: string, ids: readonly (string | null)[], known: ReadonlySet<string>): Generator<string> {
    for (const id of ids) if (id !== null && !known.has(id)) yield `${what}: refers to ${id}, which the reading does not hold`;
  };
  for (const { id, speaker, addressee, repliesTo, within } of reading.statements) {
    yield* check(`statement ${id}`, [speaker, addressee], actors);
    yield* check(`statement ${id}`, [repliesTo, within], statements);
  }
  for (const { id, participants, statement } of reading.contacts) {
    yield* check(`contact ${id}`, participants, actors);
    yield* check(`contact ${id}`, [statement], statements);
  }
  for (const event of reading.events) yield* check(`event ${event.id}`, [...event.actors, ...event.recipients], actors);
  for (const { id, holder, statement } of reading.claims) {
    yield* check(`claim ${id}`, [holder], actors);
    yield* check(`claim ${id}`, [statement], statements);
  }
  for (const contention of reading.contentions) {
    yield* check("contention", contention.claims, claims);
    yield* check("contention", contention.contacts, contacts);
  }
  for (const expectation of reading.expectations) yield* check("expectation", expectation.actors, actors);
}

/** Statements that would be told inside themselves; each step up is taken once, so the time is that of the chains' lengths. */
function* nestingFaults({ statements }: Reading): Generator<string> {
  const around = new Map(statements.map(({ id, within }) => [id, within]));
  const settled = new Set<string>();
  for (const { id } of statements) {
    const path = new Set<string>();
    let at: string | null = id;
    while (at !== null && !settled.has(at)) {
      if (path.has(at)) {
        yield `statement ${at}: is told within itself`;
        break;
      }
      path.add(at);
      at = around.get(at) ?? null;
    }
    for (const seen of path) settled.add(seen);
  }
}

/**
 * What is wrong with a reading: spans outside the text, on blanks or in parts that are not read; parts that overlap;
 * ids that refer to nothing; statements told within themselves. A reading made by `read` has none.
 */
export function faults(reading: Reading): readonly string[] {
  return [...partFaults(reading), ...spanFaults(reading), ...referenceFaults(reading), ...nestingFaults(reading)];
}
