import type { LinkedReport, Mention } from "../actors/index.ts";
import { tokenFilter, type Sentence, type Token } from "../language/index.ts";
import type { Actor } from "../model/index.ts";
import { officialNouns } from "./clause/official-noun-lexicon.ts";
import { idiomWords } from "./idiom-lexicon.ts";
import { companions, nounTriggers, otherWorlds, verbTriggers } from "./trigger-lexicon.ts";
import type { Vouchers } from "./voucher.ts";

/**
 * True for words that can tell of a contact, or the word that must follow soon; false for words that show another world: one
 * look-up a token.
 */
const telling: ReadonlyMap<string, boolean | string> = new Map<string, boolean | string>([
  ...[...verbTriggers].map(([word, trigger]) => [word, companions.get(trigger) ?? true] as const),
  ...[...nounTriggers.keys()].map((word) => [word, true] as const),
  ...idiomWords.map((word) => [word, true] as const),
  ...[...otherWorlds].map((word) => [word, false] as const),
]);

const mayBeTelling: (token: Token) => boolean = tokenFilter(telling.keys());

function followsSoon(tokens: readonly Token[], at: number, words: string): boolean {
  const soon = words.split(" ");
  for (let next = at + 1; next < at + 7; next++) if (soon.includes(tokens[next]?.lower ?? "")) return true;
  return false;
}

/** A cheap test that spares most sentences the phrases: a word that can tell of a contact. */
export function mayTell(sentence: Sentence): boolean {
  let found = false;
  let elsewhere = false;
  const { tokens } = sentence;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const tells = mayBeTelling(token) ? telling.get(token.lower) : undefined;
    if (tells === undefined) continue;
    if (tells === true) found = true;
    else if (tells === false) elsewhere = true;
    else found ||= followsSoon(tokens, at, tells);
  }
  // "no minister would attend the World Cup": where an official is named, sport is only the occasion.
  return found && (!elsewhere || sentence.tokens.some(({ lower }) => officialNouns.has(lower)));
}

/** How many states the actors behind a list belong to; 2 stands for more. */
export function statesOf<T>(list: readonly T[], actorOf: (one: T) => Actor | undefined): 0 | 1 | 2 {
  let first: string | null = null;
  for (const one of list) {
    const actor = actorOf(one);
    if (actor === undefined || actor.kind === "outlet" || actor.state === null || actor.state === first) continue;
    if (first !== null) return 2;
    first = actor.state;
  }
  return first === null ? 0 : 1;
}

const elliptic = new Set(["they", "both", "two", "pair", "refused", "offer", "offers", "plans", "up", "answer"]);

/** Words by which a sentence leaves a side to the reader: "the pair met", "has no plans to take part in talks". */
function isElliptic(sentence: Sentence): boolean {
  return sentence.tokens.some(({ lower }) => elliptic.has(lower));
}

/**
 * Whether a contact in a sentence can have two sides: two states named, or one and a speaker's, or those of a contact told
 * of before.
 */
export function mayHaveSides(linked: LinkedReport, sentence: Sentence, mentions: readonly Mention[], vouchers: Vouchers, told: number): boolean {
  if (told > 0 && mentions.length > 0) return true;
  if (mentions.length === 0 || (mentions.length === 1 && mentions[0]?.kind === "place")) return isElliptic(sentence);
  const states = statesOf(mentions, ({ actor }) => linked.actorById.get(actor));
  return states === 2 || (states === 1 && vouchers.touches(...sentence.span)) || isElliptic(sentence);
}
