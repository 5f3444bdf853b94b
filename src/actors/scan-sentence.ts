import type { Sentence, Token } from "../language/index.ts";
import type { Facts } from "./facts.ts";
import type { Candidate, CandidateKind, PhraseMatch } from "./facts-phrases.ts";
import { isGivenName } from "./given-name-lexicon.ts";
import { governmentWords, groupHeads, groupMiddles, organisationEndings, placeBeginnings, placeEndings, sayingVerbs, speakingGroups, stateBodies } from "./name-lexicon.ts";
import { classifyRun, isNameWord, nameRunEnd } from "./name-run.ts";
import type { Determiner, NamingPhrase, PhraseShape } from "./naming-phrase.ts";
import { actsHere } from "./place-or-actor.ts";
import { pluralAt } from "./plural-description.ts";
import { casingOf, isAllCapitals, isCapitalised } from "./sentence-casing.ts";
import { actingWords, formerWords } from "./title-lexicon.ts";
import { mayStartTitle, type Standing, startsTitle, titleAt, type TitlePhrase } from "./title-phrase.ts";

const pronouns: ReadonlySet<string> = new Set(["he", "she", "him", "his", "her", "they", "their", "them"]);
const possessiveMarks: ReadonlySet<string> = new Set(["'s", "’s", "'", "’"]);

/** Which reading of a phrase to try first when the facts know several. */
const kindOrder: readonly CandidateKind[] = [
  "person", "organisation", "outlet", "seat", "state", "capital", "adjective", "demonym", "body", "surname", "office", "title",
];

/** What the scan needs to tell about words that it lets go. */
export type Dropped = (from: number, to: number, rule: string, why: string) => void;

interface Fields {
  readonly to: number;
  readonly end?: number;
  readonly start?: number;
  readonly nameFrom?: number;
  readonly nameTo?: number;
  readonly known?: readonly Candidate[];
  readonly title?: TitlePhrase | null;
  readonly owner?: NamingPhrase | null;
  readonly determiner?: Determiner;
  readonly strength?: 0 | 1 | 2;
  readonly acts?: boolean;
}

/**
 * Finds the words of one sentence that may name an actor, from left to right, in one pass. Nothing is resolved here:
 * the phrases carry what the facts know for their words and what the words themselves show.
 */
