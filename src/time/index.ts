export type { TimeMention } from "./time-mention.ts";
