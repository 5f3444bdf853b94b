import type { Block } from "../block.ts";
import { whole, type Finding } from "../finding.ts";

const label = /^(?:topics?|tags?|keywords?|key words|subjects?|categor(?:y|ies)|filed under|labels?|themes?|tagged(?: (?:as|with|under))?|more about)\s*[:|–—-]\s*/i;

/** The topics that a line lists, at commas, semicolons, bars or bullets. */
export function splitTopics(line: string): readonly string[] {
  return line
    .split(/\s*[,;|•·#\n]\s*/)
    .map((topic) => topic.replaceAll(/\s+/g, " ").replace(/\.$/, "").trim())
    .filter((topic) => topic !== "");
}

/** "Tags: Syria, Russia". */
export function readTopicLabel(block: Block): Finding | null {
  const match = label.exec(block.text);
  if (match === null) return null;
  return { ...whole(block, "topics", "topic-label", "it is labelled as a list of topics"), topics: splitTopics(block.text.slice(match[0].length)) };
}
