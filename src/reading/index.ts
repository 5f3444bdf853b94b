export { read, type Resources } from "./read.ts";
