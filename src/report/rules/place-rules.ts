import type { PartKind } from "../../model/index.ts";
import { whole, type Finding } from "../finding.ts";
import type { Page } from "../page.ts";
import { bodyRules } from "./body-rules.ts";
import { headRules } from "./head-rules.ts";
import { tailRules } from "./tail-rules.ts";

/** A rule that knows a block by where it stands: above the text, between paragraphs, or below the last one. */
export interface PlaceRule {
  readonly name: string;
  readonly kind: PartKind;
  readonly why: string;
  applies(page: Page, index: number): boolean;
  /** What it adds to the finding besides the kind. */
  more?(page: Page, index: number): Partial<Finding>;
}

/** What an undecided block is by its place; the rules of its zone in order, and a paragraph where none applies. */
export function readPlace(page: Page, index: number): Finding | null {
  const block = page.blocks[index];
  if (block === undefined) return null;
  const rules = index < page.bodyStart ? headRules : index < page.bodyEnd ? bodyRules : tailRules;
  for (const rule of rules) {
    if (rule.applies(page, index)) return { ...whole(block, rule.kind, rule.name, rule.why), ...rule.more?.(page, index) };
  }
  return whole(block, "paragraph", "paragraph", "nothing says that it is anything else");
}
