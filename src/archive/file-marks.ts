import type { FileMark } from "./archive.ts";
import type { Session } from "./dialect.ts";

export async function setMarks({ db }: Session, marks: readonly FileMark[]): Promise<void> {
  for (const { path, fingerprint, items, whole } of marks) {
    const row = { fingerprint, items, whole: whole ? 1 : 0 };
    await db
      .insertInto("mark")
      .values({ path, ...row })
      .onConflict((conflict) => conflict.column("path").doUpdateSet(row))
      .execute();
  }
}

export async function getMark({ db }: Session, path: string): Promise<FileMark | null> {
  const row = await db.selectFrom("mark").selectAll().where("path", "=", path).executeTakeFirst();
  return row === undefined ? null : { ...row, whole: row.whole === 1 };
}
