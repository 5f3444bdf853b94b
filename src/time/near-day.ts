import { nearDays, partsOfDay } from "./calendar-lexicon.ts";
import { isoDay } from "./civil-day.ts";
import { isCapital, isName, isShout, lower, type Match, type Scene } from "./scene.ts";

/** "yesterday", "just yesterday", "the day before yesterday", "today", "tomorrow morning", "the day after tomorrow", "tonight". */
export function nearDay(scene: Scene, at: number, floor: number): Match | null {
  const shift = nearDays.get(lower(scene, at));
  const { anchor, words } = scene;
  if (shift === undefined || anchor === null) return null;
  // "Russia Today", "USA Today", the Today programme; a sentence or quotation may begin with the word.
  if (isCapital(words[at]) && !isShout(words[at]) && at > 0 && !/^["“'‘«(:.…-]$|^—$/.test(words[at - 1]?.text ?? "")) return null;
  if (isShout(words[at]) && /^(?:russia|usa)$/.test(lower(scene, at - 1))) return null;
  if (isEra(scene, at, shift)) return null;
  let day = anchor + shift;
  let from = at;
  let to = at + 1;
  const link = lower(scene, at - 1);
  if (lower(scene, at - 2) === "day" && ((link === "before" && shift === -1) || (link === "after" && shift === 1)) && at - 2 >= floor) {
    day += shift;
    from = at - (lower(scene, at - 3) === "the" ? 3 : 2);
  } else if ((link === "just" || link === "only" || (shift === 0 && (link === "earlier" || link === "later"))) && at - 1 >= floor) from = at - 1;
  if (partsOfDay.has(lower(scene, to))) to++;
  return { from, to, value: isoDay(day), precision: "day", rule: lower(scene, at), day };
}

const ages = /^(?:worlds?|generations?|leaders|men|women|people|man|politics|problems|things|children|youth)$/;

/** "the Russia of today", "the leaders of tomorrow", "the world of yesterday": an age, no day. */
function isEra(scene: Scene, at: number, shift: number): boolean {
  return lower(scene, at - 1) === "of" && (shift === 1 || isName(scene, at - 2) || ages.test(lower(scene, at - 2)));
}

/** "this morning", "last night". */
export function partOfDay(scene: Scene, at: number, floor: number): Match | null {
  const { anchor } = scene;
  const before = lower(scene, at - 1);
  if (anchor === null || at - 1 < floor || !partsOfDay.has(lower(scene, at)) || isCapital(scene.words[at]) !== isShout(scene.words[at])) return null;
  const shift = before === "this" ? 0 : before === "last" ? -1 : null;
  if (shift === null || (shift === -1 && lower(scene, at) !== "night" && lower(scene, at) !== "evening")) return null;
  const day = anchor + shift;
  return { from: at - 1, to: at + 1, value: isoDay(day), precision: "day", rule: "part-of-day", day };
}
