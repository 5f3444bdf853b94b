import { faint, plain, type Run } from "./cells.ts";

/** The dot stays with what stands before it, so that no line begins with one. */
const separator = faint("\u00a0· ");

const longestWhole = 44;

/** Short pieces stay whole when lines break: their spaces become no-break spaces, which `paint` turns back. */
const kept = (run: Run): Run => (run.text.length > longestWhole ? run : { ...run, text: run.text.replaceAll(" ", "\u00a0") });

/** Pieces in a row with a dot between them, leaving out what is absent. */
export function dotted(pieces: readonly (Run | string | null)[]): readonly Run[] {
  const runs = pieces.flatMap((piece) => (piece === null ? [] : [typeof piece === "string" ? plain(piece) : piece])).filter(({ text }) => text !== "");
  return runs.flatMap((run, index) => (index === 0 ? [kept(run)] : [separator, kept(run)]));
}

/** The same in faint letters, as rows that add to a result. */
export function faintly(pieces: readonly (string | null)[]): readonly (readonly Run[])[] {
  const runs = dotted(pieces.map((piece) => (piece === null ? null : faint(piece))));
  return runs.length === 0 ? [] : [runs];
}
