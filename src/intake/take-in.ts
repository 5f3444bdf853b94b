import { DetenteError } from "../model/index.ts";
import { refused, type Draft } from "./draft.ts";
import { draftsOf, filePlaces, type Splitting } from "./drafts-of.ts";
import { findInputs } from "./find-inputs.ts";
import { inOrder } from "./in-order.ts";
import { inputName, openInput, standardInput } from "./open-input.ts";
import { sourceOf, type IntakeOptions, type Origin, type Refused, type Taken } from "./origin.ts";
import { readingPool, type ReadingPool } from "./worker/reading-pool.ts";
import { runTask, type Outcome, type ReadingTask } from "./worker/reading-task.ts";

const usualTimeLimit = 10_000;

async function* draftsAt(paths: readonly string[], { columns = {}, refuseFolders = false }: IntakeOptions): AsyncGenerator<Draft> {
  for await (const { path, error } of findInputs(paths, refuseFolders)) {
    let position = 0;
    const source = sourceOf(path, inputName(path), () => position);
    if (error !== null) {
      yield refused(error, source.origin(null));
      continue;
    }
    async function* counted(): AsyncGenerator<Buffer> {
      for await (const piece of openInput(path)) {
        position += piece.length;
        yield piece;
      }
    }
    const splitting: Splitting = { columns, places: path === standardInput ? null : filePlaces };
    yield* draftsOf(counted(), source, splitting);
  }
}

function taken(outcome: Outcome, origin: Origin): Taken | Refused {
  if ("code" in outcome) return refused(new DetenteError(outcome.code, outcome.message), origin);
  return { kind: "taken", report: outcome.report, origin, notes: outcome.notes };
}

/** What to call an item in messages: its file, and its number where a file may hold several. */
function titleOf({ path, member, format, item, line, address }: Origin): string {
  const file = member === null ? inputName(path) : `${inputName(path)}: ${member}`;
  if (address !== null) return `${file}: ${address.slice(0, 200)}`;
  if (line !== null) return `${file}: line ${line}`;
  return format === "text" || format === "html" || format === null ? file : `${file}: item ${item}`;
}

/** Reads a draft: pages and XML in a thread that can be stopped, plain text here, since its time is known to grow with its length alone. */
async function readDraft(draft: Draft, options: IntakeOptions, pool: ReadingPool): Promise<readonly (Taken | Refused)[]> {
  if (draft.kind === "refused") return [draft];
  const { supplied = {}, explain = false, idOf = () => null } = options;
  if (draft.kind === "document") {
    const first = draft.next();
    const outcomes = await pool.run({ kind: "document", format: draft.format, text: draft.text, title: titleOf({ ...first, format: null }), supplied, explain });
    if (outcomes.length === 0) return [refused(new DetenteError("no-report", `${titleOf({ ...first, format: null })} holds no report`), first)];
    return outcomes.map((outcome, index) => taken(outcome, index === 0 ? first : draft.next()));
  }
  const { entry, origin } = draft;
  const id = entry.known.id ?? idOf(origin);
  const known = id === null ? entry.known : { ...entry.known, id };
  const task: ReadingTask = { kind: "entry", entry: { ...entry, known }, title: titleOf(origin), supplied, explain };
  const outcomes = entry.kind === "text" ? [...runTask(task)] : await pool.run(task);
  return outcomes.map((outcome) => taken(outcome, origin));
}

/**
 * Takes in whatever reports some paths hold: files, folders with all below them, patterns, "-" for standard input; wire text,
 * HTML, feeds, ninjs, NewsML-G2, Reuters-21578, JSON and JSON lines, tables, WARC, any of them packed. What a file is, its
 * content tells. Items come in the order of the paths and of the files; one that cannot be had gives a refusal in its place
 * and the next goes on. Memory is bounded by the largest item, not by the file.
 *
 * Reports in languages that are not read are given as well, with their language; it is for the caller to count them.
 *
 * @throws nothing: every error is a refusal
 */
export async function* takeIn(paths: readonly string[], options: IntakeOptions = {}): AsyncGenerator<Taken | Refused> {
  const workers = Math.max(1, options.workers ?? 1);
  const pool = readingPool(workers, options.timeLimit ?? usualTimeLimit);
  try {
    for await (const items of inOrder(draftsAt(paths, options), (draft) => readDraft(draft, options, pool), workers * 2)) yield* items;
  } finally {
    await pool.close();
  }
}
