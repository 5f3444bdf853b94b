export type { LinkedReport, Mention } from "./linked-report.ts";
export { listed, oneOf, readTsv } from "./facts-tsv.ts";
export { nameSound } from "./name-sound.ts";
export { parseFacts, type Facts } from "./facts.ts";
export { lookUpActor, type NamedActor } from "./actor-lookup.ts";
export { lookUpState } from "./state-lookup.ts";
export { linkActors } from "./link-actors.ts";
export { lookUpFacts, namesLike, type FactsEntries, type HoldingEntry, type OfficeEntry, type PersonEntry, type StateEntry } from "./facts-look-up.ts";
export { decodeNameModel, type NameModel } from "./names/name-model.ts";
