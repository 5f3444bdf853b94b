import type { Level } from "../model/index.ts";
import type { Token } from "../language/index.ts";
import { stateBodies } from "./name-lexicon.ts";
import {
  actingWords,
  designateWords,
  formerWords,
  type Role,
  type Sex,
  titleComplements,
  titleDomains,
  titleHeads,
  titleRanks,
} from "./title-lexicon.ts";

/** Whether the words say that the office is held, was held, or is still to be taken up. */
export type Standing = "held" | "former" | "designate" | "acting";

/** A run of tokens that names an office, without its owner or holder: "deputy foreign minister", "Secretary of State". */
export interface TitlePhrase {
  readonly from: number;
  readonly to: number;
  readonly role: Role;
  readonly level: Level;
  readonly standing: Standing;
  readonly sex: Sex | null;
  readonly plural: boolean;
  /** The words that say what the office is for, lower case and in one form: "foreign", "defence", "finance"; `null` where none do. */
  readonly domain: string | null;
}

/** Longest title in tokens: "former first deputy minister of state for foreign affairs". */
const longest = 9;

const singularOf = new Map<string, string>();
for (const noun of titleHeads.keys()) {
  if (noun.endsWith(".")) continue;
  singularOf.set(noun.endsWith("man") ? `${noun.slice(0, -3)}men` : noun.endsWith("y") && noun !== "attorney" ? `${noun.slice(0, -1)}ies` : `${noun}s`, noun);
}
singularOf.delete("mrs");

/** Every word that can begin a title; the scan asks this first. */
export const titleStarters: ReadonlySet<string> = new Set([...titleHeads.keys(), ...singularOf.keys(), ...titleDomains, ...titleRanks]
  .filter((word) => word !== "and" && word !== "&" && word !== "affairs"));

/** Whether a title may begin with this word: a cheap look-up before {@link titleAt}. */
export function startsTitle(lower: string): boolean {
  return titleStarters.has(lower);
}

/** Whether the word is a title's noun in the plural: "ministers", "envoys". */
export function namesTitlePlural(lower: string): boolean {
  return lower.endsWith("s") && singularOf.has(lower);
}

const domainForms = new Map([
  ["defense", "defence"],
  ["external", "foreign"],
  ["treasury", "finance"],
  ["financial", "finance"],
  ["exchequer", "finance"],
  ["labor", "labour"],
  ["home", "interior"],
]);

/** Whether a title may begin here: {@link startsTitle}, or any noun before "minister" ("fisheries minister"). */
export function mayStartTitle(tokens: readonly Token[], at: number): boolean {
  return titleStarters.has(tokens[at]?.lower ?? "") || isOtherDomain(tokens, at);
}

function isOtherDomain(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.lower;
  if (next !== "minister" && next !== "ministers") return false;
  const token = tokens[at];
  if (token === undefined || titleRanks.has(token.lower) || titleDomains.has(token.lower) || titleHeads.has(token.lower)) return false;
  return (token.upos === "NOUN" || token.upos === "PROPN" || token.upos === "ADJ") && token.text.length > 3 && token.end < (tokens[at + 1]?.start ?? 0);
}

