import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { openArchive } from "../../src/archive/index.ts";
import { conformance } from "./conformance.ts";

const folder = mkdtempSync(join(tmpdir(), "detente-archive-"));
afterAll(() => rmSync(folder, { recursive: true }));

let places = 0;

conformance("SQLite", () => {
  places += 1;
  const file = join(folder, `new ${places}`, "archive.db");
  return Promise.resolve({ open: (options) => openArchive(file, options) });
});
