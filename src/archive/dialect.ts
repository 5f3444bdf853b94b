import type { RawBuilder } from "kysely";
import type { Kind } from "./selection.ts";
import type { Db } from "./tables.ts";

/** Words or labels that must stand side by side; the last may be only the beginning of one. */
export interface Term {
  readonly tokens: readonly string[];
  readonly prefix: boolean;
}

/** What two stores say differently in SQL. */
export interface Dialect {
  /** Types of columns in definitions. */
  readonly keyType: string;
  readonly integerType: string;
  readonly bytesType: string;
  /** What ends the definition of a table that is nothing but its primary key and a count. */
  readonly keyOnly: string;
  /** The n-th parameter, from 1. */
  placeholder(n: number, column: string): string;
  /** `column in (values)` in one parameter, so that the text of the query stays the same. */
  among(column: string, values: readonly (number | string)[]): RawBuilder<boolean>;
  /** Definitions of the index of words and labels of a kind: a table `<kind>_words` with a row for each of the kind. */
  createWords(kind: Kind): readonly string[];
  /** The column of that table that holds the row's key, and the one that holds its words. */
  readonly wordsKey: string;
  /** Tokens as that table takes them. */
  encodeWords(tokens: readonly string[]): string;
  /** All terms, as a condition on that table. */
  matches(kind: Kind, terms: readonly Term[]): RawBuilder<boolean>;
  /** The day number of a key, as an expression. */
  dayOfKey(column: string): RawBuilder<number>;
}

/** A database in one SQL dialect. */
export interface Session {
  readonly db: Db;
  readonly dialect: Dialect;
}

/** An opened store: one reader that sees what is committed, and writers one at a time. */
export interface Store {
  readonly place: string;
  readonly dialect: Dialect;
  read<T>(work: (session: Session) => Promise<T>): Promise<T>;
  /** In one transaction, alone among all processes. */
  write<T>(work: (session: Session) => Promise<T>): Promise<T>;
  /** What the store itself finds damaged. */
  damage(): Promise<readonly string[]>;
  close(): Promise<void>;
}
