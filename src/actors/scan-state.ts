import type { Token } from "../language/index.ts";
import type { CandidateKind, PhraseMatch } from "./facts-phrases.ts";
import { isGivenName } from "./given-name-lexicon.ts";
import { governmentWords, groupHeads, groupMiddles, organisationEndings, placeBeginnings, placeEndings, sayingVerbs, speakingGroups, stateBodies } from "./name-lexicon.ts";
import { classifyRun, isNameWord, nameRunEnd } from "./name-run.ts";
import type { NamingPhrase, PhraseShape } from "./naming-phrase.ts";
import { actsHere } from "./place-or-actor.ts";
import { heldAlone } from "./scan-title.ts";
import { joinedOwners, lowerAt, matchAt, possessiveMarks, push, type Scan } from "./scan.ts";
import { isAllCapitals, isCapitalised } from "./sentence-casing.ts";
import { startsTitle, titleAt } from "./title-phrase.ts";

const geography: ReadonlySet<string> = new Set(["peninsula", "river", "sea", "strait", "straits", "desert", "basin", "islands", "island", "county"]);

/** "Russian officials", "US defense sources", "the Russian government", "the British side". */
function takeGroup(scan: Scan, owner: NamingPhrase): number {
  const { tokens } = scan;
  let at = owner.to;
  if (possessiveMarks.has(lowerAt(scan, at))) at += 1;
  let middles = 0;
  while (middles < 3 && groupMiddles.has(lowerAt(scan, at)) && !isCapitalised(tokens[at])) {
    const next = lowerAt(scan, at + 1);
    if (!groupMiddles.has(next) && !groupHeads.has(next)) break;
    at += 1;
    middles += 1;
  }
  const title = titleAt(tokens, owner.to);
  // "the US and Russian foreign ministers" are two people; the title says which
  if (title !== null && title.plural && heldAlone.has(title.role) && (title.domain !== null || title.role !== "minister") && joinedOwners(scan, owner).length > 0) return owner.to;
  const headWord = lowerAt(scan, at);
  const following = tokens[at + 1];
  const isHead = following === undefined || (following.upos !== "NOUN" && following.upos !== "PROPN" && following.text !== "-");
  if (middles === 0 && governmentWords.has(headWord)) {
    if (following?.upos === "NOUN" || startsTitle(following?.lower ?? "")) {
      if (titleAt(tokens, at + 1) === null) return owner.to;
    }
    push(scan, "organisation", owner.from, "state-government", { to: at + 1, owner, nameFrom: at, nameTo: at + 1, start: owner.start });
    return at + 1;
  }
  if (isHead && speakingGroups.has(headWord) && titleAt(tokens, at)?.to !== at + 2) {
    for (const other of joinedOwners(scan, owner)) push(scan, "group", other.from, "state-group", { to: at + 1, owner: other, nameFrom: at, nameTo: at + 1, start: other.start });
    push(scan, "group", owner.from, "state-group", { to: at + 1, owner, nameFrom: at, nameTo: at + 1, start: owner.start });
    return at + 1;
  }
  return owner.to;
}

/** Takes a state, its adjective, people or capital, unless the words belong to a longer name. */
export function takeStateWord(scan: Scan, match: PhraseMatch, from: number, kinds: ReadonlySet<CandidateKind>): number {
  const { casing, dropped, phrases, tokens } = scan;
  const to = match.tokens[1];
  const inside = (tokens[to - 1]?.end ?? match.end) > match.end || (tokens[from]?.start ?? match.start) < match.start;
  const isAdjective = !kinds.has("state") && !kinds.has("capital");
  const next = tokens[to];
  const upos = tokens[from]?.upos;
  if (from === 0 && to === 1 && casing === "normal" && (upos === "VERB" || (upos === "ADJ" && !kinds.has("adjective") && !kinds.has("state")))) {
    dropped(scan.sentence, from, to, "everyday-word", "a word of its own with the capital of the sentence's first word: \"Male voters\", \"Polish the floor\"");
    return to;
  }
  const stateLike = match.candidates.filter(({ kind }) => kind === "state" || kind === "capital" || kind === "adjective" || kind === "demonym");
  if (!inside && casing !== "shouted" && isNameWord(next) && next !== undefined && titleAt(tokens, to) === null) {
    const following = matchAt(scan, to);
    const joins = following === null || following.candidates.every(({ kind }) => kind === "surname" || kind === "title");
    if (joins) {
      const runTo = nameRunEnd(tokens, to, scan.barrier);
      const last = lowerAt(scan, runTo - 1);
      const run = classifyRun(tokens, from, runTo);
      if (kinds.has("state") && to - from === 1 && isGivenName(lowerAt(scan, from)) && run.kind === "person" && !sayingVerbs.has(last)) {
        push(scan, "person", from, "given-name-state", { to: runTo, strength: runTo - from === 2 ? 1 : 2 });
        return runTo;
      }
      if (stateBodies.has(last) && !kinds.has("capital") && casing === "normal") {
        const owner = push(scan, isAdjective ? "adjective" : "state", from, "state-word", { to, start: match.start, end: match.end, known: stateLike });
        push(scan, "body", from, "state-body", { to: runTo, nameFrom: to, nameTo: runTo, owner });
        return runTo;
      }
      if (organisationEndings.has(last) && casing === "normal" && !(runTo - to === 1 && last.endsWith("s") && groupHeads.has(last))) {
        push(scan, "organisation", from, "company-name", { to: runTo, strength: 2 });
        return runTo;
      }
      if (placeEndings.has(last)) {
        dropped(scan.sentence, from, runTo, "longer-name", "the state or city is part of the name of a place, thing or event");
        return runTo;
      }
      const rest = classifyRun(tokens, to, runTo);
      if (rest.kind === "unknown" && casing === "normal" && !isAllCapitals(tokens[from]) && !(isAdjective && runTo - to > 1 && rest.strength > 0)) {
        dropped(scan.sentence, from, runTo, "longer-name", "the state or city is part of a longer name that the facts do not know");
        return runTo;
      }
    }
  }
  const previous = tokens[from - 1];
  if (!inside && casing === "normal" && !isAdjective && previous !== undefined && (previous.upos === "PROPN" || previous.upos === "ADJ") && isNameWord(previous) && phrases[phrases.length - 1]?.name === previous.text && phrases[phrases.length - 1]?.to === from && from > 0) {
    dropped(scan.sentence, from - 1, to, "longer-name", "the state or city is the last word of a longer name");
    return to;
  }
  if (!inside && casing === "normal" && previous !== undefined && placeBeginnings.has(previous.lower) && isCapitalised(previous) && from > 1) {
    dropped(scan.sentence, from - 1, to, "longer-name", "the state or city is part of the name of a place");
    return to;
  }
  if (isGeographic(next) && (isAdjective || next?.lower !== "region")) {
    dropped(scan.sentence, from, to, "geography", "a stretch of land or water, not the state");
    return to;
  }
  const shape: PhraseShape = kinds.has("state") ? "state" : kinds.has("capital") ? "capital" : kinds.has("adjective") ? "adjective" : "demonym";
  const acts = shape === "adjective" || shape === "demonym" ? true : actsHere(tokens, from, to, shape === "capital");
  const phrase = push(scan, shape, from, "state-word", { to, start: match.start, end: match.end, known: stateLike, acts });
  return shape === "capital" || inside ? to : takeGroup(scan, phrase);
}

function isGeographic(token: Token | undefined): boolean {
  return token !== undefined && geography.has(token.lower);
}
