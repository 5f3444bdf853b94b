import type { Actor } from "../../model/index.ts";

/**
 * The role of an actor in CAMEO's codes, as far as our data tell it: people in office and states act as governments, the
 * military as such; intergovernmental organisations; media. `null` for everybody else.
 */
export function roleCode(actor: Actor | null): "GOV" | "MIL" | "IGO" | "MED" | null {
  if (actor === null) return null;
  const { kind, office, id } = actor;
  if (kind === "outlet") return "MED";
  if (office !== null) return office.level === "military" ? "MIL" : "GOV";
  if (kind === "organisation" && /^organisation\/[a-z]{3}\//.test(id)) return /defen[cs]e|army|navy|air-force|military|armed/.test(id) ? "MIL" : "GOV";
  return null;
}

/** State and role as CAMEO joins them: `RUSGOV`; the bare state for a state itself; `null` where neither is known. */
export function actorCode(actor: Actor | null): string | null {
  if (actor === null) return null;
  const code = `${actor.state ?? ""}${actor.kind === "state" ? "" : (roleCode(actor) ?? "")}`;
  return code === "" ? null : code;
}
