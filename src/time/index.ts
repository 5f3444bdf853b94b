export { findTimes } from "./find-times.ts";
export type { TimeMention } from "./time-mention.ts";
