import type { Facts } from "../actors/index.ts";

/** A state's name by its code; the code itself where the facts do not hold it. */
export type StateName = (code: string) => string;

export function stateNames({ states }: Facts): StateName {
  return (code) => states.get(code)?.name ?? code;
}
