/** A link as a whole address, read against the address it stood at; `null` where it is none of the web's. */
export function wholeAddress(link: string | null | undefined, base: string | null): string | null {
  if (link === null || link === undefined || link.trim() === "") return null;
  const found = URL.parse(link.trim(), base ?? undefined);
  if (found === null || !/^https?:$/.test(found.protocol)) return null;
  return found.href;
}
