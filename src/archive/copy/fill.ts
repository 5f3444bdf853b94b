import { addArrivals } from "../add-arrivals.ts";
import { distinctArrivals } from "../arrival.ts";
import type { Session } from "../dialect.ts";
import { setMarks } from "../file-marks.ts";
import { addRecords } from "../records.ts";
import type { Line } from "./portable.ts";

const mostAtOnce = 500;

/** Puts the lines of a backup into an archive, inside one transaction. */
export async function fill(session: Session, lines: AsyncIterable<Line>): Promise<void> {
  let held: Line[] = [];
  const put = async (): Promise<void> => {
    await addArrivals(session, distinctArrivals(held.flatMap((line) => ("deposit" in line ? [line.deposit] : []))));
    await addRecords(session, held.flatMap((line) => ("record" in line ? [line.record] : [])));
    await setMarks(session, held.flatMap((line) => ("mark" in line ? [line.mark] : [])));
    held = [];
  };
  for await (const line of lines) {
    held.push(line);
    if (held.length >= mostAtOnce) await put();
  }
  await put();
}
