import { DetenteError } from "../model/index.ts";
import { refused, type Draft } from "./draft.ts";
import { draftsOf, filePlaces, type Splitting } from "./drafts-of.ts";
import type { Input } from "./find-inputs.ts";
import { inOrder } from "./in-order.ts";
import { inputName, openInput, standardInput } from "./open-input.ts";
import { sourceOf, type IntakeOptions, type Origin, type Refused, type Taken } from "./origin.ts";
import { runTask, type Outcome, type ReadingTask } from "./worker/reading-task.ts";
import { threadPool, type ThreadPool } from "./worker/thread-pool.ts";
import { threadScript } from "./worker/thread-script.ts";

const usualTimeLimit = 10_000;

/** One step through a file: what was found next in it, or its end. */
export interface Step {
  readonly path: string;
  /** Number of the step in its file, from 1: the same each time, as long as the file is. A step is done as a whole. */
  readonly number: number;
  /** Most steps give one item; a feed or a message gives all of its own at once; ends and pauses give none. */
  readonly items: readonly (Taken | Refused)[];
  readonly isEnd: boolean;
  /** That nothing more is at hand for now. */
  readonly isPause: boolean;
  /** Bytes of the file that were read when the step was found. */
  readonly position: number;
}

interface Found extends Omit<Step, "items"> {
  readonly draft: Draft | null;
}

/** How many steps of a file to pass over; `null` to pass over the file without opening it. */
export type PassOver = (path: string) => Promise<number | null>;

const pause: Found = { path: "", number: 0, draft: null, isEnd: false, isPause: true, position: 0 };

async function* foundIn(path: string, { columns = {} }: IntakeOptions, passOver: PassOver): AsyncGenerator<Found> {
  const passed = await passOver(path);
  if (passed === null) return;
  let position = 0;
  let number = 0;
  async function* counted(): AsyncGenerator<Buffer> {
    for await (const piece of openInput(path)) {
      position += piece.length;
      yield piece;
    }
  }
  const source = sourceOf(path, inputName(path), () => position);
  const splitting: Splitting = { columns, places: path === standardInput ? null : filePlaces };
  for await (const draft of draftsOf(counted(), source, splitting)) {
    number += 1;
    if (number > passed) yield { path, number, draft, isEnd: false, isPause: false, position };
  }
  yield { path, number, draft: null, isEnd: true, isPause: false, position };
}

async function* foundAt(inputs: AsyncIterable<Input | null>, options: IntakeOptions, passOver: PassOver): AsyncGenerator<Found> {
  for await (const input of inputs) {
    if (input === null) yield pause;
    else if (input.error === null) yield* foundIn(input.path, options, passOver);
    else {
      const draft = refused(input.error, sourceOf(input.path, inputName(input.path), () => 0).origin(null));
      yield { path: input.path, number: 1, draft, isEnd: false, isPause: false, position: 0 };
    }
  }
}

function taken(outcome: Outcome, origin: Origin): Taken | Refused {
  if ("code" in outcome) return refused(new DetenteError(outcome.code, outcome.message), origin);
  return { kind: "taken", report: outcome.report, origin, notes: outcome.notes };
}

/** What to call an item in messages: its file, and its number where a file may hold several. */
export function titleOf({ path, member, format, item, line, address }: Origin): string {
  const file = member === null ? inputName(path) : `${inputName(path)}: ${member}`;
  if (address !== null) return `${file}: ${address.slice(0, 200)}`;
  if (line !== null) return `${file}: line ${line}`;
  return format === "text" || format === "html" || format === null ? file : `${file}: item ${item}`;
}

/** Reads a draft: pages and XML in a thread that can be stopped, plain text here, since its time is known to grow with its length alone. */
async function readDraft(draft: Draft, options: IntakeOptions, pool: ThreadPool<ReadingTask, Outcome>): Promise<readonly (Taken | Refused)[]> {
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
 * Goes through files step by step, in their order: what {@link takeIn} gives, with how far it has come in each file.
 *
 * @param inputs the files; `null` between them where nothing more is at hand for now
 * @param passOver asked once for each file, before it is opened
 */
export async function* takeSteps(inputs: AsyncIterable<Input | null>, options: IntakeOptions, passOver: PassOver): AsyncGenerator<Step> {
  const size = Math.max(1, options.workers ?? 1);
  const pool = threadPool<ReadingTask, Outcome>({ script: threadScript("reading-worker"), size, timeLimit: options.timeLimit ?? usualTimeLimit });
  const stepOf = async ({ draft, ...found }: Found): Promise<Step> => ({ ...found, items: draft === null ? [] : await readDraft(draft, options, pool) });
  try {
    yield* inOrder(foundAt(inputs, options, passOver), stepOf, size * 2);
  } finally {
    await pool.close();
  }
}
