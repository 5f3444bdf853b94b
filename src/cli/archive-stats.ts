import { defaultPlace, openArchive, type ArchiveStats } from "../archive/index.ts";
import type { ArchiveOptions } from "./archive-command.ts";
import { print } from "./output.ts";

/** The numbers in the order in which they are told, with what to call them. */
const rows: readonly (readonly [name: keyof ArchiveStats, words: string])[] = [
  ["reports", "reports"],
  ["unread", "not in English, unread"],
  ["stories", "stories"],
  ["outlets", "outlets"],
  ["actors", "actors"],
  ["statements", "statements"],
  ["contacts", "contacts"],
  ["events", "events"],
  ["claims", "claims"],
  ["replies", "replies over reports"],
  ["contentions", "contentions over reports"],
  ["records", "official records"],
];

function table(place: string, stats: ArchiveStats): string {
  const shown = rows.map(([name, words]) => [(stats[name] as number).toLocaleString("en"), words] as const);
  const width = Math.max(...shown.map(([number]) => number.length));
  const days = stats.first === null ? [] : [`from ${stats.first} to ${stats.last}`];
  return [place, ...shown.map(([number, words]) => `  ${number.padStart(width)}  ${words}`), ...days, `schema ${stats.schema}`, ""].join("\n");
}

/** `detente archive stats`. */
export async function showStats({ archive: place = defaultPlace(), json }: ArchiveOptions): Promise<void> {
  const archive = await openArchive(place, { readOnly: true });
  try {
    const stats = await archive.stats();
    await print(json === true ? `${JSON.stringify(stats, null, 2)}\n` : table(place.replace(/^(\w+:\/\/[^:/@]*):[^@/]*@/, "$1:***@"), stats));
  } finally {
    await archive.close();
  }
}
