import type { Mention } from "../../actors/index.ts";
import type { Token } from "../../language/index.ts";
import type { Nominal } from "./chunk.ts";
import { officialNouns } from "./official-noun-lexicon.ts";
import { readTimePhrase } from "./read-time-phrase.ts";

const nominalTags = new Set(["DET", "ADJ", "NUM", "NOUN", "PROPN", "SYM"]);
/** People without a rank: "his Chadian counterpart". */
const peers = new Set("host hosts counterpart counterparts colleague colleagues chief chiefs lawmaker lawmakers legislator legislators parliamentarian parliamentarians senator senators congressman congressmen politician politicians".split(" "));

const headTags = new Set(["NOUN", "PROPN", "PRON", "NUM"]);
/** "-" between words without a space: "U.S.-Canadian". */
function isHyphen(token: Token, previous: Token | undefined): boolean {
  return (token.text === "-" || token.text === "–" || token.text === "/") && previous !== undefined && previous.end === token.start;
}

function isGenitive(token: Token): boolean {
  return token.lower === "'s" || token.lower === "’s" || token.lower === "'" || token.lower === "’";
}

/** A participle before its noun: "the planned visit", "a visiting minister". */
function isModifier(tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at] as Token;
  if (token.xpos !== "VBN" && token.xpos !== "VBG") return false;
  const next = tokens[at + 1];
  if (next === undefined || (next.upos !== "NOUN" && next.upos !== "ADJ")) return false;
  return at > from;
}

/**
 * The noun phrase that starts at token `from`, or null.
 *
 * @param starts outermost mentions by first token: never broken
 * @param mentions all mentions of the sentence; `firstMention` is the first that may lie at or after `from`
 * @param orphanNoun the first word is tagged as a verb but stands where only a noun can
 */
