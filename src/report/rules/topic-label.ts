import type { Block } from "../block.ts";
import { whole, type Finding } from "../finding.ts";

const label = /^(?:topics?|tags?|keywords?|key words|subjects?|categor(?:y|ies)|filed under|labels?|themes?|tagged(?: (?:as|with|under))?|more about)\s*[:|–—-]\s*/i;

const alone = /^(?:(?:related )?(?:topics?|tags?|keywords?)|filed under|(?:explore )?more on (?:this|these) (?:story|topics?)|topics? in this (?:story|article))\s*:?$/i;

/** The topics that a line lists, at commas, semicolons, bars or bullets. */
export function splitTopics(line: string): readonly string[] {
  return line
    .split(/\s*[,;|•·#\n]\s*/)
    .map((topic) => topic.replaceAll(/\s+/g, " ").replace(/\.$/, "").trim())
    .filter((topic) => topic !== "");
}

/** "Tags: Syria, Russia". */
export function readTopicLabel(block: Block): Finding | null {
  if (alone.test(block.text)) return { ...whole(block, "topics", "topic-heading", "it heads a list of topics"), topics: [] };
  const match = label.exec(block.text);
  if (match === null) return null;
  return { ...whole(block, "topics", "topic-label", "it is labelled as a list of topics"), topics: splitTopics(block.text.slice(match[0].length)) };
}
