import type { Reading } from "../../src/index.ts";
import type { Gold } from "./gold.ts";
import { pair } from "./pair.ts";
import { allows, setRow, valueRow, type Row } from "./row.ts";

/** Rows for claims, contentions and expectations. */
export function* claimRows(gold: Gold, reading: Reading): Generator<Row> {
  const { report, claims } = reading;
  if (gold.claims !== undefined) {
    const { partners, others } = pair(gold.claims, claims, ({ holder, position, about }, found) => {
      if (about.join() !== found.about.join()) return 0;
      return (holder === undefined ? 1 : allows(holder, found.holder) ? 4 : 0) + (allows(position, found.position) ? 2 : 0);
    });
    for (const [index, one] of gold.claims.entries()) {
      if (one.maybe === true) continue;
      const found = partners[index];
      yield valueRow(`claims[${index}].position`, one.position, found?.position);
      yield { name: `claims[${index}].about`, wanted: one.about, got: found?.about ?? null, holds: one.about.join() === found?.about.join() };
      if (one.holder !== undefined) yield valueRow(`claims[${index}].holder`, one.holder, found === undefined ? "no such claim" : found.holder);
      if (one.scope !== undefined) yield valueRow(`claims[${index}].scope`, one.scope, found?.scope.kind);
    }
    const told = others.map(({ holder, position, about, span }) => `${holder} ${position} ${about.join("-")}: ${report.text.slice(...span)}`);
    yield { name: "claims.others", wanted: [], got: told, holds: others.length === 0 };
  }
  const dyads = reading.contentions.map(({ about }) => about.join("-"));
  if (gold.contentions !== undefined) yield setRow("contentions", gold.contentions.map((about) => about.join("-")), dyads);
  if (gold.expectations !== undefined) yield* expectationRows(gold.expectations, reading);
}

function* expectationRows(wanted: NonNullable<Gold["expectations"]>, { expectations }: Reading): Generator<Row> {
  const { partners, others } = pair(wanted, expectations, ({ what, date }, found) => (found.date.value === date ? 2 : 0) + (allows(what, found.what) ? 1 : 0));
  for (const [index, one] of wanted.entries()) {
    if (one.maybe === true) continue;
    yield valueRow(`expectations[${index}].what`, one.what, partners[index]?.what);
    yield valueRow(`expectations[${index}].date`, one.date, partners[index]?.date.value);
  }
  yield { name: "expectations.others", wanted: [], got: others.map(({ what, date }) => `${what} ${date.value}`), holds: others.length === 0 };
}
