import type { Reading } from "../model/index.ts";
import type { Tally } from "./tally.ts";

/** Counts whom the readings of stories that came or went tell of. */
export function countActors({ actors: counts }: Tally, reading: Reading, by: 1 | -1): void {
  for (const { id, kind, name, state } of reading.actors) counts.add([id, kind, name, state ?? ""], by);
}
