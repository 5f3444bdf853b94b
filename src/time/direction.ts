import type { Token } from "../language/index.ts";
import { weekdays } from "./calendar-lexicon.ts";

/** Which way from the anchor an incomplete date ("Friday", "January 20") lies. */
export type Direction = "past" | "forward" | "unclear";

/** The present tense looks ahead ("arrives on Friday"), but not through a noun ("doubts about Friday's result"). */
export type Tense = Direction | "present";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Between a mention and the words that govern it; they say nothing about tense. */
const lead = set("on in at for of from to the this a an its their his her late early mid noon midnight around about only just and by");
const beForms = set("is are 's 're am was were be been being isn't aren't wasn't weren't");
const pastBe = set("was were wasn't weren't");
/** Words by which a day is set for something to come, whatever the tense of the sentence. */
const setAhead = set("due scheduled slated expected planned upcoming forthcoming rescheduled postponed poised earmarked");
/** What someone says or does now about a thing to come: their "to VERB" lies ahead. */
const aheadGovernors = set(
  "going plan plans planned planning intend intends intended hope hopes hoped expect expects expected agree agrees agreed decide decides decided promise promises promised " +
    "want wants wanted seek seeks vow vows vowed pledge pledges pledged threaten threatens threatened offer offers offered invite invites invited ask asks asked urge urges urged " +
    "order orders ordered tell told call calls called demand demands demanded propose proposes proposed arrange arranged prepare prepares prepared preparing due set scheduled slated " +
    "likely ready about poised supposed unlikely bound determined keen willing allow allows allowed need needs wish wishes wished undertake undertook " +
    "decision plan plans proposal agreement invitation intention pledge promise offer deadline ultimatum readiness request summoned commitment",
);
const reporting = set(
  "says tells reports writes adds notes insists claims stresses warns reveals shows announces confirms denies believes thinks knows sees hears recalls remembers " +
    "say tell report write add note insist claim stress warn reveal show announce confirm deny believe think know see hear recall remember",
);
/** Things that take place on a day: what somebody has proposed or accepted lies ahead, whenever it was proposed. */
const occasions = set(
  "meeting meetings talks summit summits visit visits trip trips tour call conversation conference session round rounds negotiations dialogue consultations election elections vote referendum " +
    "ceremony signing ceasefire truce exercise exercises drill drills hearing deadline gathering forum congress encounter debate event games exchange exchanges launch rally strike holiday opening return",
);
const plannersOf = set(
  "proposed proposes propose suggested suggests suggest scheduled schedules agreed agrees accepted accepts offered offers planned plans arranged arranges requested requests demanded demands sought seeks " +
    "promised promises pledged expects expect expected announced announces invited invites eyed eyes mooted confirmed confirms set sets fixed fixes called booked pencilled penciled",
);
/** Verbs that move a day, and the words that say where to. */
const shifters = set("put pushed moved brought postponed delayed deferred shifted rescheduled switched changed adjourned extended rearranged");
const shiftedTo = set("to until till back off forward over");
const saying = set("said told added noted announced stressed stated declared");
const scheduleStarts = set("starting beginning effective commencing");
const relatives = set("who which whose whom where when while because although though if whether unless as that");
const quoteMarks = set('" “ ” „ « » `` \'\'');

const isVerb = (token: Token): boolean => token.xpos.startsWith("V") || (token.upos === "AUX" && token.xpos !== "MD") || token.upos === "VERB";
const isModal = (token: Token): boolean => token.xpos === "MD" || modals.has(token.lower);
const modals = set("will 'll would shall wo won't wouldn't should must");
const isBoundary = (token: Token): boolean => {
  const { lower } = token;
  return lower === ";" || lower === ":" || lower === "—" || lower === "–" || lower === "--" || quoteMarks.has(lower);
};
const isSubordinator = (token: Token): boolean =>
  relatives.has(token.lower) && (token.lower !== "that" && token.lower !== "as" ? true : token.xpos !== "DT" && token.xpos !== "RB");

