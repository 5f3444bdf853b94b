/** A line of a stream: its number from 1 and its bytes, or `null` in their place when it was longer than the limit. */
export interface StreamLine {
  readonly number: number;
  readonly bytes: Buffer | null;
}

const lineFeed = 0x0a;

/** Splits a stream of bytes into lines, never holding more than `limit` bytes of one: what is longer is let go as it comes. */
export async function* splitStream(stream: AsyncIterable<Buffer>, limit: number): AsyncGenerator<StreamLine> {
  let number = 1;
  let held: Buffer[] = [];
  let size = 0;
  const close = (): StreamLine => {
    const line = { number, bytes: size > limit ? null : Buffer.concat(held) };
    number += 1;
    held = [];
    size = 0;
    return line;
  };
  for await (const piece of stream) {
    let from = 0;
    for (let end = piece.indexOf(lineFeed); end !== -1; end = piece.indexOf(lineFeed, from)) {
      hold(piece.subarray(from, end));
      yield close();
      from = end + 1;
    }
    hold(piece.subarray(from));
  }
  if (size > 0) yield close();

  function hold(part: Buffer): void {
    size += part.length;
    if (size > limit) held = [];
    else if (part.length > 0) held.push(part);
  }
}
