import type { Mention } from "../../actors/index.ts";
import type { Token } from "../../language/index.ts";

const pasts = new Set("met held struck sent shot hit led told sought fought won".split(" "));

/** Verbs in the present of headlines whose form is hardly ever a plural noun: "Egypt frees two editors". */
const presents = new Set(
  "accepts accuses adopts approves arrives bombs cancels condemns criticises criticizes defends demands denies denounces deploys detains donates ends expels extends frees grants hosts imposes invites joins jails kills launches lifts meets offers opens pardons phones pledges praises recalls refuses rejects releases restores resumes reopens seeks seizes sends signs slams suspends threatens urges vows warns welcomes withdraws".split(" "),
);

/**
 * Where a sentence without a finite verb hides one that the tagger took for something else, and the tag it should have:
 * "Norway suspended food aid" (an adjective never follows its noun), "President Alder meets Chancellor Birk" (a plural
 * never stands between two names), "Egypt frees two editors". Null where nothing fits, as in most headlines without a verb.
 */
export function missingVerb(tokens: readonly Token[], starts: ReadonlyMap<number, Mention>): { readonly at: number; readonly xpos: string } | null {
  const ends = new Set([...starts.values()].map((mention) => mention.tokens[1]));
  for (let at = 1; at < tokens.length - 1; at++) {
    const { lower, upos, xpos } = tokens[at] as Token;
    const before = tokens[at - 1] as Token;
    const next = tokens[at + 1] as Token;
    const afterNoun = before.upos === "NOUN" || before.upos === "PROPN" || ends.has(at);
    if (!afterNoun || next.lower === "by") continue;
    if (lower.endsWith("ed") && lower.length > 4 && (upos === "ADJ" || xpos === "VBN")) return { at, xpos: "VBD" };
    if (xpos === "VBN" || pasts.has(lower)) return { at, xpos: "VBD" };
    if (upos === "NOUN" && lower.endsWith("s") && ends.has(at) && (starts.has(at + 1) || next.upos === "DET")) return { at, xpos: "VBZ" };
    if (presents.has(lower) && upos !== "VERB" && (lower === "meets" || ends.has(at))) return { at, xpos: "VBZ" };
  }
  return null;
}
