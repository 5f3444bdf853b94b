import type { Facts } from "./facts.ts";
import type { Linking } from "./linking.ts";
import { isFullName, type NamingPhrase } from "./naming-phrase.ts";
import { officeOnDay } from "./office-on-day.ts";

const foreign = /foreign|secretary-of-state$|external-affairs/;

function leads(facts: Facts, id: string, today: string): boolean {
  const office = officeOnDay(facts, id, today);
  return office !== null && office.id !== null && (office.level === "leader" || (office.level === "minister" && foreign.test(office.id)));
}

/**
 * Whom news calls by the surname alone in any report: who leads a state or its foreign ministry that day, where nobody else of
 * that surname holds an office then.
 */
export function isForemost(facts: Facts, id: string, surname: string, today: string): boolean {
  return leads(facts, id, today) && facts.peopleBySurname(surname).every((other) => other === id || officeOnDay(facts, other, today) === null);
}

/** The states of those whom a report calls by the surname alone, as news calls the foremost. */
export function foremostStates(scanned: readonly (readonly NamingPhrase[])[], facts: Facts, today: string | null): ReadonlySet<string> {
  const found = new Set<string>();
  if (today === null) return found;
  for (const phrases of scanned) {
    for (const phrase of phrases) {
      if (phrase.shape !== "person" || phrase.title !== null || isFullName(phrase)) continue;
      const id = facts.peopleBySurname(phrase.name).find((one) => isForemost(facts, one, phrase.name, today));
      const state = id === undefined ? null : (facts.people.get(id)?.state ?? null);
      if (state !== null) found.add(state);
    }
  }
  return found;
}

/** Whether a report deals with states at all besides the given one: it names one, or somebody in office of another. */
export function dealsAbroad({ named, foremost, cast }: Linking, state: string): boolean {
  if (named.size > 0) return true;
  for (const code of foremost) if (code !== state) return true;
  return cast.people.some((member) => member.known && member.office !== null && member.state !== null && member.state !== state);
}
