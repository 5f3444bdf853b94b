export { loadFacts, loadResources } from "./load-resources.ts";
export { shippedRecords } from "./shipped-records.ts";
