import { homedir } from "node:os";
import { join } from "node:path";

/** Where the archive is when nobody says where: in the user's data, as the XDG Base Directory Specification names it. */
export function defaultPlace(environment: Readonly<Record<string, string | undefined>> = process.env): string {
  const { XDG_DATA_HOME: data } = environment;
  // The specification: a path that is not absolute is to be ignored.
  const home = data?.startsWith("/") === true ? data : join(homedir(), ".local", "share");
  return join(home, "detente", "archive.db");
}

/** Whether a place is a PostgreSQL server's. */
export const isServer = (place: string): boolean => /^postgres(?:ql)?:\/\//.test(place);
