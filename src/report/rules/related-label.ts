import type { Block } from "../block.ts";
import { whole, type Finding } from "../finding.ts";

const label = /^[\s>»•*[(–—-]*(?:read (?:also|more|next|too|further)|also read|see (?:also|more)|more (?:on|about|from|in) (?:this|the|th[ei]s?) ?\w*|more (?:on|about)|related(?: (?:articles?|stories|story|news|links?|content|coverage|topics?|reading|items?))?|recommended(?: (?:for you|reading|stories))?|you (?:may|might) (?:also )?(?:like|be interested.*)|most (?:read|popular|viewed)|latest (?:news|headlines|stories)|top (?:news|headlines|stories)|other (?:news|stories|articles)|don[’']t miss|trending(?: now)?|in this (?:story|section|article)|further reading|previously|background|earlier (?:on|story))\s*([:|–—-]\s*)?/i;

/** "READ ALSO: …", "Related stories": the headline of another story, or the label above a list of them. */
export function readRelatedLabel(block: Block): Finding | null {
  const match = label.exec(block.text);
  if (match === null) return null;
  const rest = block.text.slice(match[0].length).replace(/^[\s:|>»–—-]+/, "");
  // Without a colon the words may begin a sentence: "Previously, he said …".
  if (rest === "" || /^[\])>»….]+$/.test(rest)) return whole(block, "furniture", "related-label", "it heads a list of other stories");
  if (match[1] === undefined) return null;
  return whole(block, "related", "related-label", "it points to another story");
}
