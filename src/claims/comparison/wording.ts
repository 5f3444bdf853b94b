import { irregularVerbs } from "../../language/index.ts";
import { articles, beForms, contracted, numberWords, ownsNothing, spellings } from "./wording-lexicon.ts";

/** A word of a statement, in the form in which wordings are compared. */
export interface Word {
  /** Lower case, one spelling, figures for number words. */
  readonly key: string;
  /** The dictionary form, cut short where words inflect: "talks" and "talking" have one. */
  readonly stem: string;
  /** Whether it begins with a capital. */
  readonly capital: boolean;
  /** Whether it opens a sentence, where a capital says nothing. */
  readonly opens: boolean;
  /** Whether it owns what follows: "the ambassador's". */
  readonly owner: boolean;
  /** Number of marks that part clauses before it. */
  readonly clause: number;
  readonly start: number;
  readonly end: number;
}

/** Longer runs of letters are no words that inflect. */
const longestWord = 40;

const pieces = /(?<word>[\p{L}\p{N}](?:[\p{L}\p{N}]|[.,](?=\p{N})|[.'’-](?=\p{L}))*)|(?<mark>[.!?;:,()—–%])/gu;

/** One spelling for those of two shores: "organise" and "organize", "labour" and "labor", "travelled" and "traveled". */
export function spelled(lower: string): string {
  const known = spellings.get(lower);
  if (known !== undefined) return known;
  if (lower.length < 5 || lower.length > longestWord) return lower;
  return lower
    .replace(/(?<=[a-z]{3})is(?=(?:e|es|ed|ing|ation|ations|er|ers)$)/, "iz")
    .replace(/(?<=[a-z]{2}[^o])our(?=(?:s|ed|ing|able|ably|ite|ites|hood|ly)?$)/, "or")
    .replace(/(?<=[aeiou])ll(?=(?:ed|ing|er|ers)$)/, "l");
}

/** What inflected forms have in common, for words of any class. */
export function stemOf(key: string): string {
  if (key.length > longestWord) return key;
  let stem = irregularVerbs.get(key) ?? key;
  if (stem.length > 3) stem = stem.replace(/(?<=..)(?:ies|ied)$/, "y").replace(/(?<=(?:s|x|z|ch|sh))es$/, "").replace(/(?<=[^su])s$/, "");
  if (stem.length > 4) stem = stem.replace(/(?<=[aeiouy].*)(?:ed|ing)$/, "").replace(/(?<=.{4}c)ally$/, "").replace(/(?<=.{4})ly$/, "");
  stem = stem.replace(/(?<=[^aeiou]?[aeiou])([bdgklmnprt])\1$/, "$1");
  return stem.length > 3 ? stem.replace(/e$/, "").replace(/y$/, "i") : stem;
}

const derivations = /(?:ifications?|ations?|itions?|ments?|ances?|ences?|ants?|ents?|abiliti|ibiliti|abil|ibil|ities|iti|fulli|ful|ness|ibl|abl|ativ|iv|ions?|ional|al|at|ism|ist|ship|er|or|iz|li|ifi)$/;

/** What words of one family have in common: "implement" and "implementation", "importance" and "important". */
export function familyOf(stem: string): string {
  if (stem.length > longestWord) return stem;
  let family = stem;
  for (;;) {
    const shorter = family.replace(derivations, "");
    if (shorter === family || shorter.length < 5) return family;
    family = shorter;
  }
}

const number = /^\p{N}/u;

/** Initials of the United States, which without their full stops would be a pronoun. */
const america = /^(?:US|USA|U\.S|U\.S\.A)$/;
const initials = /^(?:\p{L}\.)+\p{L}$/u;

/** Names joined by a dash are two: "Greek-Turkish". */
const joinedNames = /^\p{Lu}\p{L}+-\p{Lu}/u;

function keysOf(word: string): readonly string[] {
  if (word.length > longestWord) return [word.toLowerCase()];
  if (america.test(word)) return ["u.s"];
  const lower = word.toLowerCase().replaceAll("’", "'");
  const [count = "", counted] = lower.split("-");
  if (counted !== undefined && numberWords.has(count) && !numberWords.has(counted)) return [count, ...keysOf(lower.slice(count.length + 1))];
  // "Expert-level" is "at the level of experts", "anti-terrorist" is "against terrorism".
  const level = /^(\p{L}+)-(?:level|term)$/u.exec(lower);
  if (level !== null) return [...keysOf(level[1] ?? ""), lower.slice((level[1] ?? "").length + 1)];
  if (/^(?:anti|counter)-?(?:terror|pirac|corrupt|drug|narcot|smuggl)/.test(lower)) return [spelled(lower.replace(/^(?:anti|counter)-?/, ""))];
  if (joinedNames.test(word)) return word.split("-").flatMap(keysOf);
  if (initials.test(word)) return [word.toLowerCase().replaceAll(".", "")];
  if (lower === "can't" || lower === "cannot") return ["can", "not"];
  if (lower === "won't") return ["will", "not"];
  if (lower.endsWith("n't")) return [spelled(lower.slice(0, -3)), "not"];
  const [base = "", ending] = lower.split("'");
  if (ending === "s" && ownsNothing.has(base)) return base === "let" ? ["let", "us"] : [base, "is"];
  const expanded = ending === undefined ? undefined : contracted.get(ending);
  if (expanded !== undefined) return [base, expanded];
  return [spelled(ending === "s" ? base : lower.replaceAll("'", ""))];
}

/** Twenty-one is 21, co-operation cooperation; figures lose the commas between thousands. */
function joined(key: string): string {
  if (key.length > longestWord) return key;
  const parts = key.split("-");
  const [tens, ones] = parts.map((part) => numberWords.get(part));
  if (parts.length === 2 && tens !== undefined && ones !== undefined) return String(Number(tens) + Number(ones.replace("th", ""))) + (ones.endsWith("th") ? "th" : "");
  const whole = spelled(parts.join(""));
  if (number.test(whole)) return whole.replace(/,(?=\d{3})/g, "").replace(/(?:st|nd|rd)$/, "th");
  return numberWords.get(whole) ?? whole;
}

/** The words of a statement without articles and marks, contractions written out. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  let clause = 0;
  let opens = true;
  for (const found of text.matchAll(pieces)) {
    const word = found.groups?.["word"];
    if (word === undefined) {
      if (found[0] === "%") words.push({ key: "%", stem: "%", capital: false, opens: false, owner: false, clause, start: found.index, end: found.index + 1 });
      else clause++;
      if (/[.!?:]/.test(found[0])) opens = true;
      continue;
    }
    for (const key of keysOf(word).map(joined)) {
      if (articles.has(key)) continue;
      words.push({ key, stem: stemOf(key), capital: /^\p{Lu}/u.test(word), opens, owner: /(?:['’]s|s['’])$/.test(word), clause, start: found.index, end: found.index + word.length });
    }
    opens = false;
  }
  return words;
}

/** Whether a form of "be" stands before a participle anywhere: "was summoned", "has not been told". */
export function isPassive(words: readonly Word[]): boolean {
  return words.some(({ key }, at) => {
    const before = words[at - 1]?.key ?? "";
    return (key.endsWith("ed") || (irregularVerbs.has(key) && !beForms.has(key))) && (beForms.has(before) || (before === "not" && beForms.has(words[at - 2]?.key ?? "")));
  });
}

export function isNumber(key: string): boolean {
  return number.test(key);
}
