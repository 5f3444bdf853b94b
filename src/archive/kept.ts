import type { Claim, Contact, ContactStatus, DatePrecision, Event, Reading, Report, Statement } from "../model/index.ts";

/** An outlet's carrying of a story: one report of it. */
export interface Carried {
  /** Id of the report in the archive. */
  readonly report: string;
  /** The outlet's actor id, else the name of the source: by this it is counted and selected. */
  readonly outlet: string | null;
  readonly source: string | null;
  readonly url: string | null;
  /** ISO 8601 as published. */
  readonly published: string | null;
  readonly headline: string | null;
}

/** Reports that tell one story in the same words or nearly so. Its reading is that of the first of them. */
export interface KeptStory {
  /** Id of the report whose reading is kept. */
  readonly id: string;
  readonly carried: readonly Carried[];
}

/** A report as kept. Its id in the archive is made of its words, outlet, address and time, so that equal input gives equal ids. */
export interface KeptReport {
  readonly id: string;
  readonly report: Report;
  readonly story: string | null;
  /** Ids of all versions of its address, the oldest first; only its own where there are no others. */
  readonly versions: readonly string[];
  /** Whether it is the newest of them. */
  readonly current: boolean;
  readonly read: boolean;
}

/** What all results carry: where they were told, and on which day they stand in lists. */
interface Told {
  /** `REPORT/s1`: the report's id in the archive and the id in its reading. */
  readonly id: string;
  readonly report: string;
  readonly outlet: string | null;
  /** ISO 8601 day by which it is ordered and selected; `null` where neither it nor its report has one. */
  readonly day: string | null;
}

/** A statement as one story tells it; `same` is the id of the group of tellings of the same statement. */
export interface KeptStatement extends Told {
  readonly statement: Statement;
  /** The words of the content, its pieces joined by " … ". */
  readonly words: string;
  readonly same: string;
}

/** The same statement as told by several stories. */
export interface SameStatement {
  readonly id: string;
  readonly tellings: readonly (KeptStatement & {
    /** How its words stand to those of the first telling, and the words that differ. */
    readonly relation: "same" | "variant";
    readonly differing: readonly (readonly [string, string])[];
  })[];
}

/** A contact, however many stories tell of it. */
export interface KeptContact {
  readonly id: string;
  /** What the tellings come to: the status by the latest, the date by the most exact. */
  readonly contact: Omit<Contact, "id" | "evidence" | "statement" | "rule" | "date" | "subjects"> & {
    readonly date: { readonly value: string; readonly precision: DatePrecision } | null;
  };
  readonly day: string | null;
  /** Day of the first and of the last report that tells of it. */
  readonly firstTold: string | null;
  readonly lastTold: string | null;
  readonly tellings: readonly (Told & { readonly contact: Contact; readonly words: readonly string[]; readonly voucher: string | null })[];
  /** Where tellings do not agree; empty lists where they do. */
  readonly disagreement: { readonly dates: readonly string[]; readonly statuses: readonly ContactStatus[] };
}

export interface KeptClaim extends Told {
  readonly claim: Claim;
  readonly words: string;
}

export interface KeptEvent extends Told {
  readonly event: Event;
  readonly words: string;
}

/** A statement that answers another of a different report, by the functions that pair them within one. */
export interface KeptReply {
  readonly reply: string;
  readonly answers: string;
}

/** Claims by different holders on one question that cannot all hold, from any reports, made within days of each other. */
export interface KeptContention {
  readonly about: readonly [string, string];
  /** Ids of claims as kept. */
  readonly claims: readonly string[];
}

/** A reading as kept, with the reports that carry its story. */
export interface KeptReading {
  readonly id: string;
  readonly reading: Reading;
  readonly carried: readonly Carried[];
}

/** How many reports that name both states an outlet carried on a day. */
export interface Coverage {
  readonly day: string | null;
  readonly outlet: string | null;
  readonly dyad: readonly [string, string];
  readonly reports: number;
}

/** What an archive holds. */
export interface ArchiveStats {
  readonly schema: number;
  readonly reports: number;
  readonly unread: number;
  readonly stories: number;
  readonly actors: number;
  readonly statements: number;
  readonly contacts: number;
  readonly events: number;
  readonly claims: number;
  readonly replies: number;
  readonly contentions: number;
  readonly records: number;
  readonly outlets: number;
  /** ISO 8601 days of the first and last report. */
  readonly first: string | null;
  readonly last: string | null;
}
