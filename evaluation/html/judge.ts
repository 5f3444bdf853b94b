import type { PartKind, Report } from "../../src/model/index.ts";
import { takeIn } from "../../src/intake/index.ts";
import type { Expected, Page } from "./pages.ts";

export const fields = ["headline", "standfirst", "published", "source", "url", "section", "topics", "language"] as const;

/** How a page came out. `faults` says what is wrong in a line each. */
export interface Judgement {
  readonly page: Page;
  readonly faults: readonly string[];
  readonly body: Counts;
  readonly captions: Counts;
  /** Right fields, of {@link fields}. */
  readonly right: number;
  readonly isClean: boolean;
}

export interface Counts {
  readonly right: number;
  readonly found: number;
  readonly wanted: number;
}

const singleSpaced = (words: string): string => words.replaceAll(/\s+/g, " ").trim();

function partsOf({ text, parts }: Report, ...kinds: readonly PartKind[]): readonly string[] {
  return parts.filter(({ kind }) => kinds.includes(kind)).map(({ span }) => singleSpaced(text.slice(...span)));
}

/** Parts that are the same in both lists, each counted once. */
function compare(found: readonly string[], wanted: readonly string[]): Counts {
  const left = [...found];
  let right = 0;
  for (const each of wanted.map(singleSpaced)) {
    const at = left.indexOf(each);
    if (at === -1) continue;
    left.splice(at, 1);
    right += 1;
  }
  return { right, found: found.length, wanted: wanted.length };
}

function differences(what: string, found: readonly string[], wanted: readonly string[]): readonly string[] {
  const short = (words: string): string => (words.length > 90 ? `${words.slice(0, 60)} … ${words.slice(-25)}` : words);
  const all = wanted.map(singleSpaced);
  return [...all.filter((each) => !found.includes(each)).map((each) => `${what} missing: ${short(each)}`), ...found.filter((each) => !all.includes(each)).map((each) => `${what} too many: ${short(each)}`)];
}

function valueOf(report: Report, field: (typeof fields)[number]): unknown {
  if (field === "published") return report.published?.value ?? null;
  if (field === "source") return report.source?.name ?? null;
  return report[field];
}

/** Compares what was read with what was expected. */
function judge(page: Page, report: Report): Judgement {
  const { expected } = page;
  const body = partsOf(report, "crosshead", "paragraph");
  const captions = partsOf(report, "caption");
  const wrong = fields.filter((field) => JSON.stringify(valueOf(report, field)) !== JSON.stringify(expected[field as keyof Expected]));
  const read = partsOf(report, "headline", "standfirst", "crosshead", "paragraph").join("\n");
  const leaked = expected.absent.filter((words) => read.includes(words));
  const counts = compare(body, expected.body);
  return {
    page,
    body: counts,
    captions: compare(captions, expected.captions),
    right: fields.length - wrong.length,
    isClean: leaked.length === 0,
    faults: [
      ...wrong.map((field) => `${field}: wanted ${JSON.stringify(expected[field as keyof Expected])}, got ${JSON.stringify(valueOf(report, field))}`),
      ...differences("body", body, expected.body),
      ...differences("caption", captions, expected.captions),
      ...leaked.map((words) => `in the body: ${words}`),
      ...(counts.right === counts.wanted && counts.found === counts.wanted && body.some((each, index) => each !== singleSpaced(expected.body[index] ?? "")) ? ["body: out of order"] : []),
    ],
  };
}

/** Reads every page as a file and judges it. */
export async function judgeAll(pages: readonly Page[]): Promise<readonly Judgement[]> {
  const paths = pages.map(({ path }) => path);
  const judged: Judgement[] = [];
  for await (const item of takeIn(paths)) {
    const page = pages[paths.indexOf(item.origin.path)];
    if (page === undefined) throw new Error(`nothing is expected of ${item.origin.path}`);
    if (item.kind === "refused") throw new Error(`${page.name}: ${item.error.message}`);
    judged.push(judge(page, item.report));
  }
  return judged;
}
