import { homedir } from "node:os";
import { sep } from "node:path";
import type { IngestSummary } from "../intake/index.ts";

const several = (count: number, one: string, many = `${one}s`): string => `${count.toLocaleString("en")} ${count === 1 ? one : many}`;

/** "fr 3, ru 1": counts by name, the greatest first. */
function listed(counts: Readonly<Record<string, number>>): string {
  return Object.entries(counts)
    .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
    .map(([name, count]) => `${name} ${count.toLocaleString("en")}`)
    .join(", ");
}

export const sumOf = (counts: Readonly<Record<string, number>>): number => Object.values(counts).reduce((sum, count) => sum + count, 0);

/** A place as people write it: the home folder as "~", a server without its password. */
export function placeShown(place: string): string {
  if (/^postgres(?:ql)?:\/\//.test(place)) return place.replace(/^(\w+:\/\/[^:@/]*):[^@/]*@/, "$1@");
  return place.startsWith(homedir() + sep) ? `~${place.slice(homedir().length)}` : place;
}

/**
 * What a run came to, in a few lines.
 *
 * @param place the archive; `null` where nothing was kept
 */
export function renderSummary({ reports, added, known, versions, copies, unread, refused, passedOver }: IngestSummary, place: string | null): string {
  const lines = [
    place === null
      ? `${several(reports, "report")} read, none kept (--dry-run)`
      : `${several(reports, "report")}: ${[`${added.toLocaleString("en")} new`, ...(copies > 0 ? [`${copies.toLocaleString("en")} of them copies`] : []), `${known.toLocaleString("en")} known`, several(versions, "other version")].join(", ")}`,
  ];
  if (passedOver.files > 0 || passedOver.items > 0) lines.push(`passed over as done before: ${[...(passedOver.files > 0 ? [several(passedOver.files, "file")] : []), ...(passedOver.items > 0 ? [several(passedOver.items, "item")] : [])].join(", ")}`);
  if (sumOf(unread) > 0) lines.push(`kept unread, by language: ${listed(unread)}`);
  if (sumOf(refused) > 0) lines.push(`refused, by reason: ${listed(refused)}`);
  if (place !== null) lines.push(`in ${placeShown(place)}`);
  return `${lines.join("\n")}\n`;
}
