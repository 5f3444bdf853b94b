import type { Page } from "../page.ts";
import { kindAbove, proseBelow } from "./neighbours.ts";
import type { PlaceRule } from "./place-rules.ts";
import { isScene } from "./scene.ts";

/** A crosshead is a few words; the headline of another story is a sentence. */
const longestCrosshead = 5;
const longestQuestion = 7;

/** Whether the last label or item above began a list of other stories that nothing has ended since. */
function inRelatedList(page: Page, index: number): boolean {
  const above = page.findings[index - 1];
  return above?.rule === "related-label" || above?.rule === "related-list";
}

/** A line that ends in one of these goes on below: it is no headline. */
const brokenOff = /^(?:the|a|an|of|in|on|at|to|for|from|by|with|and|or|as|is|was|are|were|its|his|her|their|through|against|that|than)$/i;

/** Headlines drop their articles and do not report speech in the past; a paragraph that lost its full stop does neither. */
function isHeadlinese(page: Page, index: number): boolean {
  const { clause, words, titleCase, question } = page.shape(index);
  if (!clause || words.length <= longestCrosshead || words.length > 20) return false;
  if (!/^["“‘'«]?[\p{Lu}\d]/u.test(page.blocks[index]?.text ?? "") || brokenOff.test(words.at(-1) ?? "")) return false;
  if (titleCase) return true;
  // Questions of an interview are part of the story.
  return !question && !words.some((word) => /^(?:the|a|an|said|told|that|which|he|she|they|we|i)$/i.test(word));
}

/**
 * The rules between paragraphs, for lines that are not closed like sentences. A crosshead is about this story and is read;
 * a related headline is about another and is not. What tells them apart: a label above, a caption right above (agencies set
 * the picture and the link together), else length and a finite verb: one to five words, or a question, make a crosshead;
 * a full clause of more words in the headline's grammar makes a related headline.
 */
export const bodyRules: readonly PlaceRule[] = [
  {
    name: "prose",
    kind: "paragraph",
    why: "it is closed like a sentence or too long for a heading",
    applies: (page, index) => page.prose[index] === true || page.loose,
  },
  {
    name: "related-list",
    kind: "related",
    why: "it stands under a label for other stories",
    applies: inRelatedList,
  },
  {
    name: "scene",
    kind: "caption",
    why: "it names a person or a scene and says nothing of them",
    applies: isScene,
  },
  {
    name: "link-under-caption",
    kind: "related",
    why: "a headline right below a caption belongs to another story",
    applies: (page, index) =>
      kindAbove(page, index) === "caption" && page.blocks[index]?.gapAbove === false && (page.shape(index).clause || page.shape(index).words.length > longestCrosshead),
  },
  {
    name: "crosshead",
    kind: "crosshead",
    why: "a few words above a paragraph head what follows",
    applies: (page, index) => {
      const { words } = page.shape(index);
      const question = page.shape(index).question && !/^["“‘'«]|:/.test(page.blocks[index]?.text ?? "");
      // Rows of a table hold numbers.
      if (/\d\S*\s+(?:\S+\s+)?\S*\d/.test(page.blocks[index]?.text ?? "")) return false;
      return words.length <= (question ? longestQuestion : longestCrosshead) && words.length > 0 && proseBelow(page, index);
    },
  },
  {
    name: "inset-headline",
    kind: "related",
    why: "a full headline between paragraphs belongs to another story",
    applies: isHeadlinese,
  },
  {
    name: "crosshead-in-capitals",
    kind: "crosshead",
    why: "a short line in capitals, or with a capital to every word, above a paragraph",
    applies: (page, index) => {
      const { words, titleCase, upperCase } = page.shape(index);
      return words.length <= 8 && (titleCase || upperCase) && proseBelow(page, index);
    },
  },
];
