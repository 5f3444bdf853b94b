import type { Deposit } from "../../src/archive/index.ts";
import { read } from "../../src/reading/index.ts";
import { readWireText } from "../../src/report/index.ts";
import { loadResources } from "../../src/resources/index.ts";

const resources = loadResources();

/** What a test says of a report besides its words. */
export interface Made {
  readonly source?: string;
  readonly published?: string;
  readonly url?: string;
  readonly id?: string;
  readonly fetched?: string;
}

/** A deposit as taken in and read by the program itself. */
export function deposit(text: string, { fetched, ...options }: Made = {}): Deposit {
  return { reading: read(readWireText(text, options), resources), read: true, provenance: { path: "made", member: null, item: 1, fetched: fetched ?? null } };
}

const call = `State Department says Kerry, Lavrov spoke by phone

WASHINGTON, Feb 5 (Reuters) - U.S. Secretary of State John Kerry spoke by phone with Russian Foreign Minister Sergei Lavrov on Wednesday about the ceasefire in eastern Ukraine, the State Department said.

"Our contacts with the Russian government have not stopped," State Department spokeswoman Jen Psaki told a daily briefing. "We disagree about Ukraine, and we say so, but nobody here has hung up the phone."

Psaki said that both sides had agreed to keep the line open through the winter and that further calls would follow as the need arose.
`;

const frozen = `Kremlin says contacts with Washington are frozen

MOSCOW, Feb 3 (Interfax) - Practically all contacts between Russia and the United States are frozen, Kremlin spokesman Dmitry Peskov said on Tuesday.

"All levels of dialogue with the United States are frozen," Peskov told reporters. "It was not Moscow that froze them."
`;

/** A list of made-up cargoes, in which those at some places are others. */
function cargoes(changed: ReadonlyMap<number, string>): string {
  const goods = ["grain", "coal", "ore", "salt", "wool", "hemp", "wax", "tar", "zinc", "rye"];
  const words = Array.from({ length: 110 }, (_, place) => changed.get(place) ?? `${goods[place % 10]}${String.fromCharCode(97 + (place % 7), 97 + (place % 11), 97 + (place % 13))}`);
  return `Cargo list\n\nThe list reads ${words.join(" ")}.\n`;
}

/** The second is a copy of the first and the third of the second, but the third is none of the first. */
const early = [[10, "amber"], [40, "basalt"], [70, "cedar"]] as const;
const late = [[25, "flint"], [55, "gypsum"], [85, "heather"]] as const;
const [list, listAgain, listOnceMore] = [cargoes(new Map()), cargoes(new Map(early)), cargoes(new Map([...early, ...late]))];
const wares = [list, listAgain, listOnceMore].map((text) => text.replaceAll("grain", "timber")) as [string, string, string];

