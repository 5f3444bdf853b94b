import type { Token } from "../../language/index.ts";
import type { Chunk, VerbChunk, VerbForm } from "./chunk.ts";

const beForms = new Set("be am is are was were been being 's 're 'm isn't aren't wasn't weren't".split(" "));
const haveForms = new Set("have has had having 've haven't hasn't hadn't".split(" "));
const doForms = new Set("do does did don't doesn't didn't".split(" "));
const dropped = new Set("postponed cancelled canceled scrapped suspended delayed rescheduled shelved abandoned aborted".split(" "));
const futures = new Set(["will", "shall", "'ll", "wo", "won't", "sha"]);
const pasts = new Set("was were had did wasn't weren't hadn't didn't".split(" "));

function negates(token: Token): boolean {
  const word = token.lower;
  return word === "not" || word === "n't" || word === "n’t" || word === "never" || word === "cannot" || (word.length > 3 && word.endsWith("n't"));
}

function isVerbal(token: Token | undefined): token is Token {
  return token !== undefined && (token.upos === "VERB" || token.upos === "AUX" || token.xpos === "MD");
}

function isAdverb(token: Token | undefined): token is Token {
  return token !== undefined && (token.upos === "ADV" || token.upos === "PART") && token.xpos !== "TO" && token.xpos !== "POS";
}

/** Skips adverbs and negations from `at`; says where the next verb stands, and whether a negation stood between. */
function nextVerb(tokens: readonly Token[], at: number): { at: number; negated: boolean } | null {
  let negated = false;
  let here = at;
  // "will no longer travel"
  if (tokens[here]?.lower === "no" && tokens[here + 1]?.lower === "longer") {
    negated = true;
    here += 2;
  }
  while (here < at + 4 && isAdverb(tokens[here])) {
    negated ||= negates(tokens[here] as Token);
    here++;
  }
  return isVerbal(tokens[here]) ? { at: here, negated } : null;
}

function auxiliary(word: string): boolean {
  return beForms.has(word) || haveForms.has(word) || doForms.has(word);
}

/** A noun, article or number: what the object of "is raising money" starts with. */
function startsPhrase(token: Token | undefined): boolean {
  return token !== undefined && (token.upos === "NOUN" || token.upos === "DET" || token.upos === "PROPN" || token.upos === "NUM");
}

function finiteForm(first: Token): VerbForm {
  if (first.xpos === "VBN") return "participle";
  if (first.xpos === "VBG") return "gerund";
  // Taggers give rare past forms as present: "dined with".
  if (first.xpos !== "VBZ" && first.lower.length > 4 && first.lower.endsWith("ed") && !first.lower.endsWith("eed")) return "past";
  if (first.xpos === "VBD" || pasts.has(first.lower)) return "past";
  return "present";
}

/**
 * The verb group that starts at `at` ("has not yet been held", "to meet", "never met"), or null.
 *
 * @param previous the chunk before it: a noun just before a bare participle or base form makes that a finite verb
 */
export function readVerbGroup(tokens: readonly Token[], at: number, previous: Chunk | undefined): VerbChunk | null {
  let here = at;
  let negated = false;
  let infinitive = false;
  const opening = tokens[here];
  if (opening === undefined) return null;
  if (!isVerbal(opening)) {
    // "not to meet", "never met", "to meet", "to quickly meet"
    if (negates(opening)) {
      negated = true;
      here++;
    }
    if (tokens[here]?.xpos === "TO" || (tokens[here]?.lower === "to" && tokens[here]?.upos === "PART")) {
      infinitive = true;
      here++;
    }
    if (here === at) return null;
    const verb = nextVerb(tokens, here);
    if (verb === null || (infinitive && (tokens[verb.at] as Token).xpos === "MD")) return null;
    negated ||= verb.negated;
    here = verb.at;
  }
  const first = tokens[here] as Token;
  let modal: string | null = null;
  let perfect = false;
  let passive = false;
  let progressive = false;
  let last = first;
  let head = here;
  let lastBe = false;
  for (;;) {
    const token = tokens[here] as Token;
    negated ||= negates(token);
    head = here;
    if (token.xpos === "MD") {
      modal ??= token.lower;
    } else {
      if (here > at && lastBe && token.xpos === "VBG") progressive = token.lower !== "being" || progressive;
      if (lastBe && (token.xpos === "VBN" || token.xpos === "VBD") && !beForms.has(token.lower)) passive = true;
    }
    last = token;
    const goesOn = token.xpos === "MD" || token.upos === "AUX" || auxiliary(token.lower);
    if (!goesOn) break;
    const verb = nextVerb(tokens, here + 1);
    // A trailing "not" belongs to the group also where no verb follows: "is not ready".
    if (verb === null) {
      let adjective = here + 1;
      while (isAdverb(tokens[adjective]) && adjective < here + 3) adjective++;
      // Taggers waver between participle and adjective: "have been postponed".
      const progress = tokens[adjective];
      if (beForms.has(token.lower) && progress?.upos === "ADJ" && progress.lower.length > 5 && progress.lower.endsWith("ing") && startsPhrase(tokens[adjective + 1]) && progress.lower !== "willing") {
        progressive = true;
        head = adjective;
        here = adjective;
        break;
      }
      // "had voiced his support"
      if (haveForms.has(token.lower) && progress?.upos === "ADJ" && progress.lower.length > 4 && progress.lower.endsWith("ed") && (startsPhrase(tokens[adjective + 1]) || tokens[adjective + 1]?.xpos === "PRP$")) {
        perfect = true;
        head = adjective;
        here = adjective;
        break;
      }
      if (beForms.has(token.lower) && dropped.has(tokens[adjective]?.lower ?? "")) {
        for (let k = here + 1; k < adjective; k++) negated ||= negates(tokens[k] as Token);
        passive = true;
        head = adjective;
        here = adjective;
        break;
      }
      if (tokens[here + 1] !== undefined && negates(tokens[here + 1] as Token)) {
        negated = true;
        here++;
      }
      break;
    }
    const next = tokens[verb.at] as Token;
    if (haveForms.has(token.lower) && (next.xpos === "VBN" || next.xpos === "VBD")) perfect = true;
    else if (haveForms.has(token.lower) && token.xpos !== "MD" && next.xpos !== "VBN") break;
    lastBe = beForms.has(token.lower) || (token.lower === "got" && next.xpos === "VBN");
    if (doForms.has(token.lower) && next.xpos === "VBG") break;
    negated ||= verb.negated;
    here = verb.at;
  }
  let form: VerbForm;
  if (infinitive) form = "infinitive";
  else if (modal !== null) form = futures.has(modal) ? "future" : "modal";
  else form = finiteForm(first);
  // Taggers often give a lone past form after its subject as a participle, and a base form in a headline as one.
  if (form === "participle" && head === at && previous?.kind === "np" && previous.prep === null && previous.items.some((item) => item.parties.length > 0)) {
    form = tokens[here + 1]?.lower === "by" ? "participle" : "past";
  }
  if (last.lower === "going" && progressive && tokens[here + 1]?.xpos === "TO") {
    const verb = nextVerb(tokens, here + 2);
    if (verb !== null && (tokens[verb.at] as Token).xpos === "VB") {
      head = verb.at;
      here = verb.at;
      progressive = false;
      form = form === "present" ? "future" : form;
    }
  }
  return {
    kind: "vg",
    from: at,
    to: here + 1,
    head,
    form,
    modal,
    negated,
    passive,
    progressive,
    perfect,
    copula: beForms.has((tokens[head] as Token).lower),
  };
}