export function scanSentence(sentence: Sentence, facts: Facts, dropped: Dropped): NamingPhrase[] {
  const { tokens } = sentence;
  const matches = facts.matchPhrases(tokens);
  const casing = casingOf(sentence);
  const phrases: NamingPhrase[] = [];
  let pointer = 0;

  const lowerAt = (index: number): string => tokens[index]?.lower ?? "";

  const matchAt = (index: number): PhraseMatch | null => {
    for (let at = pointer; at < matches.length; at++) {
      const match = matches[at];
      if (match === undefined || match.tokens[0] > index) return null;
      if (match.tokens[0] === index) return match;
    }
    return null;
  };

  const push = (shape: PhraseShape, from: number, rule: string, fields: Fields): NamingPhrase => {
    const nameFrom = fields.nameFrom ?? from;
    const nameTo = fields.nameTo ?? fields.to;
    const phrase: NamingPhrase = {
      shape,
      sentence: sentence.index,
      from,
      to: fields.to,
      start: fields.start ?? tokens[from]?.start ?? 0,
      end: fields.end ?? endOf(tokens[fields.to - 1]),
      nameFrom,
      nameTo,
      name: shape === "pronoun" ? lowerAt(from) : wordsOf(tokens, nameFrom, nameTo),
      known: fields.known ?? [],
      title: fields.title ?? null,
      owner: fields.owner ?? null,
      determiner: fields.determiner ?? "none",
      strength: fields.strength ?? 0,
      acts: fields.acts ?? true,
      rule,
    };
    phrases.push(phrase);
    return phrase;
  };

  /** The state or body that ends right before `from`, with or without "'s". */
  const ownerBefore = (from: number): NamingPhrase | null => {
    const last = phrases[phrases.length - 1];
    if (last === undefined) return null;
    const between = from - last.to;
    const isOwner = last.shape === "state" || last.shape === "adjective" || last.shape === "capital" || last.shape === "seat"
      || last.shape === "organisation" || last.shape === "outlet" || last.shape === "body";
    if (!isOwner) return null;
    if (between === 0) return last.shape === "capital" ? null : last;
    return between === 1 && possessiveMarks.has(lowerAt(from - 1)) ? last : null;
  };

  /** The states joined to this one: "Russian" beside "American" in "Russian and American diplomats". */
  const joinedOwners = (owner: NamingPhrase): readonly NamingPhrase[] => {
    const found: NamingPhrase[] = [];
    let next = owner;
    for (let index = phrases.lastIndexOf(owner) - 1; index >= 0; index--) {
      const other = phrases[index];
      if (other === undefined || !other.known.some(({ kind }) => kind === "adjective") || other.owner !== null) break;
      let gap = other.to;
      if (lowerAt(gap) === ",") gap += 1;
      if (lowerAt(gap) === "and") gap += 1;
      if (gap === other.to || gap !== next.from) break;
      found.unshift(other);
      next = other;
    }
    return found;
  };

  const determinerBefore = (from: number): Determiner => {
    const lower = lowerAt(from - 1);
    if (lower === "the" || lower === "this" || lower === "that") return "the";
    if (lower === "a" || lower === "an" || lower === "another" || lower === "one" || lower === "some" || lower === "any" || lower === "no" || lower === "every" || lower === "each") return "a";
    if (lower === "his" || lower === "her" || lower === "their" || lower === "its") return "his";
    return "none";
  };

  const barrier = (index: number, runFrom: number): boolean => {
    const match = matchAt(index);
    if (match === null) return false;
    const first = lowerAt(runFrom);
    for (const { kind } of match.candidates) {
      if (kind === "surname" || kind === "title" || kind === "office" || kind === "body") continue;
      if (kind === "state" || kind === "capital") {
        if (index === runFrom + 1 && isGivenName(first) && match.tokens[1] === index + 1) continue;
        if (placeBeginnings.has(first)) continue;
      }
      if (kind === "person" && match.tokens[1] === index + 1) continue;
      return true;
    }
    return false;
  };

  /** A run of name words right after a title: nearly always a person. */
  const personAfter = (from: number): { to: number; known: readonly Candidate[]; strength: 0 | 1 | 2 } | null => {
    if (!isNameWord(tokens[from]) || casing === "shouted") {
      const match = matchAt(from);
      const people = match?.candidates.filter(({ kind }) => kind === "person" || kind === "surname") ?? [];
      return match !== null && people.length > 0 ? { to: match.tokens[1], known: people, strength: 2 } : null;
    }
    const match = matchAt(from);
    if (match !== null) {
      const people = match.candidates.filter(({ kind }) => kind === "person");
      if (people.length > 0 && match.tokens[1] - from > 1) return { to: match.tokens[1], known: people, strength: 2 };
      const kinds = match.candidates.map(({ kind }) => kind);
      const nameable = kinds.includes("surname") || kinds.includes("person")
        || ((kinds.includes("state") || kinds.includes("capital")) && match.tokens[1] === from + 1 && isNameWord(tokens[from + 1]) && matchAt(from + 1) === null);
      if (!nameable) return null;
    }
    let to = nameRunEnd(tokens, from, barrier);
    // "President Obama Speech": after a title a surname that the facts know ends the name unless another name word follows
    if (match !== null && match.tokens[1] < to && (casing === "title" || tokens[match.tokens[1]]?.upos !== "PROPN")) to = match.tokens[1];
    const run = classifyRun(tokens, from, to);
    if (hasLeadingWord(tokens, from, to, run.kind)) return null;
    if (run.kind === "organisation" && run.strength > 0) return null;
    if (run.kind === "organisation" && isAllCapitals(tokens[from] ?? emptyToken) && to - from === 1) return null;
    if (run.kind === "place" || (to - from === 1 && /(?:bank|corp|inc)$/.test(lowerAt(from)))) return null;
    return { to, known: match !== null && match.tokens[1] === to ? match.candidates : [], strength: 2 };
  };

  const takeTitle = (whole: TitlePhrase): number => {
    const { from } = whole;
    const joined = joinedTitle(whole);
    if (lowerAt(joined.to - 1) === "miss" && pageants.has(lowerAt(joined.to))) return joined.to + 1;
    const owner = ownerBefore(from);
    // "former Estonian foreign minister": the word before the owner says how the office stands
    const standing = owner === null ? null : standingOf(lowerAt(owner.from - 1));
    const title = standing === null ? joined : { ...joined, standing };
    const isAbbreviation = lowerAt(title.to - 1).endsWith(".") || title.role === "honorific";
    const second = !title.plural && startsTitle(lowerAt(title.to)) ? titleAt(tokens, title.to) : null;
    const nameFrom = second !== null && !second.plural && (second.role === "honorific" || second.role === "soldier" || second.role === "monarch" || lowerAt(second.to - 1).endsWith(".")) ? second.to : title.to;
    const name = title.plural ? null : personAfter(nameFrom);
    const begin = owner === null ? from : standing === null ? owner.from : owner.from - 1;
    const start = owner === null || standing !== null ? null : owner;
    if (name !== null) {
      if (!isCapitalised(tokens[title.to - 1] ?? emptyToken) && owner === null && title.to - from === 1 && weakAlone.has(lowerAt(from))) {
        // "the major Smith" does not occur; "head Smith" and "general Motors" are not titles
        return from + 1;
      }
      // "Chief Forum", "Major League": an everyday word with a capital before an unknown one shows nothing
      const isWeak = owner === null && title.to - from === 1 && weakAlone.has(lowerAt(from)) && lowerAt(from) !== "general" && lowerAt(from) !== "king" && lowerAt(from) !== "captain" && lowerAt(from) !== "major" && name.to - nameFrom === 1 && name.known.length === 0;
      push("person", begin, "title-name", {
        to: name.to, nameFrom, nameTo: name.to, known: name.known, title, owner, strength: isWeak ? 0 : 2,
        determiner: determinerBefore(begin), ...(start === null ? {} : { start: start.start }),
      });
      return name.to;
    }
    if (isAbbreviation) return title.to;
    // "foreign minister of Russia", "ambassador to Moscow", "spokesman for the Kremlin"
    const joint = lowerAt(title.to);
    if (owner === null && (joint === "of" || joint === "for" || joint === "to")) {
      const ownerFrom = lowerAt(title.to + 1) === "the" ? title.to + 2 : title.to + 1;
      while (pointer < matches.length && (matches[pointer]?.tokens[0] ?? 0) < ownerFrom) pointer += 1;
      const match = matchAt(ownerFrom);
      const before = phrases.length;
      if (match !== null && match.candidates.some(({ kind }) => ownerKinds.has(kind))) {
        const to = takeMatch(match, ownerFrom);
        const after = phrases[before];
        const owns = joint === "of" || joint === "for";
        if (after !== undefined && to > ownerFrom && ownerShapes.has(after.shape)) {
          const holder = owns || title.role === "spokesperson" ? after : null;
          const name = owns && !title.plural ? personAfter(to) : null;
          if (name !== null) {
            push("person", from, "title-owner-name", { to: name.to, nameFrom: to, nameTo: name.to, known: name.known, title, owner: holder, strength: 2, determiner: determinerBefore(from) });
            return name.to;
          }
          if (title.plural) {
            let end = to;
            const holders = [after];
            while (heldAlone.has(title.role) && (lowerAt(end) === "," || lowerAt(end) === "and")) {
              let at = lowerAt(end) === "," && lowerAt(end + 1) === "and" ? end + 2 : end + 1;
              if (lowerAt(at) === "the") at += 1;
              while (pointer < matches.length && (matches[pointer]?.tokens[0] ?? 0) < at) pointer += 1;
              const another = matchAt(at);
              if (another === null || !another.candidates.some(({ kind }) => kind === "state")) break;
              const count = phrases.length;
              end = takeMatch(another, at);
              const holder = phrases[count];
              if (holder !== undefined && holder.shape === "state") holders.push(holder);
            }
            if (holders.length > 1) for (const one of holders) push("title", from, "joint-title", { to: end, title, owner: one, determiner: "the" });
            return end;
          }
          push("title", from, "title-of-owner", { to, title, owner: holder, determiner: determinerBefore(from) });
          return to;
        }
        if (to > ownerFrom) return to;
      }
    }
    if (title.plural && heldAlone.has(title.role)) {
      const others = owner === null ? [] : joinedOwners(owner);
      if (owner !== null && others.length > 0) {
        for (const one of [...others, owner]) push("title", others[0]?.from ?? begin, "joint-title", { to: title.to, title, owner: one, determiner: "the", start: others[0]?.start ?? owner.start });
        return title.to;
      }
      const named = namesAfter(title, owner);
      if (named > title.to) return named;
    }
    if (title.plural) {
      const owned = owner !== null && (owner.shape === "adjective" || owner.shape === "state");
      if (owned && speakingGroups.has(lowerAt(title.to - 1))) push("group", begin, "state-group", { to: title.to, owner, nameFrom: title.to - 1, start: owner.start });
      return title.to;
    }
    const determiner = determinerBefore(begin);
    const capitalAlone = isCapitalised(tokens[from] ?? emptyToken);
    if (owner === null && determiner === "none" && !capitalAlone) return title.to;
    if (owner === null && title.to - from === 1 && weakAlone.has(lowerAt(from))) return title.to;
    const last = tokens[title.to - 1];
    if (last !== undefined && (last.upos === "ADJ" || last.upos === "VERB" || last.upos === "ADV") && owner === null) return title.to;
    // "the president's office", "a minister level meeting": only the head of a noun phrase names a person
    const next = tokens[title.to];
    if (next !== undefined && next.upos === "NOUN" && next.end > next.start && !titleFollowers.has(next.lower)) return title.to;
    push("title", begin, owner === null ? "title-alone" : "owner-title", { to: title.to, title, owner, determiner, ...(start === null ? {} : { start: start.start }) });
    return title.to;
  };

  /** "State Councilor and Foreign Minister Wang Yi": the higher of the two is the title. */
  const joinedTitle = (title: TitlePhrase): TitlePhrase => {
    if (title.plural || lowerAt(title.to) !== "and" || !startsTitle(lowerAt(title.to + 1))) return title;
    const other = titleAt(tokens, title.to + 1);
    if (other === null || other.plural || personAfter(other.to) === null) return title;
    return title.level === "working" ? other : { ...title, to: other.to };
  };

  /** "Presidents Putin and Obama": each has the title. */
  const namesAfter = (title: TitlePhrase, owner: NamingPhrase | null): number => {
    let at = title.to;
    for (let count = 0; count < 4; count++) {
      const name = personAfter(at);
      if (name === null) break;
      const begin = count === 0 ? (owner?.from ?? title.from) : at;
      push("person", begin, "joint-title-name", { to: name.to, nameFrom: at, nameTo: name.to, known: name.known, title: { ...title, plural: false }, owner, strength: 2, ...(count === 0 && owner !== null ? { start: owner.start } : {}) });
      at = name.to;
      const comma = lowerAt(at) === "," ? at + 1 : at;
      const next = lowerAt(comma) === "and" ? comma + 1 : comma;
      if (next === at || personAfter(next) === null) break;
      at = next;
    }
    return at;
  };

  /** "Russian officials", "US defense sources", "the Russian government", "the British side". */
  const takeGroup = (owner: NamingPhrase): number => {
    let at = owner.to;
    if (possessiveMarks.has(lowerAt(at))) at += 1;
    let middles = 0;
    while (middles < 3 && groupMiddles.has(lowerAt(at)) && !isCapitalised(tokens[at] ?? emptyToken)) {
      const next = lowerAt(at + 1);
      if (!groupMiddles.has(next) && !groupHeads.has(next)) break;
      at += 1;
      middles += 1;
    }
    const title = titleAt(tokens, owner.to);
    // "the US and Russian foreign ministers" are two people; the title says which
    if (title !== null && title.plural && heldAlone.has(title.role) && (title.domain !== null || title.role !== "minister") && joinedOwners(owner).length > 0) return owner.to;
    const headWord = lowerAt(at);
    const following = tokens[at + 1];
    const isHead = following === undefined || (following.upos !== "NOUN" && following.upos !== "PROPN" && following.text !== "-");
    if (middles === 0 && governmentWords.has(headWord)) {
      if (following?.upos === "NOUN" || startsTitle(following?.lower ?? "")) {
        if (titleAt(tokens, at + 1) === null) return owner.to;
      }
      push("organisation", owner.from, "state-government", { to: at + 1, owner, nameFrom: at, nameTo: at + 1, start: owner.start });
      return at + 1;
    }
    if (isHead && speakingGroups.has(headWord) && titleAt(tokens, at)?.to !== at + 2) {
      for (const other of joinedOwners(owner)) push("group", other.from, "state-group", { to: at + 1, owner: other, nameFrom: at, nameTo: at + 1, start: other.start });
      push("group", owner.from, "state-group", { to: at + 1, owner, nameFrom: at, nameTo: at + 1, start: owner.start });
      return at + 1;
    }
    return owner.to;
  };

  const takeStateWord = (match: PhraseMatch, from: number, kinds: ReadonlySet<CandidateKind>): number => {
    const to = match.tokens[1];
    const inside = (tokens[to - 1]?.end ?? match.end) > match.end || (tokens[from]?.start ?? match.start) < match.start;
    const isAdjective = !kinds.has("state") && !kinds.has("capital");
    const next = tokens[to];
    const stateLike = match.candidates.filter(({ kind }) => kind === "state" || kind === "capital" || kind === "adjective" || kind === "demonym");
    if (!inside && casing !== "shouted" && isNameWord(next) && next !== undefined && titleAt(tokens, to) === null) {
      const following = matchAt(to);
      const joins = following === null || following.candidates.every(({ kind }) => kind === "surname" || kind === "title");
      if (joins) {
        const runTo = nameRunEnd(tokens, to, barrier);
        const last = lowerAt(runTo - 1);
        const run = classifyRun(tokens, from, runTo);
        if (kinds.has("state") && to - from === 1 && isGivenName(lowerAt(from)) && run.kind === "person" && !sayingVerbs.has(last)) {
          push("person", from, "given-name-state", { to: runTo, strength: runTo - from === 2 ? 1 : 2 });
          return runTo;
        }
        if (stateBodies.has(last) && !kinds.has("capital") && casing === "normal") {
          const owner = push(isAdjective ? "adjective" : "state", from, "state-word", { to, start: match.start, end: match.end, known: stateLike });
          push("body", from, "state-body", { to: runTo, nameFrom: to, nameTo: runTo, owner });
          return runTo;
        }
        if (organisationEndings.has(last) && casing === "normal" && !(runTo - to === 1 && last.endsWith("s") && groupHeads.has(last))) {
          push("organisation", from, "company-name", { to: runTo, strength: 2 });
          return runTo;
        }
        if (placeEndings.has(last)) {
          dropped(from, runTo, "longer-name", "the state or city is part of the name of a place, thing or event");
          return runTo;
        }
        const rest = classifyRun(tokens, to, runTo);
        if (rest.kind === "unknown" && casing === "normal" && !isAllCapitals(tokens[from] ?? emptyToken) && !(isAdjective && runTo - to > 1 && rest.strength > 0)) {
          dropped(from, runTo, "longer-name", "the state or city is part of a longer name that the facts do not know");
          return runTo;
        }
      }
    }
    const previous = tokens[from - 1];
    if (!inside && casing === "normal" && !isAdjective && previous !== undefined && (previous.upos === "PROPN" || previous.upos === "ADJ") && isNameWord(previous) && phrases[phrases.length - 1]?.name === previous.text && phrases[phrases.length - 1]?.to === from && from > 0) {
      dropped(from - 1, to, "longer-name", "the state or city is the last word of a longer name");
      return to;
    }
    if (!inside && casing === "normal" && previous !== undefined && placeBeginnings.has(previous.lower) && isCapitalised(previous) && from > 1) {
      dropped(from - 1, to, "longer-name", "the state or city is part of the name of a place");
      return to;
    }
    if (isGeographic(next) && (isAdjective || next?.lower !== "region")) {
      dropped(from, to, "geography", "a stretch of land or water, not the state");
      return to;
    }
    const shape: PhraseShape = kinds.has("state") ? "state" : kinds.has("capital") ? "capital" : kinds.has("adjective") ? "adjective" : "demonym";
    const acts = shape === "adjective" || shape === "demonym" ? true : actsHere(tokens, from, to, shape === "capital");
    const phrase = push(shape, from, "state-word", { to, start: match.start, end: match.end, known: stateLike, acts });
    return shape === "capital" || inside ? to : takeGroup(phrase);
  };

  const takeMatch = (match: PhraseMatch, from: number): number => {
    const kinds = new Set(match.candidates.map(({ kind }) => kind));
    const to = match.tokens[1];
    // "Paris" was somebody once; one word alone is the place, the outlet or a surname first
    if (to - from === 1 && kinds.size > 1) kinds.delete("person");
    const kind = kindOrder.find((one) => kinds.has(one));
    const of = (...wanted: CandidateKind[]): readonly Candidate[] => match.candidates.filter((candidate) => wanted.includes(candidate.kind));
    const next = tokens[to];
    // Several words in one token ("US-Russian"): offsets inside the token
    const span = { start: match.start, end: match.end };
    switch (kind) {
      case "person": {
        if (to - from === 1) return takeUnknown(from);
        if (casing === "normal" && isNameWord(next) && matchAt(to) === null) {
          const runTo = nameRunEnd(tokens, from, () => false);
          const run = classifyRun(tokens, from, runTo);
          if (run.kind === "organisation" || run.kind === "place") {
            if (run.kind === "organisation") push("organisation", from, "organisation-name", { to: runTo, strength: 2 });
            else dropped(from, runTo, "longer-name", "a place or thing that bears a person's name");
            return runTo;
          }
        }
        if (next !== undefined && (next.lower === "jr" || next.lower === "jr." || next.lower === "sr." || next.lower === "sr")) {
          push("person", from, "name-with-junior", { to: to + 1, strength: 2 });
          return to + 1;
        }
        push("person", from, "known-name", { to, known: of("person"), strength: 2, ...span });
        return to;
      }
      case "organisation":
      case "outlet": {
        if (casing === "normal" && isNameWord(next) && matchAt(to) === null && titleAt(tokens, to) === null) {
          const runTo = nameRunEnd(tokens, from, barrier);
          if (runTo > to && organisationEndings.has(lowerAt(runTo - 1)) && runTo - to < 4) {
            push("organisation", lowerAt(from) === "the" ? from + 1 : from, "company-name", { to: runTo, strength: 2 });
            return runTo;
          }
        }
        const owner = ownerBefore(from);
        const merges = owner !== null && owner.to === from && (owner.shape === "adjective" || owner.shape === "state") && kind === "organisation";
        push(kind, merges ? owner.from : from, "known-name", { to, known: of("organisation", "outlet"), nameFrom: from, nameTo: to, ...span, ...(merges ? { start: owner.start } : {}) });
        return to;
      }
      case "seat": {
        const acts = (next !== undefined && startsTitle(next.lower)) || actsHere(tokens, from, to, true);
        push("seat", from, "seat", { to, known: of("seat"), acts, ...span });
        return to;
      }
      case "state":
      case "capital":
      case "adjective":
      case "demonym":
        return takeStateWord(match, from, kinds);
      case "body": {
        const owner = ownerBefore(from);
        const begin = owner !== null && (owner.to === from || owner.shape !== "capital") ? owner : null;
        let end = to;
        let holder = owner;
        if (owner === null && lowerAt(to) === "of") {
          const ownerFrom = lowerAt(to + 1) === "the" ? to + 2 : to + 1;
          const after = matchAt(ownerFrom);
          if (after !== null && after.candidates.some(({ kind }) => kind === "state")) {
            holder = push("state", ownerFrom, "state-word", { to: after.tokens[1], known: after.candidates.filter(({ kind }) => kind === "state"), start: after.start, end: after.end });
            end = after.tokens[1];
          }
        }
        const isNew = governmentWords.has(lowerAt(from)) && standingsOfGovernments.has(lowerAt(from - 1));
        const determiner = determinerBefore(begin?.from ?? (isNew ? from - 1 : from));
        // "the administration of justice" is no government
        const isAct = holder === null && governmentWords.has(lowerAt(from)) && lowerAt(to) === "of";
        const known = isAct || (holder === null && determiner === "a") ? [] : of("body");
        if (known.length > 0) push("body", begin?.from ?? from, "body", { to: end, nameFrom: from, nameTo: to, known, owner: holder, determiner, ...(begin === null ? {} : { start: begin.start }) });
        return end;
      }
      case "office":
      case "title":
        return takeOffice(match, from);
      case "surname":
      case undefined:
        return takeUnknown(from);
      default:
        return kind satisfies never;
    }
  };

  /** An office's own name holds its owner's ("Kremlin spokesman"): take it apart again, so that both are named. */
  const takeOffice = (match: PhraseMatch, from: number): number => {
    const title = startsTitle(lowerAt(from)) ? titleAt(tokens, from) : null;
    if (title !== null) return takeTitle(title);
    for (let cut = match.tokens[1] - 1; cut > from; cut--) {
      const before = facts.lookUp(wordsOf(tokens, from, cut));
      if (before.length === 0) continue;
      const candidates = before.filter(({ letters }) => letters === "any" || isCapitalised(tokens[from] ?? emptyToken));
      if (candidates.length === 0) continue;
      return takeMatch({ start: tokens[from]?.start ?? match.start, end: tokens[cut - 1]?.end ?? match.end, tokens: [from, cut], candidates }, from);
    }
    return from + 1;
  };

  /** "the spokesman, Raveesh Kumar," and "Raveesh Kumar, a spokesman": the title shows that this is a person. */
  const besideTitle = (from: number, to: number): boolean => {
    const last = phrases[phrases.length - 1];
    const next = tokens[to];
    const closes = next === undefined || next.upos === "PUNCT" || next.upos === "VERB" || next.upos === "AUX";
    if (closes && lowerAt(from - 1) === "," && phrases.some(({ shape, to: end }) => shape === "title" && end === from - 1)) return true;
    if (last?.shape === "counterpart" && last.to === from) return true;
    if (lowerAt(to) !== ",") return false;
    let at = to + 1;
    if (lowerAt(at) === "the" || lowerAt(at) === "a" || lowerAt(at) === "an" || lowerAt(at) === "his" || lowerAt(at) === "her") at += 1;
    const owner = matchAt(at);
    if (owner !== null && owner.candidates.some(({ kind }) => ownerKinds.has(kind))) {
      at = owner.tokens[1];
      if (possessiveMarks.has(lowerAt(at))) at += 1;
    }
    const title = startsTitle(lowerAt(at)) ? titleAt(tokens, at) : null;
    // "Smith, Economy Minister Verdi and others": that title is the next one's
    return title !== null && !title.plural && !isNameWord(tokens[title.to]);
  };

  const takeUnknown = (from: number): number => {
    const token = tokens[from];
    if (token === undefined || !isNameWord(token)) return from + 1;
    const match = matchAt(from);
    const surname = match?.candidates.filter(({ kind }) => kind === "surname" || kind === "person") ?? [];
    if (casing === "shouted") {
      if (surname.length > 0 && match !== null) push("person", from, "surname", { to: match.tokens[1], known: surname });
      else push("person", from, "shouted-word", { to: from + 1 });
      return match !== null && surname.length > 0 ? match.tokens[1] : from + 1;
    }
    const startsSentence = from === 0 || tokens[from - 1]?.upos === "PUNCT";
    if (startsSentence && token.upos !== "PROPN" && surname.length === 0 && !isGivenName(token.lower)) {
      // "Talks resumed": a capital that only the place in the sentence gives, unless the next word goes on with the name
      if (!isNameWord(tokens[from + 1]) || (token.upos !== "NOUN" && token.upos !== "ADJ" && token.upos !== "X")) {
        push("person", from, "sentence-start", { to: from + 1 });
        return from + 1;
      }
    }
    const to = nameRunEnd(tokens, from, barrier);
    const run = classifyRun(tokens, from, to);
    if (run.kind === "place") {
      dropped(from, to, "place-name", "a place that the facts do not know");
      return to;
    }
    if (run.kind === "organisation") {
      if (run.strength > 0 ? casing === "normal" : speaksHere(tokens, from, to)) push("organisation", from, "organisation-name", { to, strength: run.strength });
      return to;
    }
    if (hasLeadingWord(tokens, from, to, run.kind)) return from + 1;
    if (casing === "title" && run.kind === "unknown" && to - from > 1) {
      // Every word has a capital: only surnames and known people can be told
      if (surname.length > 0) push("person", from, "surname", { to: match?.tokens[1] ?? from + 1, known: surname });
      return from + 1;
    }
    const speaks = speaksHere(tokens, from, to);
    const strength = to - from > 1 && run.kind === "unknown" && besideTitle(from, to) ? 2 : run.kind === "person" ? (lowerAt(from - 1) === "the" && run.strength < 2 ? 0 : run.strength) : speaks && to - from > 1 ? 1 : 0;
    const known = match !== null && match.tokens[1] === to ? surname : [];
    const tail = to - from > 1 ? [] : known;
    push("person", from, to - from === 1 ? "surname" : strength === 0 && tokens.slice(from, to).some(({ upos }) => upos !== "PROPN") ? "capitals" : "full-name", { to, known: tail, strength });
    return to;
  };

  let index = 0;
  while (index < tokens.length) {
    const token = tokens[index];
    if (token === undefined) break;
    while (pointer < matches.length && (matches[pointer]?.tokens[0] ?? 0) < index) pointer += 1;
    const { lower } = token;
    if (pronouns.has(lower)) {
      push("pronoun", index, "pronoun", { to: index + 1 });
      index += 1;
      continue;
    }
    const match = matches[pointer]?.tokens[0] === index ? matches[pointer] : undefined;
    if (match !== undefined && (match.tokens[1] - index > 1 || !startsTitle(lower) || match.candidates.some(({ kind }) => ownerKinds.has(kind)))) {
      const next = takeMatch(match, index);
      if (next > index) {
        // Two names in one token: "US-Russian"
        const second = matches[pointer + 1];
        if (next === index + 1 && second?.tokens[0] === index) {
          pointer += 1;
          takeMatch(second, index);
        }
        index = next;
        continue;
      }
    }
    if (theBodies.has(lower) && lowerAt(index - 1) === "the") {
      push("body", index, "body-again", { to: index + 1, determiner: "the" });
      index += 1;
      continue;
    }
    if (mayStartTitle(tokens, index)) {
      const title = titleAt(tokens, index);
      if (title !== null) {
        index = Math.max(takeTitle(title), index + 1);
        continue;
      }
    }
    if (lower === "counterpart" || lower === "counterparts") {
      const owner = ownerBefore(index);
      const begin = owner ?? null;
      if (lower === "counterpart") push("counterpart", begin?.from ?? index, "counterpart", { to: index + 1, owner, determiner: determinerBefore(begin?.from ?? index), ...(begin === null ? {} : { start: begin.start }) });
      index += 1;
      continue;
    }
    if (lower === "two" || lower === "both") {
      const to = pluralAt(tokens, index);
      if (to > index) {
        push("plural", index, "two-of-them", { to, title: titleAt(tokens, index + 1) });
        index = to;
        continue;
      }
    }
    if (isNameWord(token)) {
      index = takeUnknown(index);
      continue;
    }
    index += 1;
  }
  return phrases;
}

