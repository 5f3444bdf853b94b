import { sql } from "kysely";
import type { Dialect, Term } from "../dialect.ts";
import { keysPerDay } from "../row-key.ts";

/** Tokens hold nothing but letters, digits and "_": between apostrophes they mean nothing but themselves. */
const phrase = ({ tokens, prefix }: Term): string =>
  `(${tokens.map((token, index) => `'${token}'${prefix && index === tokens.length - 1 ? ":*" : ""}`).join(" <-> ")})`;

/** A text vector numbers no place above this. */
const lastPlace = 16_383;
/** And no more places of one word than this. */
const mostPlaces = 256;

function vector(tokens: readonly string[]): string {
  const places = new Map<string, number[]>();
  tokens.forEach((token, index) => {
    const known = places.get(token);
    if (known === undefined) places.set(token, [Math.min(index + 1, lastPlace)]);
    else if (known.length < mostPlaces) known.push(Math.min(index + 1, lastPlace));
  });
  return [...places].map(([token, at]) => `'${token}':${at.join(",")}`).join(" ");
}

/** PostgreSQL with text vectors of our own tokens in a GIN index. */
export const postgresDialect: Dialect = {
  keyType: "bigint",
  integerType: "bigint",
  bytesType: "bytea",
  keyOnly: "",
  placeholder: (n, column) => (column === "words" ? `$${n}::text::tsvector` : `$${n}`),
  among: (column, values) => sql<boolean>`${sql.ref(column)} = any(${values}::${sql.raw(typeof values[0] === "string" ? "text" : "bigint")}[])`,
  createWords: (kind) => [`create table ${kind}_words (key bigint primary key, words tsvector not null)`, `create index ${kind}_words_found on ${kind}_words using gin (words)`],
  wordsKey: "key",
  encodeWords: vector,
  matches: (kind, terms) => sql<boolean>`${sql.ref(`${kind}_words.words`)} @@ ${terms.map(phrase).join(" & ")}::text::tsquery`,
  dayOfKey: (column) => sql<number>`${sql.ref(column)} / ${sql.lit(keysPerDay)}`,
};
