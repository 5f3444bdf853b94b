export type { Archive, FileMark, Results } from "./archive.ts";
export type { Deposit, Deposited, Provenance } from "./deposit.ts";
export type {
  ArchiveStats,
  Carried,
  Coverage,
  KeptClaim,
  KeptContact,
  KeptContention,
  KeptEvent,
  KeptReading,
  KeptReply,
  KeptReport,
  KeptStatement,
  KeptStory,
  SameStatement,
} from "./kept.ts";
export { backUp } from "./copy/back-up.ts";
export { restore } from "./copy/restore.ts";
export { openArchive, type OpenOptions } from "./open-archive.ts";
export { defaultPlace } from "./place.ts";
export type { Kind, Page, PageOptions, Selection } from "./selection.ts";
export { fieldsOf } from "./selection-terms.ts";
