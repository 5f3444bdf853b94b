export { loadGroundwork, loadResources } from "./load-resources.ts";
