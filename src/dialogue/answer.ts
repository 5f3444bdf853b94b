import type { ContactMode, ContactStatus, DatePrecision, Level, Position, Span } from "../model/index.ts";

/** Words of a report that a line of the answer rests on. */
export interface Evidence {
  /** From 1, in the order in which the answer first needs it. */
  readonly number: number;
  readonly report: string;
  readonly headline: string | null;
  readonly source: string | null;
  /** The report's own day; `null` where it carries none. */
  readonly date: string | null;
  readonly span: Span;
  /** `report.text.slice(...span)` with its blanks folded. */
  readonly words: string;
}

/** Days from a date to the day of the answer: a range where the words fix no single day. */
export interface DaysSince {
  readonly least: number;
  readonly most: number;
}

export interface Participant {
  readonly id: string;
  readonly name: string;
  readonly state: string | null;
  /** The office held on the report's day; `null` where nothing tells. */
  readonly office: string | null;
}

/** One dealing, however many reports tell of it. */
export interface ContactAccount {
  readonly mode: ContactMode;
  /** What the latest report says became of it. */
  readonly status: ContactStatus;
  /** Whether reports of the same day or of different sides say otherwise ("held" against "denied"). */
  readonly disputed: boolean;
  readonly level: Level | null;
  readonly states: readonly string[];
  readonly participants: readonly Participant[];
  /** `null` where no report dates it. */
  readonly date: { readonly value: string; readonly precision: DatePrecision } | null;
  /** The last day by which it had been told. */
  readonly told: string | null;
  /** `null` where it lies ahead or no day is known at all. */
  readonly since: DaysSince | null;
  readonly place: string | null;
  readonly issues: readonly string[];
  readonly reports: readonly string[];
  readonly evidence: readonly number[];
}

/** The last contact held at a level; `null` where the reports tell of none. */
export interface LevelAccount {
  readonly level: Level | "unknown";
  readonly contact: ContactAccount | null;
}

/** What someone claims about the relationship, in their latest words. */
export interface ClaimAccount {
  readonly holder: Participant | null;
  readonly side: string | null;
  readonly position: Position;
  readonly scope: string | null;
  readonly scopeKind: "all" | "level" | "channel" | "issue";
  readonly hedge: string | null;
  readonly date: string | null;
  /** Whether `words` are the holder's own, in quotation marks. */
  readonly quoted: boolean;
  /** The part of the statement that makes the claim, and in it the phrase that does. */
  readonly words: string;
  readonly phrase: string;
  /** What else the holder said to the same effect on the same day, in quotation marks. */
  readonly also: readonly { readonly words: string; readonly evidence: readonly number[] }[];
  readonly report: string;
  /** Older than the verdict and the contentions look back. */
  readonly stale: boolean;
  readonly evidence: readonly number[];
}

/** Two claims that cannot both hold, and what the contacts say about them. */
export interface ContentionAccount {
  readonly claims: readonly [ClaimAccount, ClaimAccount];
  /** Contacts that bear on it, the weightiest first. */
  readonly contacts: readonly ContactAccount[];
  /** Which of the two the first of them bears out; `null` where none does. */
  readonly bornOut: 0 | 1 | null;
  readonly why: string;
}

export interface ExpectationAccount {
  readonly what: string;
  readonly who: readonly Participant[];
  readonly date: { readonly value: string; readonly precision: DatePrecision };
  readonly evidence: readonly number[];
}

export type VerdictName = "broken" | "frozen" | "reduced" | "normal" | "intensified" | "unknown";

export interface Verdict {
  readonly verdict: VerdictName;
  /** Whether an official claim stands against it. */
  readonly disputed: boolean;
  /** The rule in words, as it is printed. */
  readonly rule: string;
  /** Its place in the list of rules, from 1, and the length of the list. */
  readonly place: readonly [number, number];
  /** What in the reports met the rule. */
  readonly because: string;
  readonly evidence: readonly number[];
}

/** What some reports say about whether two states are in dialogue. */
export interface Answer {
  readonly about: readonly [string, string];
  /** The day that everything is counted to; `null` where neither the asker nor a report names one. */
  readonly on: string | null;
  readonly reports: {
    readonly read: number;
    /** How many name the two and were weighed. */
    readonly relevant: number;
    /** How many name the two and were left out because they are later than `on`. */
    readonly later: number;
    /** How many of those that were weighed carry no day: they count on any day. */
    readonly undated: number;
  };
  readonly verdict: Verdict;
  readonly lastHeld: readonly LevelAccount[];
  /** Held and ongoing contacts, the latest first. */
  readonly held: readonly ContactAccount[];
  /** Planned and proposed contacts that lie ahead or have no date, the nearest first. */
  readonly ahead: readonly ContactAccount[];
  /** Planned contacts whose day has passed without a word of what became of them. */
  readonly open: readonly ContactAccount[];
  /** Cancelled, postponed, refused and denied contacts, the latest first. */
  readonly fallen: readonly ContactAccount[];
  /** The latest claim of each holder, those of the two sides first. */
  readonly claims: readonly ClaimAccount[];
  readonly contentions: readonly ContentionAccount[];
  readonly expectations: readonly ExpectationAccount[];
  readonly evidence: readonly Evidence[];
}
