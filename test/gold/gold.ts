/**
 * The compact form in which a person writes down what a reading must hold. `A|B` in a string means that either will do;
 * a field that is left out is not compared; an entry with `maybe` may be missing, but does not count as too much.
 */
export interface Gold {
  /** Path of the report, from the root of the repository. */
  readonly report: string;
  /** What the reader is told besides the text. */
  readonly given?: { readonly published?: string; readonly source?: string };
  readonly headline?: string | null;
  readonly section?: string | null;
  readonly published?: string | null;
  readonly standfirst?: string | null;
  readonly topics?: readonly string[];
  readonly dateline?: { readonly place?: string; readonly date?: string | null; readonly agency?: string | null };
  /** Texts of the parts of a kind, or how many there are. Captions, related headlines and topics left out must not be there. */
  readonly parts?: Readonly<Record<string, readonly string[] | number>>;
  /** Actor id to `STATE level Office title`; `-` for a state that is not known; level and title may be left out. */
  readonly persons?: Readonly<Record<string, string>>;
  readonly statements?: readonly GoldStatement[];
  readonly contacts?: readonly GoldContact[];
  readonly claims?: readonly GoldClaim[];
  readonly contentions?: readonly (readonly [string, string])[];
  readonly expectations?: readonly GoldExpectation[];
}

export interface GoldStatement {
  readonly maybe?: boolean;
  readonly speaker?: string | null;
  readonly form?: string;
  /** Stretches of words, `first … last`. */
  readonly content: readonly string[];
  readonly cue?: string;
  readonly medium?: string | null;
  readonly date?: string | null;
  readonly onBehalfOf?: string | null;
  /** Index of the statement that it answers. */
  readonly repliesTo?: number;
}

export interface GoldContact {
  readonly maybe?: boolean;
  readonly mode?: string;
  readonly status?: string;
  readonly states: readonly string[];
  readonly participants?: readonly string[];
  readonly level?: string;
  readonly date?: string | null;
  /** Who vouches for it: the speaker of its statement, `null` for the report itself. */
  readonly by?: string | null;
}

interface GoldClaim {
  readonly maybe?: boolean;
  readonly holder?: string | null;
  readonly position: string;
  readonly about: readonly [string, string];
  readonly scope?: string;
}

interface GoldExpectation {
  readonly maybe?: boolean;
  readonly what: string;
  readonly date: string;
}
