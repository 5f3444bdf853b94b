import { afterAll, expect, test } from "vitest";
import { openArchive } from "../../src/archive/index.ts";
import { conformance } from "./conformance.ts";
import { missingServer, startCluster } from "./postgres-cluster.ts";

const inCi = (process.env["CI"] ?? "") !== "";
const cluster = missingServer === null ? await startCluster() : null;
afterAll(async () => await cluster?.stop());

test.runIf(inCi)("there is a server to test with", () => {
  expect(missingServer).toBeNull();
});

conformance(
  "PostgreSQL",
  async () => {
    if (cluster === null) throw new Error(missingServer ?? "");
    const address = await cluster.database();
    return { open: (options) => openArchive(address, options) };
  },
  { shuffles: 4, skip: missingServer },
);
