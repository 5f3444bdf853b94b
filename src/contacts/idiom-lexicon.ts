import type { ContactMode } from "../model/index.ts";
import { verbForms } from "./clause/word-forms.ts";

/** A fixed turn of phrase for a dealing: a common verb that tells of one only with the words that follow it. */
export interface Idiom {
  readonly mode: ContactMode;
  readonly rule: string;
  /** What follows the verb group, in lower case; a party may stand between where `object` is set. */
  readonly words: RegExp;
  /** Prepositions before the other side. */
  readonly partners: readonly string[];
  /** Whether the object of the verb is the other side: "drew Birk aside". */
  readonly object: boolean;
}

/** Verbs, then what follows them; the other side stands behind the prepositions, or is the object. */
type Written = readonly [verbs: string, words: RegExp, mode: ContactMode, partners: string, object?: "object"];

const table = "(?:negotiating|conference|bargaining|same|one|round|common|a|the|each other's|his|her|their|breakfast|lunch|dinner)";

const written: Readonly<Record<string, readonly Written[]>> = {
  "on the line": [
    ["be get come stay hang remain", /^(?:back |again |once more |long )?(?:on|onto) (?:to )?(?:the |a )?(?:\w+ )?(?:phone|telephone|line|hot line|hotline|blower|video ?link)\b/, "call", "with to"],
    ["have", /^(?:\S+ ){0,8}?on (?:the|a) (?:phone|telephone|line|hot line|hotline)\b/, "call", "with", "object"],
    ["get", /^through (?:to|by)\b/, "call", "to"],
    ["put place", /^(?:in |through )?an? (?:\S+ )?(?:phone |telephone )?call (?:through )?to\b/, "call", "to"],
    ["speak talk confer converse", /^(?:\S+ ){0,3}?(?:over|on|via|by) an? (?:secure|secured|direct|encrypted|hot|red|open|private) line\b/, "call", "with to"],
    ["pick", /^up (?:the |a |his |her )?(?:phone|telephone|receiver)\b/, "call", "to"],
    ["connect link join hook patch", /^(?:\w+ )?(?:by|via|over|through) (?:\w+ )?(?:phone|telephone|video|video-?\s?link|videolink|satellite|hot line|hotline|telex|teleconference)\b/, "call", "with to"],
  ],
  "at one table": [
    ["share", new RegExp(`^(?:${table} )*(?:table|meal|breakfast|lunch|dinner|sofa|bench|cup|pot|coffee|tea)\\b`), "meeting", "with"],
    ["sit stand walk be", /^(?:\S+ )?(?:side by side|shoulder to shoulder|across from|opposite|next to|face to face)\b/, "meeting", "with from"],
    ["sit be gather meet face", new RegExp(`^(?:down |each other |one another |together )?(?:at|around|round|across|on) (?:${table} )*(?:table|sofa|bench)\\b`), "meeting", "with from"],
    ["return go come get be bring take", new RegExp(`^(?:back |again )?(?:to|at) ${table} (?:negotiating |conference |bargaining )?table\\b`), "talks", "with"],
  ],
  "to the table": [["take bring carry", /^(?:\S+ ){1,9}?(?:back )?to the (?:negotiating|conference|bargaining) table\b/, "talks", "with"]],
  closeted: [
    ["be remain spend", /^(?:\S+ ){0,4}?(?:closeted|cloistered|ensconced|in conclave|in a huddle|locked in (?:talks|discussions|conversation)|deep in (?:talks|conversation))\b/, "meeting", "with"],
    ["closet cloister", /^/, "meeting", "with"],
  ],
  aside: [["draw take pull call", /^(?:\S+ ){1,12}?aside\b/, "meeting", "with", "object"], ["corner buttonhole waylay", /^/, "meeting", "with", "object"]],
  encounter: [
    ["run bump", /^into\b/, "meeting", "into"],
    ["break", /^bread\b/, "meeting", "with"],
    ["take have eat share drink sip", /^(?:a |an |their |early |late |private )?(?:\S+ )?(?:tea|coffee|breakfast|lunch|dinner|supper|brunch|drinks|meal) (?:together|with|at|in|on)\b/, "meeting", "with"],
    ["give grant", /^(?:\S+ ){0,8}?(?:minutes|hours?|half an hour) (?:of (?:his|her|their) time|alone|in private)\b/, "meeting", "with", "object"],
    ["keep", /^(?:\S+ ){1,10}?company\b/, "meeting", "with", "object"],
    ["usher show", /^(?:in to|into|in by|to|in)\b/, "meeting", "to into by"],
    ["walk stroll hike ride sail fish golf play plant inspect tour watch attend pray eat drink cook sing dance celebrate lay unveil feast", /^(?:\S+ ){0,6}?together\b/, "meeting", "with"],
    ["offer extend give hold", /^(?:out )?(?:\S+ ){0,8}?(?:his|her|a) hand\b/, "meeting", "to", "object"],
    ["rub", /^(?:shoulders|elbows)\b/, "meeting", "with"],
    ["put", /^(?:their |our )?heads together\b/, "meeting", "with"],
    ["get come be", /^(?:\w+ )?together\b/, "meeting", "with"],
    ["join", /^(?:\S+ ){1,9}?for (?:\w+ )?(?:lunch|dinner|breakfast|tea|coffee|supper|talks|drinks)\b/, "meeting", "with", "object"],
    ["come be", /^face-? ?to-? ?face\b/, "meeting", "with"],
    ["pay", /^(?:\S+ )?(?:\S+ )?(?:a|his|her|their) (?:\S+ )?call (?:on|upon)\b/, "meeting", "on upon"],
    ["grant give", /^(?:\S+ ){0,6}?an? (?:\S+ )?(?:audience|interview|hearing)\b/, "meeting", "to by", "object"],
    ["spend", /^(?:\S+ ){0,6}?on the (?:phone|telephone)\b/, "call", "with to"],
    ["spend", /^(?:\S+ ){0,6}?(?:with|at)\b/, "meeting", "with at"],
    ["clasp grasp pump", /^(?:\S+ )?hands?\b/, "meeting", "with"],
  ],
  bargaining: [
    ["bargain haggle wrangle parley dicker", /^/, "talks", "with"],
    ["compare", /^(?:\S+ )?notes\b/, "talks", "with"],
    ["trade swap exchange", /^(?:\S+ )?(?:views|impressions|opinions|ideas|notes|assessments)\b/, "talks", "with"],
    ["hammer thrash iron", /^out\b/, "talks", "with"],
  ],
  "back from": [["be", /^(?:\S+ )?back from\b/, "visit", "from in"]],
  guest: [
    ["be stay", /^(?:\S+ )?(?:the |a |an )?(?:\S+ )?(?:guests?) (?:of|at)\b/, "visit", "of at"],
    ["be", /^(?:the |a )?hosts? (?:to|of)\b/, "visit", "to"],
    ["spend", /^(?:\S+ ){1,10}?in\b(?!.*\b(?:holiday|vacation|exile|prison|jail|childhood|youth|career)\b)/, "visit", "in"],
    ["play", /^(?:\w+ )?hosts?\b/, "visit", "to"],
    ["touch set put", /^down (?:in|at|on)\b/, "visit", "in at on"],
  ],
  "on the way": [["be", /^(?:\S+ )?(?:on (?:his|her|their|the|its) way to|off to|en route (?:to|for)|bound for|headed (?:to|for))\b/, "visit", "to for"]],
  "setting off": [["set", /^(?:off|out) (?:\S+ )?(?:for|to)\b/, "visit", "to for"]],
  "trip booked": [["book reserve", /^(?:an? )?(?:\S+ )?(?:flight|ticket|seat|passage)s? to\b/, "visit", "to"]],
  uninvited: [["uninvite disinvite", /^/, "visit", "to", "object"]],
  "door shut": [["keep shut close bar slam", /^(?:his|her|its|their|the) doors? (?:shut |closed |barred )?(?:to|on|against)\b/, "meeting", "to on against"]],
  signatures: [
    ["put set affix append", /^(?:their |his |her |its |a |the )?(?:\S+ )?(?:signatures?|names?|initials|pens?|seals?|hands?) to\b/, "signing", "with"],
    ["countersign", /^/, "signing", "with"],
  ],
};

