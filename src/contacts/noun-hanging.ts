import { headWord, isNoun, isVerb, isWord, nounHead, type Clauses } from "./clause/frame.ts";
import { officialNouns } from "./clause/official-noun-lexicon.ts";
import { partiesOf, placeIn, type Party } from "./contact-draft.ts";
import { distanceWords } from "./trigger-lexicon.ts";

export const distance: ReadonlySet<string> = new Set(["phone", "telephone", "video", "conference-call"]);

/** What hangs on a noun of contact: who takes part, who is guest, who is host. */
export interface Hanging {
  readonly with: Party[];
  readonly between: Party[];
  readonly of: Party[];
  readonly by: Party[];
  readonly to: Party[];
  readonly from: Party[];
  readonly for: Party[];
  readonly places: Party["mention"][];
  /** "talks with officials": a side without a name. */
  unnamed: boolean;
  /** "talks with the visitor". */
  guest: boolean;
  /** "talks with banks", "a meeting of the bloc's ministers": the other side is no state. */
  elsewhere: boolean;
  end: number;
}

/** A body of many states: "organisation/opec", not "organisation/nor/foreign-ministry". */
export function isInternational({ actor }: Party["mention"]): boolean {
  return /^organisation\/(?![a-z]{3}\/)/.test(actor);
}

export function hanging(clauses: Clauses, at: number): Hanging {
  const found: Hanging = { with: [], between: [], of: [], by: [], to: [], from: [], for: [], places: [], unnamed: false, guest: false, elsewhere: false, end: at + 1 };
  const lists: Readonly<Record<string, Party[]>> = {
    with: found.with, between: found.between, among: found.between, of: found.of, by: found.by, to: found.to, from: found.from, for: found.for, involving: found.between,
  };
  let prep: string | null = null;
  for (let here = at + 1, steps = 0; here < clauses.chunks.length && steps < 14; here++, steps++) {
    const chunk = clauses.chunks[here];
    if (isNoun(chunk)) {
      const own: string | null = chunk.prep ?? prep;
      prep = null;
      if (own === null) break;
      const place = placeIn(chunk);
      // "a visit to Oslo at the invitation of Birk": the phrase before "of" owns it.
      // But "an encounter in Oslo of the presidents" is theirs.
      const inner = clauses.chunks[here - 1];
      const placed = isNoun(inner) && inner.prep === "in" && inner.items.every((item) => item.places.length > 0) && chunk.items.every((item) => item.rank !== null);
      const list = own === "of" && here > at + 1 && isNoun(inner) && !placed ? undefined : lists[own];
      if (list !== undefined) {
        // "with no Norwegian at the table"
        const parties = chunk.items[0]?.determiner === "no" ? [] : partiesOf(chunk);
        list.push(...parties);
        if (parties.length === 0 && (own === "with" || own === "between") && !officialNouns.has(nounHead(clauses, chunk)) && !/^(?:visitors?|guests?|hosts?|them|him|her|us|each|one|sides?|parties)$/.test(nounHead(clauses, chunk))) found.elsewhere = true;
        // "with Birk's successor, Cole,": the name after the comma says who.
        const said = clauses.chunks[here + 2];
        if (parties.length === 0 && (own === "with" || own === "by") && isWord(clauses.chunks[here + 1], "comma") && isNoun(said) && said.prep === null && said.items.length === 1 && said.items[0]?.rank === null && said.items[0].parties.some(({ actor, kind }) => kind === "name" && actor.startsWith("person/"))) list.push(...partiesOf(said));
        if (own === "of" && chunk.items.some((item) => item.parties.some(isInternational) || item.owners.some(isInternational))) found.elsewhere = true;
        // "talks between Norway and its bank advisory committee"
        if ((own === "with" || own === "between") && clauses.tokens.slice(chunk.from, chunk.to).some(({ lower }) => /^(?:banks?|banking|creditors?|lenders?|bankers?|shareholders?|bondholders?)$/.test(lower))) {
          found.elsewhere = true;
          if (chunk.items.some((item) => item.parties.length === 0)) list.splice(0, list.length);
        }
        if (parties.length === 0 && own === "with" && officialNouns.has(nounHead(clauses, chunk))) found.unnamed = true;
        if (parties.length === 0 && own === "with" && /^(?:visitors?|guests?|hosts?)$/.test(nounHead(clauses, chunk))) found.guest = true;
        if (parties.length === 0 && own === "of") {
          // "a meeting of foreign ministers": unnamed, or of something else.
          if (officialNouns.has(nounHead(clauses, chunk))) found.unnamed = true;
        }
      }
      if (place !== null) found.places.push(place);
      found.end = here + 1;
      continue;
    }
    if (chunk?.kind === "time" || isWord(chunk, "adverb")) {
      found.end = here + 1;
      continue;
    }
    // "his last trip, to Norway in May,": an aside that says where or with whom.
    const aside = clauses.chunks[here + 1];
    if (isWord(chunk, "comma") && isNoun(aside) && (aside.prep === "to" || aside.prep === "with") && aside.items.some((item) => item.parties.length + item.places.length > 0)) continue;
    // "a call on Monday, at his request, between Birk and Cole"
    const closes = clauses.chunks[here + 2];
    const beyond = clauses.chunks[here + 3];
    if (isWord(chunk, "comma") && isNoun(aside) && aside.prep !== null && isWord(closes, "comma") && isNoun(beyond) && (beyond.prep === "between" || beyond.prep === "with")) {
      here += 2;
      continue;
    }
    // "talks involving Norway", "talks held with Norway"
    if (isVerb(chunk) && (chunk.form === "gerund" || chunk.form === "participle")) {
      const word = headWord(clauses, chunk);
      if (word === "involving") {
        prep = "involving";
        continue;
      }
      if (word === "held" || word === "planned" || word === "scheduled" || word === "set") continue;
      break;
    }
    break;
  }
  return found;
}

/** "an exchange by phone", "a meeting via video link". */
export function hangsOnDistance(clauses: Clauses, at: number): boolean {
  for (let here = at + 1; here < at + 5; here++) {
    const chunk = clauses.chunks[here];
    if (chunk?.kind === "time") continue;
    if (!isNoun(chunk) || chunk.prep === null) return false;
    if (chunk.prep !== "by" && chunk.prep !== "over" && chunk.prep !== "via" && chunk.prep !== "on") continue;
    for (let k = chunk.from; k < chunk.to; k++) if (distanceWords.has(clauses.tokens[k]?.lower ?? "")) return true;
  }
  return false;
}
