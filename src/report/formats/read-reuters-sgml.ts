import { DetenteError } from "../../model/index.ts";
import { knownOnly, type Entry } from "../entry.ts";

const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">" };

/** SGML's references; those to control characters only fence the text. */
function readReferences(text: string): string {
  return text.replaceAll(/&(?:#(\d{1,6})|(amp|lt|gt));/g, (_whole, code?: string, name?: string) => {
    if (name !== undefined) return named[name] ?? "";
    return Number(code) < 32 ? "" : String.fromCodePoint(Number(code) % 0x110000);
  });
}

/** What stands between two tags, or `null`. */
function between(story: string, name: string): string | null {
  const open = story.indexOf(`<${name}>`);
  const close = open === -1 ? -1 : story.indexOf(`</${name}>`, open);
  return close === -1 ? null : readReferences(story.slice(open + name.length + 2, close));
}

/**
 * The entry in one story of Reuters-21578, from `<REUTERS …>` to `</REUTERS>`. Its text is laid out as the wire printed it:
 * headline, then the dateline before the body.
 */
export function readReutersSgml(story: string): Entry | DetenteError {
  const opening = /<REUTERS\b([^>]{0,400})>/.exec(story);
  if (opening === null) return new DetenteError("no-report", "no <REUTERS> story");
  const id = /NEWID="(\d{1,9})"/.exec(opening[1] ?? "")?.[1];
  // Stories without a body stand in TEXT as they came.
  const rest = /<TEXT[^>]{0,100}>([\s\S]*?)<\/TEXT>/.exec(story)?.[1] ?? "";
  const body = between(story, "BODY") ?? (/<TITLE>/.test(rest) ? "" : readReferences(rest));
  const title = between(story, "TITLE")?.replaceAll(/\s+/g, " ").trim() ?? null;
  const dateline = between(story, "DATELINE")?.trim() ?? null;
  if (body.trim() === "" && title === null) return new DetenteError("no-report", `story ${id ?? "without a number"} has no words`);
  const topics = [...(between(story, "TOPICS") ?? "").matchAll(/<D>([^<]{1,60})<\/D>/g)].map(([, topic]) => topic ?? "");
  return {
    kind: "text",
    content: dateline === null ? body : `    ${dateline} ${body.trimStart()}`,
    standfirst: null,
    address: null,
    known: knownOnly({
      id: id === undefined ? null : `reuters-21578/${id}`,
      title,
      // "26-FEB-1987 15:01:01.79": hundredths of a second are more than dates are read with.
      published: between(story, "DATE")?.trim().replace(/(\d\d:\d\d):\d\d\.\d+.*$/s, "$1"),
      source: "Reuters",
      topics,
      language: "en",
    }),
  };
}
