export { compareStatements, compareWordings, type Comparison } from "./comparison/compare-statements.ts";
export { prepareWording, type PreparedWording } from "./comparison/prepared-wording.ts";
export { findClaims } from "./find-claims.ts";
export { contradict } from "./opposition.ts";
export { comesSecond, replyDays } from "./answering.ts";
export { contentionWeight, findContentions } from "./find-contentions.ts";
export { findExpectations } from "./find-expectations.ts";
export { linkReplies } from "./link-replies.ts";
