import { defaultPlace } from "../archive/index.ts";
import { ingest, type IngestSummary } from "../intake/index.ts";
import { DetenteError } from "../model/index.ts";
import { checkIngest } from "./check-ingest.ts";
import { columnMap } from "./column-map.ts";
import { complain } from "./complain.ts";
import { givenNumber } from "./given-number.ts";
import type { IngestOptions } from "./ingest-command.ts";
import { openToAdd } from "./open-to-add.ts";
import { print } from "./output.ts";
import { progressLine } from "./progress-line.ts";
import { suppliedBy } from "./read-options.ts";
import { refusedList } from "./refused-list.ts";
import { placeShown } from "./place-shown.ts";
import { renderSummary, sumOf } from "./render-summary.ts";
import { stopSignal } from "./stop-signal.ts";

/** Ends as the run has ended: told of what stands in the way, how to go on, or how many items were refused. */
function complainOf({ end, refused, reports }: IngestSummary): void {
  if (end instanceof DetenteError) complain(end);
  else if (end === "stopped") complain(new DetenteError("stopped", `stopped after ${reports.toLocaleString("en")} ${reports === 1 ? "report" : "reports"}, which are kept; the same command goes on from there`));
  const count = sumOf(refused);
  if (count > 0) complain(new DetenteError("refused", `${count.toLocaleString("en")} ${count === 1 ? "item was" : "items were"} refused`));
}

function asJson({ end, took, read, stored, ...counts }: IngestSummary, place: string | null): string {
  const seconds = (milliseconds: number): number => Math.round(milliseconds) / 1000;
  return `${JSON.stringify({ archive: place === null ? null : placeShown(place), ...counts, seconds: seconds(took), reading: seconds(read), storing: seconds(stored), end: end instanceof DetenteError ? end.code : end }, null, 2)}\n`;
}

/** Takes reports into an archive, shows how far it is, and prints what came of it. */
export async function runIngest(paths: readonly string[], options: IngestOptions): Promise<void> {
  checkIngest(paths, options);
  const place = options.dryRun === true ? null : (options.archive ?? defaultPlace());
  const progress = progressLine();
  const refusals = await refusedList(options.refused, () => progress.clear());
  const { signal, release } = stopSignal();
  const archive = place === null ? null : await openToAdd(place);
  try {
    const workers = givenNumber("--workers", options.workers, 256);
    const batch = givenNumber("--batch", options.batch, 100_000);
    const summary = await ingest(paths, archive, {
      supplied: suppliedBy(options),
      columns: columnMap(options.columns),
      rulesOnly: options.rulesOnly === true,
      signal,
      ...(workers === undefined ? {} : { workers }),
      ...(batch === undefined ? {} : { batch }),
      ...(options.watch === undefined ? {} : { watch: options.watch }),
      onProgress: (now) => progress.show(now),
      onRefused: (refused) => refusals.add(refused),
    });
    progress.clear();
    await refusals.close();
    await print(options.json === true ? asJson(summary, place) : renderSummary(summary, place));
    complainOf(summary);
  } finally {
    release();
    await archive?.close();
  }
}
