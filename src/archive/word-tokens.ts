import { hash } from "node:crypto";

/** A longer word is cut, where it is kept and where it is looked for. */
const longest = 60;
/** A text longer than this can be searched by its beginning. */
const mostText = 400_000;

/** Words as they are searched: without case and diacritics, cut at all that is neither letter nor digit. The same for both stores. */
export function wordTokens(text: string): readonly string[] {
  const plain = text.slice(0, mostText).toLowerCase().normalize("NFKD").replaceAll(/\p{M}+/gu, "");
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => (word.length > longest ? word.slice(0, longest) : word));
}

/** What a result is labelled with besides its words. */
export type LabelName = "who" | "whom" | "state" | "outlet" | "mode" | "status" | "level" | "form" | "position" | "type" | "issue";

const known = new Map<string, string>();

/** A label as a token that no word can be, such as `_5f…` for "who: person/sergey-lavrov". */
export function labelToken(name: LabelName, value: string): string {
  const label = `${name}:${name === "outlet" ? value.toLowerCase() : value}`;
  let token = known.get(label);
  if (token === undefined) {
    token = `_${hash("sha1", label, "hex").slice(0, 14)}`;
    if (known.size > 20_000) known.clear();
    known.set(label, token);
  }
  return token;
}
