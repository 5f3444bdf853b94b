import type { KeptReading } from "../../archive/index.ts";
import type { Actor } from "../../model/index.ts";

const without = <T extends object>(fields: T): Partial<T> => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0))) as Partial<T>;

/**
 * A report as an item of ninjs 2 (IPTC News in JSON 2.1): its words, and the people, organisations and places that it
 * names. Statements, contacts and claims have no place in that standard.
 */
export function ninjsItem({ id, reading }: KeptReading): object {
  const { report, actors } = reading;
  const named = (kind: Actor["kind"], literal: string): readonly object[] => actors.filter((actor) => actor.kind === kind).map(({ id: actor, name }) => ({ name, uri: `urn:detente:${actor}`, literal }));
  const dateline = report.dateline?.place ?? null;
  return without({
    uri: report.url ?? `urn:detente:report/${id}`,
    standard: { name: "ninjs", version: "2.1" },
    type: "text",
    representationtype: "complete",
    language: report.language,
    firstcreated: report.published?.value,
    versioncreated: report.published?.value,
    pubstatus: "usable",
    located: dateline,
    headlines: report.headline === null ? [] : [{ role: "main", value: report.headline }],
    descriptions: report.standfirst === null ? [] : [{ role: "summary", value: report.standfirst }],
    bodies: [{ role: "main", contenttype: "text/plain", charcount: report.text.length, value: report.text }],
    infosources: report.source === null ? [] : [{ name: report.source.name, role: "publisher" }],
    subjects: report.topics.map((name) => ({ name })),
    people: named("person", "person"),
    organisations: named("organisation", "organisation"),
    places: named("state", "state"),
  });
}
