import type { Store } from "../dialect.ts";
import { checkGroups } from "./check-groups.ts";
import { checkPointers } from "./check-pointers.ts";
import { checkReadings } from "./check-readings.ts";

/** No more findings than these are told of one kind. */
const most = 50;

/** All that is wrong with an archive, in words; a damaged file is not looked at more closely. */
export async function checkArchive(store: Store): Promise<readonly string[]> {
  const damage = await store.damage();
  if (damage.length > 0) return damage;
  const steps = [store.read(checkPointers), checkReadings(store), store.read(checkGroups)];
  return (await Promise.all(steps)).flatMap((found) => (found.length > most ? [...found.slice(0, most), `… and ${found.length - most} more`] : found));
}
