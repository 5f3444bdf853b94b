import type { LinkedReport } from "../actors/index.ts";
import { silent, type Span, type Statement, type Tell } from "../model/index.ts";
import type { Token } from "../language/index.ts";
import { hearerOf } from "./addressee.ts";
import { onBehalfOf } from "./behalf.ts";
import { carryMedium, tellCircumstances } from "./circumstances.ts";
import { contentSpan } from "./content-span.ts";
import type { Draft } from "./draft.ts";
import type { Growing, Made } from "./made.ts";
import { nameTheUnnamed } from "./name-the-unnamed.ts";
import { reportersWords } from "./near.ts";
import { containers } from "./nesting.ts";
import { spanOf, tokenAt, type Range } from "./passage.ts";
import { answeredBy, tellInPassing, withoutAnswered } from "./reply.ts";
import { mentionOf, placeIn } from "./source-mention.ts";
import { speakerOf, speakerRule, type Speaker } from "./speaker.ts";
import { statementForm } from "./statement-form.ts";

/** Turns drafts into statements: spans, actors, medium, date, nesting and replies. */
export function completeStatements(linked: LinkedReport, drafts: readonly Draft[], tell: Tell): readonly Statement[] {
  const made: Made[] = [];
  for (const draft of withoutAnswered(drafts)) {
    const one = statementOf(linked, draft);
    if (one !== null) made.push(one);
  }
  made.sort((a, b) => a.first - b.first || (b.statement.content.at(-1)?.[1] ?? 0) - (a.statement.content.at(-1)?.[1] ?? 0));
  const statements = made.map(({ statement }, index) => {
    statement.id = `s${index + 1}`;
    return statement;
  });
  const inside = containers(statements);
  for (const { statement } of made) statement.within = inside.get(statement.id) ?? null;
  tellCircumstances(linked, made);
  answer(linked, statements, made);
  nameTheUnnamed(linked, made);
  carryMedium(statements);
  if (tell !== silent) for (const one of made) explain(linked, one, tell);
  return statements;
}

/** What made the statement, and who its speaker is by which rule. */
function explain(linked: LinkedReport, { statement, speaker }: Made, tell: Tell): void {
  const { content, rule, cue, kind, source } = statement;
  const span = cue ?? content[0] ?? null;
  tell({ stage: "statements", rule, action: "made", span, why: kind });
  const isCarried = statement.speaker !== speaker.actor;
  const why = speakerRule(isCarried ? ({ actor: statement.speaker, by: "carried on from the words before" } satisfies Speaker) : speaker, source, linked);
  tell({ stage: "statements", rule: "speaker", action: statement.speaker === null ? "dropped" : "made", span: source ?? span, why });
}

function firstOf(statement: Pick<Statement, "content" | "cue">): number {
  return Math.min(statement.content[0]?.[0] ?? Infinity, statement.cue?.[0] ?? Infinity);
}

function statementOf(linked: LinkedReport, draft: Draft): Made | null {
  const { finding, scope } = draft;
  const content: Span[] = [];
  for (const placed of draft.content) {
    const span = contentSpan(placed);
    if (span !== null) content.push(span);
  }
  if (content.length === 0) return null;
  content.sort((a, b) => a[0] - b[0]);
  const source = finding.source === null ? null : sourceSpan(draft, finding.source);
  const place = finding.source === null ? null : placeIn(draft, finding.source);
  const speaker = speakerOf(linked, place, finding.rule === "turn");
  const heard = hearerOf(draft);
  const hearer = heard === null ? null : placeIn(draft, heard);
  // What a noun tells of in passing was said on another occasion than the sentence around it reports.
  const near = finding.kind === "speech" && finding.rule !== "speech-noun" ? reportersWords(draft, content) : none;
  const statement: Growing = {
    id: "",
    kind: finding.kind,
    form: finding.rule === "turn" ? "direct" : statementForm(draft.content),
    source,
    cue: finding.cue === null ? null : spanOf(scope.passage, finding.cue),
    content,
    speaker: speaker.actor,
    addressee: hearer === null ? null : (mentionOf(linked, hearer)?.actor ?? null),
    onBehalfOf: onBehalfOf(linked, place, speaker.actor),
    medium: null,
    date: null,
    subjects: [],
    repliesTo: null,
    reply: null,
    within: null,
    confidence: finding.confidence,
    rule: finding.rule,
  };
  return { statement, draft, first: firstOf(statement), near, speaker };
}

const none: readonly Token[] = [];

function sourceSpan(draft: Draft, range: Range): Span {
  let [from, to] = range;
  while (to > from + 1 && tokenAt(draft.scope.passage, to - 1).lower === ",") to--;
  while (to > from + 1 && tokenAt(draft.scope.passage, from).lower === ",") from++;
  return spanOf(draft.scope.passage, [from, to]);
}

/** Adds the replies that the report states. */
function answer(linked: LinkedReport, statements: readonly Growing[], made: readonly Made[]): void {
  let previous: Made | null = null;
  let other: Made | null = null;
  for (const one of made) {
    const { statement, draft: { sentence } } = one;
    if (statement.within !== null || statement.kind !== "speech") continue;
    // "Kuleba rejected the accusation, saying …": what his own sentence began with is not what he answers
    const heard: Made | null = previous !== null && previous.draft.sentence === sentence && previous.statement.speaker === statement.speaker ? other : previous;
    const answered = statement.rule === "speech-noun" ? null : answeredBy(linked, one, statements, heard?.statement ?? null);
    if (answered !== null) {
      statement.repliesTo = answered;
      statement.reply = "stated";
    }
    if (statement.speaker === null) continue;
    if (previous !== null && previous.statement.speaker !== statement.speaker) other = previous;
    previous = one;
  }
  tellInPassing(statements);
  breakRings(statements);
}

/** Contents may overlap so that each stands in the other: the last of such a ring is taken out of it. */
function breakRings(statements: readonly Growing[]): void {
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  const settled = new Set<string>();
  for (const statement of statements) {
    const path = new Set<string>();
    for (let at: Growing | undefined = statement; at !== undefined && !settled.has(at.id); at = at.within === null ? undefined : byId.get(at.within)) {
      path.add(at.id);
      if (at.within !== null && path.has(at.within)) at.within = null;
    }
    for (const id of path) settled.add(id);
  }
}
