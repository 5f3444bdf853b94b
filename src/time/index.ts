export { canBeTime, findTimes } from "./find-times.ts";
export { dayNumber, daysInMonth, isoDay, parseIsoDay } from "./civil-day.ts";
export type { TimeMention } from "./time-mention.ts";
