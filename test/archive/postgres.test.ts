import { afterAll, describe, expect, test } from "vitest";
import { openArchive } from "../../src/archive/index.ts";
import { conformance } from "./conformance.ts";
import type { Place } from "./place.ts";
import { missingServer, startCluster } from "./postgres-cluster.ts";
import { safety } from "./safety.ts";

const inCi = (process.env["CI"] ?? "") !== "";
const cluster = missingServer === null ? await startCluster() : null;
afterAll(async () => await cluster?.stop(), 60_000);

test("there is a server to test with", ({ skip }) => {
  skip(missingServer !== null && !inCi, missingServer ?? "");
  expect(missingServer).toBeNull();
});

async function newPlace(): Promise<Place> {
  if (cluster === null) throw new Error(missingServer ?? "");
  const address = await cluster.database();
  return { address, open: (options) => openArchive(address, options) };
}

describe.skipIf(cluster === null)("with a server", () => {
  conformance("PostgreSQL", newPlace, 4);
  safety("PostgreSQL", newPlace);
});
