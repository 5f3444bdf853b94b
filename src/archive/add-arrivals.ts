import type { Arrival } from "./arrival.ts";
import { countActors } from "./actor-counts.ts";
import { newBatch, type Batch } from "./batch.ts";
import { removePairs, settleClaims } from "./settle-claims.ts";
import type { Deposited } from "./deposit.ts";
import type { Session } from "./dialect.ts";
import { settleContacts } from "./settle-contacts.ts";
import { addItems, relabelItems, removeItems, type AddedItems, type Lead } from "./items.ts";
import { addReports, hideReports, showReports } from "./report-rows.ts";
import { dayNumberOfKey } from "./row-key.ts";
import { dissolveGroups, groupStatements } from "./group-statements.ts";
import { addSignatures, settleStories, promote, type Loose, type StoryChange } from "./settle-stories.ts";
import { outletsOfStories } from "./story-outlets.ts";
import { settleVersions } from "./settle-versions.ts";
import type { Stir } from "./stretches.ts";

/** What a batch takes from the groups: which are broken, and where. */
interface Broken {
  readonly statements: readonly number[];
  readonly contacts: readonly number[];
  /** By block. */
  readonly tellings: readonly Stir[];
  /** By dyad. */
  readonly claims: readonly Stir[];
}

async function leadsOf(batch: Batch, stories: readonly number[]): Promise<readonly Lead[]> {
  if (stories.length === 0) return [];
  const readings = await batch.load(stories);
  const outlets = await outletsOfStories(batch, stories);
  const rows = await batch.db.selectFrom("report").select(["key", "id"]).where(batch.dialect.among("key", stories)).execute();
  return rows.flatMap(({ key, id }) => {
    const reading = readings.get(key);
    return reading === undefined ? [] : [{ key, id, reading, outlets: outlets(key) }];
  });
}

/** Takes out what stories told that are no more. */
async function removeStories(batch: Batch, stories: readonly number[]): Promise<Broken> {
  if (stories.length === 0) return { statements: [], contacts: [], tellings: [], claims: [] };
  const { db, dialect } = batch;
  const statements = await db.selectFrom("statement").select("same").distinct().where(dialect.among("report", stories)).execute();
  const tellings = await db.selectFrom("telling").select(["key", "block", "contact"]).where(dialect.among("report", stories)).execute();
  const claims = await db.selectFrom("claim").select(["key", "dyad"]).where(dialect.among("report", stories)).execute();
  for (const reading of [...(await batch.load(stories))].filter(([key]) => stories.includes(key))) countActors(batch.tally, reading[1], -1);
  await removeItems(batch, stories);
  await removePairs(batch, claims.map(({ key }) => key));
  return {
    statements: statements.map(({ same }) => same),
    contacts: [...new Set(tellings.map(({ contact }) => contact))],
    tellings: tellings.map(({ key, block }) => ({ of: block, day: dayNumberOfKey(key) })),
    claims: claims.map(({ key, dyad }) => ({ of: dyad, day: dayNumberOfKey(key) })),
  };
}

/** Brings together what several stories tell, where something came or went. */
async function settleAcross(batch: Batch, broken: Broken, added: AddedItems, relabelled: readonly number[]): Promise<void> {
  const { db, dialect } = batch;
  const loose = await dissolveGroups(batch, broken.statements);
  await groupStatements(batch, [...loose, ...added.statements]);
  const touched = relabelled.length === 0 ? [] : await db.selectFrom("telling").select(["key", "block"]).where(dialect.among("report", relabelled)).execute();
  const stirs = touched.map(({ key, block }) => ({ of: block, day: dayNumberOfKey(key) }));
  await settleContacts(batch, [...broken.tellings, ...added.tellings, ...stirs], broken.contacts, relabelled, (stories) => outletsOfStories(batch, stories));
  await settleClaims(batch, [...broken.claims, ...added.claims]);
}

/** Puts the reports of a batch into stories. */
async function intoStories(batch: Batch, fresh: readonly Loose[], promoted: readonly number[], demoted: readonly number[]): Promise<StoryChange> {
  const again = await promote(batch, promoted);
  await addSignatures(batch, [...fresh, ...again]);
  return await settleStories(batch, [...fresh, ...again], demoted);
}

const looseOf = (key: number, { id, wording, signature }: Arrival): Loose => ({ key, id, wording, signature });

/**
 * Adds reports to an archive, inside a transaction: what is in it afterwards depends on all that ever came, not on the
 * order or the batches.
 */
export async function addArrivals(session: Session, arrivals: readonly Arrival[]): Promise<Omit<Deposited, "known">> {
  if (arrivals.length === 0) return { added: 0, versions: 0, copies: 0 };
  const batch = newBatch(session);
  const { coming, demoted, promoted } = await settleVersions(batch, arrivals);
  const keys = await addReports(batch, coming);
  const fresh = coming.flatMap(({ arrival, current }, index) => (current ? [looseOf(keys[index] as number, arrival)] : []));
  if (demoted.length > 0) await hideReports(batch, demoted);
  await showReports(batch, [...fresh.map(({ key }) => key), ...promoted]);
  const stories = await intoStories(batch, fresh, promoted, demoted);
  const broken = await removeStories(batch, stories.gone);
  const leads = await leadsOf(batch, stories.come);
  for (const { reading } of leads) countActors(batch.tally, reading, 1);
  const added = await addItems(batch, leads);
  await relabelItems(batch, await leadsOf(batch, stories.changed));
  await settleAcross(batch, broken, added, stories.changed);
  await batch.tally.write(session);
  return { added: coming.filter(({ isVersion }) => !isVersion).length, versions: coming.filter(({ isVersion }) => isVersion).length, copies: stories.copies };
}
