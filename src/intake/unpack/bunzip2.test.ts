import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { bunzip2 } from "./bunzip2.ts";

async function unpacked(packed: Buffer, pieceSize = packed.length): Promise<Buffer> {
  async function* pieces(): AsyncGenerator<Buffer> {
    for (let at = 0; at < packed.length; at += pieceSize) yield await Promise.resolve(packed.subarray(at, at + pieceSize));
  }
  const found: Buffer[] = [];
  for await (const piece of bunzip2(pieces())) found.push(piece);
  return Buffer.concat(found);
}

/** "one\n" and "two\n", each a stream of its own, as `bzip2` writes them. */
const two = Buffer.from("QlpoOTFBWSZTWXgTwIIAAAHBAAAQAgGgACGaaDNNDLxdyRThQkHgTwIIQlpoOTFBWSZTWS63GtcAAAFBgAAQAACEgCAAIZpoM00HPF3JFOFCQLrca1w=", "base64");
/** Runs that end a block, 255 more than four, and one longer: 1,000 × a, 4 × b, 259 × c, 5 × d. */
const runs = Buffer.from("QlpoOTFBWSZTWX0JV0IAAANBAeAAPAAAgAAIIAAxDAgbVMYpvOjiQywdwpkS34u5IpwoSD6Eq6EA", "base64");
/** Nothing. */
const empty = Buffer.from("QlpoORdyRThQkAAAAAA=", "base64");

/** "Line 0 of a long report about nothing at all.", numbers up to 96, 50,000 lines: three blocks. */
const blocks =
  "QlpoOTFBWSZTWU2lCnkB48hdgAAQQAF/4AAEM+XWAFAFnPUAAAAAgBRoaAAAAo0NAAAAUaGgAAAE1VU/VGZIwNIZkBSqkZPb1VR6gAAxEEldRBJW2ggkr4RBJXeIJK0EElYiEkb4yF7lC+ihdlC9VC8ipyipzip0iplFTrFTtAulCyhZQvRQsoWULKFlCyhZQsoXsoWULKFlC9VCyhZQsoWULKFlC8KFlCyhZQsoXdQsoWULKFlCyhd1CyhZQsoWULKF4ULKFlCyhZQvVQsoWULKFlCyhZQvZQsoWULKF6KFlCyhZQsoWULKFlC6ULKFlC7KFlCyhaQtIWkLSFpC0hckLUhaQtIWkLSFpC0haQvNSqSPypVJH1ULpQulC6ULpQulC8qF5ULyoXmQu3FCyhZQsoWULKFlCyhckLSFwqlWULKF6KFlCyhZQsoWULSFpC6KpVlCyhZQvVQsoWULKFlC0haQvYqlWULKFlCyhd1CyhZQsoWkLSF4KpVlCyhZQsoWULwoWULKFpC0hdyqVdpCyhZQsoWULKFlC6ULKFpC9CqVcULihcULihcULihcULpQuSF2KpVxQuKFxQuKFxQuKFxQuSFwCRxQuKFxQuKFxQuKFxQuSFyhSfWQu3aFCR2SkJK6CCSvAgkrYQSVqIJKwiCStIgkr/EEleYgkrSIJKyiCSsxBJWqIJKzEElYRBJX0IJK2EElcIgkrYQSVqIJK3CCSt4gkr1yEElfcQSViIJK+UQSV7MUFZJlNZYetQOgTwVV2AABBAAX/gAAQz5dYAUAWceAAUAAEAFGhoAAACjQ0AAABRoaAAAATVUUD2pPUM0CeUBSqo0N+1VUeoNGENMxBJXMQSV0EElcIgkrqIJK2EElZxBJX3FTEVOkVMoqfMVNYF+yhfuoX8KF5UL+VC+iheVCyhZQvVQsoWULKFlCyhZQsoXwoWULKFlC8KFlCyhZQsoWULKF7qFlCyhZQsoXsoWULKFlCyhZQvZQsoWULKFlCyhe6hZQsoWULKF4ULKFlCyhZQsoWUL4ULSFpC0heqhaQtIWkLSFpC0haQvMhaQtIXooWkLSFpCyhZQsoWULKFyhYoWULKFlCygxFTEVMRUxrEEleBAkf0oXKFyhcoXKFyhcoXzIXzIXyoXKFlCyhZQsoWULKFpC0hZQuKpVlCyheqhZQsoWULKFpCyhZQvJVKsoWULKF4ULKFlCyhaQsoWUL4KpVlCyhZQsoXsoWULKFpCyhZQvcqlWULKFlCyhZQvdQsoWkLKFlC9iqVeihZQsoWULKFlC0heVC0hZQvHiKlXKFyhcoXKFyhfEhdIXlQuUL0RSrlC5QuULlC5QukLpC5QuUJHKFyhcoXKFyhdIXSFwqaSRLYQSVkRBJX5EEleRBJXEQSVuIJKzRBJWwgkrwIJK/RBJWwgkr4EElaCCSt4QSVpEElZiUgyyiSEvUQSVxEElYEElcRBJW8QSV7RBJXvEElaxBJWBBJX9EEleiIJK/zFBWSZTWTIotOgC4sbdgAAQQAF/4AAEM+XWAFAFHh4AAAFIgijQ0AAABRoaAAAAo0NAAAAJqqowe9VSeoABoClUUHtKaYZRo09TZ0KSnZCkpshSU4UKSn1QpKboUlM6FJToKtRVsKshVyFXyKuYq6CrqKtBV2FWwq0FWoq1IetQ1Q1Q1Q1Q1Q1Q1Q71DVDVDVDpUNUNUNUNUNUNUO1Q1Q1Q1Q1Q61DCMIwjCMI61DCMIwjCMI7CMIwjCMI6VDCMIwjCMIwjuIwjVDVD1qGqGqGqGqGqGqGqHioaoaoelQ1Q1Q1Q1Q1Q1Q1Q1Q5UNVDVDVDVDVDVDVDVD08lRIv0VEi+1Q8VDxUPFQ71DwI8iPNQ81DzUOVDVDVDVDVDCMI1Q1Q1Q5VErVDVD1qGqGqGEYRqhqhqh4qiVqhqhqh0qGqGEYRqhqhqh3qiVqhqhqhhHWoYRhGqGqGqHfuSStUNUNUOojCO1QwjVDVDVDrFJXpUNUNUNUMIwjCPFQ1Q1Q9VJK5UOVDlQ4I4I5UMCrQVYFWQUjAqwKsAcEcEcqHKhyocqpFyocqHKhwRwRyocqHIqwIluhSUypCkp1oUlP1CkpxQpKfyFJTNQpKb0KSn4hSU8UCRfYqJF4KiRclRIv6lRIuSQR7elQQ6JUSLtKiRe5USL2KiRe5USL+lRIuxUSLuVEi+JUSL2KiRf4qJF0gUlPIu5IpwoSGO1Hry";

