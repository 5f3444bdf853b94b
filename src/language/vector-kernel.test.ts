import { describe, expect, test } from "vitest";
import { kernelMemory, vectorKernel } from "./vector-kernel.ts";

const places = { addresses: 0, bias: 128, hidden: 1024 };
const rowsAt = 4096;

/** Small whole numbers that look random and are the same each time. */
const number = (at: number, most: number): number => ((at * 7919 + 104_729) % (2 * most + 1)) - most;

describe("vectorKernel", () => {
  test.each([
    [1, 8],
    [3, 16],
    [22, 128],
  ])("sums %d rows of %d numbers and weighs them as plain code does", (rowCount, width) => {
    const memory = kernelMemory(rowsAt + 2 * width * (rowCount + 1));
    const kernel = vectorKernel(memory, rowCount, width, places);
    const rows = new Int16Array(memory.buffer, rowsAt, width * (rowCount + 1)).map((_, at) => number(at, 300));
    new Int16Array(memory.buffer, rowsAt).set(rows);
    const bias = Int16Array.from({ length: width }, (_, at) => number(at, 50));
    new Int16Array(memory.buffer, places.bias).set(bias);
    new Int32Array(memory.buffer, places.addresses).set(Array.from({ length: rowCount }, (_, row) => rowsAt + 2 * width * row));
    kernel.sumRows();
    const hidden = Array.from(bias, (value, unit) => {
      let sum = value;
      for (let row = 0; row < rowCount; row++) sum += rows[row * width + unit] ?? 0;
      return Math.max(0, sum);
    });
    expect([...new Int16Array(memory.buffer, places.hidden, width)]).toEqual(hidden);
    const last = rowCount * width;
    const product = hidden.reduce((sum, value, unit) => sum + value * (rows[last + unit] ?? 0), 0);
    expect(kernel.product(rowsAt + 2 * last)).toBe(product);
  });
});
