import type { Token } from "../language/index.ts";
import type { Span } from "../model/index.ts";
import type { Draft } from "./draft.ts";
import { tokenAt } from "./passage.ts";

/** How many tokens on either side of a cue may tell of its circumstances. */
const window = 60;

/** The tokens of a cue's sentence, near the cue and outside what was said: the reporter's own words. */
export function reportersWords(draft: Draft, content: readonly Span[]): readonly Token[] {
  const { scope, finding } = draft;
  const cue = finding.cue ?? finding.source ?? finding.content[0] ?? [0, 0];
  const tokens: Token[] = [];
  const from = Math.max(scope.from, cue[0] - window);
  const to = Math.min(scope.to, cue[1] + window);
  for (let at = from; at < to; at++) {
    const token = tokenAt(scope.passage, at);
    if (finding.source !== null && at >= finding.source[0] && at < finding.source[1]) continue;
    if (!content.some((span) => token.start >= span[0] && token.end <= span[1])) tokens.push(token);
  }
  return tokens;
}
