/**
 * Works on items of a stream at the same time and gives what comes out in the order of the stream.
 *
 * @param ahead how many items may be worked on, or be done and waiting for their turn
 */
export async function* inOrder<Item, Result>(items: AsyncIterable<Item>, work: (item: Item) => Promise<Result>, ahead: number): AsyncGenerator<Result> {
  const pending: Promise<Result>[] = [];
  for await (const item of items) {
    pending.push(work(item));
    if (pending.length >= ahead) {
      const [first] = pending.splice(0, 1);
      if (first !== undefined) yield await first;
    }
  }
  for (const each of pending) yield await each;
}
