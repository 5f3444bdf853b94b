/** What is known of a report besides its words, for example from a feed. It supplies what the words lack. */
export interface ReportOptions {
  readonly id?: string;
  readonly url?: string | null;
  /** A date in ISO 8601 or as reports print it, with its year. */
  readonly published?: string | null;
  /** Name of the agency or outlet. */
  readonly source?: string | null;
  readonly title?: string | null;
  readonly section?: string | null;
  readonly topics?: readonly string[];
  /** BCP 47 tag; told from the words when not given, and English when they are too few. */
  readonly language?: string;
}
