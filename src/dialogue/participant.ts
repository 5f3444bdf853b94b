import type { Reading } from "../model/index.ts";
import type { Participant } from "./answer.ts";

/** An actor of a reading as the answer shows it; an id that the reading does not hold stands for itself. */
export function participant(reading: Reading, id: string): Participant {
  const actor = reading.actors.find((one) => one.id === id);
  return { id, name: actor?.name ?? id, state: actor?.state ?? null, office: actor?.office?.title ?? null };
}
