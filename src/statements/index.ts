export { findStatements } from "./find-statements.ts";
export { decodeAttributionModel, type AttributionModel } from "./learnt/attribution-model.ts";
