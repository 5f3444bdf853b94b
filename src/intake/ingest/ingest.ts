import { availableParallelism } from "node:os";
import type { Archive, Deposit } from "../../archive/index.ts";
import { asDetenteError, DetenteError } from "../../model/index.ts";
import { isReadLanguage } from "../../reading/index.ts";
import { refused } from "../draft.ts";
import { findInputs, type Input } from "../find-inputs.ts";
import { inOrder } from "../in-order.ts";
import type { IntakeOptions, Origin, Refused, Taken } from "../origin.ts";
import { takeSteps, titleOf, type Step } from "../take-steps.ts";
import type { ReadOutcome, ReadTask } from "../worker/read-task.ts";
import { threadPool, type ThreadPool } from "../worker/thread-pool.ts";
import { threadScript } from "../worker/thread-script.ts";
import { fileMarks } from "./file-marks.ts";
import { lookAt, optionsMark } from "./fingerprint.ts";
import type { IngestProgress, IngestSummary } from "./ingest-summary.ts";
import { storeBatch } from "./store-batch.ts";
import { tally } from "./tally.ts";
import { untilStopped } from "./until-stopped.ts";
import { watchInputs } from "./watch-inputs.ts";
import { weigh } from "./weigh.ts";

export interface IngestOptions extends Pick<IntakeOptions, "supplied" | "columns"> {
  /** Threads that read; all cores without it. */
  readonly workers?: number;
  /** Reports that are stored in one transaction. */
  readonly batch?: number;
  /** Milliseconds that reading one report may take. */
  readonly timeLimit?: number;
  /** Leaves the models learnt from annotated news out of the readings. */
  readonly rulesOnly?: boolean;
  /** A folder whose files are taken in as well, and then each that is new or changes, until the signal. */
  readonly watch?: string;
  /** Ends the run after what was begun: what is done is stored, and the same call goes on from there. */
  readonly signal?: AbortSignal;
  /** Hears how far the run has come, after each step. */
  readonly onProgress?: (progress: IngestProgress) => void;
  /** Hears of each refused item at once. */
  readonly onRefused?: (refused: Refused) => void;
}

const usualBatch = 200;
const usualTimeLimit = 60_000;
/** Milliseconds after which a batch is stored though it is not full. */
const longestWait = 1000;
/** Reports given to a thread at a time: as many as keep it busy while a batch is stored. */
const aheadOfThread = 64;

type ReadPool = ThreadPool<ReadTask, ReadOutcome>;

/** A report that is read, on its way into the archive. */
interface ReadItem {
  readonly kind: "read";
  readonly deposit: Deposit;
  readonly took: number;
}

/** A step whose reports are read. */
interface ReadStep {
  readonly step: Step;
  readonly read: readonly ReadItem[];
  readonly refused: readonly Refused[];
}

function provenanceOf({ path, member, item, fetched }: Origin): Deposit["provenance"] {
  return { path, member, item, fetched };
}

async function readItem(item: Taken | Refused, pool: ReadPool): Promise<ReadItem | Refused> {
  if (item.kind === "refused") return item;
  const { report, origin } = item;
  const [outcome] = await pool.run({ title: titleOf(origin), report });
  if (outcome === undefined) return refused(new DetenteError("internal", `${titleOf(origin)} was not read`), origin);
  if ("code" in outcome) return refused(new DetenteError(outcome.code, outcome.message), origin);
  return { kind: "read", deposit: { reading: outcome.reading, read: isReadLanguage(report.language), provenance: provenanceOf(origin) }, took: outcome.took };
}

async function readStep(step: Step, pool: ReadPool): Promise<ReadStep> {
  const results = await Promise.all(step.items.map((item) => readItem(item, pool)));
  return {
    step,
    read: results.filter((result) => result.kind === "read"),
    refused: results.filter((result) => result.kind === "refused"),
  };
}

/** What a run without an archive stores in. */
const nowhere: Pick<Archive, "add" | "mark"> = {
  add: () => Promise.resolve({ added: 0, known: 0, versions: 0, copies: 0 }),
  mark: () => Promise.resolve(null),
};

