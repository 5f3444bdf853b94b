import { agencyName } from "./agency-table.ts";

const endMark = /^(?:-+ ?(?:0|30|ends?) ?-+|#{2,}|\*{3,}|_{3,}|-{3,}|={3,}|\(?(?:more|ends?)\)?|\[?end(?:s| of (?:story|text))?\]?)$/i;

export const longestSignOff = 30;

/** Most short lines are the last of a paragraph: they begin with a figure or a small letter that no sign-off begins with, and hold no slash. */
const goesOn = /^[0-9a-df-ln-qs-z][^/]*$/;

/** Whether a line only closes a report: "Reuter", "AP", "(MORE)", "-0-", "###". */
export function isSignOff(line: string): boolean {
  if (line.length > longestSignOff || goesOn.test(line)) return false;
  // "ab/cd/ef": the initials of the desk; "Interfax-AVN ab", "PTI ABC": the agency's with them.
  if (/^[a-z]{2,5}(?:[/-][a-z]{2,5}){1,4}$/.test(line) && line.includes("/")) return true;
  const signed = /^(\S{2,20})(?: [A-Z]{2,5}| [a-z]{2}){1,4}$/.exec(line);
  if (signed !== null && /^[A-Z]/.test(line) && agencyName(signed[1] ?? "") !== null) return true;
  const bare = line.replace(/^[/([=*–—-]+|[^\p{L}\d]+$/gu, "");
  if (/^(?:REUTERS?|Reuters?|reuter)[^\p{Ll}]*$/u.test(line)) return true;
  return endMark.test(line) || (agencyName(bare) !== null && /^[A-Z/([=*–—-]/.test(line));
}
