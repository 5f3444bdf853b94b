export { findEvents } from "./find-events.ts";
export { findActions } from "./find-actions.ts";
export type { Action } from "./action.ts";
