import type { Token } from "../language/index.ts";
import type { Member } from "./cast.ts";
import { leadingState } from "./discourse.ts";
import { type Linking, sentenceOf } from "./linking.ts";
import { mainStates } from "./main-states.ts";
import { kinWords } from "./name-lexicon.ts";
import type { NamingPhrase } from "./naming-phrase.ts";
import { ownerState } from "./resolve-state.ts";
import { possessiveMarks } from "./scan.ts";
import type { Role } from "./title-lexicon.ts";
import { isElsewhere } from "./untold-state.ts";

/** Somebody without a state who has that of whoever is named at a token: "Hikmet Hajiyev, an aide to Aliyev". */
export interface Awaited {
  readonly member: Member;
  readonly at: number;
}

const belongs: ReadonlySet<string> = new Set(["to", "of", "for"]);
const ruling: ReadonlySet<string> = new Set(["leader", "minister"]);

/**
 * Gives a person without a state the one of whoever possesses, employs or rules: "his foreign minister", "Biden aide Jake
 * Sullivan", "Kenya's William Ruto", "its foreign minister".
 *
 * @param previous what was linked last in the sentence
 * @returns the person, where the words after say of whose state: "an aide to Aliyev", "King Abdullah of Jordan"
 */
export function learnState(linking: Linking, phrase: NamingPhrase, member: Member, previous: { phrase: NamingPhrase; member: Member } | null): Awaited | null {
  if (member.kind !== "person" || member.state !== null || (phrase.shape !== "person" && phrase.shape !== "title")) return null;
  const { tokens } = sentenceOf(linking, phrase.sentence);
  const isTitled = phrase.title !== null && phrase.title.role !== "honorific";
  if (isTitled && phrase.owner === null && tokens[phrase.from - 1]?.lower === "its" && ruling.has(phrase.title?.level ?? "")) {
    member.state = leadingState(linking.discourse, phrase.sentence) ?? leadingState(linking.discourse, phrase.sentence - 1);
  } else if (previous !== null && previous.member !== member && previous.member.state !== null) {
    const owns = previous.phrase.to === phrase.from ? isTitled && (previous.phrase.shape === "pronoun" || previous.phrase.shape === "person")
      : previous.phrase.to === phrase.from - 1 && possessiveMarks.has(tokens[previous.phrase.to]?.lower ?? "") && (previous.phrase.shape === "state" || isTitled);
    if (owns) member.state = previous.member.state;
  }
  if (member.state !== null) return null;
  const at = ownerAfter(tokens, phrase);
  return at === 0 ? null : { member, at };
}

/** The token at which words after a name or title say whose state is meant; 0 where none do. */
function ownerAfter(tokens: readonly Token[], { shape, title, to }: NamingPhrase): number {
  const next = tokens[to]?.lower ?? "";
  if (belongs.has(next) && (shape === "title" || title?.role === "monarch" || ruling.has(title?.level ?? ""))) return to + 1;
  if (next !== "," || shape !== "person") return 0;
  for (let at = to + 1; at < to + 6; at++) {
    const token = tokens[at];
    if (token === undefined || token.upos === "VERB" || token.upos === "PUNCT") return 0;
    if (kinWords.has(token.lower)) return belongs.has(tokens[at + 1]?.lower ?? "") ? at + 2 : 0;
  }
  return 0;
}

const officesOfStates: ReadonlySet<Role> = new Set(["foreign-minister", "defence-minister", "prime-minister"]);

const issuing = /\b(?:ministry|department|embassy|government|chancellery|presidency|cabinet|mission|consulate|office of the)\b/i;
/** Words of a source's name that are looked up; more are no name. */
const longestName = 12;

/** The state named in the name of a ministry that is the report's source, else the one where the report was filed. */
function stateOfSource({ facts, home, analysed }: Linking): string | null {
  const name = analysed.report.source?.name ?? "";
  if (!issuing.test(name)) return null;
  const words = name.split(/\s+/).slice(0, longestName);
  for (let from = 0; from < words.length; from++) {
    for (let to = words.length; to > from; to--) {
      const state = facts.lookUp(words.slice(from, to).join(" ")).find(({ kind }) => kind === "state" || kind === "adjective" || kind === "capital");
      if (state !== undefined) return state.id;
    }
  }
  return home;
}

/** The state whose ministry issues the report: the source's, or of a body named in a title line, which has no verb. */
export function issuingState(linking: Linking, scanned: readonly (readonly NamingPhrase[])[]): string | null {
  const source = stateOfSource(linking);
  if (source !== null) return source;
  for (let index = 0; index < Math.min(3, scanned.length); index++) {
    const body = scanned[index]?.find(({ shape }) => shape === "body" || shape === "organisation");
    if (body === undefined || sentenceOf(linking, index).tokens.some(({ upos }) => upos === "VERB" || upos === "AUX")) continue;
    const state = ownerState(linking, body);
    if (state !== null) return state;
  }
  return null;
}

/** The state where the report was filed; for whom that state dealt with as with a stranger, the other one that the report is about. */
function otherThan({ home, weights }: Linking, stranger: string | null): string | null {
  if (home === null || stranger !== home) return home;
  const main = mainStates(weights, 2);
  return main.includes(home) ? (main.find((code) => code !== home) ?? null) : null;
}

const dealings: ReadonlySet<string> = new Set(["call", "calls", "letter", "letters", "invitation", "invitations", "request", "requests", "message", "messages", "offer", "offers", "proposal", "proposals"]);
const answers: ReadonlySet<string> = new Set([
  "take", "taken", "took", "taking", "answer", "answered", "answering", "return", "returned", "returning", "accept", "accepted", "accepting", "refuse", "refused", "refusing",
  "reject", "rejected", "rejecting", "ignore", "ignored", "ignoring", "receive", "received", "decline", "declined", "declining",
]);

/** "Tehan said Beijing had refused to take his calls": the state that answers somebody is not his. */
export function learnStranger(linking: Linking, phrase: NamingPhrase, member: Member): void {
  if (phrase.shape !== "pronoun" || member.kind !== "person" || member.state !== null || member.strangerTo !== null) return;
  const { tokens } = sentenceOf(linking, phrase.sentence);
  if (!dealings.has(tokens[phrase.to]?.lower ?? "") || !answers.has(tokens[phrase.from - 1]?.lower ?? "")) return;
  member.strangerTo = leadingState(linking.discourse, phrase.sentence);
}

/**
 * Ministers to whom the report gives no state are those of the ministry that issues it, else of the state where it was
 * filed; of a release, the spokespeople too.
 */
export function learnHomeState(linking: Linking): void {
  const { cast, home, issuer } = linking;
  if (home === null && issuer === null) return;
  for (const member of cast.people) {
    if (member.state !== null || member.known || member.role === null || member.servesBody || (issuer === null && isElsewhere(linking, member))) continue;
    if (member.role === "lawmaker" && member.domain === "parliament") member.state = home;
    else if (officesOfStates.has(member.role) || ((member.role === "minister" || member.role === "deputy-minister") && member.domain !== null)) member.state = issuer ?? otherThan(linking, member.strangerTo);
    else if (member.role === "spokesperson") member.state = issuer;
  }
}
