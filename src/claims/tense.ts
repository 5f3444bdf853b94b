import { pastTimes } from "./modality-lexicon.ts";
import type { ObjectPhrase } from "./object-phrase.ts";
import type { Predicate } from "./predicate.ts";
import { tokenAt, type Stretch } from "./stretch.ts";

/** A year, or "last year", "in those days", among the words of the clause. */
export function namesPast(stretch: Stretch, from: number, to: number): boolean {
  for (let index = Math.max(0, from); index < Math.min(stretch.tokens.length, to); index++) {
    const { lower } = tokenAt(stretch, index);
    if ((pastTimes.has(lower) && !/^(?:more|again)$/u.test(tokenAt(stretch, index + 1).lower)) || /^(?:19|20)\d\ds?$/u.test(lower)) return true;
    if (lower === "under" && /^(?:PROPN|DET|PRON)$/u.test(tokenAt(stretch, index + 1).upos)) return true;
    if (lower === "last" && tokenAt(stretch, index + 1).upos === "NOUN") return true;
  }
  return false;
}

const long = /^(?:years|decades|months|weeks|centuries|days|generations|century|decade|time|year|while)$/u;

/** "Were frozen for many years", "was briefly interrupted", "had been cut until 1991": a state that ended. */
function isOver(stretch: Stretch, object: Pick<ObjectPhrase, "from">, { main, perfect }: Predicate): boolean {
  for (let index = main - 3; index < main + 9; index++) {
    const { lower, upos } = tokenAt(stretch, index);
    if (index >= main && (upos === "SCONJ" || lower === "and" || lower === "but" || lower === "since" || lower === "last")) break;
    if (/^(?:briefly|temporarily|until|till|once)$/u.test(lower) && index > object.from && !/^(?:more|again)$/u.test(tokenAt(stretch, index + 1).lower)) return true;
    if (lower === "throughout" && !perfect && tokenAt(stretch, index + 1).upos === "DET") return true;
    if (lower === "for" && !perfect) for (let next = index + 1; next < index + 5; next++) if (long.test(tokenAt(stretch, next).lower)) return true;
  }
  // "At one time", "at the time", "back then".
  for (let index = object.from - 1; index >= object.from - 6; index--) if (/^(?:time|then|once|formerly)$/u.test(tokenAt(stretch, index).lower) && /^(?:one|the|that|back|a|,)$/u.test(tokenAt(stretch, index - 1).lower)) return true;
  return false;
}

/**
 * Whether a clause tells how things were, not how they are. In the reporter's words a past form may only be the sequence of
 * tenses ("he said that relations were good"), so there a time of the past must stand with it. What was cut off and not
 * taken up again still is.
 */
export function inThePast(stretch: Stretch, object: Pick<ObjectPhrase, "from">, predicate: Predicate, lasting: boolean): boolean {
  if (tokenAt(stretch, predicate.main - 2).lower === "used" && tokenAt(stretch, predicate.main - 1).lower === "to") return true;
  if (!predicate.past) return false;
  if (isOver(stretch, object, predicate)) return true;
  if (lasting) return false;
  if (predicate.perfect && stretch.verbatim) return true;
  return stretch.verbatim || namesPast(stretch, object.from - 4, predicate.main + 10);
}
