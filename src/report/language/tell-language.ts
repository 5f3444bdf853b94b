import { functionWordTable, scriptTable } from "./function-word-table.ts";

/** Letters looked at: enough to tell, whatever the length. */
const looked = 2000;
/** With fewer words in Latin letters than this nothing is told from them. */
const fewestWords = 12;
/** Of a language that is not English at least so many different function words must occur: addresses and price lists repeat a few. */
const fewestDifferent = 5;
/** The least share of its words that a text of running prose has among its language's function words, and the lead over English. */
const leastShare = 0.18;
const lead = 1.6;
/** Letters after which English tells itself, by a share of function words that no other language comes near. */
const glanced = 500;
const plainlyEnglish = 0.25;

/** The language of a text in letters that English has not; `null` where most letters are Latin. */
function byScript(text: string): string | null {
  if (!/[\u0370-\u1dff\u2c00-\u2dff\u3040-\ud7ff\uf900-\uffdc]/.test(text)) return null;
  const letters = text.match(/\p{L}/gu) ?? [];
  if (letters.length < 8) return null;
  const other = letters.filter((letter) => letter > "\u024f" && !/\p{Script=Latin}/u.test(letter));
  if (other.length < letters.length / 2) return null;
  const joined = other.join("");
  // Where Japanese is written, Chinese characters outnumber its own.
  for (const { script, usual, letters: own } of scriptTable) {
    const share = (joined.match(new RegExp(script.source, "gu"))?.length ?? 0) / other.length;
    if (share < (usual === "ja" ? 0.1 : 0.5)) continue;
    let best = usual;
    let most = 0;
    for (const [tag, signs] of own) {
      const count = joined.match(new RegExp(signs.source, "gu"))?.length ?? 0;
      // In order of trust: a letter of one language outweighs those that several share.
      if (count >= Math.max(2, joined.length * 0.004) && most === 0) [best, most] = [tag, count];
    }
    return best;
  }
  return "und";
}

const tags: readonly string[] = [...functionWordTable.keys()];

/** Which languages, by their places in {@link tags}, have a word among their function words. */
const languagesOfWord: ReadonlyMap<string, readonly number[]> = (() => {
  const found = new Map<string, number[]>();
  for (const [index, tag] of tags.entries()) {
    for (const word of functionWordTable.get(tag) ?? []) {
      const known = found.get(word);
      if (known === undefined) found.set(word, [index]);
      else known.push(index);
    }
  }
  return found;
})();

/** The share of the words that are function words of each language. */
function sharesOf(words: readonly string[]): (tag: string) => number {
  const counts = new Uint16Array(tags.length);
  for (const word of words) for (const index of languagesOfWord.get(word) ?? []) counts[index] = (counts[index] ?? 0) + 1;
  return (tag) => (counts[tags.indexOf(tag)] ?? 0) / words.length;
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().replaceAll("’", "'").match(/\p{L}[\p{L}\p{M}]*(?:'\p{L}+)?/gu) ?? [];
}

/** Whether the beginning is English beyond doubt: most reports are, and need no second look. */
function beginsInEnglish(text: string): boolean {
  const words = wordsOf(text.slice(0, glanced));
  if (words.length < 2 * fewestWords) return false;
  const own = functionWordTable.get("en");
  return words.reduce((count, word) => count + (own?.has(word) === true ? 1 : 0), 0) >= plainlyEnglish * words.length;
}

/**
 * The language of a report: told from its script and function words where they are enough, else as declared, else English.
 * What is declared wins over a close decision, since pages copy their neighbours' tags but seldom invent a language; English
 * wins over all others unless they explain far more of the words, since what is taken for another language is not read.
 *
 * @param passages the words that belong to the story
 * @param declared a BCP 47 tag that the report came with
 */
export function tellLanguage(passages: readonly string[], declared: string | null): string {
  let text = "";
  for (const passage of passages) {
    if (text.length >= looked) break;
    text += `${passage.slice(0, looked - text.length)}\n`;
  }
  const script = byScript(text);
  if (script !== null) return sameLanguage(script, declared) ? declared ?? script : script;
  if ((declared === null || primary(declared) === "en") && beginsInEnglish(text)) return declared ?? "en";
  const words = wordsOf(text);
  if (words.length < fewestWords) return declared ?? "en";
  const share = sharesOf(words);
  const english = share("en");
  const own = declared === null || primary(declared) === "en" ? null : primary(declared);
  const best = tags.reduce((most, tag) => (share(tag) > share(most) ? tag : most), "en");
  const different = new Set(words.filter((word) => functionWordTable.get(best)?.has(word) === true)).size;
  if (best !== "en" && different >= fewestDifferent && share(best) >= leastShare && share(best) >= english * lead) {
    // Neighbours such as Danish and Norwegian share most of these words: the page knows better.
    return declared !== null && own !== null && share(own) >= share(best) * 0.85 ? declared : best;
  }
  const isEnglish = english >= leastShare && (own === null || english >= share(own) * lead);
  return isEnglish && own !== null ? "en" : declared ?? "en";
}

const primary = (tag: string): string => tag.toLowerCase().split(/[-_]/)[0] ?? "";

function sameLanguage(told: string, declared: string | null): boolean {
  if (declared === null) return false;
  const own = primary(declared);
  // A script says little among its languages: what is declared knows better, unless it is a language of Latin letters.
  return own === told || (own !== "" && !functionWordTable.has(own) && own !== "und");
}