/**
 * Takes whatever reports some paths hold into an archive: {@link takeIn} finds them, threads read them, batches of them are
 * stored together with marks of how far each file is done. What the archive holds in the end depends neither on the threads
 * nor on stops in between: after one, the same call passes over what is done. Reports in languages that are not read are
 * kept unread. One bad item never stops the rest. Memory is bounded by the largest items, not by their number.
 *
 * @param archive `null` to do all but store
 * @throws nothing: where the archive cannot go on, the summary says so
 */
export async function ingest(paths: readonly string[], archive: Pick<Archive, "add" | "mark"> | null, options: IngestOptions = {}): Promise<IngestSummary> {
  const { batch = usualBatch, timeLimit = usualTimeLimit, rulesOnly = false, signal = new AbortController().signal } = options;
  const workers = Math.max(1, options.workers ?? availableParallelism());
  // What is at work when a signal comes is ended first, so it is not much more than a batch.
  const ahead = Math.min(workers * aheadOfThread * 2, batch * 4);
  const store = archive ?? nowhere;
  const began = performance.now();
  const took = (): number => performance.now() - began;
  const count = tally();
  const marks = fileMarks(store, optionsMark(options));
  const pool = threadPool<ReadTask, ReadOutcome>({ script: threadScript("stage-worker"), size: workers, timeLimit, ahead: aheadOfThread, data: { rulesOnly } });
  const ended = new AbortController();
  let total: IngestProgress["total"] = null;
  const weighing = weigh(paths, AbortSignal.any([signal, ended.signal]), options.watch).then((weight) => (total = weight));

  async function passOver(path: string): Promise<number | null> {
    const done = await marks.begin(path);
    if (done === null) count.passOver((await lookAt(path))?.size ?? 0);
    else count.passOverItems(done);
    return done;
  }

  function hear(item: Refused): void {
    count.refuse(item.error.code);
    options.onRefused?.(item);
  }

  let deposits: Deposit[] = [];
  let oldest = 0;
  let stored = 0;
  async function flush(): Promise<void> {
    const taken = marks.take();
    if (deposits.length === 0 && taken.length === 0) return;
    const full = deposits;
    deposits = [];
    const from = performance.now();
    const { deposited, refused: notStored } = await storeBatch(store, full, taken);
    stored += performance.now() - from;
    count.deposit(deposited);
    for (const { deposit, error } of notStored) {
      marks.refuse(deposit.provenance.path);
      hear(refused(error, { ...deposit.provenance, format: null, line: null, address: null, position: 0 }));
    }
  }

  let hasEnded = false;
  /** Whoever watches a folder is done whenever nothing more is at hand. */
  let isIdle = false;
  async function* inputs(): AsyncGenerator<Input | null> {
    yield* findInputs(paths);
    if (options.watch !== undefined) yield* watchInputs(options.watch, signal);
  }
  async function* steps(): AsyncGenerator<Step> {
    const { supplied = {}, columns = {} } = options;
    yield* takeSteps(inputs(), { supplied, columns, workers }, passOver);
    hasEnded = options.watch === undefined;
  }

  async function run(): Promise<IngestSummary["end"]> {
    for await (const { step, read: found, refused: bad } of inOrder(untilStopped(steps(), signal), (each) => readStep(each, pool), ahead)) {
      const unfit = bad.find(({ error }) => error.code === "missing-resource");
      if (unfit !== undefined) return unfit.error;
      for (const item of bad) hear(item);
      if (deposits.length === 0) oldest = performance.now();
      for (const { deposit, took: milliseconds } of found) {
        deposits.push(deposit);
        count.read(deposit.read ? null : deposit.reading.report.language, milliseconds);
      }
      count.go(step);
      marks.pass(step);
      if (step.isPause || deposits.length >= batch || (deposits.length > 0 && performance.now() - oldest > longestWait)) await flush();
      isIdle = step.isPause;
      options.onProgress?.({ ...count.progress(), total, took: took() });
    }
    await flush();
    // Once more for the marks of files of which the last batch refused something.
    await flush();
    return hasEnded || isIdle ? "whole" : "stopped";
  }

  try {
    const end = await run().catch((error: unknown) => asDetenteError(error));
    return { ...count.summary(), took: took(), stored, end };
  } finally {
    ended.abort();
    await Promise.all([pool.close(), weighing.catch(() => null)]);
  }
}
