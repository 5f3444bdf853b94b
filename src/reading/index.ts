export { isReadLanguage, read, type Resources } from "./read.ts";
