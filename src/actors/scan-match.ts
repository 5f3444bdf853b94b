import type { Candidate, CandidateKind, PhraseMatch } from "./facts-phrases.ts";
import { governmentWords, organisationEndings } from "./name-lexicon.ts";
import { classifyRun, isNameWord, nameRunEnd } from "./name-run.ts";
import { actsHere } from "./place-or-actor.ts";
import { takeUnknown } from "./scan-name.ts";
import { takeStateWord } from "./scan-state.ts";
import { takeTitle } from "./scan-title.ts";
import { determinerBefore, lowerAt, matchAt, ownerBefore, push, type Scan, wordsOf } from "./scan.ts";
import { isCapitalised } from "./sentence-casing.ts";
import { startsTitle, titleAt } from "./title-phrase.ts";

/** Which reading of a phrase to try first when the facts know several. */
const kindOrder: readonly CandidateKind[] = [
  "person", "organisation", "outlet", "seat", "state", "capital", "adjective", "demonym", "body", "surname", "office", "title",
];
const standingsOfGovernments: ReadonlySet<string> = new Set(["new", "incoming", "outgoing", "current", "next", "federal", "central", "previous"]);

/** Takes words that the facts know, by the first of their readings; gives the token to go on with. */
export function takeMatch(scan: Scan, match: PhraseMatch, from: number): number {
  const { casing, dropped, tokens } = scan;
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
      if (to - from === 1) return takeUnknown(scan, from);
      if (casing === "normal" && isNameWord(next) && matchAt(scan, to) === null) {
        const runTo = nameRunEnd(tokens, from, () => false);
        const run = classifyRun(tokens, from, runTo);
        if (run.kind === "organisation" || run.kind === "place") {
          if (run.kind === "organisation") push(scan, "organisation", from, "organisation-name", { to: runTo, strength: 2 });
          else dropped(scan.sentence, from, runTo, "longer-name", "a place or thing that bears a person's name");
          return runTo;
        }
      }
      if (next !== undefined && (next.lower === "jr" || next.lower === "jr." || next.lower === "sr." || next.lower === "sr")) {
        push(scan, "person", from, "name-with-junior", { to: to + 1, strength: 2 });
        return to + 1;
      }
      // "Prince Faisal bin Farhan Al Saud": the house after the name
      const house = houseEnd(scan, to);
      push(scan, "person", from, "known-name", { to: house, nameTo: to, known: of("person"), strength: 2, ...span, end: tokens[house - 1]?.end ?? match.end });
      return house;
    }
    case "organisation":
    case "outlet": {
      if (casing === "normal" && isNameWord(next) && matchAt(scan, to) === null && titleAt(tokens, to) === null) {
        const runTo = nameRunEnd(tokens, from, scan.barrier);
        if (runTo > to && organisationEndings.has(lowerAt(scan, runTo - 1)) && runTo - to < 4) {
          push(scan, "organisation", lowerAt(scan, from) === "the" ? from + 1 : from, "company-name", { to: runTo, strength: 2 });
          return runTo;
        }
      }
      // "the Congress party" is no parliament
      if (kind === "organisation" && next?.lower === "party" && !wordsOf(tokens, from, to).toLowerCase().includes("party")) {
        push(scan, "organisation", from, "party-name", { to: to + 1, strength: 2 });
        return to + 1;
      }
      const owner = ownerBefore(scan, from);
      const merges = owner !== null && owner.to === from && (owner.shape === "adjective" || owner.shape === "state") && kind === "organisation";
      push(scan, kind, merges ? owner.from : from, "known-name", { to, known: of("organisation", "outlet"), nameFrom: from, nameTo: to, ...span, ...(merges ? { start: owner.start } : {}) });
      return to;
    }
    case "seat": {
      const acts = (next !== undefined && startsTitle(next.lower)) || actsHere(tokens, from, to, true);
      push(scan, "seat", from, "seat", { to, known: of("seat"), acts, ...span });
      return to;
    }
    case "state":
    case "capital":
    case "adjective":
    case "demonym":
      return takeStateWord(scan, match, from, kinds);
    case "body": {
      const owner = ownerBefore(scan, from);
      const begin = owner !== null && (owner.to === from || owner.shape !== "capital") ? owner : null;
      let end = to;
      let holder = owner;
      if (owner === null && lowerAt(scan, to) === "of") {
        const ownerFrom = lowerAt(scan, to + 1) === "the" ? to + 2 : to + 1;
        const after = matchAt(scan, ownerFrom);
        if (after !== null && after.candidates.some(({ kind }) => kind === "state")) {
          holder = push(scan, "state", ownerFrom, "state-word", { to: after.tokens[1], known: after.candidates.filter(({ kind }) => kind === "state"), start: after.start, end: after.end });
          end = after.tokens[1];
        }
      }
      const isNew = governmentWords.has(lowerAt(scan, from)) && standingsOfGovernments.has(lowerAt(scan, from - 1));
      const determiner = determinerBefore(scan, begin?.from ?? (isNew ? from - 1 : from));
      // "the administration of justice" is no government
      const isAct = holder === null && governmentWords.has(lowerAt(scan, from)) && lowerAt(scan, to) === "of";
      // "a ministry" is any; "a defence ministry official" is of the one at home
      const isAny = holder === null && determiner === "a" && !startsTitle(lowerAt(scan, to));
      const known = isAct || isAny ? [] : of("body");
      if (known.length > 0) push(scan, "body", begin?.from ?? from, "body", { to: end, nameFrom: from, nameTo: to, known, owner: holder, determiner, ...(begin === null ? {} : { start: begin.start }) });
      return end;
    }
    case "office":
    case "title":
      return takeOffice(scan, match, from);
    case "surname":
    case undefined:
      return takeUnknown(scan, from);
    default:
      return kind satisfies never;
  }
}

/** An office's own name holds its owner's ("Kremlin spokesman"): take it apart again, so that both are named. */
function takeOffice(scan: Scan, match: PhraseMatch, from: number): number {
  const { facts, tokens } = scan;
  const title = startsTitle(lowerAt(scan, from)) ? titleAt(tokens, from) : null;
  if (title !== null) return takeTitle(scan, title);
  for (let cut = match.tokens[1] - 1; cut > from; cut--) {
    const before = facts.lookUp(wordsOf(tokens, from, cut));
    if (before.length === 0) continue;
    const candidates = before.filter(({ letters }) => letters === "any" || isCapitalised(tokens[from]));
    if (candidates.length === 0) continue;
    return takeMatch(scan, { start: tokens[from]?.start ?? match.start, end: tokens[cut - 1]?.end ?? match.end, tokens: [from, cut], candidates }, from);
  }
  return from + 1;
}

const houseParticles: ReadonlySet<string> = new Set(["al", "bin", "ibn", "bint"]);

/** Where a family's or father's name after a known name ends: "Al Saud", "bin Abdulaziz", "Al-Nahyan". */
function houseEnd(scan: Scan, from: number): number {
  const { tokens } = scan;
  let to = from;
  while (to < from + 6) {
    const lower = lowerAt(scan, to);
    if (houseParticles.has(lower) && lowerAt(scan, to + 1) === "-" && isNameWord(tokens[to + 2])) to += 3;
    else if (houseParticles.has(lower) && isNameWord(tokens[to + 1])) to += 2;
    else if (lower.startsWith("al-") && isNameWord(tokens[to])) to += 1;
    else break;
  }
  return to;
}
