import type { Token } from "../language/index.ts";
import type { Member } from "./cast.ts";
import { type Linking, sentenceOf } from "./linking.ts";
import { isFullName, type NamingPhrase } from "./naming-phrase.ts";
import { learnTitle, resolveSurname } from "./resolve-person.ts";
import { learnCounterpart } from "./resolve-title.ts";
import { possessiveMarks } from "./scan.ts";

type Tokens = readonly Token[];

/** "Sergei Lavrov, the Russian foreign minister," and "the Russian foreign minister, Sergei Lavrov," name one person twice. */
export function apposed(linking: Linking, before: NamingPhrase, phrase: NamingPhrase, member: Member): Member | null {
  if (member.kind !== "person" || before.sentence !== phrase.sentence) return null;
  const { tokens } = sentenceOf(linking, phrase.sentence);
  const comma = tokens[before.to]?.text === ",";
  let at = comma ? before.to + 1 : before.to;
  if (tokens[at]?.lower === "who" && (tokens[at + 1]?.lower === "is" || tokens[at + 1]?.lower === "was")) at += tokens[at + 2]?.lower === "also" ? 3 : 2;
  const first = tokens[at]?.lower === "the" || tokens[at]?.lower === "a" || tokens[at]?.lower === "an" || tokens[at]?.lower === "his" || tokens[at]?.lower === "her" ? at + 1 : at;
  if (phrase.from !== first) return null;
  const after = tokens[ofBody(phrase) ? afterPossessed(tokens, phrase.to) : phrase.to];
  const closes = after === undefined || after.upos === "PUNCT";
  if (phrase.shape === "title" && before.shape === "person" && comma) {
    if (!closes && !afterApposition.has(tokens[phrase.to]?.lower ?? "")) return null;
    learnTitle(linking, member, phrase);
    return member;
  }
  return null;
}

/** Words by which a title after a name goes on: "Hikmet Hajiyev, an aide to Aliyev," */
const afterApposition: ReadonlySet<string> = new Set(["and", "who", "to", "of", "for", "in", "at", "on"]);

/** Whether the title ends with the body that it belongs to: what that body owns belongs to the title, but "the president's daughter" is no president. */
function ofBody({ owner, title, to }: NamingPhrase): boolean {
  if (title === null) return false;
  return title.domain === "parliament" || (owner !== null && title.to < to && (owner.shape === "body" || owner.shape === "organisation"));
}

/** Past what a title's owner owns: "a member of parliament's foreign affairs committee"; the token itself where nothing is owned. */
function afterPossessed(tokens: Tokens, from: number): number {
  if (!possessiveMarks.has(tokens[from]?.lower ?? "")) return from;
  let index = from + 1;
  while (index < from + 6 && (tokens[index]?.upos === "NOUN" || tokens[index]?.upos === "ADJ" || tokens[index]?.upos === "PROPN")) index += 1;
  return index;
}

/** Where a clause with "who" that begins at the token ends with a comma: "the diplomat who chaired them, Enrique Mora"; the token itself where there is none. */
function afterRelative(tokens: Tokens, from: number): number {
  if (tokens[from]?.lower !== "who") return from;
  for (let index = from + 1; index < Math.min(tokens.length, from + longestRelative); index++) {
    const token = tokens[index];
    if (token?.text === ",") return index;
    if (token?.upos === "PUNCT") return from;
  }
  return from;
}

const longestRelative = 15;

/** The one whom the words after a title name: "Kuwait's oil minister, Ali Sabah, said". */
export function namedAfter(linking: Linking, phrase: NamingPhrase, ordered: readonly NamingPhrase[], index: number, inFull: ReadonlyMap<NamingPhrase, Member>): Member | null {
  if (phrase.shape !== "title" && phrase.shape !== "counterpart") return null;
  const { tokens } = sentenceOf(linking, phrase.sentence);
  const gap = afterRelative(tokens, phrase.to);
  const comma = tokens[gap]?.text === ",";
  const at = comma ? gap + 1 : gap;
  for (let next = index + 1; next < Math.min(ordered.length, index + 4); next++) {
    const person = ordered[next];
    if (person === undefined || person.from > at) return null;
    if (person.from !== at || person.shape !== "person") continue;
    if (person.title !== null && person.title.role !== "honorific") return null;
    const after = tokens[person.to];
    if (comma && after !== undefined && after.upos !== "PUNCT" && after.upos !== "VERB" && after.upos !== "AUX" && after.lower !== "and") return null;
    const member = isFullName(person) ? inFull.get(person) : resolveSurname(linking, person);
    if (member === undefined || member === null) return null;
    if (phrase.shape === "counterpart") learnCounterpart(linking, member, phrase);
    else learnTitle(linking, member, phrase);
    return member;
  }
  return null;
}
