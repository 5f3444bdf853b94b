export { findEvents } from "./find-events.ts";
export { findActions } from "./find-actions.ts";
export { decodeTypeModel, type TypeModel } from "./learnt/type-model.ts";
