import type { Page } from "../page.ts";

const bodies =
  /\b(?:ministry|ministries|department of|state department|foreign office|foreign, commonwealth|embassy|consulate|permanent (?:mission|representation)|high commission|office of the (?:president|prime minister|spokes\w+|press secretary|secretary|high representative)|government of|cabinet office|prime minister[’']s office|presidency|presidential (?:administration|office|press service)|press service|press office|directorate|federal (?:foreign|department|government)|european (?:commission|council|external action service)|council of the european union|secretariat|chancellery)\b/i;
const kinds = /^(?:joint )?(?:press|media|news|official)?\s*(?:release|statement|communiqu[eé]|readout|read-out|announcement|note to (?:editors|the media))\b|^for immediate release/i;
const matter = /\b(?:following|on|regarding|concerning|after|ahead of|meets?|met|says?|said|to|visits?|visit of|meeting|talks|call)\b/i;

/**
 * The body that issues a release, named alone above its title: "Ministry of Foreign Affairs of …". It needs another line below that
 * can be the title, or a line above that says what kind of release it is.
 */
export function isIssuer(page: Page, index: number): boolean {
  const text = page.blocks[index]?.text ?? "";
  if (text.length > 120 || !bodies.test(text) || page.prose[index] === true) return false;
  const { clause, closed, question, words } = page.shape(index);
  if (clause || closed || question || words.length > 14 || matter.test(text.replace(/\bof\b.*$/i, ""))) return false;
  return isRelease(page, index) || titleBelow(page, index);
}

/** A short line above the title of a release: it names a body of a state, or the kind of release. */
export function headsRelease(text: string): boolean {
  return text.length <= 120 && (bodies.test(text) || (text.length <= 30 && kinds.test(text)));
}

/** A line above says that this is a release. */
function isRelease(page: Page, index: number): boolean {
  for (let above = 0; above < index && above < 8; above += 1) if (kinds.test(page.blocks[above]?.text ?? "")) return true;
  return false;
}

function titleBelow(page: Page, index: number): boolean {
  for (let below = index + 1; below < page.blocks.length && below < index + 5; below += 1) {
    if (page.prose[below] === true) return false;
    if (page.findings[below] === null && page.shape(below).words.length > 4 && !bodies.test((page.blocks[below]?.text ?? "").slice(0, 24))) return true;
  }
  return false;
}
