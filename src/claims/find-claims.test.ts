import { describe, expect, test } from "vitest";
import type { Claim, Note, Reading } from "../model/index.ts";
import { read } from "../reading/index.ts";
import { readWireText } from "../report/index.ts";
import { loadResources } from "../resources/index.ts";
import { claimRows, trapRows } from "./find-claims.rows.ts";
import { idiomRows, idiomTraps } from "./idiom.rows.ts";
import { newsRows, newsTraps } from "./news-sentence.rows.ts";

const resources = loadResources();

function readText(text: string, published?: string): { readonly reading: Reading; readonly trace: string } {
  const notes: Note[] = [];
  const reading = read(readWireText(text, published === undefined ? {} : { published }), resources, (note) => notes.push(note));
  const trace = notes.filter(({ stage }) => stage === "claims").map(({ action, rule, why, span }) => `${action} by ${rule}: ${span === null ? "" : text.slice(...span)}: ${why}`);
  return { reading, trace: [JSON.stringify(reading.claims), ...trace].join("\n") };
}

/** A report that says nothing about the two states but what is quoted. */
const wire = (quote: string): string =>
  `MOSCOW, March 3, 2015 (Reuters) - Russian Foreign Minister Sergei Lavrov spoke about the United States on Tuesday.\n\n"${quote.replace(/[.]$/u, ",")}" Lavrov said in Moscow.\n`;

const summary = ({ position, scope, hedge }: Claim): readonly (string | undefined)[] => [position, scope.kind, hedge ?? undefined];

describe("a quotation that claims", () => {
  test.each([...claimRows, ...idiomRows])("%s: %s", (_id, quote, [position, scope = "all", hedge]) => {
    const { reading, trace } = readText(wire(quote));
    expect({ claims: reading.claims.map(summary), trace }).toMatchObject({ claims: [[position, scope, hedge]] });
    expect(reading.claims[0]).toMatchObject({ holder: "person/sergey-lavrov", side: "RUS", about: ["RUS", "USA"] });
  });
});

describe("a quotation that claims nothing", () => {
  test.each([...trapRows, ...idiomTraps])("%s: %s", (_id, quote) => {
    const { reading, trace } = readText(wire(quote));
    expect({ claims: reading.claims, trace }).toMatchObject({ claims: [] });
  });
});

describe("a sentence or headline", () => {
  test.each(newsRows)("that claims: %s", (text, position, about) => {
    const { reading, trace } = readText(text, "2016-12-21");
    expect({ claims: reading.claims.map((claim) => [claim.position, claim.about.join("-")]), trace }).toMatchObject({ claims: [[position, about]] });
  });

  test.each(newsTraps)("that claims nothing: %s", (text) => {
    const { reading, trace } = readText(text, "2016-12-21");
    expect({ claims: reading.claims, trace }).toMatchObject({ claims: [] });
  });
});

