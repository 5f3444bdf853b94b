import type { Level } from "../model/index.ts";

/** What an office is about; two titles fit each other when these agree (or one of them is general). */
export type Role =
  | "president"
  | "prime-minister"
  | "monarch"
  | "party-leader"
  | "leader"
  | "vice-president"
  | "foreign-minister"
  | "defence-minister"
  | "minister"
  | "deputy-minister"
  | "secretary-general"
  | "security-adviser"
  | "ambassador"
  | "envoy"
  | "spokesperson"
  | "soldier"
  | "lawmaker"
  | "official"
  | "honorific";

export type Sex = "male" | "female";

interface Head {
  readonly role: Role;
  readonly level: Level;
  readonly sex: Sex | null;
}

const head = (role: Role, level: Level, sex: Sex | null = null): Head => ({ role, level, sex });

const leader = head("leader", "leader");
const minister = head("minister", "minister");
const envoy = head("envoy", "envoy");
const soldier = head("soldier", "military");
const lawmaker = head("lawmaker", "working");
const official = head("official", "working");

/** Nouns that can end a title, by how they are written in the middle of a sentence. */
export const titleHeads: ReadonlyMap<string, Head> = new Map<string, Head>([
  ["president", head("president", "leader")],
  ["premier", head("prime-minister", "leader")],
  ["chancellor", head("prime-minister", "leader")],
  ["taoiseach", head("prime-minister", "leader")],
  ["king", head("monarch", "leader", "male")],
  ["queen", head("monarch", "leader", "female")],
  ["emperor", head("monarch", "leader", "male")],
  ["sultan", head("monarch", "leader", "male")],
  ["emir", head("monarch", "leader", "male")],
  ["pope", head("leader", "leader", "male")],
  ["ayatollah", head("leader", "leader", "male")],
  ["leader", leader],
  ["minister", minister],
  ["secretary", minister],
  ["commissioner", head("minister", "minister")],
  ["undersecretary", head("deputy-minister", "deputy")],
  ["under-secretary", head("deputy-minister", "deputy")],
  ["ambassador", head("ambassador", "envoy")],
  ["consul", envoy],
  ["envoy", envoy],
  ["negotiator", envoy],
  ["mediator", envoy],
  ["representative", envoy],
  ["chargé", envoy],
  ["spokesman", head("spokesperson", "spokesperson", "male")],
  ["spokeswoman", head("spokesperson", "spokesperson", "female")],
  ["spokesperson", head("spokesperson", "spokesperson")],
  ["general", soldier],
  ["admiral", soldier],
  ["colonel", soldier],
  ["major", soldier],
  ["captain", soldier],
  ["lieutenant", soldier],
  ["sergeant", soldier],
  ["marshal", soldier],
  ["brigadier", soldier],
  ["commander", soldier],
  ["gen.", soldier],
  ["col.", soldier],
  ["maj.", soldier],
  ["capt.", soldier],
  ["lt.", soldier],
  ["adm.", soldier],
  ["sgt.", soldier],
  ["senator", lawmaker],
  ["sen.", lawmaker],
  ["rep.", lawmaker],
  ["congressman", head("lawmaker", "working", "male")],
  ["congresswoman", head("lawmaker", "working", "female")],
  ["lawmaker", lawmaker],
  ["speaker", lawmaker],
  ["deputy", lawmaker],
  ["governor", official],
  ["gov.", official],
  ["mayor", official],
  ["director", official],
  ["chairman", head("official", "working", "male")],
  ["chairwoman", head("official", "working", "female")],
  ["chair", official],
  ["chief", official],
  ["head", official],
  ["official", official],
  ["diplomat", official],
  ["adviser", official],
  ["advisor", official],
  ["aide", official],
  ["candidate", official],
  ["nominee", official],
  ["analyst", official],
  ["economist", official],
  ["strategist", official],
  ["professor", official],
  ["prof.", official],
  ["judge", official],
  ["justice", official],
  ["attorney", official],
  ["lawyer", official],
  ["prosecutor", official],
  ["ceo", official],
  ["executive", official],
  ["trader", official],
  ["councilor", official],
  ["councillor", official],
  ["member", official],
  ["treasurer", official],
  ["vice-president", head("vice-president", "deputy")],
  ["coordinator", official],
  ["inspector", official],
  ["bishop", official],
  ["archbishop", official],
  ["cardinal", official],
  ["rev.", official],
  ["reverend", official],
  ["sheikh", head("honorific", "working", "male")],
  ["prince", head("monarch", "working", "male")],
  ["princess", head("monarch", "working", "female")],
  ["mr", head("honorific", "working", "male")],
  ["mr.", head("honorific", "working", "male")],
  ["mrs", head("honorific", "working", "female")],
  ["mrs.", head("honorific", "working", "female")],
  ["ms", head("honorific", "working", "female")],
  ["ms.", head("honorific", "working", "female")],
  ["miss", head("honorific", "working", "female")],
  ["madam", head("honorific", "working", "female")],
  ["madame", head("honorific", "working", "female")],
  ["sir", head("honorific", "working", "male")],
  ["lord", head("honorific", "working", "male")],
  ["lady", head("honorific", "working", "female")],
  ["dame", head("honorific", "working", "female")],
  ["dr", head("honorific", "working")],
  ["dr.", head("honorific", "working")],
]);