export function readNominal(
  tokens: readonly Token[],
  from: number,
  starts: ReadonlyMap<number, Mention>,
  mentions: readonly Mention[],
  firstMention: number,
  orphanNoun: boolean,
): Nominal | null {
  let at = from;
  let head = -1;
  let segment = from; // where the part after the last genitive starts
  while (at < tokens.length) {
    const mention = starts.get(at);
    if (mention !== undefined) {
      // "talks with Norwegian leaders here"
      if (at > from && mention.kind === "place" && tokens[at]?.lower === "here") break;
      // A name after a pronoun or a finished title starts a phrase of its own: "told him Norway".
      if (head >= 0 && tokens[head]?.upos === "PRON") break;
      at = mention.tokens[1];
      if (mention.kind === "pronoun" && (tokens[mention.tokens[0]] as Token).xpos === "PRP$") continue;
      head = at - 1;
      if (mention.kind === "pronoun") break;
      continue;
    }
    const token = tokens[at] as Token;
    // "summoned the envoys of Chad and Mali one after another"
    if (head >= 0 && token.lower === "one" && /^(?:after|by)$/.test(tokens[at + 1]?.lower ?? "") && /^(?:another|one|the)$/.test(tokens[at + 2]?.lower ?? "")) break;
    if (token.upos === "PRON") {
      if (at > from) break;
      if (token.xpos === "WP" || token.xpos === "WDT" || token.xpos === "WP$" || token.lower === "who" || token.lower === "which" || token.lower === "that") return null;
      head = at;
      at++;
      if (token.xpos === "PRP$") {
        head = -1;
        continue;
      }
      break;
    }
    if (token.upos === "DET" || token.xpos === "DT") {
      if (token.xpos === "WDT") break;
      if (at > from && (tokens[at - 1] as Token).upos !== "DET") break;
      at++;
      continue;
    }
    if (isGenitive(token) && at > from) {
      at++;
      segment = at;
      head = -1;
      continue;
    }
    if (isHyphen(token, tokens[at - 1]) && at > from) {
      at++;
      // "a face-to-face meeting", "one-on-one talks": what stands between two hyphens belongs to the word.
      const inner = tokens[at];
      const second = tokens[at + 1];
      if (inner !== undefined && second !== undefined && inner.start === token.end && isHyphen(second, inner)) at++;
      continue;
    }
    // "Alder's most recent trip"
    if (at > from && (token.xpos === "RBS" || token.xpos === "RBR") && (tokens[at + 1]?.upos === "ADJ" || tokens[at + 1]?.upos === "NOUN") && head < 0) {
      at++;
      continue;
    }
    // A finite verb needs a subject: "Talks between ..." at the start of a sentence is a noun, whatever its tag.
    const orphan = at === from && orphanNoun;
    if (orphan || nominalTags.has(token.upos) || isModifier(tokens, at, from)) {
      // "met Alder Monday": a bare time phrase after a head is not part of it.
      if (head >= 0 && readTimePhrase(tokens, at) !== null) break;
      if (orphan || headTags.has(token.upos)) head = at;
      at++;
      continue;
    }
    break;
  }
  // "ready", "very close": no noun, no phrase. "the Norwegian": a mention was the head.
  if (head < 0) {
    if (segment > from && segment < at) head = at - 1;
    else if (segment > from) {
      head = segment - 2 >= from ? segment - 2 : from; // "Norway's" with nothing after it
    } else if (at > from && (tokens[from] as Token).upos === "DET") head = at - 1;
    else return null;
  }
  const parties: Mention[] = [];
  const owners: Mention[] = [];
  const places: Mention[] = [];
  let end = 0;
  let outer: Mention | null = null;
  for (let m = firstMention; m < mentions.length; m++) {
    const mention = mentions[m] as Mention;
    const [first, past] = mention.tokens;
    if (first >= at) break;
    if (first < from) continue;
    // Inner mentions ("France" in "the president of France") name nobody here; twins of one span all do.
    const twin = outer !== null && outer.tokens[0] === first && outer.tokens[1] === past;
    if (first < end && !twin) {
      // "Norwegian and Swedish delegations": a group of several states is known by the names inside it.
      if (outer !== null && outer.actor.startsWith("group/") && mention.actor.startsWith("state/") && outer.tokens[1] > head) parties.push(mention);
      continue;
    }
    outer = mention;
    end = past;
    // "Geneva-based envoys": where they live, not whose they are.
    if (tokens[past]?.text === "-" && tokens[past]?.start === tokens[past - 1]?.end && /^(?:based|born|trained|educated|made|built|held|occupied|bound|backed|brokered|mediated|sponsored|led)$/.test(tokens[past + 1]?.lower ?? "")) continue;
    if (mention.kind === "place") places.push(mention);
    else if (past > head) parties.push(mention);
    else owners.push(mention);
  }
  const headWord = (tokens[head] as Token).lower;
  let rank: Nominal["rank"] = null;
  // "John Major": a name is no rank; and a "national team" no delegation.
  const isNamed = parties.some(({ kind, actor, tokens: [first, past] }) => kind === "name" && actor.startsWith("person/") && past > head && past - first > 1 && (tokens[head] as Token).upos === "PROPN");
  const plays = /^(?:team|side|squad|eleven)$/.test(headWord) && /^(?:national|cricket|football|soccer|rugby|hockey|olympic)$/.test(tokens[head - 1]?.lower ?? "");
  if (plays) parties.length = 0;
  if (officialNouns.has(headWord) && !isNamed && !plays) {
    rank = officialNouns.get(headWord) ?? null;
    // "deputy foreign minister", "vice president": the first word lowers the rank.
    if (rank === "minister" || rank === "leader") {
      for (let k = segment; k < head; k++) {
        const word = (tokens[k] as Token).lower;
        if (word === "deputy" || word === "vice" || word === "assistant" || word === "under") rank = "deputy";
        else if (word === "prime" && rank === "minister") rank = "leader";
      }
    }
    // "naval staffs", "army chiefs"
    if ((rank === "working" || rank === null) && /^(?:army|navy|naval|military|air-force|defence-staff|general)$/.test(tokens[head - 1]?.lower ?? "") && head - 1 >= segment) rank = "military";
    if (parties.length === 0) {
      // "their foreign ministers": one of each; "his minister" is nobody that the pronoun names.
      const their = owners.length > 1 && owners.every((owner) => owner.kind === "pronoun");
      for (const owner of owners) if ((their || owner.kind !== "pronoun") && owner.actor.startsWith("state/")) parties.push(owner);
      if (places.length > 0 && parties.length === 0) parties.push(...places);
    }
  }
  const first = (tokens[from] as Token).lower;
  const determiner = (tokens[from] as Token).upos === "DET" || first === "no" ? first : null;
  return { from, to: at, head, parties, owners, places, rank, human: rank !== null || peers.has(headWord) || isGenitive(tokens[at - 1] as Token), determiner };
}
