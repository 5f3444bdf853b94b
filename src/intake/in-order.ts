/**
 * Works on items of a stream at the same time and gives what comes out in the order of the stream, as soon as it is had:
 * a stream that pauses holds up nothing that came before.
 *
 * @param ahead how many items may be worked on, or be done and waiting for their turn
 */
export async function* inOrder<Item, Result>(items: AsyncIterable<Item>, work: (item: Item) => Promise<Result>, ahead: number): AsyncGenerator<Result> {
  const iterator = items[Symbol.asyncIterator]();
  const pending: Promise<Result>[] = [];
  let next: Promise<IteratorResult<Item, unknown>> | null = null;
  let hasEnded = false;
  try {
    while (!hasEnded || pending.length > 0) {
      if (!hasEnded && pending.length < ahead) next ??= iterator.next();
      const [first] = pending;
      const isFirstDone = next === null || (first !== undefined && (await Promise.race([next.then(() => false), first.then(() => true)])));
      if (isFirstDone && first !== undefined) {
        void pending.shift();
        yield await first;
      } else if (next !== null) {
        const { value, done } = await next;
        next = null;
        if (done === true) hasEnded = true;
        else pending.push(work(value));
      }
    }
  } finally {
    // What is asked of a stream that waits (standard input) may never come.
    const ending = iterator.return?.();
    if (next === null) await ending;
  }
}
