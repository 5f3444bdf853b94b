import { fieldsOf, type Kind, type Selection } from "../archive/index.ts";
import { either } from "./asked-actor.ts";
import { listed } from "./names.ts";

const inAll = new Set(["words", "states", "from", "to", "outlet"]);

/**
 * Why a selection can find nothing whatever the archive holds: kinds that lack a field which it asks for.
 *
 * @param kinds those that are looked through
 * @returns one line for whoever asked; `null` where one of the kinds has all fields
 */
export function idleFilters(kinds: readonly Kind[], selection: Selection): string | null {
  const asked = Object.keys(selection).filter((field) => !inAll.has(field));
  const lacking = kinds.map((kind) => asked.filter((field) => !(fieldsOf[kind] as readonly string[]).includes(field)));
  const [only] = lacking;
  if (only === undefined || lacking.some((fields) => fields.length === 0)) return null;
  if (kinds.length > 1) return `nothing has all of ${listed(asked.map((field) => `--${field}`))}`;
  return `${kinds.join(", ")} have no ${either(only)}: ${listed(only.map((field) => `--${field}`))} ${only.length === 1 ? "finds" : "find"} none of them`;
}
