import type { Token } from "../language/index.ts";
import type { Candidate } from "./facts-phrases.ts";
import { isGivenName } from "./given-name-lexicon.ts";
import { kinWords, occupations, placeBeginnings, sayingVerbs } from "./name-lexicon.ts";
import { classifyRun, isNameStart, isNameWord, nameRunEnd, type NameRun } from "./name-run.ts";
import { learntRun } from "./names/learnt-run.ts";
import { lowerAt, matchAt, ownerKinds, possessiveMarks, push, type Scan } from "./scan.ts";
import { isAllCapitals } from "./sentence-casing.ts";
import { namesTitlePlural, startsTitle, titleAt } from "./title-phrase.ts";

/** Whether another phrase begins at `index`, where a run of capitals from `runFrom` on must stop. */
export function isBarrier(scan: Scan, index: number, runFrom: number): boolean {
  const match = matchAt(scan, index);
  if (match === null) return false;
  const first = lowerAt(scan, runFrom);
  for (const { kind } of match.candidates) {
    // "Former White House Press Secretary": the office's own name begins with its owner's
    if (kind === "office" && match.tokens[1] - index > 1 && !startsTitle(lowerAt(scan, index))) return true;
    if (kind === "surname" || kind === "title" || kind === "office" || kind === "body") continue;
    if (kind === "state" || kind === "capital") {
      if (index === runFrom + 1 && isGivenName(first) && match.tokens[1] === index + 1) continue;
      if (placeBeginnings.has(first)) continue;
    }
    if (kind === "person" && match.tokens[1] === index + 1) continue;
    return true;
  }
  return false;
}

/** "MR PRICE:": a transcript prints who speaks in capitals. */
function isTurn(scan: Scan, from: number, to: number): boolean {
  return from > 0 && from <= 4 && isAllCapitals(scan.tokens[0]) && isAllCapitals(scan.tokens[from]) && lowerAt(scan, to) === ":";
}

/** A run of name words right after a title: nearly always a person. */
export function personAfter(scan: Scan, from: number): { to: number; known: readonly Candidate[]; strength: 0 | 1 | 2 } | null {
  const { casing, tokens } = scan;
  if (!isNameStart(tokens, from) || casing === "shouted") {
    const match = matchAt(scan, from);
    const people = match?.candidates.filter(({ kind }) => kind === "person" || kind === "surname") ?? [];
    return match !== null && people.length > 0 ? { to: match.tokens[1], known: people, strength: 2 } : null;
  }
  const match = matchAt(scan, from);
  if (match !== null) {
    const people = match.candidates.filter(({ kind }) => kind === "person");
    if (people.length > 0 && match.tokens[1] - from > 1) return { to: match.tokens[1], known: people, strength: 2 };
    const kinds = match.candidates.map(({ kind }) => kind);
    const nameable = kinds.includes("surname") || kinds.includes("person")
      || ((kinds.includes("state") || kinds.includes("capital")) && match.tokens[1] === from + 1 && isNameWord(tokens[from + 1]) && matchAt(scan, from + 1) === null);
    if (!nameable) return null;
  }
  let to = nameRunEnd(tokens, from, scan.barrier);
  // "President Obama Speech": after a title a surname that the facts know ends the name unless another name word follows
  if (match !== null && match.tokens[1] < to && (casing === "title" || tokens[match.tokens[1]]?.upos !== "PROPN")) to = match.tokens[1];
  const run = classifyRun(tokens, from, to);
  if (hasLeadingWord(tokens, from, to, run.kind)) return null;
  if (run.kind === "organisation" && run.strength > 0) return null;
  if (run.kind === "organisation" && isAllCapitals(tokens[from]) && to - from === 1 && !isTurn(scan, from, to)) return null;
  if (run.kind === "place" || (to - from === 1 && /(?:bank|corp|inc)$/.test(lowerAt(scan, from)))) return null;
  return { to, known: match !== null && match.tokens[1] === to ? match.candidates : [], strength: 2 };
}

/** "the spokesman, Raveesh Kumar," and "Raveesh Kumar, a spokesman": the title shows that this is a person. */
function besideTitle(scan: Scan, from: number, to: number): boolean {
  const { phrases, tokens } = scan;
  const last = phrases[phrases.length - 1];
  const next = tokens[to];
  const closes = next === undefined || next.upos === "PUNCT" || next.upos === "VERB" || next.upos === "AUX";
  if (closes && lowerAt(scan, from - 1) === "," && phrases.slice(-4).some(({ shape, to: end }) => shape === "title" && end === from - 1)) return true;
  if ((closes || next?.lower === "and") && afterPlural(scan, from)) return true;
  if (last?.shape === "counterpart" && (last.to === from || (closes && last.to === from - 1 && lowerAt(scan, last.to) === ","))) return true;
  if (lowerAt(scan, to) !== ",") return false;
  let at = to + 1;
  if (lowerAt(scan, at) === "the" || lowerAt(scan, at) === "a" || lowerAt(scan, at) === "an" || lowerAt(scan, at) === "his" || lowerAt(scan, at) === "her") at += 1;
  const owner = matchAt(scan, at);
  if (owner !== null && owner.candidates.some(({ kind }) => ownerKinds.has(kind))) {
    at = owner.tokens[1];
    if (possessiveMarks.has(lowerAt(scan, at))) at += 1;
  }
  for (let word = at; word < at + 3; word++) if (kinWords.has(lowerAt(scan, word)) && (lowerAt(scan, word + 1) === "of" || lowerAt(scan, word + 1) === "to")) return true;
  const title = startsTitle(lowerAt(scan, at)) ? titleAt(tokens, at) : null;
  // "Smith, Economy Minister Verdi and others": that title is the next one's
  return title !== null && !title.plural && !isNameWord(tokens[title.to]);
}

