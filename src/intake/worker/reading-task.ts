import { asDetenteError, DetenteError, type ErrorCode, type Note, type Report } from "../../model/index.ts";
import { readEntry, readFeed, readNewsml, type Entry, type ReportOptions } from "../../report/index.ts";

/** What to read: one entry, or a document that holds several. Plain data, so that it can be sent to a thread. */
export type ReadingTask = { readonly supplied: ReportOptions; readonly explain: boolean } & (
  | { readonly kind: "entry"; readonly entry: Entry; readonly title: string }
  | { readonly kind: "document"; readonly format: "feed" | "newsml"; readonly text: string; readonly title: string }
);

/** What one entry gave: a report, or the code and message of an error. */
export type Outcome = { readonly report: Report; readonly notes: readonly Note[] } | { readonly code: ErrorCode; readonly message: string };

function failed(error: unknown, title: string): Outcome {
  const { code, message } = asDetenteError(error, title);
  return { code, message };
}

function readOne(entry: Entry, { supplied, explain }: ReadingTask, title: string): Outcome {
  const notes: Note[] = [];
  try {
    const report = readEntry(entry, supplied, explain ? (note) => notes.push(note) : undefined);
    if (report.text.trim() === "") throw new DetenteError("empty", `${title} holds no words`);
    return { report, notes };
  } catch (error) {
    return failed(error, title);
  }
}

/** Reads a task: one outcome an entry, in order. It never throws. */
export function* runTask(task: ReadingTask): Generator<Outcome> {
  const { title } = task;
  if (task.kind === "entry") {
    yield readOne(task.entry, task, title);
    return;
  }
  try {
    for (const entry of task.format === "feed" ? readFeed(task.text) : readNewsml(task.text)) {
      yield entry instanceof DetenteError ? failed(new DetenteError(entry.code, `${title}: ${entry.message}`), title) : readOne(entry, task, title);
    }
  } catch (error) {
    yield failed(error, title);
  }
}