const reach = 40;

/** A modal: ahead, but "would have met" and "could not agree" tell of what is over. */
function modalDirection(tokens: readonly Token[], at: number): Tense {
  const negated = (token: Token | undefined): boolean => token !== undefined && (token.lower === "not" || token.lower === "n't");
  for (let i = at + 1; i < at + 4; i++) if (tokens[i]?.lower === "have" && tokens[i + 1]?.xpos === "VBN") return "past";
  if (tokens[at]?.lower === "could" && negated(tokens[at + 1])) return "past";
  return tokens[at]?.lower.startsWith("couldn") ? "past" : "forward";
}

/** "to meet": ahead unless it hangs on a verb of the past that plans nothing ("flew to Moscow to meet"). */
function infinitiveDirection(tokens: readonly Token[], at: number): Tense {
  const governor = tokens[at - 1]?.upos === "ADV" || tokens[at - 1]?.lower === "not" ? at - 2 : at - 1;
  for (let i = governor; i >= 0 && i > at - 12; i--) {
    const token = tokens[i];
    if (token === undefined || isBoundary(token)) break;
    const { lower, xpos } = token;
    if (aheadGovernors.has(lower)) return "forward";
    if (i === governor && beForms.has(lower)) return "forward";
    if (isModal(token)) return modalDirection(tokens, i);
    if (lower === "have" || lower === "has") return i === governor ? "forward" : "past";
    if (xpos === "VBD" || pastBe.has(lower)) return "past";
    if (xpos === "VBN" && i === governor) return auxiliaryDirection(tokens, i);
    if (xpos === "VBZ" || xpos === "VBP") return reporting.has(lower) ? "past" : "forward";
    if (relatives.has(lower)) break;
  }
  return "forward";
}

/** The auxiliaries left of a participle or bare verb decide; `unclear` where it stands alone. */
function auxiliaryDirection(tokens: readonly Token[], at: number): Tense {
  let have = false;
  for (let i = at - 1; i >= 0 && i > at - 7; i--) {
    const token = tokens[i];
    if (token === undefined) break;
    const { lower, upos } = token;
    if (isModal(token)) return have ? "past" : modalDirection(tokens, i);
    if (lower === "to") return have ? "past" : infinitiveDirection(tokens, i);
    if (pastBe.has(lower) || lower === "did" || lower === "had" || lower === "'d") return "past";
    if (lower === "has" || lower === "have" || lower === "'ve" || lower === "having") have = true;
    else if (lower === "is" || lower === "are" || lower === "am" || lower === "'re" || lower === "does" || lower === "do") return have ? "past" : "present";
    else if (lower === "'s") return have || tokens[at]?.xpos === "VBN" ? "past" : "forward";
    else if (lower !== "be" && lower !== "been" && lower !== "being" && upos !== "ADV" && lower !== "not" && lower !== "n't") break;
  }
  return have ? "past" : "unclear";
}

function verbDirection(tokens: readonly Token[], at: number): Tense {
  const token = tokens[at];
  if (token === undefined) return "unclear";
  const { lower, xpos } = token;
  if (pastBe.has(lower) || xpos === "VBD") return "past";
  if (lower === "be" || lower === "been" || lower === "being" || xpos === "VBN" || xpos === "VB" || xpos === "VBG") {
    return auxiliaryDirection(tokens, at);
  }
  if (lower === "has" || lower === "have") return tokens[at + 1]?.lower === "to" ? "forward" : "past";
  if (xpos === "VBZ" || xpos === "VBP") return reporting.has(lower) ? "past" : "present";
  return "unclear";
}

