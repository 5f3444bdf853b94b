import type { Sentence } from "../../language/index.ts";
import type { PhraseMatch } from "../facts-phrases.ts";
import { namesOfStretch, type FoundName } from "./find-names.ts";
import type { NameModel } from "./name-model.ts";
import { stretchEnd, stretchStart } from "./name-stretch.ts";
import { nameView, type NameView } from "./name-view.ts";

/** Tells the name that begins at a word with a capital; `null` where none does. Only the stretches asked for are looked at. */
export type NameReader = (index: number) => FoundName | null;

/** A reader of one sentence. */
export function nameReader(sentence: Sentence, matches: readonly PhraseMatch[], model: NameModel): NameReader {
  const { tokens } = sentence;
  let view: NameView | null = null;
  let from = 0;
  let to = 0;
  let names: readonly FoundName[] = [];
  return (index) => {
    if (index < from || index >= to) {
      view ??= nameView(sentence, matches);
      from = stretchStart(tokens, index);
      to = stretchEnd(tokens, index);
      names = namesOfStretch(view, from, to, model);
    }
    return names.find((name) => name.from === index) ?? null;
  };
}
