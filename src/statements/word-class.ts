import { tokenTest, type Token } from "../language/index.ts";

const subjectPronouns = new Set(["he", "she", "they", "we", "i", "it", "you", "everyone", "everybody", "someone", "somebody", "nobody", "both", "others", "some", "many", "few", "most", "one", "another"]);
const relatives = new Set(["who", "whom", "whose", "which", "that"]);
const modals = new Set(["will", "would", "could", "should", "may", "might", "must", "shall", "can", "'ll", "’ll", "'d", "’d", "wo", "ca"]);
const auxiliaries = new Set(["has", "have", "had", "having", "'ve", "’ve", "is", "are", "was", "were", "be", "been", "being", "am", "'s", "’s", "'re", "’re", "'m", "’m", "do", "does", "did"]);
const be = new Set(["is", "are", "was", "were", "be", "been", "being", "am", "'s", "’s", "'re", "’re", "'m", "’m"]);
const negations = new Set(["not", "n't", "n’t", "never", "neither"]);
const times = new Set(
  "monday tuesday wednesday thursday friday saturday sunday today yesterday tonight tomorrow earlier later recently mon tue tues wed thu thurs fri sat sun now then early late again".split(" "),
);
const timeNouns = new Set("week month year day morning afternoon evening night weekend sunday monday tuesday wednesday thursday friday saturday hours days weeks months time".split(" "));
const conjunctions = new Set(["that", "whether", "if", "how", "why", "what", "when", "where", "who", "which"]);

export const isSubjectPronoun: (token: Token) => boolean = tokenTest(subjectPronouns);
export const isRelative: (token: Token) => boolean = tokenTest(relatives);
export const isAuxiliary: (token: Token) => boolean = tokenTest(new Set([...auxiliaries, ...modals]));
export const isModal: (token: Token) => boolean = tokenTest(modals);
export const isBe: (token: Token) => boolean = tokenTest(be);
export const isNegation: (token: Token) => boolean = tokenTest(negations);
export const isTimeWord: (token: Token) => boolean = tokenTest(times);
export const isTimeNoun: (token: Token) => boolean = tokenTest(timeNouns);
export const isClauseOpener: (token: Token) => boolean = tokenTest(conjunctions);
export const isNoun = (token: Token): boolean => token.upos === "NOUN" || token.upos === "PROPN";
export const isPossessive = (token: Token): boolean => token.xpos === "POS" || token.lower === "'s" || token.lower === "’s";

/** A verb that carries tense on its own, or the auxiliary that does it for one. */
export const isFinite = (token: Token): boolean =>
  token.xpos === "VBD" || token.xpos === "VBZ" || token.xpos === "VBP" || token.xpos === "MD";

export const isComma = (token: Token): boolean => token.lower === ",";
export const isDash = (token: Token): boolean => token.lower === "—" || token.lower === "–" || token.lower === "--" || token.lower === "-";
export const isStop = (token: Token): boolean => token.lower === "." || token.lower === "?" || token.lower === "!" || token.lower === "…" || token.lower === "...";

/** Whether a word begins with a capital letter. */
export function isCapital(text: string): boolean {
  const first = text.charAt(0);
  return first !== first.toLowerCase();
}
