import { readingOf } from "../batch.ts";
import type { Session } from "../dialect.ts";
import { putByReading } from "../put-by.ts";
import type { Migration } from "./migrate.ts";

const step = 200;

/** Writes what rows of tellings put by, from the readings of stories. */
async function fill({ db }: Session): Promise<void> {
  for (let after = -1; ; ) {
    const rows = await db
      .selectFrom("report")
      .innerJoin("body", "body.key", "report.key")
      .select(["report.key", "report.id", "body.report", "body.reading"])
      .where("report.key", ">", after)
      .whereRef("story", "=", "report.key")
      .orderBy("report.key")
      .limit(step)
      .execute();
    for (const row of rows) {
      const { statements, contacts, claims } = putByReading(row.id, readingOf(row));
      for (const [n, content] of statements.entries()) if (content !== null) await db.updateTable("statement").set({ content }).where("report", "=", row.key).where("n", "=", n).execute();
      for (const [n, told] of contacts.entries()) await db.updateTable("telling").set({ told }).where("report", "=", row.key).where("n", "=", n).execute();
      for (const [n, told] of claims.entries()) await db.updateTable("claim").set({ told }).where("report", "=", row.key).where("n", "=", n).execute();
    }
    if (rows.length < step) return;
    after = rows.at(-1)?.key ?? after;
  }
}

/** Rows of what is told put by what is compared, so that readings are not read again for it. Frozen like the first. */
export const putBy: Migration = {
  name: "put-by",
  statements: () => ["alter table statement add column content text", "alter table claim add column told text"],
  fill,
};
