import type { Archive } from "../../src/archive/index.ts";

/** A place for an archive that holds nothing yet. */
export interface Place {
  readonly address: string;
  open(options?: { readonly readOnly?: boolean }): Promise<Archive>;
}
