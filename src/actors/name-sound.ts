import { phraseKey } from "./phrase-parts.ts";

/** Letters and pairs of them that transliterations use for one sound, longest first. */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/shch|sch|tch|tsch|zh|sh|ch|cz|sz|dzh|dj|j(?=[aeou])/g, "x"],
  [/kh|gh|qu|q|ck|c|g/g, "k"],
  [/dh|th/g, "t"],
  [/ph|w|v/g, "f"],
  [/ts|tz|z/g, "s"],
  [/d/g, "t"],
  [/^y|[aeiouyhj']+/g, ""],
  [/[^a-z]+/g, ""],
  [/(.)\1+/g, "$1"],
];

/**
 * The consonants of a name in one form for all its transliterations: "Gaddafi", "Qadhafi" and "Khadafy" give the same.
 * Coarse on purpose: whoever compares by it must have another sign, such as an office held that day.
 */
export function nameSound(name: string): string {
  let sound = phraseKey(name).replace(/^(?:al|el|as|ad|ar|at|an|ash) /, "");
  for (const [letters, one] of sounds) sound = sound.replace(letters, one);
  return sound;
}
