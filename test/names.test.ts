import { describe, expect, test } from "vitest";
import { faults, loadResources, read, readWireText } from "../src/index.ts";

/**
 * Whom a reading knows by names that neither the facts nor the words of a name show: `id STATE level`, `-` where nothing
 * is known, and `!id` for actors that must not be there.
 */
const rows: readonly (readonly [what: string, text: string, wanted: readonly string[]])[] = [
  ["a stranger without a given name known here", "The crowd cheered when Ouliana Brevik opened the bridge.", ["person/ouliana-brevik - -"]],
  ["a stranger with a title elsewhere in the report", "Nobody knew Ouliana Brevik.\n\nBrevik, Norway's fisheries minister, smiled.", ["person/ouliana-brevik NOR minister"]],
  ["two strangers, and a surname later", "Ouliana Brevik met Tormund Askeland on Monday. Askeland said that he was tired.", ["person/ouliana-brevik - -", "person/tormund-askeland - -"]],
  ["a bank that speaks", "Goldman Sachs said on Tuesday that the loan was repaid.", ["organisation/goldman-sachs - -", "!person/goldman-sachs"]],
  ["a firm with its partners", "Shares of Morgan Keegan and Co fell on Tuesday.", ["organisation/morgan-keegan-and-co - -", "!person/morgan-keegan"]],
  ["a city that looks like a person", "The ship stopped in Hong Kong on Tuesday.", ["!person/hong-kong"]],
  ["a town", "The ferry from Boca Raton was late.", ["!person/boca-raton", "!organisation/boca-raton"]],
  ["a thing after an article", "The crew of the Orlova Brandt was safe.", ["!person/orlova-brandt"]],
  ["a headline in which all words have capitals", "Ministers Praise Blue Ribbon Plan\n\nThe plan was praised on Monday.", ["!person/blue-ribbon"]],
  ["a head of a sentence", "Early Monday the snow came. Perhaps Tuesday will be better.", ["!person/early-monday"]],
  ["a word of an occupation before a name", "Surgeon Ouliana Brevik said that he would live.", ["person/ouliana-brevik - -", "!organisation/surgeon-ouliana-brevik"]],
];

const resources = loadResources();

describe("names that only what was learnt tells", () => {
  test.each(rows)("%s", (_, text, wanted) => {
    const reading = read(readWireText(text, { published: "2015-03-04" }), resources);
    const there = reading.actors.map(({ id, state, office }) => `${id} ${state ?? "-"} ${office?.level ?? "-"}`);
    const isMet = (wish: string): boolean => (wish.startsWith("!") ? !there.some((actor) => actor.startsWith(`${wish.slice(1)} `)) : there.includes(wish));
    expect(wanted.filter((wish) => !isMet(wish)).map((wish) => `${wish}, got ${there.join(", ")}`)).toEqual([]);
    expect(faults(reading)).toEqual([]);
  });

  test("are left to rules where the weights are left out", () => {
    const rules = loadResources({ rulesOnly: true });
    expect(rules.names).toBeNull();
    const people = (from: typeof rules): readonly string[] => read(readWireText("The crowd cheered when Ouliana Brevik opened the bridge."), from).actors.map(({ id }) => id);
    expect(people(rules)).toEqual([]);
    expect(people(resources)).toEqual(["person/ouliana-brevik"]);
  });
});
