import { loadResources } from "../../src/resources/index.ts";
import { comparisonFigures } from "../comparison/figures.ts";
import { replyFigures } from "../replies/figures.ts";
import type { Figure } from "../topic.ts";
import { claimFigures } from "./figures.ts";

/** Claims, replies and contentions, and the comparison of statements, in the project's own tables: see their guidelines. Needs no corpus. */
export function claims(): Promise<readonly Figure[]> {
  const resources = loadResources();
  return Promise.resolve([...claimFigures(resources), ...replyFigures(resources), ...comparisonFigures(resources)]);
}
