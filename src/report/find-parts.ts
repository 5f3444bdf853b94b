import type { Block } from "./block.ts";
import type { Finding } from "./finding.ts";
import { isProse } from "./heading.ts";
import { lazyLowerCase, lazyShapes, lettersOf, type Page } from "./page.ts";
import { readMarks } from "./rules/mark-rules.ts";
import { readDateline, splitCredits } from "./rules/paragraph-edges.ts";
import { mailHeaders, readMailHeader } from "./rules/mail-header.ts";
import { headsRelease } from "./rules/issuer.ts";
import { readPlace } from "./rules/place-rules.ts";

/** A dateline stands at the head of one of the first paragraphs: an editor's note or a standfirst may come before it. */
const paragraphsWithDateline = 4;

interface Marked {
  readonly findings: (Finding | null)[];
  readonly prose: boolean[];
  readonly datelineAt: number | null;
}

/** First pass: what each block says of itself. */
function mark(text: string, blocks: readonly Block[]): Marked {
  const findings: (Finding | null)[] = [];
  const prose: boolean[] = [];
  let datelineAt: number | null = null;
  let paragraphs = 0;
  const headers = mailHeaders(blocks);
  for (const [index, block] of blocks.entries()) {
    if (index < headers) {
      findings.push(readMailHeader(block));
      prose.push(false);
      continue;
    }
    const closed = block.hint === "paragraph" || isProse(block);
    let finding = readMarks(block, { head: paragraphs === 0 });
    if (finding === null || finding.rule === "time-line") {
      const mayBegin = datelineAt === null && paragraphs < paragraphsWithDateline;
      const read = mayBegin ? readDateline(text, block) : null;
      // A bare place and a dash above everything may as well begin a headline.
      const sure = closed || index > 0 || (block.text !== block.text.toUpperCase() && (read?.dateline?.written.day !== null || read.dateline.written.agency !== null));
      const dateline = sure ? read : null;
      // A line that is place and day alone is a dateline; one that begins with the day is a time line.
      if (dateline !== null && (finding === null || dateline.dateline?.written.place !== null)) {
        finding = dateline;
        datelineAt = index;
      }
    }
    if (closed && (finding === null || finding.rule === "dateline")) paragraphs += 1;
    findings.push(finding);
    prose.push(closed && (finding === null || finding.rule === "dateline"));
  }
  return { findings, prose, datelineAt };
}

/**
 * A release sets place and day on a line of their own above its title: then the text begins below the title. Where a line above the
 * dateline can be a headline already, what follows it is the text.
 */
function belowBareDateline(blocks: readonly Block[], { findings, prose, datelineAt }: { findings: readonly (Finding | null)[]; prose: readonly boolean[]; datelineAt: number }): number {
  if (findings[datelineAt]?.parts.length !== 1) return datelineAt;
  const first = prose.indexOf(true, datelineAt + 1);
  if (first === -1 || first === datelineAt + 1 || first > datelineAt + 3) return datelineAt;
  for (let above = 0; above < datelineAt; above += 1) if (findings[above] === null && !headsRelease(blocks[above]?.text ?? "")) return datelineAt;
  return first;
}

/** Where the story's own text begins: at its dateline, else below a byline or time line, else at the first prose. */
function findBodyStart(blocks: readonly Block[], { findings, prose, datelineAt }: Marked, title: string | null): number {
  if (datelineAt !== null) return belowBareDateline(blocks, { findings, prose, datelineAt });
  const isHeading = (index: number): boolean => title !== null && lettersOf(blocks[index]?.text ?? "") === title;
  const first = prose.findIndex((closed, index) => closed && !isHeading(index));
  if (first === -1) return blocks.length;
  const second = prose.indexOf(true, first + 1);
  const end = Math.min(second === -1 ? blocks.length : second, first + 5);
  // Prose above a byline or a time line is the standfirst, where prose follows and something stands above it.
  const followed = first > 0 && second !== -1;
  for (let index = followed ? end - 1 : first; index > first; index -= 1) {
    const rule = findings[index]?.rule;
    if (rule === "byline" || rule === "time-line") return index + 1;
  }
  return first;
}

/** A first line of prose in the capitals of a headline is one; then the text begins below it. */
function belowTitleCase(page: Omit<Page, "bodyStart" | "bodyEnd" | "loose" | "dated">, start: number): number {
  const block = page.blocks[start];
  if (block === undefined || page.findings[start] !== null || block.text.length > 180) return start;
  if (page.findings.slice(0, start).some((finding) => finding === null)) return start;
  const { titleCase, upperCase, words } = page.shape(start);
  const abbreviated = /\b(?:\p{Lu}\.){2,}$/u.test(block.text) && !/[.!?] \p{Lu}\p{Ll}/u.test(block.text);
  const heading = abbreviated || words.length >= 4 && words.length <= 25 && (upperCase || (titleCase && words.length >= 6)) && !/[:;,]$/.test(block.text);
  return heading && page.prose.indexOf(true, start + 1) !== -1 ? start + 1 : start;
}

/**
 * Finds what each block of a text is: first by its own words, then by where it stands.
 *
 * @param title a title known from outside, to know the headline by
 * @returns one finding a block, in order
 */
export function findParts(text: string, blocks: readonly Block[], title: string | null): readonly Finding[] {
  const marked = mark(text, blocks);
  const letters = title === null ? null : lettersOf(title);
  const base = { text, blocks, prose: marked.prose, findings: marked.findings, title: letters, shape: lazyShapes(blocks), writesInLowerCase: lazyLowerCase(text) };
  const found = findBodyStart(blocks, marked, letters);
  const noProse = found === blocks.length;
  const start = noProse ? Math.min(1, blocks.length - 1) : marked.datelineAt === null ? belowTitleCase(base, found) : found;
  const bodyEnd = noProse ? start : marked.prose.lastIndexOf(true) + 1;
  let open = 0;
  let closed = 0;
  for (let index = start; index < bodyEnd; index += 1) {
    if (marked.prose[index] === true) closed += 1;
    else if (marked.findings[index] === null) open += 1;
  }
  const page: Page = { ...base, bodyStart: start, dated: marked.datelineAt !== null, bodyEnd, loose: open > 3 && open > closed };
  const findings: Finding[] = [];
  for (const [index, block] of blocks.entries()) {
    const finding = page.findings[index] ?? readPlace(page, index);
    if (finding === null) continue;
    page.findings[index] = finding;
    findings.push({ ...finding, parts: splitCredits(text, block, finding.parts) });
  }
  return findings;
}
