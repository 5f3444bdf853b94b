import { sql } from "kysely";
import type { Dialect, Term } from "../dialect.ts";
import { keysPerDay } from "../row-key.ts";

/** Tokens hold nothing but letters, digits and "_", so in quotation marks they mean nothing to FTS5 but themselves. */
const phrase = ({ tokens, prefix }: Term): string => `"${tokens.join(" ")}"${prefix ? " *" : ""}`;

/** SQLite with FTS5: an index without the words themselves, which the bodies hold. */
export const sqliteDialect: Dialect = {
  keyType: "integer",
  integerType: "integer",
  bytesType: "blob",
  keyOnly: " without rowid",
  placeholder: () => "?",
  among: (column, values) => sql<boolean>`${sql.ref(column)} in (select value from json_each(${JSON.stringify(values)}))`,
  createWords: (kind) => [
    `create virtual table ${kind}_words using fts5(words, content='', contentless_delete=1, tokenize="ascii tokenchars '_'")`,
  ],
  wordsKey: "rowid",
  encodeWords: (tokens) => tokens.join(" "),
  matches: (kind, terms) => sql<boolean>`${sql.table(`${kind}_words`)} match ${terms.map(phrase).join(" AND ")}`,
  dayOfKey: (column) => sql<number>`${sql.ref(column)} / ${sql.lit(keysPerDay)}`,
};
