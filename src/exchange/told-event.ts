import type { Archive, Carried, KeptReading, Selection } from "../archive/index.ts";
import type { Actor, Event } from "../model/index.ts";

/** An event with the story that tells it. */
export interface ToldEvent {
  /** `REPORT/e1`: unique in the archive. */
  readonly id: string;
  readonly event: Event;
  readonly kept: KeptReading;
  /** Day of the event, else of its report, ISO 8601. */
  readonly day: string | null;
  /** The report that the reading is of, as carried. */
  readonly first: Carried | null;
  readonly actors: readonly Actor[];
  readonly recipients: readonly Actor[];
}

/** Readings of stories by the id of their report; the last few are kept, since events of one story follow each other. */
export function readingsOf(archive: Pick<Archive, "reading">): (report: string) => Promise<KeptReading | null> {
  const kept = new Map<string, Promise<KeptReading | null>>();
  return (report) => {
    const known = kept.get(report);
    if (known !== undefined) return known;
    const reading = archive.reading(report);
    kept.set(report, reading);
    if (kept.size > 64) kept.delete(kept.keys().next().value ?? "");
    return reading;
  };
}

/** Every event of a selection with its story, the oldest first. */
export async function* toldEvents(archive: Pick<Archive, "reading" | "walk">, selection: Selection): AsyncGenerator<ToldEvent> {
  const readingOf = readingsOf(archive);
  for await (const { id, report, day, event } of archive.walk("events", selection)) {
    const kept = await readingOf(report);
    if (kept === null) continue;
    const actors = new Map(kept.reading.actors.map((actor) => [actor.id, actor]));
    const named = (ids: readonly string[]): readonly Actor[] => ids.flatMap((one) => actors.get(one) ?? []);
    yield { id, event, kept, day, first: kept.carried.find((one) => one.report === kept.id) ?? null, actors: named(event.actors), recipients: named(event.recipients) };
  }
}

/**
 * Whether an event belongs in files that know no status: what took place. What is only wished for, denied or to come
 * would be read there as having happened.
 */
export const tookPlace = ({ event }: ToldEvent): boolean => event.status === "actual" || event.status === "historical";

/** Pairs of an actor and a recipient, one row each, for formats with one of both; `null` where there is none. */
export function pairsOf({ actors, recipients }: ToldEvent): readonly (readonly [Actor | null, Actor | null])[] {
  // Where all parties act together, each pair of them stands once.
  if (recipients.length === 0 && actors.length > 1) return actors.flatMap((one, at) => actors.slice(at + 1).map((other) => [one, other] as const));
  const sources: readonly (Actor | null)[] = actors.length > 0 ? actors : [null];
  const targets: readonly (Actor | null)[] = recipients.length > 0 ? recipients : [null];
  return sources.flatMap((one) => targets.filter((other) => other === null || other.id !== one?.id).map((other) => [one, other] as const));
}
