import type { Reading, Span, Statement } from "../../src/index.ts";
import type { Gold, GoldStatement } from "./gold.ts";
import { pair } from "./pair.ts";
import { valueRow, type Row } from "./row.ts";
import { findStretch, lengthOf, overlap, wordsOf } from "./words.ts";

/** Where the words of each statement of the gold stand; it lists them in the order of the text. */
function locate(text: string, golds: readonly GoldStatement[]): readonly (readonly Span[])[] {
  let from = 0;
  return golds.map(({ content }) => {
    let at = from;
    const spans = content.map((stretch) => {
      const span = findStretch(text, stretch, at);
      at = span[0] + 1;
      return span;
    });
    from = spans[0]?.[0] ?? from;
    return spans;
  });
}

/** The words of a content; whether the "that" before it belongs to it is a matter of taste. */
const wordsIn = (text: string, spans: readonly Span[]): string =>
  spans.map(([start, end]) => wordsOf(text.slice(start, end)).join(" ").replace(/^that /u, "")).join(" ");

/** Rows for the statements: that each is there with its words, its fields, and that there are no others. */
export function* statementRows(gold: Gold, { report: { text }, statements }: Reading): Generator<Row> {
  if (gold.statements === undefined) return;
  const spoken = statements.filter(({ kind }) => kind === "speech");
  const places = locate(text, gold.statements);
  const wanted = gold.statements.map((statement, index) => ({ ...statement, spans: places[index] ?? [] }));
  const { partners, others } = pair(wanted, spoken, ({ spans }, { content }) => {
    const shared = overlap(spans, content);
    const share = shared / (lengthOf(spans) + lengthOf(content) - shared);
    return share >= 0.4 ? share : 0;
  });
  for (const [index, one] of wanted.entries()) {
    const found = partners[index];
    if (found === undefined && one.maybe === true) continue;
    yield* fields(text, `statements[${index}]`, one, one.spans, found, one.maybe === true);
    if (one.repliesTo !== undefined) yield valueRow(`statements[${index}].repliesTo`, partners[one.repliesTo]?.id ?? "?", found?.repliesTo);
  }
  yield { name: "statements.others", wanted: [], got: others.map(({ cue, content }) => `${cue ? text.slice(...cue) : ""}: ${wordsIn(text, content)}`), holds: others.length === 0 };
}

function* fields(text: string, name: string, one: GoldStatement, spans: readonly Span[], found: Statement | undefined, maybe: boolean): Generator<Row> {
  const words = wordsIn(text, spans);
  const got = found === undefined ? null : wordsIn(text, found.content);
  if (!maybe) yield { name: `${name}.content`, wanted: words, got, holds: got === words };
  if (one.speaker !== undefined) yield valueRow(`${name}.speaker`, one.speaker, found === undefined ? "no such statement" : found.speaker);
  if (maybe) return;
  if (one.form !== undefined) yield valueRow(`${name}.form`, one.form, found?.form);
  if (one.cue !== undefined) {
    const cue = found?.cue ? text.slice(...found.cue).replaceAll(/\s+/gu, " ").toLowerCase() : null;
    yield { name: `${name}.cue`, wanted: one.cue, got: cue, holds: cue !== null && one.cue.split("|").some((word) => ` ${cue} `.includes(` ${word} `)) };
  }
  if (one.medium !== undefined) yield valueRow(`${name}.medium`, one.medium, found?.medium?.kind);
  if (one.date !== undefined) yield valueRow(`${name}.date`, one.date, found?.date?.value);
  if (one.onBehalfOf !== undefined) yield valueRow(`${name}.onBehalfOf`, one.onBehalfOf, found?.onBehalfOf);
}
