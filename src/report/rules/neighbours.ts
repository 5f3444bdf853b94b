import type { PartKind } from "../../model/index.ts";
import type { Page } from "../page.ts";

/** The kind of the last part of the block above, as far as it is decided. */
export function kindAbove(page: Page, index: number): PartKind | null {
  return page.findings[index - 1]?.parts.at(-1)?.kind ?? null;
}

/** Whether a block of this kind has been found above. */
export function foundAbove(page: Page, index: number, kind: PartKind): boolean {
  for (let above = 0; above < index; above += 1) {
    if (page.findings[above]?.parts.some((part) => part.kind === kind) === true) return true;
  }
  return false;
}

/** Whether the block below is still open or known to be a paragraph of the story. */
export function proseBelow(page: Page, index: number): boolean {
  return page.prose[index + 1] === true && (page.findings[index + 1]?.parts.some(({ kind }) => kind === "paragraph") ?? true);
}
