/** The items of a stream until a signal stops it; what the stream was about to give is left to it. */
export async function* untilStopped<Item>(items: AsyncIterable<Item>, signal: AbortSignal): AsyncGenerator<Item> {
  const iterator = items[Symbol.asyncIterator]();
  let stop = (): void => {};
  const hear = (): void => stop();
  signal.addEventListener("abort", hear);
  let isWaiting = false;
  // Not a race with one promise for the whole run: that would hold on to every item until its end.
  const nextOrStop = async (): Promise<IteratorResult<Item, unknown> | null> => await new Promise<IteratorResult<Item, unknown> | null>((settle, fail) => {
    stop = () => settle(null);
    iterator.next().then(settle, fail);
  });
  try {
    while (!signal.aborted) {
      isWaiting = true;
      const next = await nextOrStop();
      if (next === null) return;
      isWaiting = false;
      if (next.done === true) return;
      yield next.value;
    }
  } finally {
    signal.removeEventListener("abort", hear);
    const ending = iterator.return?.();
    // A stream that waits for standard input may wait for ever.
    if (!isWaiting) await ending;
    else ending?.catch(() => null);
  }
}
