import { agencyName } from "../agency-table.ts";

const name = String.raw`\p{Lu}[\p{L}\p{M}'’.\-]*`;
const names = String.raw`${name}(?: (?:(?:de|van|von|der|al|el|bin|da|di|la|le|du|dos) )*${name}){0,4}`;
const by = new RegExp(
  String.raw`^(?:by|written by|author|reporter|story by|(?:our |special )?correspondent|from)\s*:?\s+(${names}(?:\s*(?:,|and|&|with)\s+${names}){0,5})(?:\s*[,|/–—-]\s*([^.]{2,60}))?\.?$`,
  "iu",
);
/** "By our diplomatic correspondent, Geneva", "By staff reporters": nobody is named. */
const desk = /^(?:by|from) (?:(?:our|an?|the) )?(?:[\p{L}.'’-]+ ){0,4}(?:correspondents?|reporters?|staff|bureau|desk|editors?|agencies|writers?)(?:\s*(?:,|in|at|and)\s+[\p{L} .,'’-]{2,40})?$/iu;
const capitalised = /^\p{Lu}/u;
/** "By Friday", "By Jane Doe's account": words that make it a clause. */
const clause = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|^(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|^(?:The|An?|Then|Now|Contrast|Law|Comparison)\b/i;

/** The agency that a byline names besides its writers; the byline itself is not kept. `null` when the line is no byline. */
export function readByline(text: string, head: boolean): { readonly agency: string | null } | null {
  if (!/^[abcforsw]/i.test(text)) return null;
  if (head && desk.test(text)) return { agency: null };
  const match = by.exec(text);
  if (match === null) return null;
  const [whole, writers = "", role] = match;
  // "from Jane Doe" and lines of a list need the head of the page to be taken for bylines.
  if (!head && !/^(?:by|written by|author)\b/i.test(whole)) return null;
  if (clause.test(writers)) return null;
  const words = writers.split(/\s+/).filter((word) => !/^(?:and|&|with|de|van|von|der|al|el|bin|da|di|la|le|du|dos)$/i.test(word));
  if (words.length < 2 && role === undefined && agencyName(writers) === null) return null;
  if (!words.every((word) => capitalised.test(word))) return null;
  const pieces = [role ?? "", writers.split(",").at(-1) ?? ""].map((piece) => piece.trim());
  return { agency: pieces.map((piece) => agencyName(piece)).find((agency) => agency !== null) ?? null };
}
