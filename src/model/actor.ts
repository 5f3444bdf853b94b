import type { Span } from "./span.ts";

export type ActorKind = "person" | "state" | "organisation" | "outlet" | "group";

/** The rank at which states deal with each other, highest first. */
export const levels = ["leader", "minister", "deputy", "envoy", "spokesperson", "military", "working"] as const;
export type Level = (typeof levels)[number];

/** An office as held on the report's date. `id` is `null` where only the report's own words give it. */
export interface Office {
  readonly id: string | null;
  readonly title: string;
  readonly level: Level;
}

/** A person, a state, an organisation, a media outlet or an unnamed group, with every place it is mentioned. */
export interface Actor {
  readonly id: string;
  readonly kind: ActorKind;
  readonly name: string;
  /** ISO 3166-1 alpha-3, or ISO 3166-3 for states that are gone. */
  readonly state: string | null;
  readonly office: Office | null;
  readonly mentions: readonly Span[];
}
