import type { LinkedReport } from "../actors/index.ts";
import type { Medium, MediumKind } from "../model/index.ts";
import { tokenFilter, type Token } from "../language/index.ts";
import { authoring, mediumNouns, pages, platformLeads, platforms, spokenOrWritten, writtenDown } from "./medium-lexicon.ts";

const verbs: ReadonlyMap<string, MediumKind> = new Map(Object.entries<MediumKind>({ tweeted: "social media", tweets: "social media", retweeted: "social media", posted: "social media", emailed: "message" }));
const leading = new Set(["in", "at", "on", "during", "by", "via", "through", "over", "with", "of", "from", "a"]);
const press = new Set(["reporters", "journalists", "newsmen", "correspondents"]);

/** Most reporters' words around a cue are "said" and a full stop. */
const mayTell: (token: Token) => boolean = tokenFilter([...mediumNouns.keys(), ...press, ...spokenOrWritten, ...authoring, ...[...platforms].map((name) => name.toLowerCase()), "conference", "media", "post"]);

/**
 * Through what the words came, read from the tokens around a cue that are not its content.
 * @param near tokens of the sentence outside the content, in order
 * @param sentence index of the sentence, for the outlets that it mentions
 */
export function mediumOf(linked: LinkedReport, sentence: number, near: readonly Token[], cue: string, hearerOutlet: string | null): Medium | null {
  let kind: MediumKind | null = verbs.get(cue) ?? null;
  if (kind === null && hearerOutlet === null && !near.some(mayTell)) return null;
  for (let at = 0; at < near.length && kind === null; at++) kind = kindAt(linked, sentence, near, at);
  if (kind === null && hearerOutlet !== null) kind = "interview";
  if (kind === null && near.some((token) => press.has(token.lower))) kind = "briefing";
  if (kind === null) return null;
  return { kind, outlet: kind === "briefing" || kind === "speech" ? hearerOutlet : (hearerOutlet ?? outletNear(linked, sentence, near)) };
}

/** The medium that one of the reporter's words names, by the words before it. */
function kindAt(linked: LinkedReport, sentence: number, near: readonly Token[], at: number): MediumKind | null {
  const { lower, text, upos } = near[at] as Token;
  const before = near[at - 1]?.lower ?? "";
  if (lower === "conference") return (before === "news" || before === "press") && isLed(near, at) ? "press conference" : null;
  if (authoring.has(lower)) {
    const after = near[at + 1]?.lower;
    return (after === "in" || after === "for") && outletNear(linked, sentence, near.slice(at + 2, at + 4)) !== null ? "document" : null;
  }
  if (platforms.has(text) && (platformLeads.has(before) || pages.has(near[at + 1]?.lower ?? ""))) return "social media";
  if (lower === "media") return before === "social" && isLed(near, at) ? "social media" : null;
  if (lower === "post") return text === lower && isOneOf(near, at) ? "social media" : null;
  if (spokenOrWritten.has(lower)) return (writtenDown.has(before) || writtenDown.has(near[at - 2]?.lower ?? "")) && isLed(near, at) ? "message" : null;
  const named = upos === "VERB" || near[at + 1]?.lower === "conference" ? undefined : mediumNouns.get(lower);
  return named !== undefined && isLed(near, at) ? named : null;
}

/** "in a post", "in a Facebook post": a post that somebody holds is "his post" or "the post". */
function isOneOf(near: readonly Token[], at: number): boolean {
  for (let before = at - 1; before > 0 && at - before < 5; before--) {
    if (near[before]?.upos === "DET") return /^(?:a|an|another|one)$/u.test((near[before] as Token).lower) && near[before - 1]?.lower === "in";
  }
  return false;
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
