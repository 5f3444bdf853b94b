import { first } from "./0001-first.ts";
import { putBy } from "./0002-put-by.ts";
import type { Migration } from "./migrate.ts";

/** All migrations, the first first: an archive's schema is how many of them it has gone through. */
export const migrations: readonly Migration[] = [first, putBy];
