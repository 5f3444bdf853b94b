import type { DetenteError } from "../model/index.ts";
import type { Entry } from "../report/index.ts";
import type { Origin, Refused } from "./origin.ts";

/** One report found, not yet read. */
interface EntryDraft {
  readonly kind: "entry";
  readonly entry: Entry;
  readonly origin: Origin;
}

/** A document that holds several, in a format that only a reader of XML takes apart. */
interface DocumentDraft {
  readonly kind: "document";
  readonly format: "feed" | "newsml";
  readonly text: string;
  readonly next: () => Origin;
}

export type Draft = EntryDraft | DocumentDraft | Refused;

export function refused(error: DetenteError, origin: Origin): Refused {
  return { kind: "refused", error, origin };
}