const emptyToken: Token = { start: 0, end: 0, text: "", lower: "", upos: "X", xpos: "" };
const ownerKinds: ReadonlySet<CandidateKind> = new Set(["state", "adjective", "demonym", "organisation", "outlet", "seat", "capital", "body", "person"]);
const ownerShapes: ReadonlySet<PhraseShape> = new Set(["state", "adjective", "organisation", "outlet", "seat", "capital", "body"]);
/** Heads that are everyday words when they stand alone. */
const weakAlone: ReadonlySet<string> = new Set(["general", "major", "chief", "head", "chair", "state", "executive", "private", "captain", "justice", "representative", "marshal", "official", "king", "speaker", "deputy", "trader", "candidate", "nominee"]);
/** Nouns that may follow a person's title without making it part of a compound. */
const titleFollowers: ReadonlySet<string> = new Set(["today", "yesterday", "tomorrow", "himself", "herself", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]);

/** Titles that one person of each state bears, so that "the Russian and US presidents" are two people. */
const heldAlone: ReadonlySet<string> = new Set(["president", "prime-minister", "foreign-minister", "defence-minister", "minister", "leader", "monarch", "vice-president", "security-adviser"]);
const standingsOfGovernments: ReadonlySet<string> = new Set(["new", "incoming", "outgoing", "current", "next", "federal", "central", "previous"]);
/** Bodies that are named once with their state and then as "the ministry". */
const theBodies: ReadonlySet<string> = new Set(["ministry", "department", "council", "agency", "commission", "bureau", "directorate", "secretariat"]);
const pageants: ReadonlySet<string> = new Set(["universe", "america", "world", "usa", "earth"]);
const geography: ReadonlySet<string> = new Set(["peninsula", "river", "sea", "strait", "straits", "border", "coast", "desert", "basin", "islands", "island", "county"]);

