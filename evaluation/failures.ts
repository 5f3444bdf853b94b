/**
 * `node evaluation/failures.ts [--corpora DIR]`: writes `evaluation/statements-failures.md`, the development articles of
 * PolNeAR that the reading answers worst, with what goes wrong in each by kind. No text of an article stands in it.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { corporaFolder } from "./corpora.ts";
import { failuresOf, kinds, type ArticleFailures, type FailureKind } from "./failure-kinds.ts";
import { polnear } from "./polnear.ts";
import { predict } from "./statements.ts";
import { loadResources } from "../src/resources/index.ts";

const shown = 30;
const file = join(import.meta.dirname, "statements-failures.md");

function sumOf(articles: readonly ArticleFailures[], kind: FailureKind): number {
  return articles.reduce((sum, { counts }) => sum + counts[kind], 0);
}

function table(articles: readonly ArticleFailures[]): string {
  const names = Object.keys(kinds) as FailureKind[];
  const rows = articles.map(({ id, gold, f1, counts }) => `| ${id} | ${gold} | ${f1.toFixed(2)} | ${names.map((kind) => counts[kind] || "").join(" | ")} |`);
  return [`| article | annotated | F1 | ${names.join(" | ")} |`, `|---|---:|---:|${"---:|".repeat(names.length)}`, ...rows].join("\n");
}

function page(all: readonly ArticleFailures[]): string {
  const worst = [...all].sort((a, b) => a.f1 - b.f1 || a.id.localeCompare(b.id)).slice(0, shown);
  const total = (Object.keys(kinds) as FailureKind[]).reduce((sum, kind) => sum + sumOf(all, kind), 0);
  const legend = (Object.entries(kinds) as [FailureKind, string][]).map(([kind, what]) => `| ${kind} | ${what} | ${sumOf(worst, kind)} | ${sumOf(all, kind)} | ${((100 * sumOf(all, kind)) / total).toFixed(0)} % |`);
  return [
    "# Where attribution fails",
    "",
    `The ${shown} of ${all.length} development articles of PolNeAR with the lowest F1 for who said what, and what goes wrong in them.`,
    "Written by `node evaluation/failures.ts`; write it again when the reading changes. An annotated attribution counts once, under the first",
    "kind that fits; so does an attribution that was read and answers none.",
    "",
    "| kind | what it is | here | in all articles | share |",
    "|---|---|---:|---:|---:|",
    ...legend,
    "",
    table(worst),
    "",
  ].join("\n");
}

const { values } = parseArgs({ options: { corpora: { type: "string" } } });
const resources = loadResources();
const articles = polnear(corporaFolder(values.corpora), "dev").map((document) => failuresOf(document, predict(document, resources), resources));
writeFileSync(file, page(articles));
