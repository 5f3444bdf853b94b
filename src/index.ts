/** The public door of the library. */
export type * from "./model/index.ts";
export { DetenteError, errorTable, faults } from "./model/index.ts";
export { readHtml, readWireText } from "./report/index.ts";
export { compareStatements, type Comparison } from "./claims/index.ts";
export { takeIn, type IntakeOptions, type Origin, type Refused, type Taken } from "./intake/index.ts";
export { lookUpState } from "./actors/index.ts";
export { isReadLanguage, read, type Resources } from "./reading/index.ts";
export { loadResources } from "./resources/index.ts";
export { answer, type Answer } from "./dialogue/index.ts";
export {
  backUp,
  defaultPlace,
  openArchive,
  restore,
  type Archive,
  type ArchiveStats,
  type Carried,
  type Coverage,
  type Deposit,
  type Deposited,
  type FileMark,
  type KeptClaim,
  type KeptContact,
  type KeptContention,
  type KeptEvent,
  type KeptReading,
  type KeptReply,
  type KeptReport,
  type KeptStatement,
  type KeptStory,
  type Kind,
  type OpenOptions,
  type Page,
  type PageOptions,
  type Provenance,
  type Results,
  type SameStatement,
  type Selection,
} from "./archive/index.ts";
