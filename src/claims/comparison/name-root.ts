const endings: readonly RegExp[] = [/ians?$/, /ans?$/, /ish$/, /ese$/, /is?$/, /ns?$/, /ia$/, /ey$/, /[aey]$/, /s$/];

/** Names that would lose what tells them apart. */
const kept: readonly (readonly [start: string, root: string])[] = [["nigeri", "nigeria"], ["dominica", "dominica"]];

/**
 * What the name of a country, of its people and of what is theirs have in common: "Turkey", "Turkish"; "Iraq", "Iraqis".
 * Other names only lose an ending in both wordings alike.
 */
export function nameRoot(lower: string): string {
  if (lower.length > 40) return lower;
  const exception = kept.find(([start]) => lower.startsWith(start));
  if (exception !== undefined) return exception[1];
  let root = lower;
  for (;;) {
    const ending = endings.map((pattern) => root.replace(pattern, "")).find((shorter) => shorter !== root && shorter.length >= 4);
    if (ending === undefined) return root;
    root = ending;
  }
}
