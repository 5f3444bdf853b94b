import type { Level } from "../model/index.ts";

/** A state, present or gone. Codes are ISO 3166-1 alpha-3, or ISO 3166-3 for states that are gone. */
export interface StateRow {
  readonly code: string;
  readonly alpha2: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly adjectives: readonly string[];
  readonly demonyms: readonly string[];
  readonly capitals: readonly string[];
  /** First and last day; empty where it does not matter since 1945. */
  readonly from: string;
  readonly to: string;
  /** The code that answers for the state before `from`, and after `to`; empty where there is none. */
  readonly predecessor: string;
  readonly successor: string;
  /** A key of facts/SOURCES.md, here as in the other rows. */
  readonly source: string;
}

/** A place or building that stands for a government or body: the Kremlin, Foggy Bottom. */
export interface SeatRow {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: "government" | "head" | "ministry" | "parliament" | "military" | "organisation";
  /** The actor it stands for: `state/RUS` or an organisation id. */
  readonly actor: string;
  readonly state: string | null;
  readonly from: string;
  readonly to: string;
  readonly source: string;
}

/** A kind of body that most states have: "foreign ministry". Which state's, the words beside it say. */
export interface BodyRow {
  readonly slug: string;
  readonly name: string;
  readonly phrases: readonly string[];
  readonly level: Level;
}

/** A kind of office: "foreign minister". `level` is `null` where the words do not fix one ("official"). */
export interface TitleRow {
  readonly role: string;
  readonly title: string;
  readonly level: Level | null;
  readonly phrases: readonly string[];
}

export interface OrganisationRow {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** "intergovernmental", "armed group", "court" …, or the slug of the body it is ("foreign-ministry"). */
  readonly kind: string;
  readonly state: string | null;
}

export interface OutletRow {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: "agency" | "newspaper" | "broadcaster" | "magazine" | "site";
  readonly state: string | null;
}

export interface OfficeRow {
  readonly id: string;
  /** `state/RUS` or an organisation id: whose office it is. */
  readonly owner: string;
  readonly state: string | null;
  readonly title: string;
  readonly level: Level;
  /** Whether one person holds it at a time. */
  readonly single: boolean;
  /** Phrases that name it beside its owner's name: "foreign minister". */
  readonly phrases: readonly string[];
  /** Phrases that name it alone: "Kremlin spokesman". */
  readonly names: readonly string[];
  readonly source: string;
}

export type HoldingStatus = "holder" | "acting" | "designate";

/** A person in an office. `from` and `to` are ISO days, months or years; an empty `to` means still in office. */
export interface HoldingRow {
  readonly person: string;
  readonly office: string;
  readonly from: string;
  readonly to: string;
  readonly status: HoldingStatus;
  readonly source: string;
}

export interface PersonRow {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** The surname as news uses it: "Xi", "López Obrador". */
  readonly surname: string;
  readonly sex: "m" | "f" | null;
  readonly state: string | null;
  readonly source: string;
}