describe("bunzip2", () => {
  test("several streams behind one another, in pieces of any size", async () => {
    expect(String(await unpacked(two))).toBe("one\ntwo\n");
    expect(String(await unpacked(two, 1))).toBe("one\ntwo\n");
    expect(String(await unpacked(Buffer.concat([two, Buffer.alloc(100)])))).toBe("one\ntwo\n");
    expect(String(await unpacked(empty))).toBe("");
  });

  test("long runs", async () => {
    expect(String(await unpacked(runs))).toBe(`${"a".repeat(1000)}bbbb${"c".repeat(259)}ddddd`);
  });

  test("many blocks", async () => {
    const bytes = await unpacked(Buffer.from(blocks, "base64"));
    expect(bytes.length).toBe(2_344_840);
    expect(createHash("sha256").update(bytes).digest("hex")).toBe("0a2c187fca00ef75cb7a93c8e2cd0ee3130f9946fe6cbc42c899455ffbad3206");
  });

  const broken: readonly [id: string, packed: Buffer][] = [
    ["nothing at all", Buffer.alloc(0)],
    ["a header alone", two.subarray(0, 4)],
    ["cut off", two.subarray(0, 30)],
    ["another checksum", Buffer.from(two).fill(0, 11, 12)],
    ["no header", Buffer.from("BZx9 what is this")],
  ];
  test.each(broken)("refused: %s", async (_id, packed) => {
    await expect(unpacked(packed)).rejects.toMatchObject({ code: "damaged" });
  });

  test("any wrong bit is found or harmless", async () => {
    for (let bit = 32; bit < two.length * 8; bit += 1) {
      const wrong = Buffer.from(two);
      wrong[bit >> 3] = (wrong[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      // A wrong bit of the second header ends the data behind the first stream.
      const found = await unpacked(wrong).then(String, (error: { code: string }) => error.code);
      expect(["damaged", "one\n", "one\ntwo\n"]).toContain(found);
    }
  });
});
