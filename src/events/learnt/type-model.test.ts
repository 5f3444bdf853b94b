import { expect, test } from "vitest";
import { chunkSentence } from "../../contacts/index.ts";
import { analyse, parse } from "../../language/index.ts";
import { readWireText } from "../../report/index.ts";
import { loadResources } from "../../resources/index.ts";
import { linkActors } from "../../actors/index.ts";
import { findActions } from "../find-actions.ts";
import { typeFeatures, type TypeSight } from "./type-features.ts";
import { decodeTypeModel, typeChances, type TypeModel } from "./type-model.ts";

const resources = loadResources();
const model = resources.events as TypeModel;

function sightOf(text: string): TypeSight {
  const linked = linkActors(analyse(readWireText(text), resources.language), resources.facts);
  const sentence = linked.sentences[0];
  if (sentence === undefined) throw new Error(`no sentence in ${text}`);
  const clauses = { tokens: sentence.tokens, chunks: chunkSentence(sentence, linked.mentions[sentence.index] ?? []) };
  return { clauses, actions: findActions(clauses), tree: parse(sentence, resources.language), source: null, target: null };
}

function likeliest(sight: TypeSight): string {
  const chances = typeChances(model, typeFeatures(sight));
  expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1);
  return model.types[chances.indexOf(Math.max(...chances))] ?? "-";
}

test.each([
  ["The mayor of Bergen condemned the ministry on Friday.", "ACCUSE"],
  ["The brigade shelled the harbour for two hours.", "ASSAULT"],
  ["The governor met the delegation in the old town hall.", "CONSULT"],
  ["The governor will meet the delegation next week.", "AGREE"],
  ["The court freed two sailors of the trawler.", "YIELD"],
  ["The islanders refused to accept the offer of the ministry.", "REJECT"],
  ["The prefect urged the strikers to return.", "REQUEST"],
  ["The kingdom donated tents to the valley.", "AID"],
  ["The junta jailed four editors.", "COERCE"],
])("%s is %s", (text, type) => {
  expect(likeliest(sightOf(text))).toBe(type);
});

test("who acts on whom changes what is seen", () => {
  const sight = sightOf("The prefect urged the strikers to return.");
  const swapped = { ...sight, source: [3, 5], target: [0, 2] } as const;
  expect(typeFeatures({ ...sight, source: [0, 2], target: [3, 5] })).not.toEqual(typeFeatures(swapped));
  expect(typeFeatures(sight)).toEqual(typeFeatures(sight));
});

test("rules alone read no weights of types, and damaged weights are refused", () => {
  expect(loadResources({ rulesOnly: true }).events).toBeNull();
  expect(() => decodeTypeModel(new Uint8Array(64), resources.language)).toThrow(/weight/);
});