/** A word that sets a day ahead: "due", "scheduled", "set for" — but not "more than expected". */
function setsAhead(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  const before = tokens[at - 1]?.lower;
  const after = tokens[at + 1]?.lower;
  if (token.lower === "set") return after === "for" || after === "to";
  if (token.lower === "ahead") return after === "of";
  if (token.lower === "forward") return after === "to" && (before === "look" || before === "looks" || before === "looking" || before === "looked");
  if (token.lower === "postponed" || token.lower === "rescheduled") return after === "to" || after === "until" || after === "till" || after === "for" || after === "from";
  if (token.lower === "due") return after !== "to" || tokens[at + 2]?.xpos === "VB";
  return setAhead.has(token.lower) && before !== "than" && before !== "as";
}

/** "postponed to", "put back to the first half of", "brought forward to": the new day, however the verb stands. */
function isShifted(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i >= 0 && i > from - 8; i--) {
    const token = tokens[i];
    if (token === undefined || isBoundary(token) || token.lower === ",") return false;
    if (isVerb(token)) {
      const next = tokens[i + 1]?.lower ?? "";
      const further = tokens[i + 2]?.lower ?? "";
      if (!shifters.has(token.lower) || !shiftedTo.has(next)) return false;
      return next === "to" || next === "until" || next === "till" || further === "to" || further === "until" || further === "till";
    }
  }
  return false;
}

/** "has proposed a meeting in June", "accepted an invitation for talks in May": the noun of the plan lies ahead. */
function isPlanned(tokens: readonly Token[], from: number, isWeekday: boolean): boolean {
  const { upos, lower } = tokens[from] ?? { upos: "X", lower: "" };
  if (upos !== "NOUN" || !occasions.has(lower)) return false;
  for (let i = from - 1; i >= 0 && i > from - 8; i--) {
    const token = tokens[i];
    if (token === undefined || isBoundary(token) || token.lower === ",") return false;
    // "announced talks on Friday" tells when it was announced; "proposed talks on Friday" does not
    if (isVerb(token)) return plannersOf.has(token.lower) && !(isWeekday && announcing.has(token.lower));
    if (isSubordinator(token) || token.lower === "after" || token.lower === "during" || token.lower === "since" || token.lower === "at") return false;
  }
  return false;
}

const announcing = set("announced announces confirmed confirms agreed agrees accepted accepts called offered offers promised pledged requested demanded sought expected");

function leftDirection(tokens: readonly Token[], from: number): Tense {
  let beforeIt = false;
  let afterIt = false;
  let apart = tokens[from + 1]?.upos === "ADP";
  for (let i = from; i >= 0 && i > from - reach; i--) {
    const token = tokens[i];
    if (token === undefined || isBoundary(token)) break;
    const { lower } = token;
    if (setsAhead(tokens, i) || lower === "until" || lower === "till") return "forward";
    if (lower === "since") return "past";
    if (lower === "before") beforeIt = tokens[i + 1]?.xpos !== "VBG";
    else if (lower === "after" || (lower === "following" && token.upos !== "VERB")) afterIt = true;
    if (scheduleStarts.has(lower) && tokens[i + 1]?.lower !== "of") return "forward";
    if (isModal(token)) return modalDirection(tokens, i);
    if (isVerb(token)) {
      // "said before talks on Friday": what is said before it is news while it is still to come.
      if (beforeIt && saying.has(lower)) return "forward";
      const found = verbDirection(tokens, i);
      // "holds its Friday meeting": the noun is what the verb does; a preposition sets it apart.
      if (found !== "unclear") return found === "present" && !apart ? "forward" : found;
      // "talks held on Friday": a participle alone tells of what is over; other bare verbs leave it to the next.
      if (token.xpos === "VBN") return "past";
    } else if (lower === "to" && tokens[i + 1]?.xpos === "VB") return infinitiveDirection(tokens, i);
    else if (isSubordinator(token)) break;
    else if (token.upos === "ADP") apart = true;
  }
  if (beforeIt) return "forward";
  return afterIt ? "past" : "unclear";
}

