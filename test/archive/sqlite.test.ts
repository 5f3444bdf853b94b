import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { openArchive } from "../../src/archive/index.ts";
import { conformance } from "./conformance.ts";
import type { Place } from "./place.ts";
import { safety } from "./safety.ts";

const folder = mkdtempSync(join(tmpdir(), "detente-archive-"));
afterAll(() => rmSync(folder, { recursive: true }));

let places = 0;

function newPlace(): Promise<Place> {
  places += 1;
  const file = join(folder, `new ${places}`, "archive.db");
  return Promise.resolve({ address: file, open: (options) => openArchive(file, options) });
}

conformance("SQLite", newPlace, 12);
safety("SQLite", newPlace);
