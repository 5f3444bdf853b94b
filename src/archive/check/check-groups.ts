import { areCopies, groupContacts, relateStatements, signatureOfBytes, toldStatements, type ToldContact, type ToldStatement } from "../../across/index.ts";
import { newBatch, type Batch } from "../batch.ts";
import type { Session } from "../dialect.ts";
import type { ItemRow } from "../items.ts";
import { idsOf } from "./report-ids.ts";
import { byPrecedence } from "../settle-stories.ts";
import { byAge } from "../settle-versions.ts";
import { tellingReport } from "../told.ts";

/** Addresses whose newest version is not the current one. */
async function checkVersions({ db }: Session): Promise<readonly string[]> {
  const lines = db.selectFrom("report").select("line").where("line", "is not", null).groupBy("line").having(({ fn }) => fn.countAll(), ">", 1);
  const rows = await db.selectFrom("report").select(["id", "line", "current", "published", "fetched"]).where("line", "in", lines).execute();
  const found: string[] = [];
  for (const versions of Map.groupBy(rows, ({ line }) => line).values()) {
    const newest = versions.toSorted(byAge).at(-1);
    if (versions.some(({ id, current }) => (current === 1) !== (id === newest?.id))) found.push(`${newest?.id ?? ""}: the newest version is not the current one`);
  }
  const alone = await db.selectFrom("report").select("id").where("current", "=", 0).where("line", "is", null).execute();
  return [...found, ...alone.map(({ id }) => `${id}: the only version is not the current one`)];
}

/** Stories of which a report is no copy of another, or whose first report is not first. */
async function checkStories({ db, dialect }: Session): Promise<readonly string[]> {
  const carried = await db.selectFrom("report").select(["key", "id", "story"]).whereRef("story", "<>", "key").execute();
  const stories = [...new Set(carried.flatMap(({ story }) => story ?? []))];
  const firsts = stories.length === 0 ? [] : await db.selectFrom("report").select(["key", "id", "story"]).where(dialect.among("key", stories)).execute();
  const found: string[] = [];
  for (const [story, members] of Map.groupBy([...firsts, ...carried], (row) => row.story)) {
    const keys = members.map(({ key }) => key);
    const signatures = await db.selectFrom("signature").selectAll().where(dialect.among("key", keys)).execute();
    const known = signatures.map(({ wording, bytes }) => ({ wording, signature: signatureOfBytes(bytes) }));
    const lone = known.some((one) => !known.some((other) => other !== one && (one.wording === other.wording || areCopies(one.signature, other.signature))));
    const [first] = members.toSorted(byPrecedence);
    const id = members.find(({ key }) => key === story)?.id ?? "";
    if (known.length !== members.length || lone) found.push(`${id}: a report of this story is no copy of another`);
    if (first?.key !== story) found.push(`${id}: the first report of this story is another`);
  }
  return found;
}

/** Contacts whose tellings do not make them. */
async function checkContacts({ db }: Session): Promise<readonly string[]> {
  const blocks = await db.selectFrom("telling").select("block").distinct().execute();
  const found: string[] = [];
  for (const { block } of blocks) {
    const rows = await db.selectFrom("telling").select(["key", "contact", "told"]).where("block", "=", block).execute();
    const tellings = rows.map((row) => ({ ...row, contactTold: JSON.parse(row.told) as ToldContact }));
    const byId = new Map(tellings.map((row) => [row.contactTold.id, row]));
    for (const ids of groupContacts(tellings.map((row) => row.contactTold))) {
      const members = ids.flatMap((id) => byId.get(id) ?? []);
      const first = Math.min(...members.map(({ key }) => key));
      if (members.some(({ contact }) => contact !== first)) found.push(`${ids[0] ?? ""}: its contact is not what its tellings make of it`);
    }
  }
  return found;
}

/** What rows stand for, from the readings themselves. */
async function toldStatementsOf(batch: Batch, rows: readonly ItemRow[]): Promise<ReadonlyMap<number, ToldStatement>> {
  const reports = [...new Set(rows.map(({ report }) => report))];
  const readings = await batch.load(reports);
  const ids = await idsOf(batch, reports);
  const tellings = new Map(
    reports.flatMap((key) => {
      const [reading, id] = [readings.get(key), ids.get(key)];
      return reading === undefined || id === undefined ? [] : [[key, toldStatements(reading, tellingReport(id, reading))] as const];
    }),
  );
  return new Map(
    rows.flatMap(({ key, report, n }) => {
      const statement = tellings.get(report)?.[n];
      return statement === undefined ? [] : [[key, statement] as const];
    }),
  );
}

/** Groups of statements of which one is told by no other in the same words or nearly so. */
async function checkStatements(session: Session): Promise<readonly string[]> {
  const { db } = session;
  const batch = newBatch(session);
  const groups = await db.selectFrom("statement").select("same").distinct().whereRef("same", "<>", "key").execute();
  const found: string[] = [];
  for (const { same } of groups) {
    const rows = await db.selectFrom("statement").selectAll().where((eb) => eb("key", "=", same).or("same", "=", same)).execute();
    const tellings = [...(await toldStatementsOf(batch, rows)).values()];
    batch.readings.clear();
    if (Math.min(...rows.map(({ key }) => key)) !== same) found.push(`${tellings[0]?.id ?? ""}: the first of its group is another`);
    const lone = tellings.find((one) => !tellings.some((other) => other !== one && relateStatements(one, other) !== "different"));
    if (lone !== undefined || tellings.length !== rows.length) found.push(`${lone?.id ?? same}: no other statement of its group says the same`);
  }
  return found;
}

/** Groups that are not what their members make of them. */
export async function checkGroups(session: Session): Promise<readonly string[]> {
  return [...(await checkVersions(session)), ...(await checkStories(session)), ...(await checkStatements(session)), ...(await checkContacts(session))];
}
