/** A row of a table: its cells, or `null` in their place when it was longer than the limit or never closed its quotation mark. */
export interface CsvRow {
  /** The line it begins on, from 1. */
  readonly line: number;
  readonly cells: readonly string[] | null;
}

/** How often a row that never ends is given up and what follows its first line read again: each time costs a row's limit. */
const mostRetries = 50;

/**
 * Splits a table into rows as RFC 4180 writes them: cells in quotation marks may hold delimiters, line ends and doubled marks.
 * Cells are Latin-1 views of the bytes, so that a wrong byte spoils one row and not the table.
 *
 * @param limit the most bytes that a row may have
 */
export async function* csvRows(stream: AsyncIterable<Uint8Array>, delimiter: string, limit: number): AsyncGenerator<CsvRow> {
  let text = "";
  let line = 1;
  let retries = 0;
  /** The line that was given up goes on in what is still to come. */
  let isDropping = false;
  for await (const piece of stream) {
    text += Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength).toString("latin1");
    // A row that is not yet whole is tried again only when much more has come.
    yield* rowsOf(false);
  }
  yield* rowsOf(true);

  function* rowsOf(isEnd: boolean): Generator<CsvRow> {
    let at = 0;
    if (isDropping) {
      const end = text.indexOf("\n");
      at = end === -1 ? text.length : end + 1;
      isDropping = end === -1;
    }
    while (at < text.length) {
      const row = rowAt(text, at, delimiter, isEnd);
      if (row !== null) {
        yield { line, cells: row.end - at > limit ? null : row.cells };
        line += row.lines;
        at = row.end;
      } else if (isEnd || text.length - at > limit) {
        // An opened mark swallowed what follows: only its first line is given up.
        const end = text.indexOf("\n", at);
        retries += 1;
        yield { line, cells: null };
        line += 1;
        isDropping = end === -1;
        at = end === -1 || retries > mostRetries ? text.length : end + 1;
      } else {
        break;
      }
    }
    text = text.slice(at);
  }
}

/** The row that begins at an offset; `null` where the text ends before it does. */
function rowAt(text: string, from: number, delimiter: string, isEnd: boolean): { readonly cells: readonly string[]; readonly end: number; readonly lines: number } | null {
  const cells: string[] = [];
  let at = from;
  let lines = 0;
  for (;;) {
    let cell = "";
    if (text[at] === '"') {
      at += 1;
      for (;;) {
        const mark = text.indexOf('"', at);
        if (mark === -1) return null;
        const inside = text.slice(at, mark);
        for (let feed = inside.indexOf("\n"); feed !== -1; feed = inside.indexOf("\n", feed + 1)) lines += 1;
        cell += inside;
        at = mark + 1;
        if (at >= text.length && !isEnd) return null;
        if (text[at] !== '"') break;
        cell += '"';
        at += 1;
      }
    }
    // After a closed mark, up to the delimiter, stands what careless writers leave there.
    const rest = at;
    while (at < text.length && text[at] !== delimiter && text[at] !== "\n") at += 1;
    if (at >= text.length && !isEnd) return null;
    cells.push(cell + text.slice(rest, at).replace(/\r$/, ""));
    if (text[at] === delimiter) at += 1;
    else return { cells, end: Math.min(at + 1, text.length), lines: lines + 1 };
  }
}
