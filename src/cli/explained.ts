import { silent, type Note, type Reading, type Report, type Tell } from "../model/index.ts";
import { read, type Resources } from "../reading/index.ts";

/** A reading, with the notes of its stages where they were asked for. */
export interface Explained {
  readonly reading: Reading;
  readonly notes: readonly Note[] | null;
}

/** Makes a report and reads it, collecting notes from both when `explain` is set. */
export function readExplained(make: (tell: Tell) => Report, resources: Resources, explain: boolean): Explained {
  if (!explain) return { reading: read(make(silent), resources), notes: null };
  const notes: Note[] = [];
  const tell: Tell = (note) => notes.push(note);
  return { reading: read(make(tell), resources, tell), notes };
}

/** The object that JSON output prints: the reading, and the notes beside its fields. */
export function toJson({ reading, notes }: Explained): object {
  return notes === null ? reading : { ...reading, notes };
}
