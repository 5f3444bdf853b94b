/**
 * What a claim is about: the nouns for how two states deal with each other.
 * `dialogue` is whether they talk at all, `relations` how they stand, `talks` single rounds, which are states of a
 * relationship only where the words name both sides.
 */
export type ObjectKind = "dialogue" | "relations" | "talks";

export const objectNouns: ReadonlyMap<string, ObjectKind> = new Map([
  ...["dialogue", "dialog", "dialogues", "contact", "contacts", "communication", "communications", "channel", "channels", "hotline", "hotlines", "engagement", "exchanges", "interaction", "interactions", "discourse", "touch", "diplomacy", "coordination", "co-ordination", "line", "lines", "commission", "committee", "dealings"].map(
    (word) => [word, "dialogue"] as const,
  ),
  ...["relations", "relation", "relationship", "ties", "links", "cooperation", "co-operation", "collaboration", "partnership", "rapport", "friendship"].map((word) => [word, "relations"] as const),
  ...["talks", "negotiations", "negotiation", "consultations", "conversation", "conversations", "discussions"].map((word) => [word, "talks"] as const),
]);

/** Nouns that stand before "of" or "under" and an object noun and mean that object: "all levels of dialogue". */
export const measureNouns: ReadonlySet<string> = new Set(
  "level levels channel channels form forms kind kinds type types line lines means avenue avenues mechanism mechanisms format formats area areas sphere spheres activity activities work meetings sessions conduct course process state majority bulk part most all many some any none much quality intensity number frequency volume".split(" "),
);

/** Nouns that an object noun only describes: "contact group", "dialogue partner". */
export const shellNouns: ReadonlySet<string> = new Set(["level", "levels", "channel", "channels", "line", "lines", "process", "mechanism", "mechanisms"]);

/** Who stands after "between" or "with" without a name and still is a state. */
export const genericPartners: ReadonlySet<string> = new Set(
  "countries country states state nations nation sides side governments government capitals neighbors neighbours powers peoples other another militaries armies armed ministries ministers counterparts counterpart partners leaders presidents us them it parties two".split(" "),
);

const officialNouns: ReadonlySet<string> = new Set(
  "authority government governments administration administrations authorities leadership leaders leader military militaries parliament parliaments president presidents minister ministers ministry ministries official officials spokesman spokeswoman spokesperson diplomat diplomats envoy envoys ambassador ambassadors embassy embassies negotiator negotiators delegation delegations neighbor neighbors neighbour neighbours ally allies adversary rival rivals regime republic kingdom federation union capital side sides state states country countries nation nations counterpart counterparts partner partners people staff staffs guard guards army armies force forces police service services agency agencies navy navies commander commanders general generals chief chiefs ombudsman ombudsmen speaker speakers lawmakers source sources council secretary chancellor premier".split(" "),
);

/** Whether a noun names somebody who speaks or acts for a state. */
export function isOfficialNoun(lower: string): boolean {
  return officialNouns.has(lower);
}