describe("whose claim, and about whom", () => {
  test.each([
    ["indirect", "Dialogue between Seoul and Tokyo was frozen, South Korean Foreign Minister Kang Kyung-wha said on Friday.", "person/kang-kyung-wha", "KOR", "JPN-KOR", "frozen"],
    ["that clause", "Chinese Foreign Minister Wang Yi said that relations with India were improving.", "person/wang-yi", "CHN", "CHN-IND", "improving"],
    ["third party", "French President Emmanuel Macron said on Monday that relations between Turkey and Greece had deteriorated.", "person/emmanuel-macron", "FRA", "GRC-TUR", "strained"],
    ["state speaks", "Tehran said that all contacts with Britain had been suspended.", "state/IRN", "IRN", "GBR-IRN", "frozen"],
    ["denied", "The Kremlin denied that relations with Turkey were frozen.", "state/RUS", "RUS", "RUS-TUR", "continuing"],
    ["denied noun", "The Kremlin denied a freeze in relations with Turkey.", "state/RUS", "RUS", "RUS-TUR", "continuing"],
    ["possessive", "Russia's relations with Poland are strained, Kremlin spokesman Dmitry Peskov said.", "person/dmitry-peskov", "RUS", "POL-RUS", "strained"],
    ["demonyms", "\"Russian-Chinese relations are excellent,\" Kremlin spokesman Dmitry Peskov said.", "person/dmitry-peskov", "RUS", "CHN-RUS", "normal"],
    ["inverted", "\"Our dialogue with Ankara has not been interrupted,\" said Russian Foreign Minister Sergei Lavrov.", "person/sergey-lavrov", "RUS", "RUS-TUR", "continuing"],
  ])("%s", (_id, sentence, holder, side, about, position) => {
    const { reading, trace } = readText(`GENEVA, July 12, 2019 (Reuters) - ${sentence}\n`);
    const claims = reading.claims.map((claim) => [claim.holder, claim.side, claim.about.join("-"), claim.position]);
    expect({ claims, trace }).toMatchObject({ claims: [[holder, side, about, position]] });
  });

  test.each([
    ["on a day", "RIYADH, Sept 9, 2017 (AFP) - Saudi Arabia on Saturday halted any dialogue with Qatar.\n", "state/SAU", "QAT-SAU", "frozen"],
    ["perfect", "MOSCOW, March 3, 2015 (Reuters) - The Kremlin has frozen all dialogue with the United States.\n", "state/RUS", "RUS-USA", "frozen"],
    ["office-holder", "LONDON, March 14, 2018 (Reuters) - Theresa May has suspended all bilateral contacts with Russia.\n", "person/theresa-may", "GBR-RUS", "frozen"],
    ["two who agree", "BEIJING, March 10, 2023 (Reuters) - Iran and Saudi Arabia agreed on Friday to re-establish relations.\n", "state/IRN", "IRN-SAU", "restored"],
    ["headline of two", "Egypt, Israel ties improve\n\nCAIRO, March 3, 2015 (Reuters) - It rained.\n", null, "EGY-ISR", "improving"],
    ["headline denies", "Egypt denies freezing ties with Iran\n\nCAIRO, March 3, 2015 (Reuters) - It rained.\n", "state/EGY", "EGY-IRN", "continuing"],
    ["passive", "PARIS, March 3, 2015 (Reuters) - All cooperation with Burundi was suspended by France on Monday.\n", "state/FRA", "BDI-FRA", "frozen"],
    ["headline", "Turkey cuts off all contacts with Israel\n\nANKARA, June 9, 2020 (Reuters) - It rained.\n", "state/TUR", "ISR-TUR", "broken"],
    ["headline, hours", "Oman suspends Yemen dialogue hours after call\n\nMUSCAT, Sept 9, 2017 (AFP) - It rained.\n", "state/OMN", "OMN-YEM", "frozen"],
    ["headline to", "India, Nepal to maintain contacts at all levels\n\nKATHMANDU, June 20, 2022 (Reuters) - It rained.\n", "state/IND", "IND-NPL", "continuing"],
    ["headline, two resume", "Canada, Iran resume talks\n\nOTTAWA, March 3, 2019 (Reuters) - It rained.\n", "state/CAN", "CAN-IRN", "restored"],
    ["headline, no verb", "Turkey: contacts with Greece on hold\n\nATHENS, March 3, 2019 (Reuters) - It rained.\n", "state/TUR", "GRC-TUR", "frozen"],
    ["headline, colon at the end", "No break in ties with Iran: Canada\n\nOTTAWA, March 3, 2019 (Reuters) - It rained.\n", "state/CAN", "CAN-IRN", "continuing"],
    ["dismissed reports", "DELHI, March 3, 2019 (Reuters) - Pakistan's foreign ministry dismissed reports that dialogue with India had been broken off.\n", "organisation/pak/foreign-ministry", "IND-PAK", "continuing"],
    ["second participle", "TOKYO, March 3, 2019 (Kyodo) - Japan has recalled its ambassador and broken off diplomatic relations with Peru, Prime Minister Shinzo Abe said.\n", "person/shinzo-abe", "JPN-PER", "broken"],
    ["said on a day that", "MOSCOW, March 3, 2015 (Reuters) - Russian Foreign Minister Sergei Lavrov said on Friday that dialogue with the United States is frozen.\n", "person/sergey-lavrov", "RUS-USA", "frozen"],
  ])("what a state does: %s", (_id, text, holder, about, position) => {
    const { reading, trace } = readText(text);
    const claims = reading.claims.map((claim) => [claim.holder, claim.about.join("-"), claim.position]);
    expect({ claims, trace }).toMatchObject({ claims: [[holder, about, position]] });
  });

  test.each([
    ["history, year", "RIYADH, April 6, 2023 (Reuters) - Riyadh severed ties with Tehran in January 2016 after the storm of its embassy.\n"],
    ["history, since", "RIYADH, Sept 9, 2017 (Reuters) - It was the first call since Riyadh cut ties with Doha on June 5.\n"],
    ["history, had", "RIYADH, Sept 9, 2017 (Reuters) - Saudi Arabia had cut ties with Qatar.\n"],
    ["company", "OSLO, April 6, 2023 (Reuters) - The Danish company suspended all contacts with Sweden.\n"],
    ["could", "ANKARA, April 6, 2023 (Reuters) - Turkey could suspend relations with Israel.\n"],
    ["wants", "ANKARA, April 6, 2023 (Reuters) - Turkey wants to restore relations with Israel.\n"],
    ["urged", "ANKARA, April 6, 2023 (Reuters) - Turkey urged Israel to restore relations.\n"],
    ["if", "ANKARA, April 6, 2023 (Reuters) - Israel will protest if Turkey suspends relations.\n"],
    ["may", "Turkey may cut all contacts with Israel\n\nANKARA, June 9, 2020 (Reuters) - It rained.\n"],
    ["headline should", "Canada should cut ties with Iran\n\nOTTAWA, March 3, 2019 (Reuters) - It rained.\n"],
    ["which", "OTTAWA, March 3, 2019 (Reuters) - Canada, which cut ties with Iran in 2012, said it had no comment.\n"],
    ["headline question", "Has Turkey cut all contacts with Israel?\n\nANKARA, June 9, 2020 (Reuters) - It rained.\n"],
    ["denied noun, no state", "GENEVA, July 12, 2019 (Reuters) - The company denied a break in relations with its bank.\n"],
    ["narrator", "GENEVA, July 12, 2019 (Reuters) - Relations between Russia and Turkey are frozen.\n"],
    ["one state only", "ROME, July 12, 2019 (Reuters) - \"There is no dialogue any more,\" Italian Senator Marta Bellini said.\n"],
    ["some say", "GENEVA, July 12, 2019 (Reuters) - Some say that relations between Russia and Turkey are frozen.\n"],
    ["thought", "GENEVA, July 12, 2019 (Reuters) - Russian Foreign Minister Sergei Lavrov hopes that relations with Turkey are improving.\n"],
    ["company", "COPENHAGEN, July 12, 2019 (Reuters) - Danish shipping group Nordlys said talks with its U.S. rival Fairhaven were frozen.\n"],
    ["asked", "GENEVA, July 12, 2019 (Reuters) - Russian Foreign Minister Sergei Lavrov asked whether relations with Turkey were frozen.\n"],
  ])("nothing: %s", (_id, text) => {
    const { reading, trace } = readText(text);
    expect({ claims: reading.claims, trace }).toMatchObject({ claims: [] });
  });

  test("a headline's own claim has no statement or one that holds it", () => {
    const { reading } = readText("Kremlin says dialogue with US is frozen\n\nMOSCOW, March 3, 2015 (Reuters) - It rained on Tuesday.\n");
    expect(reading.claims).toHaveLength(1);
    expect(reading.claims[0]).toMatchObject({ side: "RUS", about: ["RUS", "USA"], position: "frozen" });
  });

  test("one claim for a statement: whether they talk comes before how they stand", () => {
    const { reading } = readText(wire("Our relations are strained. But contacts with Washington continue."));
    expect(reading.claims.map(({ position }) => position)).toEqual(["continuing"]);
  });

  test.each([
    ["channel", "Work in the intergovernmental commission with Armenia has been suspended"],
    ["level", "At ministerial level contacts with Armenia have been resumed"],
    ["level", "Contacts between the Turkish and Armenian foreign ministries have been resumed"],
    ["level", "High-level contacts with Armenia are frozen"],
    ["level", "Contacts with Armenia at the highest level are frozen"],
    ["level", "Dialogue between the general staffs of Turkey and Armenia is frozen"],
    ["all", "Contacts with Armenia have been cut across the board"],
    ["all", "Every channel to Armenia is closed"],
    ["issue", "In trade our relations with Armenia are normal"],
    ["issue", "On Syria dialogue with Armenia goes on"],
    ["issue", "Cooperation with Armenia against terrorism continues"],
    ["issue", "Talks with Armenia over visas have been suspended"],
    ["issue", "As far as trade is concerned, ties with Armenia are normal"],
    ["issue", "Dialogue with Armenia is frozen on Karabakh"],
  ])("scope %s: %s", (kind, words) => {
    const { reading, trace } = readText(`${words}, Turkish Foreign Minister Mevlut Cavusoglu said.`, "2016-12-21");
    expect({ scopes: reading.claims.map(({ scope }) => scope.kind), trace }).toMatchObject({ scopes: [kind] });
  });

  test.each([
    ["of the words answered", "Colombian President Juan Manuel Santos said relations with Venezuela had been fully restored. In response, Venezuelan President Nicolas Maduro said they were still frozen.", ["COL restored", "VEN frozen"]],
    ["of the speaker's own words before", "\"Contacts with Iran are frozen,\" Egyptian Foreign Minister Sameh Shoukry said. \"They were frozen by Tehran and remain frozen.\"", ["EGY frozen"]],
    ["of other things", "\"Contacts with Iran are frozen,\" Egyptian Foreign Minister Sameh Shoukry said. Iranian Foreign Minister Mohammad Javad Zarif said they were normal people.", ["EGY frozen"]],
    ["its own ministry", "Beijing suspends dialogue with Australia, its foreign ministry said.", ["CHN frozen"]],
    ["in two pieces", "\"Our relations with Japan,\" Chinese Foreign Minister Wang Yi said, \"are strained.\"", ["CHN strained"]],
  ])("pronouns and pieces: %s", (_id, text, wanted) => {
    const { reading, trace } = readText(text, "2016-12-21");
    expect({ claims: [...new Set(reading.claims.map(({ side, position }) => `${side} ${position}`))], trace }).toMatchObject({ claims: wanted });
  });

  test("the rejected claim of another is held by him, its opposite by who rejects it", () => {
    const { reading } = readText("WASHINGTON, March 3, 2015 (Reuters) - The State Department rejected a Kremlin claim that dialogue with the United States was frozen.\n");
    const sides = reading.claims.map(({ side, position }) => `${side} ${position}`);
    expect(sides.filter((one) => one !== "RUS frozen" && one !== "USA continuing")).toEqual([]);
  });
});

test("words that end in the middle of a phrase are read to their end", () => {
  const text = "Moscow and Washington that said contacts at at were relations on low at!\n";
  expect(() => readText(text)).not.toThrow();
  for (const end of ["at", "in a", "on the", "at a low", "back", "in deep", "under", "to a"]) expect(() => readText(`Russia told the United States that contacts were relations ${end}`)).not.toThrow();
});
