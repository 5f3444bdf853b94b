import type { LinkedReport } from "../actors/index.ts";
import type { Sentence } from "../language/index.ts";
import type { Span } from "../model/index.ts";
import type { Voice } from "./claim-voice.ts";
import { denying } from "./modality-lexicon.ts";
import { stateOf } from "./states-of-words.ts";

const saying: ReadonlySet<string> = new Set("says say said insists insist claims claim denies deny confirms declares admits concedes maintains : —".split(" "));

/** Whose words a headline tells that no statement covers, and which they are: "Washington says …", "…, Kremlin says". */
export function headlineVoice(linked: LinkedReport, sentence: Sentence): { readonly voice: Voice; readonly span: Span; readonly denies: boolean } | null {
  const { tokens } = sentence;
  for (const { tokens: range, actor, kind } of linked.mentions[sentence.index] ?? []) {
    const side = stateOf(linked.actorById.get(actor));
    // "No break in ties: Canada".
    const colon = tokens[range[0] - 1];
    if (side !== null && colon?.lower === ":" && range[1] >= tokens.length && colon.start > sentence.span[0]) return { voice: { holder: actor, side }, span: [sentence.span[0], colon.start], denies: false };
    if (side === null || kind === "demonym" || !saying.has(tokens[range[1]]?.lower ?? "")) continue;
    const voice = { holder: actor, side };
    const denies = denying.has(tokens[range[1]]?.lower ?? "");
    const after = tokens[range[1] + 1];
    const comma = tokens[range[0] - 1];
    const [start, end] = sentence.span;
    if (comma?.lower === "," && comma.start > start && range[1] + 2 >= tokens.length) return { voice, span: [start, comma.start], denies };
    if (after !== undefined && range[0] <= 3) return { voice, span: [after.start, end], denies };
  }
  return null;
}
