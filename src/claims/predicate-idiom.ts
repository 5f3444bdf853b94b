import type { Position } from "../model/index.ts";
import { tokenAt, type Stretch } from "./stretch.ts";

/** Whole predicates that say it of relations, in their first words. */
const idioms: readonly (readonly [position: Position, words: RegExp])[] = [
  ["strained", /^(?:take|takes|taking|took|taken) (?:a |another )?(?:\w+ )?turn for the worse\b/u],
  ["improving", /^(?:take|takes|taking|took|taken) (?:a |another )?(?:\w+ )?turn for the better\b/u],
  ["strained", /^leaves? (?:much|a lot|something|a great deal) to be desired\b/u],
  ["strained", /^(?:go|goes|going|gone|went) (?:from bad to worse|downhill|sour|backwards?)\b/u],
  ["strained", /^(?:move|moves|moving|moved|head|heads|heading|headed) (?:in the wrong direction|downhill|backwards?)\b/u],
  ["strained", /^(?:hang|hangs|hanging|hung) by a thread\b/u],
  ["strained", /^(?:lie|lies|lying|lay) in (?:ruins|tatters)\b/u],
  ["improving", /^(?:go|goes|going|gone|went) from strength to strength\b/u],
  ["improving", /^(?:move|moves|moving|moved) (?:forward|ahead|in the right direction)\b/u],
  ["improving", /^(?:show|shows|showing|shown|showed) (?:some |first )?signs? of (?:improvement|recovery|thawing|a thaw|life)\b/u],
  ["improving", /^(?:gain|gains|gaining|gained|gather|gathers|gathering|gathered) (?:new )?(?:momentum|pace|strength)\b/u],
  ["normal", /^(?:run|runs|running) smoothly\b/u],
  ["frozen", /^(?:reach|reaches|reached|hit|hits) (?:a |an )?(?:\w+ )?(?:dead end|dead-end|impasse|deadlock|stalemate|wall|standstill)\b/u],
  ["frozen", /^(?:lead|leads|leading|led|go|goes|going|gone|went|get|getting|got) nowhere\b/u],
  ["frozen", /^(?:enter|enters|entering|entered|go|goes|going|gone|went) (?:in)?(?:to )?(?:a |an )?(?:\w+ )?(?:freeze|hibernation|limbo|stalemate|deadlock|impasse)\b/u],
  ["strained", /^(?:enter|enters|entering|entered|plunge|plunged|go|goes|going|gone|went) (?:in)?(?:to )?(?:a |an )?(?:\w+ )?(?:crisis|tailspin|free fall|downward spiral)\b/u],
  ["broken", /^exists? only (?:on paper|in name)\b/u],
];

/** Every idiom begins with one of these: most predicates need no look at the words after them. */
const begins = /^(?:t[ao]|lea|go|wen|mov|hea|han|hun|l[iay]|sho|gai|gat|run|rea|hi|le|ge|got|ent|plu|exi)/u;

/** The position that an idiom from one of two tokens on says, and the token after the main verb. */
export function predicateIdiom(stretch: Stretch, verbs: readonly number[]): { readonly position: Position; readonly to: number } | null {
  for (const verb of verbs) {
    if (verb < 0 || !begins.test(tokenAt(stretch, verb).lower)) continue;
    const words = stretch.tokens.slice(verb, verb + 9).map(({ lower }) => lower);
    const joined = words.join(" ");
    for (const [position, pattern] of idioms) {
      const match = pattern.exec(joined);
      if (match !== null) return { position, to: verb + match[0].split(" ").length };
    }
  }
  return null;
}
