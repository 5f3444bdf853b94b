import type { LinkedReport } from "../actors/index.ts";
import type { Medium, MediumKind } from "../model/index.ts";
import type { Token } from "../language/index.ts";
import { wordFilter } from "../time/index.ts";

/** Words that name a medium after a preposition, the more telling first where several stand together. */
const nouns: ReadonlyMap<string, MediumKind> = new Map(Object.entries<MediumKind>({
  interview: "interview",
  interviews: "interview",
  briefing: "briefing",
  briefings: "briefing",
  speech: "speech",
  address: "speech",
  remarks: "speech",
  lecture: "speech",
  sermon: "speech",
  statement: "statement",
  communique: "statement",
  communiqué: "statement",
  release: "statement",
  message: "message",
  email: "message",
  "e-mail": "message",
  note: "message",
  text: "message",
  letter: "letter",
  letters: "letter",
  telegram: "letter",
  call: "call",
  phone: "call",
  telephone: "call",
  twitter: "social media",
  facebook: "social media",
  tweet: "social media",
  tweets: "social media",
  instagram: "social media",
  weibo: "social media",
  report: "document",
  memo: "document",
  memoir: "document",
  book: "document",
  article: "document",
  document: "document",
  essay: "document",
  paper: "document",
}));

const verbs: ReadonlyMap<string, MediumKind> = new Map(Object.entries<MediumKind>({ tweeted: "social media", tweets: "social media", retweeted: "social media", posted: "social media", emailed: "message" }));
const leading = new Set(["in", "at", "on", "during", "by", "via", "through", "over", "with", "of", "from", "a"]);
const press = new Set(["reporters", "journalists", "newsmen", "correspondents"]);

/** Most reporters' words around a cue are "said" and a full stop. */
const mayTell: (word: string) => boolean = wordFilter([...nouns.keys(), ...press, "conference"]);

/**
 * Through what the words came, read from the tokens around a cue that are not its content.
 * @param near tokens of the sentence outside the content, in order
 * @param sentence index of the sentence, for the outlets that it mentions
 */
export function mediumOf(linked: LinkedReport, sentence: number, near: readonly Token[], cue: string, hearerOutlet: string | null): Medium | null {
  let kind: MediumKind | null = verbs.get(cue) ?? null;
  if (kind === null && hearerOutlet === null && !near.some((token) => mayTell(token.lower))) return null;
  for (let at = 0; at < near.length && kind === null; at++) {
    const token = near[at] as Token;
    if (token.lower === "conference" && /^(?:news|press)$/u.test(near[at - 1]?.lower ?? "") && isLed(near, at)) kind = "press conference";
    if (token.lower === "conference" || token.upos === "VERB") continue;
    const named = nouns.get(token.lower);
    if (named === undefined || near[at + 1]?.lower === "conference") continue;
    if (isLed(near, at)) kind = named;
  }
  if (kind === null && hearerOutlet !== null) kind = "interview";
  if (kind === null && near.some((token) => press.has(token.lower))) kind = "briefing";
  if (kind === null) return null;
  return { kind, outlet: kind === "briefing" || kind === "speech" ? hearerOutlet : (hearerOutlet ?? outletNear(linked, sentence, near)) };
}

/** "in a short written statement": a preposition within a few words before. */
function isLed(near: readonly Token[], at: number): boolean {
  for (let before = at - 1; before >= 0 && at - before < 6; before--) {
    const token = near[before] as Token;
    if ((leading.has(token.lower) && token.upos === "ADP") || token.lower === "told") return true;
    if (token.upos === "VERB" && token.xpos !== "VBN" && token.xpos !== "VBG" || token.upos === "PUNCT") return false;
  }
  return false;
}

function outletNear(linked: LinkedReport, sentence: number, near: readonly Token[]): string | null {
  for (const mention of (linked.mentions[sentence] ?? []).slice(0, 100)) {
    if (linked.actorById.get(mention.actor)?.kind !== "outlet") continue;
    if (near.some((token) => token.start >= mention.span[0] && token.end <= mention.span[1])) return mention.actor;
  }
  return null;
}
