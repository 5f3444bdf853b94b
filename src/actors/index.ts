export type { LinkedReport, Mention, MentionKind } from "./linked-report.ts";
export { parseFacts, type Facts, type FactTables } from "./facts.ts";
export { lookUpState } from "./state-lookup.ts";
export { linkActors } from "./link-actors.ts";
