import type { Facts } from "./facts.ts";

const kinds = ["state", "adjective", "demonym", "capital"] as const;

/**
 * The state that a person means who types a name, an alpha-2 or alpha-3 code, a demonym or a capital, in any case.
 *
 * @returns its alpha-3 code (ISO 3166-3 for states that are gone); `null` where the words name none
 */
export function lookUpState(facts: Facts, words: string): string | null {
  const trimmed = words.trim();
  const code = trimmed.toUpperCase();
  if (facts.states.has(code)) return code;
  const candidates = [...facts.lookUp(trimmed), ...facts.lookUp(trimmed.replace(/^the\s+/i, ""))];
  for (const kind of kinds) {
    const found = candidates.filter((candidate) => candidate.kind === kind);
    const living = found.find((candidate) => facts.states.get(candidate.id)?.to === "");
    const state = living ?? found[0];
    if (state !== undefined) return state.id;
  }
  return facts.alpha2.get(code) ?? null;
}