function isGeographic(token: Token | undefined): boolean {
  return token !== undefined && geography.has(token.lower) && token.lower !== "border" && token.lower !== "coast";
}

/** Where a token's word ends: before "'s" where the tokeniser left it on. */
function endOf(token: Token | undefined): number {
  if (token === undefined) return 0;
  return token.text.length > 2 && (token.text.endsWith("'s") || token.text.endsWith("’s")) ? token.end - 2 : token.end;
}

/** What a word before a state's name says of the office after it. */
function standingOf(lower: string): Standing | null {
  if (formerWords.has(lower)) return "former";
  if (actingWords.has(lower)) return "acting";
  return lower === "incoming" ? "designate" : null;
}

function wordsOf(tokens: readonly Token[], from: number, to: number): string {
  let words = "";
  for (let index = from; index < to; index++) {
    const token = tokens[index];
    if (token === undefined) continue;
    const previous = tokens[index - 1];
    const text = index === to - 1 ? token.text.slice(0, endOf(token) - token.start) : token.text;
    words += index > from && previous !== undefined && previous.end < token.start ? ` ${text}` : text;
  }
  return words;
}

/** "Rival Anna Smith", "Broadcaster John Brown": a capitalised word that is no part of the name after it. */
function hasLeadingWord(tokens: readonly Token[], from: number, to: number, kind: string): boolean {
  return kind === "unknown" && to - from >= 3 && isGivenName(tokens[from + 1]?.lower ?? "") && !placeBeginnings.has(tokens[from]?.lower ?? "");
}

/** Whether a verb of saying stands right before or after the words. */
function speaksHere(tokens: readonly Token[], from: number, to: number): boolean {
  const after = tokens[to];
  if (after !== undefined && sayingVerbs.has(after.lower)) return true;
  if (after?.upos === "ADV" && sayingVerbs.has(tokens[to + 1]?.lower ?? "")) return true;
  const before = tokens[from - 1];
  return before !== undefined && before.upos === "VERB" && sayingVerbs.has(before.lower);
}
