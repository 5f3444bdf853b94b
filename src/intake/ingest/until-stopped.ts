/** The items of a stream until a signal stops it; what the stream was about to give is left to it. */
export async function* untilStopped<Item>(items: AsyncIterable<Item>, signal: AbortSignal): AsyncGenerator<Item> {
  const iterator = items[Symbol.asyncIterator]();
  let stop = (): void => {};
  const stopped = new Promise<null>((settle) => {
    stop = () => settle(null);
  });
  signal.addEventListener("abort", stop, { once: true });
  let isWaiting = false;
  try {
    while (!signal.aborted) {
      isWaiting = true;
      const next = await Promise.race([iterator.next(), stopped]);
      if (next === null) return;
      isWaiting = false;
      if (next.done === true) return;
      yield next.value;
    }
  } finally {
    signal.removeEventListener("abort", stop);
    const ending = iterator.return?.();
    // A stream that waits for standard input may wait for ever.
    if (!isWaiting) await ending;
    else ending?.catch(() => null);
  }
}
