import type { ContactMode, ContactStatus, Level } from "../../src/model/index.ts";
import { choicesOf, contactModes, contactStatuses, levels } from "../choices.ts";

/** A contact that a row wants: each list holds every answer that is right; `null` asks nothing. */
export interface WantedContact {
  readonly modes: readonly ContactMode[];
  readonly statuses: readonly ContactStatus[];
  /** Codes joined by "-", sorted. */
  readonly states: readonly string[];
  readonly levels: readonly Level[] | null;
  /** "" stands for no date at all. */
  readonly dates: readonly string[] | null;
  /** Allowed but not asked for. */
  readonly optional: boolean;
}

/** A short report and every contact in it; see GUIDELINE.md. */
export interface Row {
  readonly kind: string;
  /** Day of publication. */
  readonly published: string;
  readonly text: string;
  readonly wanted: readonly WantedContact[];
}

/** Rows as they are written, by kind. */
export type Written = Readonly<Record<string, readonly (readonly [published: string, text: string, wanted: string])[]>>;

/** Reads "mode status STATES level @date". */
function contactOf(notation: string): WantedContact {
  const optional = notation.startsWith("?");
  const [mode = "", status = "", states = "", ...rest] = notation.replace(/^\?/, "").split(" ");
  if (!states.split("|").every((pair) => /^[A-Z]{3}(-[A-Z]{3})+$/.test(pair) && pair === pair.split("-").sort().join("-"))) throw new Error(`not states: ${notation}`);
  const date = rest.find((field) => field.startsWith("@"))?.slice(1);
  const level = rest.find((field) => !field.startsWith("@"));
  return {
    modes: choicesOf(mode, contactModes),
    statuses: choicesOf(status, contactStatuses),
    states: states.split("|"),
    levels: level === undefined ? null : choicesOf(level, levels),
    dates: date === "*" ? null : (date ?? "").split("|").map((value) => (value === "-" ? "" : value)),
    optional,
  };
}

export function rowsOf(written: Written): readonly Row[] {
  return Object.entries(written).flatMap(([kind, rows]) =>
    rows.map(([published, text, wanted]) => ({ kind, published, text, wanted: wanted === "" ? [] : wanted.split("; ").map(contactOf) })),
  );
}

/** Whether a row asks for nothing, or for something else than a contact that was held or is going on. */
export function isTrap({ wanted }: Row): boolean {
  return wanted.every(({ optional, statuses: allowed }) => optional || !allowed.some((status) => status === "held" || status === "ongoing"));
}
