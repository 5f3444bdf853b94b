import { faint, plain, type Run } from "./cells.ts";

const separator = faint(" · ");

/** Pieces in a row with a dot between them, leaving out what is absent. */
export function dotted(pieces: readonly (Run | string | null)[]): readonly Run[] {
  const runs = pieces.filter((piece): piece is Run | string => piece !== null && piece !== "").map((piece) => (typeof piece === "string" ? plain(piece) : piece));
  return runs.flatMap((run, index) => (index === 0 ? [run] : [separator, run]));
}

/** The same in faint letters, as rows that add to a result. */
export function faintly(pieces: readonly (string | null)[]): readonly (readonly Run[])[] {
  const words = pieces.filter((piece) => piece !== null && piece !== "").join(" · ");
  return words === "" ? [] : [[faint(words)]];
}
