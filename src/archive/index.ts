export type { Archive, FileMark } from "./archive.ts";
export type { Deposit, Deposited } from "./deposit.ts";
