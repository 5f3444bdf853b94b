import type { Mention } from "../../actors/index.ts";
import type { Token } from "../../language/index.ts";
import { officialNouns } from "./official-noun-lexicon.ts";

const pasts = new Set("met held struck sent shot hit led told sought fought won".split(" "));

/** Pasts that taggers take for names after a name: "Alder drew Birk aside". */
const afterNames = new Set("drew flew drove saw sat spoke rang wrote went came left gave made took put".split(" "));
/** Present tenses of headlines that look like plurals: "Alder phones Norwegian counterpart". */
export const headlineVerbs: ReadonlySet<string> = new Set("phones calls hosts visits tours greets receives welcomes summons rings telephones cables cancels postpones delays scraps rejects snubs talks sees invites heads flies leaves lands arrives signs denies rejects refuses declines confirms meets holds plans agrees wants offers seeks end hold sign resume start begin agree meet discuss open renew".split(" "));
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
    // "Alder's minister, Birk, conferred with": a name between commas goes before the verb.
    const afterName = before.lower === "," && ends.has(at - 1);
    const afterNoun = before.upos === "NOUN" || before.upos === "PROPN" || ends.has(at) || afterName;
    if (!afterNoun || next.lower === "by") continue;
    if (lower.endsWith("ed") && lower.length > 4 && (upos === "ADJ" || xpos === "VBN")) return { at, xpos: "VBD" };
    if (xpos === "VBN" || pasts.has(lower)) return { at, xpos: "VBD" };
    if (upos === "NOUN" && lower.endsWith("s") && ends.has(at) && (starts.has(at + 1) || next.upos === "DET")) return { at, xpos: "VBZ" };
    if (before.upos === "NOUN" && upos === "NOUN" && /^(?:start|begin|open|resume|continue|end|close)$/.test(lower) && /^(?:in|on|at)$/.test(next.lower)) return { at, xpos: "VBP" };
    if (ends.has(at) && afterNames.has(lower)) return { at, xpos: "VBD" };
    if (lower === "meets" || ((ends.has(at) || officialNouns.has(before.lower)) && headlineVerbs.has(lower) && (next.xpos === "VBG" || (next.upos !== "VERB" && next.upos !== "AUX")))) return { at, xpos: "VBZ" };
    if (presents.has(lower) && upos !== "VERB" && (lower === "meets" || ends.has(at))) return { at, xpos: "VBZ" };
  }
  return null;
}
