import { listed, readTsv } from "../actors/index.ts";
import { tokenFilter, type Token } from "../language/index.ts";

/** One way to name an issue, as words in lower case. */
export interface IssuePhrase {
  readonly words: readonly string[];
  readonly code: string;
  readonly contexts: readonly string[];
  /** A place or its adjective: an issue only where the words around it say so ("situation in Syria", "talks on Syria"). */
  readonly place: boolean;
}

/** The table of issues, ready to be asked for the phrases that begin with a word. */
export interface IssueTable {
  /** Passes over most tokens without reading a letter. */
  readonly mayBegin: (token: Token) => boolean;
  /** Longest first. */
  readonly beginningWith: (word: string) => readonly IssuePhrase[];
  /** Code to name. */
  readonly names: ReadonlyMap<string, string>;
}

/** The words of a phrase as the tokeniser cuts them, hyphens left out: "six-party talks" is six, party, talks. */
const wordsOf = (phrase: string): readonly string[] => phrase.toLowerCase().split(/[\s-]+/);

/** The plural of a phrase that ends in a noun; of what is one already, nothing. */
function plural(phrase: string): readonly string[] {
  if (/s$|[A-Z0-9]$| of | in | on | to /.test(phrase)) return [];
  return [/[^aeiou]y$/.test(phrase) ? `${phrase.slice(0, -1)}ies` : /(?:x|sh|ch)$/.test(phrase) ? `${phrase}es` : `${phrase}s`];
}

/**
 * Reads the table of issues.
 *
 * @param table the text of `facts/issues.tsv`
 * @throws DetenteError `missing-resource` when the table lacks a column or a row lacks a cell
 */
export function parseIssues(table: string): IssueTable {
  const byWord = new Map<string, IssuePhrase[]>();
  const names = new Map<string, string>();
  const add = (phrase: string, code: string, contexts: readonly string[], place: boolean): void => {
    const words = wordsOf(phrase);
    const first = words[0] ?? "";
    const same = byWord.get(first);
    const entry = { words, code, contexts, place };
    if (same === undefined) byWord.set(first, [entry]);
    else same.push(entry);
  };
  readTsv("issues", table, (cell) => {
    const code = cell("code");
    const contexts = listed(cell("contexts"));
    names.set(code, cell("name"));
    for (const phrase of listed(cell("phrases"))) for (const form of [phrase, ...plural(phrase)]) add(form, code, contexts, false);
    for (const place of listed(cell("places"))) add(place, code, contexts, true);
  });
  for (const phrases of byWord.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  const none: readonly IssuePhrase[] = [];
  return { mayBegin: tokenFilter(byWord.keys()), beginningWith: (word) => byWord.get(word) ?? none, names };
}