function rightDirection(tokens: readonly Token[], to: number): Tense {
  for (let i = to; i < tokens.length && i < to + reach; i++) {
    const token = tokens[i];
    if (token === undefined || isBoundary(token)) break;
    const { lower, xpos } = token;
    if (isModal(token)) return modalDirection(tokens, i);
    if (lower === "to" && tokens[i + 1]?.xpos === "VB") return "forward";
    if (!isVerb(token) || xpos === "VBG") continue;
    if (beForms.has(lower)) {
      for (let j = i + 1; j < i + 4; j++) {
        if (setsAhead(tokens, j) || (tokens[j]?.lower === "to" && tokens[j + 1]?.xpos === "VB") || tokens[j]?.lower === "about") return "forward";
      }
      return pastBe.has(lower) ? "past" : "present";
    }
    if (xpos === "VBN") return "past";
    const found = verbDirection(tokens, i);
    if (found !== "unclear") return found;
  }
  return "unclear";
}

/** Whether a subject with its verb begins at once after the mention ("On Friday the ministers met"). */
const opensClause = (token: Token | undefined): boolean =>
  token !== undefined && (token.upos === "DET" || token.upos === "PRON" || token.upos === "NOUN" || token.upos === "PROPN" || token.upos === "ADJ" || token.upos === "NUM");

/** Whether the finite verb stands right after the mention, or after the noun phrase it begins ("Friday's talks will …"). */
export function isSubject(tokens: readonly Token[], to: number): boolean {
  for (let i = to; i < to + 5; i++) {
    const token = tokens[i];
    if (token === undefined) return false;
    if (isModal(token) || (isVerb(token) && token.xpos !== "VBG" && token.xpos !== "VB")) return true;
    if (token.upos !== "NOUN" && token.upos !== "ADJ" && token.upos !== "PROPN" && token.lower !== "'s" && token.lower !== "’s") return false;
  }
  return false;
}

/**
 * Where the date named by tokens `[from, to)` lies, by the nearest governing verb in its clause: past tenses look
 * back; modals, plans and schedules look ahead; the present tense looks ahead less surely.
 */
export function tense(tokens: readonly Token[], from: number, to: number): Tense {
  let left = from - 1;
  let preposition = "";
  while (left >= 0 && lead.has(tokens[left]?.lower ?? "")) preposition = tokens[left--]?.lower ?? "";
  // "welcoming him, as agreed, on 31 May": the aside says nothing of the day
  if (tokens[left]?.lower === "," && tokens[left - 2]?.lower === "as" && tokens[left - 3]?.lower === ",") left -= 4;
  const before = tokens[left];
  const word = before?.lower ?? "";
  if (preposition === "by" || word === "until" || word === "till" || word === "later" || word === "pending") return "forward";
  if (word === "since" || word === "earlier") return "past";
  if ((scheduleStarts.has(word) && tokens[left + 1]?.lower !== "of") || setsAhead(tokens, left)) return "forward";
  if (before !== undefined && (isShifted(tokens, left) || isPlanned(tokens, left, weekdays.has(tokens[from]?.lower ?? "")))) return "forward";
  const clauseInitial =
    before === undefined ||
    isBoundary(before) ||
    isSubordinator(before) ||
    (word === "that" && left < from - 1) ||
    before.upos === "CCONJ" ||
    (word === "," && opensClause(tokens[to]));
  const rightFirst = clauseInitial || (isSubject(tokens, to) && !isVerb(before));
  const first = rightFirst ? rightDirection(tokens, to) : leftDirection(tokens, left);
  if (first === "present") return !rightFirst && ownsNoun(tokens[to]) ? "past" : "present";
  if (first !== "unclear") return first;
  return rightFirst ? leftDirection(tokens, left) : rightDirection(tokens, to);
}

/** Whether the mention stands before a noun that it describes: "Friday's talks", "the December accord". */
const ownsNoun = (token: Token | undefined): boolean => token !== undefined && (token.upos === "NOUN" || token.lower === "'s" || token.lower === "’s" || token.xpos === "POS");
