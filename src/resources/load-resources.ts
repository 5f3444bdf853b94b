import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { decodeNameModel, parseFacts, type Facts } from "../actors/index.ts";
import { decodeTypeModel } from "../events/index.ts";
import { parseIssues, type IssueTable } from "../issues/index.ts";
import { decodeLanguageModel, type LanguageModel } from "../language/index.ts";
import { DetenteError } from "../model/index.ts";
import type { Resources } from "../reading/index.ts";
import { decodeAttributionModel, type AttributionModel } from "../statements/index.ts";

/** The package's own folder: two above this file, in src/ as in dist/. */
const home = fileURLToPath(new URL("../../", import.meta.url));

function readFacts(): Facts {
  const folder = `${home}facts/`;
  const names = readdirSync(folder).filter((name) => name.endsWith(".tsv"));
  return parseFacts(Object.fromEntries(names.map((name) => [name.slice(0, -".tsv".length), readFileSync(folder + name, "utf8")])));
}

function loadLanguage(): LanguageModel {
  const folder = `${home}models/en/`;
  return decodeLanguageModel(readFileSync(`${folder}language.bin`), readFileSync(`${folder}parser.bin`));
}

function orMissing<T>(what: string, load: () => T): T {
  try {
    return load();
  } catch (cause) {
    if (cause instanceof DetenteError) throw cause;
    throw new DetenteError("missing-resource", `${what} of this installation cannot be read`, { cause });
  }
}

/**
 * Loads the facts alone.
 *
 * @throws DetenteError `missing-resource` when a table is missing or damaged
 */
export function loadFacts(): Facts {
  return orMissing("the tables of facts", readFacts);
}

/**
 * Loads the table of issues alone.
 *
 * @throws DetenteError `missing-resource` when it is missing or damaged
 */
export function loadIssues(): IssueTable {
  return orMissing("the table of issues", () => parseIssues(readFileSync(`${home}facts/issues.tsv`, "utf8")));
}

function loadAttribution(language: LanguageModel): AttributionModel {
  return decodeAttributionModel(readFileSync(`${home}models/en/attribution.bin`), language);
}

/**
 * Loads the facts and the weights that come with the package.
 *
 * @param rulesOnly without the models learnt from news of research corpora, of names, of attributions and of event types: the rules then stand alone, which is faster, and finds fewer thoughts and intentions and fewer people
 * @throws DetenteError `missing-resource` when a table or weight file is missing or damaged
 */
export function loadResources({ rulesOnly = false }: { readonly rulesOnly?: boolean } = {}): Resources {
  const language = orMissing("the weights", loadLanguage);
  const facts = loadFacts();
  return {
    facts,
    issues: loadIssues(),
    language,
    names: rulesOnly ? null : orMissing("the weights", () => decodeNameModel(readFileSync(`${home}models/en/names.bin`), facts)),
    events: rulesOnly ? null : orMissing("the weights", () => decodeTypeModel(readFileSync(`${home}models/en/events.bin`), language)),
    attribution: rulesOnly ? null : orMissing("the weights", () => loadAttribution(language)),
  };
}