/** Some thirty reports with copies, near copies, versions, contacts told by several, claims that contradict each other. */
export const made: readonly Deposit[] = [
  // One call, told in the same words by three, in other words by two, one of whom has it a day later.
  deposit(call, { source: "Reuters", published: "2015-02-05T16:12Z", url: "https://example.org/call" }),
  deposit(call, { source: "The Oslo Courier", published: "2015-02-05T20:00Z" }),
  deposit(call.replace("WASHINGTON, Feb 5 (Reuters) - ", "").replace("as the need arose", "as needs arose"), { source: "Baltic Herald", published: "2015-02-06" }),
  deposit("Russian Foreign Minister Sergei Lavrov and U.S. Secretary of State John Kerry discussed Ukraine in a telephone call on Wednesday, the Russian Foreign Ministry said.\n", { source: "TASS", published: "2015-02-05" }),
  deposit("Kerry calls Lavrov\n\nU.S. Secretary of State John Kerry spoke by phone with Russian Foreign Minister Sergei Lavrov on Thursday, a source in Moscow said.\n", { source: "Interfax", published: "2015-02-06" }),
  // Claims that cannot all hold, over days and outlets, and the same words in several reports.
  deposit(frozen, { source: "Interfax", published: "2015-02-03T10:00+03:00" }),
  deposit('"All levels of dialogue with the United States are frozen," Kremlin spokesman Dmitry Peskov said on Tuesday.\n', { source: "TASS", published: "2015-02-03" }),
  deposit('Kremlin spokesman Dmitry Peskov said on Tuesday that almost every level of dialogue with the United States was frozen.\n', { source: "The Oslo Courier", published: "2015-02-04" }),
  deposit('"There has been no break in our dialogue with Russia," State Department spokeswoman Jen Psaki said on Wednesday.\n', { source: "Reuters", published: "2015-02-04" }),
  deposit('U.S. Secretary of State John Kerry said on Friday: "Our dialogue with Russia continues."\n', { source: "Baltic Herald", published: "2015-02-06" }),
  deposit('"Relations with the United States have been broken off," Russian Foreign Minister Sergei Lavrov said on Monday.\n', { source: "TASS", published: "2015-02-16" }),
  deposit('"Relations with Russia are improving," President Barack Obama said on Monday.\n', { source: "Reuters", published: "2015-03-30" }),
  // Versions by address, in both orders of age, and one known by its outlet's own id.
  deposit("Ministers to meet\n\nRussian Foreign Minister Sergei Lavrov and U.S. Secretary of State John Kerry will meet in Munich on Saturday.\n", { source: "Reuters", published: "2015-02-05T10:00Z", url: "https://example.org/munich" }),
  deposit("Ministers meet\n\nRussian Foreign Minister Sergei Lavrov and U.S. Secretary of State John Kerry met in Munich on Saturday.\n", { source: "Reuters", published: "2015-02-07T12:00Z", url: "https://example.org/munich" }),
  deposit("Ministers meet in Munich, agree on new round\n\nRussian Foreign Minister Sergei Lavrov and U.S. Secretary of State John Kerry met in Munich on Saturday and agreed to meet again in Geneva on March 2.\n", { source: "Reuters", published: "2015-02-07T18:00Z", url: "https://example.org/munich" }),
  deposit("Talks in Paris\n\nFrench President Francois Hollande will visit Moscow next week.\n", { source: "AFP", id: "afp-1", fetched: "2015-02-01T00:00:00Z" }),
  deposit("Talks in Paris off\n\nFrench President Francois Hollande has cancelled a visit to Moscow.\n", { source: "AFP", id: "afp-1", fetched: "2015-02-03T00:00:00Z" }),
  deposit("Talks in Paris\n\nFrench President Francois Hollande will visit Moscow next week.\n", { source: "AFP", id: "afp-1", fetched: "2015-02-02T00:00:00Z" }),
  // An address at which the first words stand again in the end.
  deposit("Ferry notes\n\nThe evening ferry leaves from the old pier this month.\n", { source: "Port News", url: "https://example.org/ferry", fetched: "2015-05-01T00:00:00Z" }),
  deposit("Ferry notes\n\nThe evening ferry leaves from the new pier until further notice.\n", { source: "Port News", url: "https://example.org/ferry", fetched: "2015-05-02T00:00:00Z" }),
  deposit("Ferry notes\n\nThe evening ferry leaves from the old pier this month.\n", { source: "Port News", url: "https://example.org/ferry", fetched: "2015-05-03T00:00:00Z" }),
  // A story that hangs together by a report in the middle, of which there is a later version.
  deposit(list, { source: "Port News", published: "2015-01-10" }),
  deposit(listAgain, { source: "Harbour Gazette", published: "2015-01-09", url: "https://example.org/list" }),
  deposit(listOnceMore, { source: "Quay Post", published: "2015-01-11" }),
  deposit("Cargo list withdrawn\n\nThe list of cargo that stood here was wrong and is withdrawn.\n", { source: "Harbour Gazette", published: "2015-01-12", url: "https://example.org/list" }),
  // The same, without a later version.
  deposit(wares[0], { source: "Port News", published: "2015-01-10" }),
  deposit(wares[1], { source: "Harbour Gazette", published: "2015-01-09" }),
  deposit(wares[2], { source: "Quay Post", published: "2015-01-11" }),
  // Copies of a report without a day, one of them dated; a text too short for shingles, twice; one that says nothing of states.
  deposit("Envoys met in Vienna at noon and parted in the evening without a word.\n", { source: "Port News" }),
  deposit("Envoys met in Vienna at noon and parted in the evening without a word.\n", { source: "Quay Post", published: "2015-04-01" }),
  deposit("No comment.\n", { source: "Port News", published: "2015-04-02" }),
  deposit("No comment.\n", { source: "Quay Post", published: "2015-04-03" }),
  deposit("Chinese Foreign Minister Wang Yi will visit Tokyo in May, the Japanese Foreign Ministry said.\n", { source: "Xinhua", published: "2015-04-20" }),
  deposit("Chinese Foreign Minister Wang Yi will visit Tokyo on May 12, Japanese Foreign Minister Fumio Kishida said.\n", { source: "Kyodo", published: "2015-04-28" }),
];
