export { answer } from "./answer-dyad.ts";
export { saysOff } from "./bearing-of-position.ts";
export type {
  Answer,
  ClaimAccount,
  ContactAccount,
  ContentionAccount,
  DaysSince,
  Evidence,
  Participant,
  VerdictName,
} from "./answer.ts";
