export { findEvents } from "./find-events.ts";
export { findActions } from "./find-actions.ts";
