import type { z } from "zod";
import { levels } from "./actor.ts";
import { positions } from "./claim.ts";
import { contactModes, contactStatuses } from "./contact.ts";
import { eventTypes } from "./event.ts";
import type { Reading } from "./reading.ts";
import { statementForms } from "./statement.ts";

/**
 * The contract of a reading as a schema. It is built when asked for, so that reading reports does not wait for the
 * schema library. More fields may stand beside those named here.
 */
export async function readingContract(): Promise<z.ZodType<Reading>> {
  const { z } = await import("zod");
  const offset = z.int().min(0);
  const span = z.tuple([offset, offset]).readonly().describe("[start, end) in UTF-16 code units of report.text");
  const words = z.string().nullable();
  const list = <T extends z.ZodType>(of: T) => z.array(of).readonly();
  const precision = z.enum(["minute", "hour", "day", "week", "month", "quarter", "year", "decade"]);
  const isoDate = z.string().describe("ISO 8601; an interval as start/end");
  const date = z.looseObject({ value: isoDate, precision, span: span.nullable(), against: isoDate.nullable().optional().describe("the day that incomplete words were counted from") }).readonly();
  const dyad = z.tuple([z.string(), z.string()]).readonly().describe("two state codes, sorted");
  const actorId = z.string().describe("id of an actor in this reading");
  const stateCode = z.string().describe("ISO 3166-1 alpha-3, or ISO 3166-3 for states that are gone");
  const level = z.enum(levels);
  const confidence = z.number().min(0).max(1);

  const part = z
    .looseObject({
      kind: z.enum(["headline", "standfirst", "dateline", "byline", "crosshead", "paragraph", "caption", "related", "topics", "furniture"]),
      span,
    })
    .readonly();
  const report = z
    .looseObject({
      id: z.string(),
      url: words,
      language: z.string().describe("BCP 47"),
      source: z.looseObject({ name: z.string(), actor: words }).readonly().nullable(),
      headline: words,
      standfirst: words,
      section: words,
      topics: list(z.string()),
      published: z.looseObject({ value: isoDate, precision }).readonly().nullable(),
      dateline: z.looseObject({ place: words, date: words, agency: words, span }).readonly().nullable(),
      text: z.string().describe("the canonical text that every span refers to"),
      parts: list(part),
    })
    .readonly();
  const office = z.looseObject({ id: words, title: z.string(), level }).readonly();
  const actor = z
    .looseObject({
      id: z.string(),
      kind: z.enum(["person", "state", "organisation", "outlet", "group"]),
      name: z.string(),
      state: stateCode.nullable(),
      office: office.nullable().describe("as held on the report's date"),
      mentions: list(span),
    })
    .readonly();
  const medium = z
    .looseObject({
      kind: z.enum(["message", "interview", "briefing", "press conference", "speech", "statement", "letter", "call", "social media", "document"]),
      outlet: actorId.nullable(),
    })
    .readonly();
  const issue = z
    .looseObject({ text: z.string().describe("a short noun phrase from the text"), span, code: z.string().describe("of facts/issues.tsv"), contexts: list(z.string()).describe("contexts of PLOVER") })
    .readonly();
  const statement = z
    .looseObject({
      id: z.string(),
      kind: z.enum(["speech", "thought"]).describe("said or written, or only thought, hoped, intended"),
      form: z.enum(statementForms),
      source: span.nullable(),
      cue: span.nullable(),
      content: list(span),
      speaker: actorId.nullable(),
      addressee: actorId.nullable(),
      onBehalfOf: actorId.nullable(),
      medium: medium.nullable(),
      date: date.nullable(),
      subjects: list(issue).describe("what the words are about"),
      repliesTo: words.describe("id of the statement that this one answers"),
      reply: z.enum(["stated", "inferred"]).nullable(),
      within: words.describe("id of the statement inside which this one is told"),
      confidence,
      rule: z.string(),
    })
    .readonly();
  const contact = z
    .looseObject({
      id: z.string(),
      mode: z.enum(contactModes),
      status: z.enum(contactStatuses),
      participants: list(actorId),
      states: list(stateCode),
      level: level.nullable(),
      date: date.nullable(),
      place: words,
      issues: list(z.string()).describe("what was dealt with, as short noun phrases from the text"),
      subjects: list(issue).describe("those of the issues that the table knows"),
      evidence: list(span),
      statement: words.describe("id of the statement that vouches for it"),
      confidence,
      rule: z.string(),
    })
    .readonly();
  const event = z
    .looseObject({
      id: z.string(),
      type: z.enum(eventTypes),
      mode: words,
      contexts: list(z.string()),
      actors: list(actorId),
      recipients: list(actorId),
      date: date.nullable(),
      place: words,
      status: z.enum(["actual", "future", "hypothetical", "negated", "historical"]),
      cameo: words.describe("CAMEO code, leading zeros kept"),
      span,
      rule: z.string(),
    })
    .readonly();
  const claim = z
    .looseObject({
      id: z.string(),
      statement: words,
      holder: actorId.nullable(),
      side: stateCode.nullable(),
      about: dyad,
      position: z.enum(positions),
      scope: z.looseObject({ kind: z.enum(["all", "level", "channel", "issue"]), text: words }).readonly(),
      hedge: words,
      span,
      rule: z.string(),
    })
    .readonly();
  const contention = z
    .looseObject({ about: dyad, claims: list(z.string()), contacts: list(z.string()) })
    .readonly();
  const expectation = z.looseObject({ what: z.string(), actors: list(actorId), date, span }).readonly();

  return z
    .looseObject({
      report,
      actors: list(actor),
      statements: list(statement),
      contacts: list(contact),
      events: list(event),
      claims: list(claim),
      contentions: list(contention),
      expectations: list(expectation),
    })
    .readonly();
}

/** The contract as a JSON Schema (draft 2020-12). */
export async function readingSchema(): Promise<object> {
  const { z } = await import("zod");
  return { title: "A reading by Detente", ...z.toJSONSchema(await readingContract()) };
}
