export { loadFacts, loadResources } from "./load-resources.ts";