/** "the deputy prime ministers of the two countries, Mher Grigoryan and Shahin Mustafayev,": names that a title in the plural announces. */
function afterPlural(scan: Scan, from: number): boolean {
  const before = lowerAt(scan, from - 1);
  if (before !== "," && before !== "and") return false;
  for (let at = from - 2; at > 0 && at > from - 16; at--) {
    const token = scan.tokens[at];
    if (token === undefined || token.upos === "VERB" || token.upos === "AUX") return false;
    if (namesTitlePlural(token.lower)) return true;
  }
  return false;
}

/** Takes a run of capitalised words, or a surname that the facts know. */
export function takeUnknown(scan: Scan, from: number): number {
  const { casing, dropped, tokens } = scan;
  const token = tokens[from];
  if (token === undefined || !isNameStart(tokens, from)) return from + 1;
  const match = matchAt(scan, from);
  const surname = match?.candidates.filter(({ kind }) => kind === "surname" || kind === "person") ?? [];
  if (casing === "shouted") {
    if (surname.length > 0 && match !== null) push(scan, "person", from, "surname", { to: match.tokens[1], known: surname });
    else push(scan, "person", from, "shouted-word", { to: from + 1 });
    return match !== null && surname.length > 0 ? match.tokens[1] : from + 1;
  }
  const startsSentence = from === 0 || tokens[from - 1]?.upos === "PUNCT";
  if (startsSentence && token.upos !== "PROPN" && surname.length === 0 && !isGivenName(token.lower)) {
    // "Talks resumed": a capital that only the place in the sentence gives, unless the next word goes on with the name
    if (!isNameWord(tokens[from + 1]) || (token.upos !== "NOUN" && token.upos !== "ADJ" && token.upos !== "X")) {
      push(scan, "person", from, "sentence-start", { to: from + 1 });
      return from + 1;
    }
  }
  const to = nameRunEnd(tokens, from, scan.barrier);
  const rough = classifyRun(tokens, from, to);
  if (hasLeadingWord(tokens, from, to, rough.kind)) return from + 1;
  const isTitled = rough.kind === "unknown" && to - from > 1 && (besideTitle(scan, from, to) || occupations.has(lowerAt(scan, from - 1)));
  const speaks = speaksHere(tokens, from, to);
  const run = isTitled || (surname.length > 0 && to - from === 1) ? rough : learntHere(scan, rough, speaks);
  const isLearnt = run !== rough && run.kind !== rough.kind;
  if (run.kind === "place") {
    dropped(scan.sentence, from, to, isLearnt ? "learnt-place" : "place-name", "a place that the facts do not know");
    return to;
  }
  if (run.kind === "organisation") {
    if (run.strength > 0 ? casing === "normal" : speaks) push(scan, "organisation", from, isLearnt ? "learnt-name" : "organisation-name", { to, strength: run.strength });
    return to;
  }
  if (isLearnt) {
    push(scan, "person", from, "learnt-name", { to, strength: 2 });
    return to;
  }
  if (casing === "title" && run.kind === "unknown" && to - from > 1) {
    // Every word has a capital: only surnames and known people can be told
    if (surname.length > 0) push(scan, "person", from, "surname", { to: match?.tokens[1] ?? from + 1, known: surname });
    return from + 1;
  }
  const strength = isTitled ? 2 : run.kind === "person" ? (lowerAt(scan, from - 1) === "the" && run.strength < 2 ? 0 : run.strength) : speaks && to - from > 1 ? 1 : 0;
  const known = match !== null && match.tokens[1] === to ? surname : [];
  const tail = to - from > 1 ? [] : known;
  push(scan, "person", from, to - from === 1 ? "surname" : strength === 0 && tokens.slice(from, to).some(({ upos }) => upos !== "PROPN") ? "capitals" : "full-name", { to, known: tail, strength });
  return to;
}

const articles: ReadonlySet<string> = new Set(["the", "a", "an"]);

/** What was learnt of a run of capitals here, in sentences whose capitals tell names; of single words only where they speak, or are acronyms. */
function learntHere({ casing, nameAt, tokens }: Scan, run: NameRun, speaks: boolean): NameRun {
  const { from, to } = run;
  if (casing !== "normal" || (to - from === 1 && !speaks && !isAllCapitals(tokens[from]))) return run;
  const learnt = learntRun(run, nameAt, speaks);
  // A surname alone means somebody only where the report or the facts know whom
  const isNobody = learnt.kind === "person" && (to - from === 1 || articles.has(tokens[from - 1]?.lower ?? ""));
  return isNobody ? run : learnt;
}

/** "Rival Anna Smith", "Broadcaster John Brown": a capitalised word that is no part of the name after it. */
function hasLeadingWord(tokens: readonly Token[], from: number, to: number, kind: string): boolean {
  const first = tokens[from]?.lower ?? "";
  return kind === "unknown" && to - from >= 3 && (occupations.has(first) || (isGivenName(tokens[from + 1]?.lower ?? "") && !placeBeginnings.has(first)));
}

/** Whether a verb of saying stands right before or after the words. */
function speaksHere(tokens: readonly Token[], from: number, to: number): boolean {
  const after = tokens[to];
  if (after !== undefined && sayingVerbs.has(after.lower)) return true;
  if (after?.upos === "ADV" && sayingVerbs.has(tokens[to + 1]?.lower ?? "")) return true;
  const before = tokens[from - 1];
  return before !== undefined && before.upos === "VERB" && sayingVerbs.has(before.lower);
}
