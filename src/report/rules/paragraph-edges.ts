import type { Part } from "../../model/index.ts";
import type { Block } from "../block.ts";
import type { Finding } from "../finding.ts";
import { agencyName } from "../agency-table.ts";
import { isBlank } from "../line.ts";
import { parseDateline } from "../parse-dateline.ts";

const creditsInside = /^\((?:additional |further )?(?:reporting|writing|editing|compiled|translated|written|edited|with reporting|with additional)\b/i;

/** What agencies set behind their last word. */
const endMark = /\s(?:Enditem|\(end\)|\(ends\)|ENDS|-0-|-30-|###)\.?$/i;

const signature = /(?<=[.!?"”’)])\s+\(?([A-Z][A-Z-]{1,14})\)?(?:\s[A-Z]{2,5}){0,4}$/;

/** The span without blanks at either end. */
function trimmed(text: string, from: number, to: number): readonly [number, number] {
  let [start, end] = [from, to];
  while (start < end && isBlank(text.charCodeAt(start))) start += 1;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end -= 1;
  return [start, end];
}

/** Where the desk's credits in brackets or its end mark begin at the end of a paragraph; the block's end where there are none. */
function creditsStart(block: Block): number {
  const { text } = block;
  // Nearly every paragraph ends in a word and a full stop, or in a quotation mark
  const stopped = text.endsWith(".");
  if (!(stopped ? /[mMsS)#-]\.$/ : /[A-Za-z)#-]$/).test(text.slice(-2))) return text.length;
  const ended = endMark.exec(text.slice(-20));
  if (ended !== null && text.length > 40) return text.length - ended[0].length;
  // "… he said. PTI ABC": the agency and its desk.
  const signed = stopped ? null : signature.exec(text.slice(-40));
  if (signed !== null && text.length > 60 && agencyName(signed[1] ?? "") !== null) return text.length - signed[0].length;
  if (!text.endsWith(")") && !text.endsWith(").")) return text.length;
  const open = text.lastIndexOf("(");
  return open > 0 && creditsInside.test(text.slice(open, open + 60)) ? open : text.length;
}

/** Splits a dateline off the head of a paragraph. */
export function readDateline(page: string, block: Block): Finding | null {
  const written = parseDateline(block.text);
  if (written === null) return null;
  const part: Part = { kind: "dateline", span: trimmed(page, block.start, block.start + written.end) };
  const rest = trimmed(page, block.start + written.end, block.end);
  return {
    rule: "dateline",
    why: "the paragraph begins with place, day or agency",
    parts: rest[0] < rest[1] ? [part, { kind: "paragraph", span: rest }] : [part],
    dateline: { written, part },
  };
}

/** Splits the desk's credits off the end of a paragraph's last part. */
export function splitCredits(page: string, block: Block, parts: readonly Part[]): readonly Part[] {
  const last = parts.at(-1);
  if (last?.kind !== "paragraph") return parts;
  const at = block.start + creditsStart(block);
  if (at >= block.end || at <= last.span[0]) return parts;
  return [...parts.slice(0, -1), { kind: "paragraph", span: trimmed(page, last.span[0], at) }, { kind: "furniture", span: trimmed(page, at, block.end) }];
}