/** Words before a head that say what the office is for. */
export const titleDomains: ReadonlySet<string> = new Set([
  "foreign", "defence", "defense", "finance", "financial", "interior", "internal", "external", "trade", "economy",
  "economic", "economics", "justice", "health", "energy", "oil", "petroleum", "environment", "climate", "agriculture",
  "farm", "education", "labor", "labour", "transport", "transportation", "culture", "development", "treasury", "home",
  "commerce", "security", "intelligence", "information", "planning", "industry", "press", "party", "opposition",
  "government", "cabinet", "military", "army", "navy", "police", "campaign", "presidential", "parliamentary", "budget",
  "housing", "tourism", "science", "technology", "communications", "immigration", "migration", "nuclear", "peace",
  "policy", "diplomatic", "majority", "minority", "state", "affairs", "republican", "democratic", "legal", "political",
  "election", "rebel", "union", "company", "district", "supreme", "and", "&",
]);

/** Words before a head that say its rank or standing. */
export const titleRanks: ReadonlySet<string> = new Set([
  "prime", "deputy", "vice", "first", "second", "third", "assistant", "associate", "chief", "senior", "top", "former",
  "ex", "acting", "interim", "caretaker", "then", "late", "current", "new", "incoming", "outgoing", "permanent",
  "special", "lead", "national", "principal", "high", "under", "executive", "managing", "veteran", "junior",
  "hardline", "longtime", "newly", "elected", "crown", "grand", "rear", "joint", "general", "one-time", "onetime",
]);

/** Standing that the words give an office on the report's day. */
export const formerWords: ReadonlySet<string> = new Set(["former", "ex", "then", "late", "onetime", "one-time"]);
export const designateWords: ReadonlySet<string> = new Set(["elect", "designate", "incoming", "elected"]);
export const actingWords: ReadonlySet<string> = new Set(["acting", "interim", "caretaker"]);

/** What "secretary of", "minister of", "chief of" may go on with, as the words after "of" or "for". */
export const titleComplements: ReadonlySet<string> = new Set([
  "state", "defence", "defense", "finance", "interior", "justice", "energy", "commerce", "agriculture", "labor", "labour",
  "education", "health", "transport", "transportation", "treasury", "exchequer", "trade", "economy", "foreign", "external",
  "internal", "staff", "government", "homeland", "security", "affairs", "industry", "information", "mission", "intelligence",
  "policy", "political", "economic", "disarmament", "arms", "control", "veterans", "environment", "oil", "relations", "primary", "industries", "resources", "regional", "expansion",
]);
