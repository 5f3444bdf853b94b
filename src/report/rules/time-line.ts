import type { Block } from "../block.ts";
import { findDay } from "../calendar.ts";
import { whole, type Finding, type MomentRank } from "../finding.ts";
import { momentAt } from "../moment.ts";

const publishedLabel = /^\W*(?:article |story |first |originally )*(?:published|posted|issued|publication date|date(?: of publication)?|pub(?:lished)? ?date|created)\b(?: (?:on|at))?\s*[:|]?/i;
const updatedLabel = /^\W*(?:article |story |page |last )*(?:updated|modified|revised|edited)\b/i;
/** Words that may stand beside a time; anything more makes it a sentence. */
const company = /\b(?:first|last|published|posted|issued|released|updated|modified|revised|date|time|publication|created|added|on|at|from|by|of|the|local|moscow|ago|hours?|minutes?|days?|weeks?|months?|years?|issued|mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\b|\b(?:hrs|h|gmt|utc|ist|cst|est|edt|bst)\b/gi;
/** Of these, the longer ones as they stand in small letters. */
const timeWords: ReadonlySet<string> = new Set("first last published posted issued released updated modified revised date time publication created added from local moscow hour hours minute minutes days week weeks month months year years".split(" "));
const relative = /^(?:(?:last )?(?:updated|published|posted)\s*:?\s*)?(?:an?|\d+) (?:minute|hour|day|week|month)s? ago$/i;

/** What a transcript or a release is of. */
const occasion = /\b(?:briefing|press conference|news conference|remarks|statement|interview|readout|transcript|communiqu[eé]|speech|address|availability|joint declaration|hearing)\b/i;

/** More of these than a label and a place can have. */
const sentenceWords = / [a-z]{4,}(?![a-z])/g;
const mostWords = 4;

/** Whether a line has too many words in small letters to be little but a time, before anything is read in it. */
function isSentence(text: string): boolean {
  sentenceWords.lastIndex = 0;
  let others = 0;
  for (let match = sentenceWords.exec(text); match !== null; match = sentenceWords.exec(text)) {
    if (!timeWords.has(match[0].slice(1))) others += 1;
    if (others > mostWords) return true;
  }
  return false;
}

/** A line that holds little but a day and perhaps a time of day, a place and a label: when the report was published. */
export function readTimeLine(block: Block, head: boolean): Finding | null {
  const { text } = block;
  if (relative.test(text)) return whole(block, "furniture", "time-line", "it says how long ago the page was changed");
  if (!/\d/.test(text) || (isSentence(text) && !(head && occasion.test(text)))) return null;
  const day = findDay(text);
  if (day === null) return null;
  const labelled = publishedLabel.test(text.slice(0, day.start));
  const updated = updatedLabel.test(text.slice(0, day.start));
  // Beside the label at most a place and an outlet's name stand before the day.
  if (!labelled && !updated && day.start > 30 && !(head && day.year !== null && occasion.test(text))) return null;
  const moment = momentAt(text, day);
  // A sentence that ends with a day, or the end of one.
  if (!labelled && !updated && moment.time === null && /\w\.$/.test(text)) return null;
  const others = moment.rest.replaceAll(company, " ").match(/\p{L}[\p{L}.'’-]*/gu) ?? [];
  const lower = others.filter((word) => /^\p{Ll}/u.test(word)).length;
  // Beside the label at most a second time with its label, a place, an outlet's name.
  const complete = moment.time !== null || moment.day.year !== null;
  if (!labelled && !updated && !complete && others.length > 0) return null;
  if (head && !labelled && !updated && moment.day.year !== null && others.length >= 3 && occasion.test(text)) {
    return { ...whole(block, "headline", "occasion", "it names an occasion and its day"), moment: { rank: "day", moment } };
  }
  const room = labelled || updated ? 8 : 3;
  if (others.length > room || lower > (labelled || updated ? 2 : 0)) return null;
  if (!head && !labelled && !updated && (moment.time === null || moment.time.minute === null) && moment.day.year === null) return null;
  if (!head && !labelled && !updated) return whole(block, "furniture", "time-line", "a time stands alone between paragraphs");
  const rank: MomentRank = updated ? "updated" : labelled ? "published" : moment.time === null ? "day" : "clock";
  return { ...whole(block, "furniture", "time-line", "it says little but when the report was published"), moment: { rank, moment } };
}
