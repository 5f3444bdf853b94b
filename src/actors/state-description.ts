import type { Member } from "./cast.ts";
import { drop, type Linking } from "./linking.ts";
import { mainStates } from "./main-states.ts";
import type { NamingPhrase } from "./naming-phrase.ts";
import { stateMember } from "./resolve-state.ts";

const set = (codes: string): ReadonlySet<string> => new Set(codes.split(" "));

/** What kinds of state are called so. */
const statesCalled: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["kingdom", set("SAU MAR JOR BHR THA KHM BTN TON LSO SWZ GBR ESP BEL NLD SWE NOR DNK")],
  ["emirate", set("QAT KWT ARE")],
  ["emirates", set("ARE")],
  ["sheikhdom", set("QAT KWT BHR ARE")],
  ["sultanate", set("OMN BRN")],
  ["principality", set("MCO LIE AND")],
  ["duchy", set("LUX")],
  ["vatican", set("VAT")],
  ["island", set("TWN CYP CUB LKA SGP MDV HTI JAM MLT BHR MUS FJI NRU TTO BRB TLS MDG ISL IRL DOM SLB VUT WSM TON KIR PLW TUV GRD LCA VCT ATG DMA KNA BHS COM SYC CPV STP")],
  ["archipelago", set("PHL IDN JPN MDV BHS FJI CPV SYC COM SLB VUT TON")],
  ["mainland", set("CHN")],
  ["republic", set("MNE MKD GEO ARM AZE KAZ KGZ TJK TKM UZB BLR MDA EST LVA LTU CZE SVK SVN HRV IRL CYP ISL MDV KOR DOM SRB AUT FIN NRU VUT KEN GHA ZMB")],
  ["north", set("PRK")],
  ["south", set("KOR")],
]);

/** Words before the noun that narrow it: "the Gulf emirate", "the Baltic republic", "the Himalayan kingdom". */
const statesOf: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["gulf", set("SAU ARE QAT KWT BHR OMN")],
  ["baltic", set("EST LVA LTU")],
  ["balkan", set("SRB XKX ALB MKD MNE BIH BGR HRV ROU GRC SVN")],
  ["caucasus", set("ARM AZE GEO")],
  ["himalayan", set("NPL BTN")],
  ["nordic", set("SWE NOR DNK FIN ISL")],
  ["scandinavian", set("SWE NOR DNK")],
  ["andean", set("BOL PER ECU COL CHL")],
  ["caribbean", set("CUB HTI DOM JAM TTO BRB BHS GRD LCA VCT ATG DMA KNA GUY SUR BLZ")],
  ["pacific", set("FJI NRU SLB VUT WSM TON KIR PLW TUV PNG FSM MHL")],
]);
const nations: ReadonlySet<string> = new Set(["state", "nation", "country", "republic", "kingdom", "emirate", "monarchy", "island"]);

/** Used seldom of these: only where no other kingdom is named. */
const lessCalled: ReadonlySet<string> = set("GBR ESP BEL NLD SWE NOR DNK");

/** Nouns that may stand for a state of the report after "the". */
export const stateNouns: ReadonlySet<string> = new Set([...statesCalled.keys(), "nation", "country", "state", "monarchy"]);

/** Whether a noun after "the" may stand for a state of the report: a cheap look-up. */
export function describesState(lower: string): boolean {
  return stateNouns.has(lower);
}

/** Whether a word before the noun says where its states lie: "Gulf", "Baltic". */
export function namesRegion(lower: string): boolean {
  return statesOf.has(lower);
}

/** Which states words like "the kingdom", "the Gulf emirate", "the North" can mean; `null` where the words describe none. */
export function statesDescribed(noun: string, before: string): ReadonlySet<string> | null {
  const region = statesOf.get(before);
  const called = statesCalled.get(noun);
  if (region === undefined) return called ?? null;
  if (called === undefined) return nations.has(noun) ? region : null;
  const both = [...called].filter((code) => region.has(code));
  return new Set(both.length === 0 ? region : both);
}

/**
 * "the kingdom", "the island", "the North": the one state of that kind which the report names. Of several, inside a
 * quotation the speaker's own, else the one that the report is about.
 */
export function resolveDescribed(linking: Linking, phrase: NamingPhrase): Member | null {
  const { discourse, named, quotes, weights } = linking;
  const words = phrase.name.toLowerCase().split(" ");
  const noun = words.at(-1) ?? "";
  const described = statesDescribed(noun, words.length > 1 ? (words.at(-2) ?? "") : "");
  if (described === null) return null;
  const korean = noun === "north" || noun === "south";
  let codes = [...described].filter((code) => named.has(code) || (korean && (named.has("PRK") || named.has("KOR"))));
  if (codes.length > 1) {
    const own = quotes.isQuoted(phrase.sentence, phrase.from) ? discourse.speaker?.state : null;
    const usual = codes.filter((code) => !lessCalled.has(code));
    const main = mainStates(weights, 2).filter((code) => usual.includes(code));
    codes = own !== null && own !== undefined && codes.includes(own) ? [own] : main.length === 1 ? [...main] : usual;
  }
  const [code] = codes;
  if (code !== undefined && codes.length === 1) return stateMember(linking, code);
  drop(linking, phrase, "described-state", code === undefined ? "the report names no state of that kind" : "the report names several states of that kind");
  return null;
}
