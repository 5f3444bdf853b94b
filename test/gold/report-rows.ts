import type { Reading } from "../../src/index.ts";
import type { Gold } from "./gold.ts";
import { setRow, valueRow, type Row } from "./row.ts";

const quiet = ["caption", "related", "topics"] as const;

/** Rows for what the report itself says: headline, dateline, parts. */
export function* reportRows(gold: Gold, { report }: Reading): Generator<Row> {
  if (gold.headline !== undefined) yield valueRow("headline", gold.headline, report.headline);
  if (gold.section !== undefined) yield valueRow("section", gold.section, report.section);
  if (gold.published !== undefined) yield valueRow("published", gold.published, report.published?.value);
  if (gold.standfirst !== undefined) yield valueRow("standfirst", gold.standfirst, report.standfirst);
  if (gold.topics !== undefined) yield setRow("topics", gold.topics, report.topics);
  const { place, date, agency } = gold.dateline ?? {};
  if (place !== undefined) yield valueRow("dateline.place", place, report.dateline?.place);
  if (date !== undefined) yield valueRow("dateline.date", date, report.dateline?.date);
  if (agency !== undefined) yield valueRow("dateline.agency", agency, report.dateline?.agency);
  if (gold.parts === undefined) return;
  const textsOf = (kind: string): readonly string[] =>
    report.parts.filter((part) => part.kind === kind).map(({ span }) => report.text.slice(span[0], span[1]));
  for (const kind of new Set([...quiet, ...Object.keys(gold.parts)])) {
    const wanted = gold.parts[kind] ?? [];
    if (typeof wanted === "number") yield valueRow(`parts.${kind}`, String(wanted), String(textsOf(kind).length));
    else yield setRow(`parts.${kind}`, wanted, textsOf(kind));
  }
}

/** Rows for the people: who is there, for which state, in which office. */
export function* personRows(gold: Gold, { actors }: Reading): Generator<Row> {
  for (const [ids, told] of Object.entries(gold.persons ?? {})) {
    const [state = "-", level, ...title] = told.split(" ");
    const actor = actors.find(({ id }) => ids.split("|").includes(id));
    yield { name: `persons.${ids}`, wanted: "there", got: actor?.id ?? null, holds: actor !== undefined };
    if (state !== "-") yield valueRow(`persons.${ids}.state`, state, actor?.state);
    if (level !== undefined) yield valueRow(`persons.${ids}.level`, level, actor?.office?.level);
    const wanted = title.join(" ");
    const got = actor?.office?.title ?? null;
    if (wanted !== "") yield { name: `persons.${ids}.title`, wanted, got, holds: got?.toLowerCase().includes(wanted.toLowerCase()) ?? false };
  }
}
