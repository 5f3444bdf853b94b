import { lettersOf, type Page } from "../page.ts";
import { foundAbove, kindAbove } from "./neighbours.ts";
import type { PlaceRule } from "./place-rules.ts";
import { isIssuer } from "./issuer.ts";
import { isNameLike, isScene } from "./scene.ts";

/** Whether a block is the title given from outside, or one begins with the other ("… | Agency"). */
function isTitle(page: Page, index: number): boolean {
  if (page.title === null || page.title === "") return false;
  const letters = lettersOf(page.blocks[index]?.text ?? "");
  if (letters === page.title) return true;
  return letters.length >= 15 && page.title.length >= 15 && (letters.startsWith(page.title) || page.title.startsWith(letters));
}

/** A line that can be a headline: not closed like a sentence, or in the capitals that only headlines have. */
function isHeadline(page: Page, index: number): boolean {
  const block = page.blocks[index];
  if (block === undefined || block.text.length > 250 || page.blocks.length < 2) return false;
  if (!page.prose[index]) return true;
  const { words, titleCase, upperCase } = page.shape(index);
  // One closed sentence alone above the dateline's paragraph.
  if (page.dated && index + 1 === page.bodyStart && block.text.length <= 160 && words.length <= 20 && !/[.!?]["”’]? \p{Lu}|[:;,]$/u.test(block.text)) return true;
  if (block.text.length > 180 || words.length > 25 || /[:;,]$/.test(block.text)) return false;
  return (upperCase && words.length >= 3) || (titleCase && words.length >= 5) || /\b(?:\p{Lu}\.){2,}$/u.test(block.text);
}

/** A word or two above the headline, with the headline still to come. */
function isKicker(page: Page, index: number): boolean {
  if (page.shape(index).words.length > 2) return false;
  for (let below = index + 1; below < page.bodyStart; below += 1) {
    if (page.findings[below] === null) return isHeadline(page, below) && page.shape(below).words.length > 3;
  }
  return false;
}

const hasHeadline = (page: Page, index: number): boolean => foundAbove(page, index, "headline");

/** The rules above the text. The headline comes first, since all others are judged by whether it has been seen. */
export const headRules: readonly PlaceRule[] = [
  {
    name: "title",
    kind: "headline",
    why: "it is the title given with the report",
    applies: (page, index) => !hasHeadline(page, index) && isTitle(page, index),
  },
  {
    name: "issuer",
    kind: "furniture",
    why: "the body that issues the release stands above its title",
    applies: (page, index) => !hasHeadline(page, index) && isIssuer(page, index),
    more: (page, index) => ({ source: (page.blocks[index]?.text ?? "").replaceAll(/\s+/g, " ") }),
  },
  {
    name: "kicker",
    kind: "furniture",
    why: "a word or two stand above the headline",
    applies: (page, index) => !hasHeadline(page, index) && !page.prose[index] && isKicker(page, index),
  },
  {
    name: "headline",
    kind: "headline",
    why: "the first line above the text that is not closed like a sentence",
    applies: (page, index) => !hasHeadline(page, index) && isHeadline(page, index),
  },
  // Headlines in capitals are wrapped by hand.
  {
    name: "headline-goes-on",
    kind: "headline",
    why: "it goes on in capitals right below the headline",
    applies: (page, index) =>
      kindAbove(page, index) === "headline" && page.blocks[index]?.gapAbove === false && page.shape(index).upperCase && page.shape(index - 1).upperCase,
  },
  {
    name: "name-above-text",
    kind: "byline",
    why: "a name alone stands between headline and text",
    applies: (page, index) => hasHeadline(page, index) && !page.prose[index] && isNameLike(page, index),
  },
  {
    name: "scene-above-text",
    kind: "caption",
    why: "it names a person or a scene and says nothing of them",
    applies: (page, index) => hasHeadline(page, index) && !page.prose[index] && isScene(page, index),
  },
  {
    name: "standfirst",
    kind: "standfirst",
    why: "it stands between the headline and where the text begins",
    applies: (page, index) => hasHeadline(page, index) && (page.prose[index] === true || page.shape(index).words.length >= 4),
  },
  {
    name: "short-line-above-text",
    kind: "furniture",
    why: "a few words above the text that are neither headline nor standfirst",
    applies: (page, index) => !page.prose[index],
  },
];
