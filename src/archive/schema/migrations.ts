import { first } from "./0001-first.ts";
import type { Migration } from "./migrate.ts";

/** All migrations, the first first: an archive's schema is how many of them it has gone through. */
export const migrations: readonly Migration[] = [first];
