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
