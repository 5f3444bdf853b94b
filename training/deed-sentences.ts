import type { LearntType } from "../src/events/learnt/type-model.ts";
import { eventDeeds } from "./event-deed-lexicon.ts";

/** A deed told in a sentence, with where who does it and whom it is done to are. */
export interface DeedSentence {
  readonly text: string;
  readonly source: string;
  readonly target: string;
  readonly event: LearntType;
}

/** Strides through the phrases that are not the same for doers and done-to, so that pairs do not repeat. */
const [sourceStride, targetStride] = [5, 7];

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Each deed of the table told once, by phrases taken in turn. */
export function deedSentences(): readonly DeedSentence[] {
  return (Object.keys(eventDeeds) as LearntType[]).flatMap((event) => {
    const { sources, targets, deeds } = eventDeeds[event];
    const [doers, done] = [sources.split("|"), targets.split("|")];
    return deeds.split("\n").map((deed, at): DeedSentence => {
      const source = doers[(at * sourceStride) % doers.length] ?? "";
      const target = done[(at * targetStride) % done.length] ?? "";
      const told = deed.replace("@", source).replace("#", target);
      const named = (name: string, mark: string): string => (deed.startsWith(mark) ? capital(name) : name);
      return { text: `${capital(told)}.`, source: named(source, "@"), target: named(target, "#"), event };
    });
  });
}
