import { agencyName } from "../agency-table.ts";

/** Who publishes a feed, by its title: the agency that a part of it names ("World News - Reuters"), else all of it. */
export function feedSource(title: string | null): string | null {
  if (title === null) return null;
  for (const part of title.split(/\s+[|»:–—-]+\s+|:\s+/)) {
    const agency = agencyName(part.trim());
    if (agency !== null) return agency;
  }
  return title;
}
