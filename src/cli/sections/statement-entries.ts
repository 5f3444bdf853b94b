import type { Reading, Statement } from "../../model/index.ts";
import { shown, strong } from "../cells.ts";
import { dotted, faintly } from "../dotted.ts";
import { listed, type Names } from "../names.ts";
import { quoted } from "../quoted.ts";
import { sayDate } from "../say-date.ts";
import type { Entry } from "../sections.ts";

/** A pronoun that nobody could be found for says nothing by itself. */
const pronoun = /^(?:I|we|you|he|she|it|they|who|him|her|them|which|that|this|these|those|one)$/i;

/** Who spoke: the actor, else the words that name the source; `null` where nothing does. */
export function speakerOf({ speaker, source }: Statement, { report }: Reading, names: Names): string | null {
  if (speaker !== null) return names.withState(speaker);
  const words = source === null ? "" : shown(report.text.slice(...source));
  return words === "" || pronoun.test(words) ? null : words;
}

/** A statement; others of its reading are named by their numbers in the list, where there is one. */
export function statementEntry(statement: Statement, reading: Reading, names: Names, numberOf: ((id: string) => number) | null): Entry {
  const { kind, form, addressee, onBehalfOf, medium, date, repliesTo, reply, within, content, speaker, subjects } = statement;
  // "(USA)" behind the speaker's name says already for whom.
  const own = reading.actors.find(({ id }) => id === speaker)?.state ?? "";
  const represented = onBehalfOf === speaker || onBehalfOf === `state/${own}` ? null : onBehalfOf;
  const outlet = medium === null || medium.outlet === null ? "" : ` (${names.actor(medium.outlet)})`;
  return [
    dotted([strong(speakerOf(statement, reading, names) ?? "speaker unknown"), kind === "thought" ? `${form} thought` : form, medium === null ? null : `${medium.kind}${outlet}`, date === null ? null : sayDate(date)]),
    quoted(reading.report.text, content),
    ...faintly([
      addressee === null ? null : `to ${names.actor(addressee)}`,
      represented === null ? null : `for ${names.actor(represented)}`,
      repliesTo === null || numberOf === null ? null : `answers ${numberOf(repliesTo)}${reply === "inferred" ? " (inferred)" : reply === "stated" ? " (the report says so)" : ""}`,
      subjects.length === 0 ? null : `about ${listed(subjects.map(({ text }) => shown(text)))}`,
      within === null || numberOf === null ? null : `told inside ${numberOf(within)}`,
    ]),
  ];
}

/** Who said what, through what and when. */
export function statementEntries(reading: Reading, names: Names): readonly Entry[] {
  const numberOf = (id: string): number => reading.statements.findIndex((other) => other.id === id) + 1;
  return reading.statements.map((statement) => statementEntry(statement, reading, names, numberOf));
}
