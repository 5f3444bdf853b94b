import { expect } from "vitest";

/**
 * Reads a tab-separated file as strictly as a loader of the field would: the same number of fields in each line, a line
 * feed after the last, nothing that would end a field or line inside one.
 */
export function strictTab(file: string, width: number): readonly (readonly string[])[] {
  if (file === "") return [];
  expect(file.endsWith("\n")).toBe(true);
  expect(file).not.toMatch(/[\r\u2028\u2029\u0085]/u);
  const lines = file.slice(0, -1).split("\n");
  return lines.map((line) => {
    const fields = line.split("\t");
    expect({ line, fields: fields.length }).toEqual({ line, fields: width });
    return fields;
  });
}

/** All pieces of an export as one text. */
export async function whole(pieces: AsyncIterable<string | Uint8Array>): Promise<string> {
  let text = "";
  for await (const piece of pieces) {
    expect(typeof piece).toBe("string");
    text += String(piece);
  }
  return text;
}
