import type { Unit } from "./content-units.ts";
import { stemOf, type Word } from "./wording.ts";

const first: ReadonlySet<string> = new Set(["we", "i"]);
const others: ReadonlySet<string> = new Set(["they", "he", "she"]);
const firstObject: ReadonlySet<string> = new Set(["us", "me"]);
const otherObject: ReadonlySet<string> = new Set(["them", "him", "her"]);

const placeOf = (words: readonly Word[], some: ReadonlySet<string>): number => words.findIndex(({ key }) => some.has(key));

/** Whether somebody does something to somebody in one wording and suffers it in the other: "we told them", "they told us". */
function toldOtherwise(words: readonly Word[], otherWords: readonly Word[]): boolean {
  const acts = (all: readonly Word[], subject: ReadonlySet<string>, object: ReadonlySet<string>): boolean => {
    const [by, to] = [placeOf(all, subject), placeOf(all, object)];
    return by >= 0 && to > by && to - by <= 4;
  };
  const ours = (all: readonly Word[]): boolean => acts(all, first, otherObject);
  const theirs = (all: readonly Word[]): boolean => acts(all, others, firstObject);
  if ((ours(words) && theirs(otherWords)) || (theirs(words) && ours(otherWords))) return true;
  // "He told them", "they told him".
  const [one, two] = [words, otherWords].map((all) => all.map(({ key }) => key).filter((key) => others.has(key) || otherObject.has(key)).slice(0, 2).join(" "));
  return (one === "he them" && two === "they him") || (one === "they him" && two === "he them") || (one === "she them" && two === "they her") || (one === "they her" && two === "she them");
}

/** "We believe the Americans", "the Americans believe us": what both wordings share stands between, and the ends have changed places. */
function endsTurned(words: readonly Word[], otherWords: readonly Word[], pairs: readonly (readonly [Unit, Unit])[]): boolean {
  const subject = placeOf(words, first);
  const object = placeOf(otherWords, firstObject);
  if (subject < 0 || object < 0 || placeOf(otherWords, first) >= 0 || placeOf(words, firstObject) >= 0) return false;
  return pairs.some(([verb, itsVerb]) =>
    verb.kind === "word" && verb.from > subject && itsVerb.to <= object && pairs.some(([name, itsName]) => name.kind === "name" && itsName.kind === "name" && name.from >= verb.to && name.from - verb.to <= 1 && itsName.to <= itsVerb.from),
  );
}

/** Words after which "on" and "by" say the same. */
const means: ReadonlySet<string> = new Set("phone telephone train foot radio video land sea request".split(" ").map(stemOf));

const contrary: ReadonlySet<string> = new Set(["on by", "by on", "to from", "from to", "by over", "over by", "into out", "out into", "for against", "against for"]);

/** The preposition that a unit's phrase begins with, past a possessive; "" for none. */
function prepositionOf(words: readonly Word[], { from }: Unit): string {
  const before = words[from - 1]?.key ?? "";
  return /^(?:my|our|your|his|her|its|their)$/.test(before) ? (words[from - 2]?.key ?? "") : before;
}

/** Whether one phrase hangs by opposite prepositions: "attack on the embassy", "attack by the embassy"; "left Geneva", "left for Geneva". */
function hungOtherwise(words: readonly Word[], otherWords: readonly Word[], pairs: readonly (readonly [Unit, Unit])[]): boolean {
  return pairs.some(([one, other]) => {
    const [mine, its] = [prepositionOf(words, one), prepositionOf(otherWords, other)];
    if (contrary.has(`${mine} ${its}`)) return !means.has(one.stem);
    const leaves = (all: readonly Word[], { from }: Unit, steps: number): boolean => /^(?:leav|left|depart)/.test(all[from - steps]?.key ?? "");
    return one.kind === "name" && ((mine === "for" && leaves(words, one, 2) && leaves(otherWords, other, 1)) || (its === "for" && leaves(otherWords, other, 2) && leaves(words, one, 1)));
  });
}

/** Whether the same words are put together the other way round. */
export function turned(words: readonly Word[], otherWords: readonly Word[], pairs: readonly (readonly [Unit, Unit])[], samePassive: boolean): boolean {
  if (hungOtherwise(words, otherWords, pairs)) return true;
  const mirrored = pairs.map(([one, other]) => [other, one] as const);
  return samePassive && (toldOtherwise(words, otherWords) || endsTurned(words, otherWords, pairs) || endsTurned(otherWords, words, mirrored));
}
