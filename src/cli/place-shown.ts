import { homedir } from "node:os";
import { sep } from "node:path";

/** A place as people write it: the home folder as "~", a server's password left out. */
export function placeShown(place: string): string {
  if (/^postgres(?:ql)?:\/\//.test(place)) return place.replace(/^(\w+:\/\/[^:@/]*):[^@/]*@/, "$1:***@");
  return place.startsWith(homedir() + sep) ? `~${place.slice(homedir().length)}` : place;
}
