import type { NameRun } from "../name-run.ts";
import type { NameKind } from "./name-labels.ts";
import type { NameReader } from "./name-reader.ts";

/** How likely a name must be of a kind before a run of capitals is taken for one that its own words do not show. */
const least: Readonly<Record<NameKind, number>> = { person: 0.8, organisation: 0.8, place: 0.6 };
/** The same of whatever speaks: somebody does, so that nobody is less likely than the learnt chances say. */
const leastOfSpeaker: Readonly<Record<NameKind, number>> = { person: 0.7, organisation: 0.6, place: 0.8 };
/** How likely before it is taken for another kind than its words show. */
const leastAgainst = 0.9;

/**
 * What was learnt of a run of capitals, where its words alone do not tell surely what it names: "Suu Kyi", "Goldman
 * Sachs". The run stays as it is where nothing was learnt of it as a whole, or not surely enough.
 *
 * @param speaks whether a verb of saying stands beside it
 */
export function learntRun(run: NameRun, nameAt: NameReader | null, speaks: boolean): NameRun {
  const isTold = run.strength === 2 && run.kind !== "person";
  const name = nameAt === null || isTold ? null : nameAt(run.from);
  if (name === null || name.to !== run.to) return run;
  const isShown = run.kind !== "unknown" && run.kind !== name.kind;
  if (name.chance < (isShown ? leastAgainst : (speaks ? leastOfSpeaker : least)[name.kind])) return run;
  return { ...run, kind: name.kind, strength: name.kind === "organisation" ? 1 : 2 };
}
