import { sql } from "kysely";
import type { Session } from "../dialect.ts";
import { keysPerDay } from "../row-key.ts";
import { tableOf } from "../tables.ts";
import type { Kind } from "../selection.ts";

/** What must not be, and a query that counts it. */
const faults: readonly (readonly [words: string, query: string])[] = [
  ["reports without their text", "select count(*) as count from report where key not in (select key from body)"],
  ["texts without their report", "select count(*) as count from body where key not in (select key from report)"],
  ["current reports in no story", "select count(*) as count from report where current = 1 and story is null"],
  ["earlier versions in a story", "select count(*) as count from report where current = 0 and story is not null"],
  ["reports in a story that is none", "select count(*) as count from report where story <> key and story not in (select key from report where story = key)"],
  ["reports that cannot be found by their words", "select count(*) as count from signature where key not in (select key from report where current = 1)"],
  ...["statement", "telling", "claim", "event"].map((table) => [`rows of ${table} of no story`, `select count(*) as count from ${table} where report not in (select key from report where story = key)`] as const),
  ["statements in a group that is none", "select count(*) as count from statement where same <> key and same not in (select key from statement where same = key)"],
  ["tellings of a contact that is none", "select count(*) as count from telling where contact not in (select first from contact)"],
  ["contacts that nobody tells of", "select count(*) as count from contact where first not in (select key from telling where contact = key)"],
  ["replies of claims that are none", "select count(*) as count from reply where reply not in (select key from claim) or answers not in (select key from claim)"],
  ["contentions of claims that are none", "select count(*) as count from contention where later not in (select key from claim) or earlier not in (select key from claim)"],
];

const kinds: readonly Kind[] = ["reports", "statements", "contacts", "claims", "events"];

/** Rows that point at nothing, and rows that no search finds. */
export async function checkPointers({ db, dialect }: Session): Promise<readonly string[]> {
  const found: string[] = [];
  const count = async (words: string, query: string): Promise<void> => {
    const { rows } = await sql<{ count: number }>`${sql.raw(query)}`.execute(db);
    const [{ count: number } = { count: 0 }] = rows;
    if (number > 0) found.push(`${words}: ${number}`);
  };
  for (const [words, query] of faults) await count(words, query);
  for (const kind of kinds) {
    const table = kind === "reports" ? "(select key from report where current = 1) as rows" : tableOf[kind];
    const indexed = `select ${dialect.wordsKey} from ${kind}_words`;
    await count(`${kind} that no search finds`, `select count(*) as count from ${table} where key not in (${indexed})`);
    await count(`${kind} in the index of words that are not there`, `select count(*) as count from ${kind}_words where ${dialect.wordsKey} not in (select key from ${table})`);
    const days = `select key / ${keysPerDay} as number, count(*) as rows from ${table} group by 1`;
    await count(
      `days whose count of ${kind} is wrong`,
      `select count(*) as count from (${days}) as found full join (select day as number, rows from day where kind = '${kind}') as kept on found.number = kept.number where found.rows is null or kept.rows is null or found.rows <> kept.rows`,
    );
  }
  return found;
}
