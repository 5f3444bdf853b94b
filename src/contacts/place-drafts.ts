import { isNoun, isVerb, isWord, nounHead, subjectOf, type Clauses } from "./clause/frame.ts";
import { partiesOf, type FoundDraft } from "./contact-draft.ts";
import type { Standing } from "./standing.ts";
import { standing } from "./standing.ts";
import { nounTriggers } from "./trigger-lexicon.ts";
import { isPerson, noun } from "./verb-parties.ts";

/** What somebody is in a place for. */
const business: ReadonlySet<string> = new Set(["talks", "visit", "meeting", "summit", "conference"]);

function isBusiness(clauses: Clauses, at: number): boolean {
  const purpose = noun(clauses, at);
  if (purpose === undefined || (purpose.prep !== "for" && purpose.prep !== "on")) return false;
  const kind = nounTriggers.get(nounHead(clauses, purpose));
  if (kind === undefined || !business.has(kind)) return false;
  // "in Geneva for talks with Birk": with whom, the noun says.
  const partner = noun(clauses, at + 1);
  return kind === "visit" || partner === undefined || (partner.prep !== "with" && partner.prep !== "between" && partner.prep !== "of");
}

/**
 * Where somebody is without a verb that says so: "Alder, in Oslo for talks, said", "Back from Oslo, Alder said". Null where the
 * phrase at `at` tells no such thing.
 */
export function placeDraft(clauses: Clauses, at: number): (FoundDraft & { readonly standing: Standing; readonly subject: number }) | null {
  const place = noun(clauses, at);
  const host = place?.items[0]?.places[0];
  if (place === undefined || host === undefined) return null;
  const left = clauses.chunks[at - 1];
  let subject: number | null = null;
  if (place.prep === "in" && isWord(left, "comma") && isNoun(clauses.chunks[at - 2]) && isBusiness(clauses, at + 1)) subject = at - 2;
  else if (place.prep === "from" && isWord(left, "adverb", "adjective") && /^(?:back|fresh|home)$/.test(left.text) && (at === 1 || isWord(clauses.chunks[at - 2], "comma", "adverb"))) {
    for (let here = at + 1; here < at + 9; here++) {
      const verb = clauses.chunks[here];
      if (isWord(verb, "stop", "quote")) return null;
      if (!isVerb(verb)) continue;
      subject = subjectOf(clauses, here);
      break;
    }
  }
  const who = noun(clauses, subject);
  const parties = who === undefined ? [] : partiesOf(who).filter((party) => isPerson(party));
  if (subject === null || parties.length === 0) return null;
  const back = place.prep === "from";
  return { mode: "visit", parties, host, trigger: place.items[0]?.head ?? place.from, confidence: 0.65, rule: back ? "back from" : "in for", standing: standing(back ? "held" : "ongoing", back ? "back" : "in"), subject };
}
