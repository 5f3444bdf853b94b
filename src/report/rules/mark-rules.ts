import { agencyName } from "../agency-table.ts";
import type { Block } from "../block.ts";
import { whole, type Finding } from "../finding.ts";
import { furnitureName } from "../furniture-table.ts";
import { singleSpaced } from "../line.ts";
import { findMoment } from "../moment.ts";
import { sectionOf } from "../section-table.ts";
import { isSignOff } from "../sign-off.ts";
import { readByline } from "./byline.ts";
import { isPhotoCredit } from "./photo-credit.ts";
import { readRelatedLabel } from "./related-label.ts";
import { readTimeLine } from "./time-line.ts";
import { readTopicLabel } from "./topic-label.ts";

/** Where a block stands, as far as its own words need it. */
export interface Standing {
  /** No block of prose stands above it. */
  readonly head: boolean;
}

/** A rule that knows a block by a mark in its own words. */
interface MarkRule {
  readonly name: string;
  /** Longest block that it looks at, so that paragraphs cost nothing. */
  readonly longest: number;
  read(block: Block, standing: Standing): Finding | null;
}

const sourceOf = (name: string | null): { readonly source?: string } => (name === null ? {} : { source: name });

const markRules: readonly MarkRule[] = [
  // What the format says (a figure's caption in HTML) needs no guess.
  {
    name: "format",
    longest: Number.POSITIVE_INFINITY,
    read: (block) => (block.hint === null || block.hint === "paragraph" ? null : whole(block, block.hint, "format", "the format marks it")),
  },
  // Before the furniture, whose copyright lines begin with the same sign as a photographer's credit.
  {
    name: "photo-credit",
    longest: 600,
    read: (block) => (isPhotoCredit(block.text) ? whole(block, "caption", "photo-credit", "it names a photograph or its agency") : null),
  },
  {
    name: "sign-off",
    longest: 30,
    read: (block) =>
      isSignOff(block.text)
        ? { ...whole(block, "furniture", "sign-off", "it only closes the report"), ...sourceOf(agencyName(block.text.replaceAll(/[^\p{L} \-/]|[-/]$/gu, ""))) }
        : null,
  },
  {
    name: "byline",
    longest: 160,
    read: (block, { head }) => {
      const byline = readByline(block.text, head);
      return byline === null ? null : { ...whole(block, "byline", "byline", "it names who wrote"), ...sourceOf(byline.agency) };
    },
  },
  // Before furniture: "Read more: …" holds a headline of another story.
  { name: "related-label", longest: 300, read: readRelatedLabel },
  { name: "topic-label", longest: 400, read: readTopicLabel },
  // Before sections: a path of sections is furniture too, but it tells the section.
  {
    name: "section",
    longest: 80,
    read: (block, { head }) => {
      const section = head ? sectionOf(block.text) : null;
      return section === null ? null : { ...whole(block, "furniture", "section", "a section's name alone above the text"), section };
    },
  },
  {
    name: "furniture",
    longest: 600,
    read: (block, { head }) => {
      const name = furnitureName(block.text);
      if (name === null) return null;
      const moment = name === "archive-date" || (name === "credits" && head) ? findMoment(block.text) : null;
      const from = name === "credits" ? /^source\s*:\s*([\p{L}-]+)/iu.exec(block.text)?.[1] : undefined;
      return {
        ...whole(block, "furniture", name, "it belongs to the page, not to the story"),
        ...(moment === null ? {} : { moment: { rank: name === "archive-date" ? "archive" : moment.time === null ? "day" : "clock", moment } as const }),
        ...sourceOf(from === undefined ? null : agencyName(from)),
      };
    },
  },
  // After these: a date also stands in captions, bylines and copyright lines.
  { name: "time-line", longest: 160, read: (block, { head }) => readTimeLine(block, head) },
  // After time lines, which may be figures only.
  {
    name: "no-word",
    longest: 160,
    read: (block) => (/[A-Za-z]/.test(block.text) || /\p{L}/u.test(block.text) ? null : whole(block, "furniture", "no-word", "figures and marks without a word")),
  },
];

/** What a mark in a block of more than a line or two needs: a beginning, words anywhere in it, or an end. */
const longBeginning = /^\W{0,2}(?:file|photo|image|picture|caption|in this|copyright|©|\(c\)|reporting|writing|editing|additional|further|compiled|translated|with|our|desk|tags?|topics?|keywords?|read|see|more|related)\b/i;
const longMiddle = /ights reserved|may not be|nauthori[sz]ed/i;
const longEnding = /[/©)\]][^/\n]{0,45}$/;

function mayBeLongMark(text: string): boolean {
  return longBeginning.test(text) || longEnding.test(text.slice(-46)) || longMiddle.test(text);
}

/** What a block says of itself (blanks of any kind and number read as one space), by the first rule that knows it; `null` when only its place can tell. */
export function readMarks(block: Block, standing: Standing): Finding | null {
  const { length } = block.text;
  // Paragraphs pay for one look only.
  if (length > 160 && block.hint === null && !mayBeLongMark(block.text)) return null;
  const line = length > 600 ? block : { ...block, text: singleSpaced(block.text) };
  for (const rule of markRules) {
    const finding = length > rule.longest ? null : rule.read(line, standing);
    if (finding !== null) return finding;
  }
  return null;
}
