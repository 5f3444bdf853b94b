import type { Page } from "../page.ts";
import { kindAbove } from "./neighbours.ts";
import type { PlaceRule } from "./place-rules.ts";
import { splitTopics } from "./topic-label.ts";

const longestTopic = 4;

/** Topics stand apart from the text; figures and tables that end a report do not, and hold numbers. */
function isTopicList(page: Page, index: number): boolean {
  if (page.blocks[index]?.gapAbove !== true && kindAbove(page, index) !== "topics") return false;
  if (/\d/.test((page.blocks[index]?.text ?? "").replaceAll(/\bG-?\d+\b|\b20\d\d\b/g, ""))) return false;
  const { clause, closed, question } = page.shape(index);
  if (closed || question) return false;
  const text = page.blocks[index]?.text ?? "";
  const topics = splitTopics(text);
  const short = topics.every((topic) => topic.split(/\s+/).length <= longestTopic);
  return topics.length > 0 && short && (topics.length > 1 || !clause);
}

/** Whether anything above shows that the story itself is over: topics, links or furniture below the last paragraph. */
function isOver(page: Page, index: number): boolean {
  const above = kindAbove(page, index);
  return above === "topics" || above === "related" || above === "furniture" || above === "caption";
}

/** The rules below the last paragraph. */
export const tailRules: readonly PlaceRule[] = [
  {
    name: "related-list",
    kind: "related",
    why: "it stands under a label for other stories",
    applies: (page, index) => page.findings[index - 1]?.rule === "related-label" || page.findings[index - 1]?.rule === "related-list",
  },
  // A text with no prose at all is read, whatever its lines look like.
  {
    name: "lines-only",
    kind: "paragraph",
    why: "the text has no paragraph that this line could stand below",
    applies: (page) => page.bodyEnd === page.bodyStart || page.loose,
  },
  {
    name: "topics",
    kind: "topics",
    why: "a few words without a verb below the last paragraph",
    applies: isTopicList,
    more: (page, index) => ({ topics: splitTopics(page.blocks[index]?.text ?? "") }),
  },
  {
    name: "link-below-text",
    kind: "related",
    why: "a headline below the end of the story",
    applies: (page, index) => page.shape(index).words.length > 3 && page.shape(index).clause && !page.shape(index).question && (isOver(page, index) || page.shape(index).titleCase),
  },
  {
    name: "words-below-text",
    kind: "furniture",
    why: "words without a verb below the end of the story",
    applies: (page, index) => !page.shape(index).clause && isOver(page, index) && !/\d/.test(page.blocks[index]?.text ?? ""),
  },
];
