export { answer } from "./answer-dyad.ts";
export type {
  Answer,
  ClaimAccount,
  ContactAccount,
  ContentionAccount,
  DaysSince,
  Evidence,
  ExpectationAccount,
  LevelAccount,
  Participant,
  Verdict,
  VerdictName,
} from "./answer.ts";
