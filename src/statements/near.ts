import type { Token } from "../language/index.ts";
import type { Span } from "../model/index.ts";
import type { Draft } from "./draft.ts";
import { tokenAt } from "./passage.ts";

/** How many tokens on either side of a cue may tell of its circumstances. */
const window = 60;

/**
 * The tokens of a cue's sentence, near the cue and outside what was said: the reporter's own words.
 *
 * @param content in the order of the text
 */
export function reportersWords(draft: Draft, content: readonly Span[]): readonly Token[] {
  const { scope, finding } = draft;
  const { source } = finding;
  const cue = finding.cue ?? source ?? finding.content[0] ?? [0, 0];
  const tokens: Token[] = [];
  const from = Math.max(scope.from, cue[0] - window);
  const to = Math.min(scope.to, cue[1] + window);
  let next = 0;
  for (let at = from; at < to; at++) {
    if (source !== null && at >= source[0] && at < source[1]) continue;
    const token = tokenAt(scope.passage, at);
    while (next < content.length && (content[next] as Span)[1] < token.end) next++;
    const span = content[next];
    if (span === undefined || token.start < span[0]) tokens.push(token);
  }
  return tokens;
}
