import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { DetenteError } from "../model/index.ts";
import { decodeParser } from "./decode-parser.ts";
import { decodeLanguageModel, decodeTagging } from "./language-model.ts";
import { checksum, fileMark, fileVersion } from "./weight-file.ts";

const bytes = readFileSync(new URL("../../models/en/language.bin", import.meta.url));
const parserBytes = readFileSync(new URL("../../models/en/parser.bin", import.meta.url));

function changed(change: (copy: Buffer) => void): Buffer {
  const copy = Buffer.from(bytes);
  change(copy);
  return copy;
}

function signed(change: (copy: Buffer) => void): Buffer {
  return changed((copy) => {
    change(copy);
    copy.writeUInt32LE(checksum(copy.subarray(12)), 8);
  });
}

function refusal(file: Uint8Array): string {
  try {
    decodeTagging(file);
  } catch (error) {
    if (error instanceof DetenteError && error.code === "missing-resource") return error.message;
    throw error;
  }
  return "";
}

describe("decodeLanguageModel", () => {
  test("reads the shipped weights, which bear mark, version and checksum", () => {
    expect(bytes.readUInt32LE(0)).toBe(fileMark);
    expect(bytes.readUInt32LE(4)).toBe(fileVersion);
    expect(bytes.readUInt32LE(8)).toBe(checksum(bytes.subarray(12)));
    expect(bytes.length).toBeLessThan(6_000_000);
    expect(decodeLanguageModel(bytes, parserBytes).tagger.labels.length).toBeGreaterThan(50);
  });

  test("reads them from any place in a buffer, quickly", () => {
    const shifted = Buffer.concat([Buffer.from([1, 2, 3]), bytes]).subarray(3);
    const began = performance.now();
    expect(decodeTagging(shifted).tagger.labels).toEqual(decodeLanguageModel(bytes, parserBytes).tagger.labels);
    expect(performance.now() - began).toBeLessThan(1000);
  });

  test("reads the parser's weights, from any place too", () => {
    expect(parserBytes.length).toBeLessThan(4_000_000);
    const shifted = Buffer.concat([Buffer.from([1]), parserBytes]).subarray(1);
    expect(decodeParser(shifted).out).toEqual(decodeParser(parserBytes).out);
    expect(() => decodeParser(bytes)).toThrow(DetenteError);
    expect(() => decodeParser(parserBytes.subarray(0, parserBytes.length - 4))).toThrow(/damaged or cut short/u);
  });

  test.each([
    ["nothing", Buffer.alloc(0), /no weight file/u],
    ["text", Buffer.from("These are no weights at all, only words."), /no weight file/u],
    ["a file of another version", changed((copy) => copy.writeUInt32LE(99, 4)), /version 99/u],
    ["a file cut short", bytes.subarray(0, bytes.length - 4000), /damaged or cut short/u],
    ["a file cut inside a word", bytes.subarray(0, bytes.length - 3), /damaged or cut short/u],
    ["a changed byte in the header", changed((copy) => copy.writeUInt8(7, 40)), /damaged/u],
    ["a changed byte at the end", changed((copy) => copy.writeUInt8(copy.readUInt8(copy.length - 9) ^ 1, copy.length - 9)), /damaged/u],
    ["a header that is no JSON", signed((copy) => copy.writeUInt8(0x78, 16)), /header cannot be read/u],
    ["a header without its sections", signed((copy) => copy.write("tugs", copy.indexOf("tags.hashes"))), /section tags/u],
  ])("refuses %s in one line", (_, file, wanted) => {
    expect(refusal(file)).toMatch(wanted);
    expect(refusal(file)).not.toContain("\n");
  });
});