/** Turns of phrase by every form of their verb, in the order in which they are tried. */
export const idioms: ReadonlyMap<string, readonly Idiom[]> = byVerb();

function byVerb(): ReadonlyMap<string, readonly Idiom[]> {
  const found = new Map<string, Idiom[]>();
  for (const [rule, rows] of Object.entries(written)) {
    for (const [verbs, words, mode, partners, object] of rows) {
      const idiom: Idiom = { mode, rule, words, partners: partners.split(" "), object: object === "object" };
      for (const form of verbs.split(" ").flatMap(verbForms)) {
        const known = found.get(form);
        if (known === undefined) found.set(form, [idiom]);
        else known.push(idiom);
      }
    }
  }
  return found;
}

/** Words of which one at least stands in every sentence with a turn of phrase: they spare most sentences the search. */
export const idiomWords: readonly string[] =
  "phone telephone line hotline blower videolink video-link video satellite table sofa bench meal closeted cloistered ensconced conclave aside cornered buttonholed waylaid bread shoulders elbows heads together audience notes views impressions bargain bargains bargained bargaining haggle haggles haggled haggling wrangle wrangles wrangled wrangling parley dicker dickered dickering hammered hammering thrashed thrashing ironed ironing guest guests signature signatures initials countersigned ushered shown company flight flights ticket tickets uninvited disinvited door doors pen pens seals spent spend spends tea coffee breakfast lunch dinner supper brunch drinks hand hands minutes hour hours bumped bump touched touches back route bound headed off joined join joins through side opposite shoulder host across secure encrypted direct".split(" ");
