export { loadResources } from "./load-resources.ts";