/** Reads the title that begins at `from`, or gives `null`. */
export function titleAt(tokens: readonly Token[], from: number): TitlePhrase | null {
  let at = from;
  let standing: Standing = "held";
  let domain: string | null = null;
  let deputy = false;
  let vice = false;
  let prime = false;
  let headWord: string | null = null;
  let plural = false;
  let before: string | null = null;
  const limit = Math.min(tokens.length, from + longest);
  while (at < limit) {
    const token = tokens[at];
    if (token === undefined) break;
    const lower = token.lower;
    if (lower === "-" || lower === "–") {
      // "vice-president", "ex-president", "president-elect", "secretary-general" where the tokeniser splits them
      const next = tokens[at + 1]?.lower;
      if (at === from || next === undefined) break;
      if (headWord !== null && designateWords.has(next)) {
        standing = "designate";
        at += 2;
        break;
      }
      if (headWord !== null && next !== "general") break;
      at += 1;
      continue;
    }
    const cut = lower.indexOf("-");
    if (cut > 0 && headWord === null) {
      const left = lower.slice(0, cut);
      const right = lower.slice(cut + 1);
      if (titleHeads.has(left) && designateWords.has(right)) {
        headWord = left;
        standing = "designate";
        at += 1;
        break;
      }
      if ((left === "ex" || left === "then" || left === "vice" || left === "deputy") && titleHeads.has(right)) {
        if (left === "vice") vice = true;
        else if (left === "deputy") deputy = true;
        else standing = "former";
        headWord = right;
        at += 1;
        continue;
      }
      if (left === "secretary" && right === "general") {
        headWord = "secretary-general";
        at += 1;
        break;
      }
    }
    const singular = titleHeads.has(lower) ? lower : singularOf.get(lower);
    if (singular !== undefined && !(lower === "deputy" && isTitleWord(tokens[at + 1]?.lower))) {
      if (headWord !== null && !mayFollowHead(headWord, singular)) break;
      before = headWord;
      headWord = before === "secretary" && singular === "general" ? "secretary-general" : singular;
      if (singular !== lower) plural = true;
      at += 1;
      continue;
    }
    if (headWord !== null) break;
    if (isOtherDomain(tokens, at)) {
      domain ??= lower;
      at += 1;
      continue;
    }
    if (titleRanks.has(lower)) {
      if (lower === "under" && tokens[at + 1]?.lower !== "secretary" && tokens[at + 1]?.lower !== "-") break;
      if (formerWords.has(lower)) standing = "former";
      else if (actingWords.has(lower)) standing = "acting";
      else if (designateWords.has(lower)) standing = "designate";
      else if (lower === "deputy" || lower === "assistant" || lower === "under" || lower === "associate") deputy = true;
      else if (lower === "vice") vice = true;
      else if (lower === "prime") prime = true;
      at += 1;
      continue;
    }
    if (titleDomains.has(lower)) {
      if (lower === "and" || lower === "&") {
        if (at === from) break;
      } else domain ??= domainForms.get(lower) ?? lower;
      at += 1;
      continue;
    }
    break;
  }
  if (headWord === null) return null;
  let to = at;
  if (tokens[to]?.lower === "elect" || tokens[to]?.lower === "designate") {
    standing = "designate";
    to += 1;
  }
  const complement = complementAt(tokens, to, headWord);
  if (complement !== null) {
    to = complement.to;
    domain ??= complement.domain;
  }
  // "member of parliament"; of another body it is no title of an office
  const isLawmaker = headWord === "member" && tokens[to]?.lower === "of" && tokens[to + 1]?.lower === "parliament";
  if (isLawmaker) {
    to += 2;
    domain = "parliament";
  }
  const head = isLawmaker ? titleHeads.get("lawmaker") : titleHeads.get(headWord);
  let role: Role = head?.role ?? "secretary-general";
  let level: Level = head?.level ?? "leader";
  const ministerial = role === "minister" || headWord === "premier";
  if (headWord === "secretary" && (before === "general" || (domain === "party" && !deputy))) {
    role = "party-leader";
    level = "leader";
  } else if (headWord === "secretary" && domain === "press") {
    role = "spokesperson";
    level = "spokesperson";
  } else if (headWord === "minister" && prime) {
    role = "prime-minister";
    level = deputy || vice ? "minister" : "leader";
    if (deputy || vice) role = "minister";
  } else if (headWord === "president" && vice) {
    role = "vice-president";
    level = "deputy";
  } else if (ministerial && (deputy || vice)) {
    role = "deputy-minister";
    level = "deputy";
  } else if (role === "minister" && (domain === "foreign" || (headWord === "secretary" && domain === "state"))) {
    role = "foreign-minister";
  } else if (role === "minister" && domain === "defence") {
    role = "defence-minister";
  } else if ((headWord === "adviser" || headWord === "advisor") && domain === "security") {
    role = "security-adviser";
    level = "minister";
  } else if (headWord === "leader" && domain !== null) {
    role = "official";
    level = "working";
  } else if (headWord === "general" && before === "attorney") {
    role = "minister";
    level = "minister";
    domain = "justice";
  } else if (headWord === "prince" && isCrown(tokens, from, to)) {
    level = "leader";
  } else if (headWord === "general" && (before === "director" || before === "inspector" || before === "prosecutor" || before === "consul")) {
    role = before === "consul" ? "envoy" : "official";
    level = before === "consul" ? "envoy" : "working";
  } else if (headWord === "chief" && (domain === "army" || domain === "military" || domain === "navy" || tokens[to - 1]?.lower === "staff")) {
    role = "soldier";
    level = "military";
  }
  return { from, to, role, level, standing, sex: head?.sex ?? null, plural, domain };
}

/** "Crown Prince": the heir speaks for the state, a prince need not. */
function isCrown(tokens: readonly Token[], from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (tokens[index]?.lower === "crown") return true;
  return false;
}

function isTitleWord(lower: string | undefined): boolean {
  return lower !== undefined && titleStarters.has(lower);
}

/** "General Secretary", "Attorney General", "press secretary" keep going; "official spokesman" too; "minister president" does not matter. */
function mayFollowHead(first: string, second: string): boolean {
  if (second === "general") return first === "secretary" || first === "attorney" || first === "director" || first === "consul"
    || first === "inspector" || first === "prosecutor" || first === "major" || first === "lieutenant" || first === "brigadier" || first === "lt." || first === "maj.";
  if (second === "gen." || second === "col.") return first === "lt." || first === "maj." || first === "brigadier";
  if (second === "colonel" || second === "commander") return first === "lieutenant" || first === "lt.";
  if (first === "chief") return true;
  if (first === "general") return second === "secretary";
  if (first === "official" || first === "executive" || first === "deputy") return second === "spokesman" || second === "spokeswoman" || second === "representative"
    || second === "director" || second === "chairman" || second === "minister" || second === "head" || second === "secretary";
  return false;
}

/** "of State", "of foreign affairs", "for foreign affairs", "of the Exchequer"; owners ("of Russia") are the scan's business. */
function complementAt(tokens: readonly Token[], at: number, headWord: string): { to: number; domain: string } | null {
  const joint = tokens[at]?.lower;
  if (joint !== "of" && joint !== "for") return null;
  if (headWord === "head" || headWord === "president" || headWord === "king" || headWord === "queen") {
    const word = tokens[at + 1]?.lower;
    return headWord === "head" && (word === "state" || word === "government") ? { to: at + 2, domain: word } : null;
  }
  let to = at + 1;
  if (tokens[to]?.lower === "the") to += 1;
  const first = tokens[to]?.lower;
  if (first === undefined || !titleComplements.has(first)) return null;
  while (to < tokens.length && (titleComplements.has(tokens[to]?.lower ?? "") || (tokens[to]?.lower === "and" && titleComplements.has(tokens[to + 1]?.lower ?? "")))) to += 1;
  // "chief of the Finance Ministry": that body owns the title
  if (stateBodies.has(tokens[to]?.lower ?? "")) return null;
  return { to, domain: domainForms.get(first) ?? first };
}
