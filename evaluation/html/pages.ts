import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What must be found in a page: written by a person before the program saw it. */
export interface Expected {
  /** What the page is an example of. */
  readonly note: string;
  readonly headline: string;
  readonly standfirst: string | null;
  readonly published: string | null;
  readonly source: string | null;
  readonly url: string | null;
  readonly section: string | null;
  readonly topics: readonly string[];
  readonly language: string;
  /** Crossheads and paragraphs in order, one string a paragraph, the dateline left out. */
  readonly body: readonly string[];
  readonly captions: readonly string[];
  /** Words that may stand in no part that is read. */
  readonly absent: readonly string[];
}

export interface Page {
  readonly name: string;
  readonly path: string;
  readonly expected: Expected;
}

const folder = join(import.meta.dirname, "..", "..", "test", "pages");

/** The pages of the project's own set. */
export function pages(): readonly Page[] {
  return readdirSync(folder)
    .sort()
    .map((name) => ({
      name,
      path: join(folder, name, "page.html"),
      expected: JSON.parse(readFileSync(join(folder, name, "expected.json"), "utf8")) as Expected,
    }));
}
