import { type Member, nameKey } from "./cast.ts";
import { type Linking, sentenceOf } from "./linking.ts";
import { isSpelling } from "./name-parts.ts";
import { isFullName, type NamingPhrase } from "./naming-phrase.ts";
import { officeOnDay } from "./office-on-day.ts";

/** Words that join two people of one side: "Funes and central bank president Alba", "Funes, accompanied by Alba". */
const joins = /^(?:,? ?and|, (?:accompanied|flanked|joined|backed|followed) by|(?:accompanied|flanked|joined) by|together with|along with|, together with|, along with)$/;
const longestJoin = 4;

/**
 * Gives somebody whose office is told without its state the one of the colleague joined to the name. Two who bear one title
 * are each other's counterparts, not colleagues.
 */
export function learnColleagues(linking: Linking, phrases: readonly NamingPhrase[], inFull: ReadonlyMap<NamingPhrase, Member>): void {
  let before: { phrase: NamingPhrase; member: Member } | null = null;
  for (const phrase of phrases) {
    if (phrase.shape !== "person") continue;
    const member = personMeant(linking, phrase, inFull);
    if (member === null) continue;
    const titled = phrase.title !== null && phrase.title.role !== "honorific" && (phrase.owner === null || phrase.owner.owner === null);
    const untold = titled || (phrase.title === null && member.servesLocalBody);
    if (before !== null && untold && member.state === null && !member.known && !member.servesBody && before.member.state !== null && before.member.role !== member.role) {
      const { tokens } = sentenceOf(linking, phrase.sentence);
      const from = before.phrase.to;
      if (phrase.from - from <= longestJoin) {
        const words = tokens.slice(from, phrase.from).map(({ lower }) => lower).join(" ").replace(/ (?:its|his|her|their|the)$/, "");
        if (joins.test(words)) member.state = before.member.state;
      }
    }
    before = { phrase, member };
  }
}

function personMeant({ cast }: Linking, phrase: NamingPhrase, inFull: ReadonlyMap<NamingPhrase, Member>): Member | null {
  if (isFullName(phrase)) return inFull.get(phrase) ?? null;
  const [only, ...others] = cast.withSurname(nameKey(phrase.name));
  return others.length > 0 ? null : (only ?? null);
}

/** How often another state must be named in a report that never names the one where it was filed. */
const often = 3;

/**
 * Whether something speaks against an office being the filing state's where no words say whose it is: the report never
 * names that state but names others, and the facts know another holder there that day or the report is about one other state.
 */
export function isElsewhere(linking: Linking, member: Member): boolean {
  const { facts, home, today, weights, named } = linking;
  if (home === null) return true;
  if (named.has(home) || weights.size === 0) return false;
  if (today !== null && member.office !== null) {
    for (const office of facts.officesFor(home, member.office.title)) {
      const [holder, ...others] = facts.holdersOn(office.id, today);
      if (!office.single || holder === undefined || others.length > 0) continue;
      const name = facts.people.get(holder.person)?.surname ?? "";
      if (officeOnDay(facts, holder.person, today)?.id === office.id && !isSpelling(nameKey(name), member.surname)) return true;
    }
  }
  const [most, next] = [...weights.values()].sort((a, b) => b - a);
  return most !== undefined && most >= often && most >= 2 * (next ?? 0);
}

/** Officers of a body that the report names without its state: of the state where it was filed, unless something speaks against that. */
export function learnLocalOffice(linking: Linking): void {
  for (const member of linking.cast.people) {
    if (member.state === null && member.servesLocalBody && !member.servesBody && !member.known && !isElsewhere(linking, member)) member.state = linking.home;
  }
}
