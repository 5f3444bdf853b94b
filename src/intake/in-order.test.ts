import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "vitest";
import { inOrder } from "./in-order.ts";

async function* numbers(count: number): AsyncGenerator<number> {
  for (let number = 0; number < count; number += 1) yield await Promise.resolve(number);
}

test("gives results in the order of the items, with no more at work than told", async () => {
  let working = 0;
  let most = 0;
  const results: number[] = [];
  const work = async (number: number): Promise<number> => {
    most = Math.max(most, ++working);
    await pause((number * 7) % 5);
    working -= 1;
    return number;
  };
  for await (const result of inOrder(numbers(40), work, 4)) results.push(result);
  expect(results).toEqual(Array.from({ length: 40 }, (_, index) => index));
  expect(most).toBe(4);
});

test("gives what is done while the stream pauses", async () => {
  let release = (): void => {};
  const paused = new Promise<void>((settle) => {
    release = settle;
  });
  async function* slow(): AsyncGenerator<number> {
    yield 1;
    yield 2;
    await paused;
    yield 3;
  }
  const results: number[] = [];
  for await (const result of inOrder(slow(), (number) => Promise.resolve(number), 8)) {
    results.push(result);
    if (result === 2) release();
  }
  expect(results).toEqual([1, 2, 3]);
});

test("leaves a stream that waits for ever when it is no longer wanted", async () => {
  async function* endless(): AsyncGenerator<number> {
    yield 1;
    await new Promise(() => {});
  }
  for await (const result of inOrder(endless(), (number) => Promise.resolve(number), 8)) {
    expect(result).toBe(1);
    break;
  }
});
