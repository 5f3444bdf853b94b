import { lookUpFacts, namesLike } from "../actors/index.ts";
import { DetenteError } from "../model/index.ts";
import { loadFacts } from "../resources/index.ts";
import type { FactsOptions } from "./facts-command.ts";
import { givenDay } from "./given-date.ts";
import { listed } from "./names.ts";
import { print } from "./output.ts";
import { renderFacts } from "./render-facts.ts";
import { terminalStyle } from "./style.ts";

const longest = 60;
const mostHints = 3;

/**
 * Looks some words up in the facts and prints what they hold.
 *
 * @throws DetenteError `unknown-name` where they hold nothing of that name
 */
export async function showFacts(words: string, options: FactsOptions): Promise<void> {
  const on = options.on === undefined ? null : givenDay("--on", options.on);
  const facts = loadFacts();
  const found = lookUpFacts(facts, words, on);
  if (found === null) {
    const hints = namesLike(facts, words).slice(0, mostHints);
    const hint = hints.length === 0 ? "" : `; did you mean ${listed(hints).replace(/ and ([^,]*)$/, " or $1")}?`;
    throw new DetenteError("unknown-name", `the facts hold no person, office, state or seat called "${words.slice(0, longest)}"${hint}`);
  }
  await print(options.json === true ? `${JSON.stringify(found, null, 2)}\n` : renderFacts(found, terminalStyle()));
}
