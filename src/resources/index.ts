export { loadFacts, loadIssues, loadResources } from "./load-resources.ts";
export { shippedRecords } from "./shipped-records.ts";
