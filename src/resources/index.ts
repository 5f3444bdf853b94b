export { loadFacts, loadIssues, loadResources } from "./load-resources.ts";
