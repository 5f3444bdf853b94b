import { nameKey } from "./cast.ts";
import type { NamingPhrase } from "./naming-phrase.ts";

/** Full names that a title, a given name or a verb of saying shows to be a person's somewhere in the report. */
export function peopleShown(scanned: readonly (readonly NamingPhrase[])[]): ReadonlySet<string> {
  const names = new Set<string>();
  let short: ReadonlySet<string> | null = null;
  for (const phrases of scanned) {
    for (const { shape, strength, name, nameTo, nameFrom, rule } of phrases) {
      if (shape !== "person" || nameTo - nameFrom < 2) continue;
      const key = nameKey(name);
      if (strength < 2) {
        if (rule !== "full-name" || nameTo - nameFrom !== 2) continue;
        // Companies are cut to their first word later on, people to their last
        short ??= singleNames(scanned);
        if (!short.has(key.slice(key.lastIndexOf(" ") + 1)) || short.has(key.slice(0, key.indexOf(" ")))) continue;
      }
      names.add(key);
    }
  }
  return names;
}

function singleNames(scanned: readonly (readonly NamingPhrase[])[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const phrases of scanned) {
    for (const { shape, name, nameTo, nameFrom } of phrases) if (shape === "person" && nameTo - nameFrom === 1) names.add(nameKey(name));
  }
  return names;
}
