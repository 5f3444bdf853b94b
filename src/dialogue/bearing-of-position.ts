import type { Position } from "../model/index.ts";

const off: ReadonlySet<Position> = new Set(["broken", "frozen"]);
const less: ReadonlySet<Position> = new Set(["broken", "frozen", "reduced", "strained"]);

/** Whether a position says that there is no dialogue. */
export const saysOff = (position: Position): boolean => off.has(position);
/** Whether it says that there is none or less of it than there was. */
export const saysLess = (position: Position): boolean => less.has(position);
/** Whether it says that there is dialogue and nothing is wrong with it. */
export const saysOn = (position: Position): boolean => !less.has(position);
