import type { Block } from "../block.ts";
import { whole, type Finding } from "../finding.ts";
import { findMoment } from "../moment.ts";

const header = /^(from|to|cc|bcc|date|sent|subject|re|reply-to|sender|importance|priority|message-id|attachments?|x-[\w-]{1,30})\s{0,3}:\s*/i;
const mostHeaders = 15;

/** How many of the first blocks are the headers of a mail: they name who wrote to whom and the subject; 0 where none do. */
export function mailHeaders(blocks: readonly Block[]): number {
  const names = new Set<string>();
  let count = 0;
  while (count < blocks.length && count < mostHeaders) {
    const name = header.exec((blocks[count] as Block).text)?.[1];
    if (name === undefined) break;
    names.add(name.toLowerCase());
    count += 1;
  }
  const hasMatter = names.has("subject") || names.has("re");
  return hasMatter && (names.has("from") || names.has("to") || names.has("sender")) ? count : 0;
}

/** A header of a mail: the subject is the headline, the date the time of publication, the rest furniture. */
export function readMailHeader(block: Block): Finding {
  const match = header.exec(block.text);
  const name = match?.[1]?.toLowerCase();
  const words = block.text.slice(match?.[0].length ?? 0);
  if ((name === "subject" || name === "re") && words !== "") {
    const cut = block.end - words.length;
    return {
      rule: "mail-header",
      why: "the subject of a mail",
      parts: [
        { kind: "furniture", span: [block.start, block.start + (match?.[0].trimEnd().length ?? 0)] },
        { kind: "headline", span: [cut, block.end] },
      ],
    };
  }
  const moment = name === "date" || name === "sent" ? findMoment(block.text) : null;
  return { ...whole(block, "furniture", "mail-header", "a header of a mail"), ...(moment === null ? {} : { moment: { rank: "published", moment } as const }) };
}
