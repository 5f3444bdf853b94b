import { hashText, joinHashes } from "../language/index.ts";

/** Words a shingle: long enough that unlike reports of one event share few, short enough that an edit spoils few. */
const shingleWords = 3;
/** In a text of fewer words the one that makes it other news is less than a fifth of the shingles: only equal ones are copies. */
const fewestWords = 30;
const hashes = 128;
const greatest = 0x7fffffff;
/** Rows a band, and bands: two texts of a likeness s share a band with 1 - (1 - s^6)^21, which is .28 at .5, .63 at .6, .93 at .7, .998 at .8 and all but 1 at .9. */
const rows = 6;
const bands = 21;
/** From this likeness on texts are copies. */
const copyLikeness = 0.8;

/** The smallest of each of 128 hashes over a text's shingles, or none for a text so short that only equal ones are its copies. */
export type StorySignature = Int32Array;

/** Multipliers of the hashes, all odd, so that each hash is a permutation of 32 bits. */
const factors = Int32Array.from({ length: hashes }, (_, index) => hashText(`factor ${index}`) | 1);
const offsets = Int32Array.from({ length: hashes }, (_, index) => hashText(`offset ${index}`));

function countWords(words: string): number {
  let count = 1;
  for (let at = words.indexOf(" "); at !== -1; at = words.indexOf(" ", at + 1)) count++;
  return count;
}

/** A hash of each three words in a row, made of those of the words, so that each character is looked at once. */
function shingleHashes(words: string): Int32Array {
  const count = countWords(words);
  if (count < fewestWords) return new Int32Array(0);
  const shingles = new Int32Array(count - shingleWords + 1);
  let [before, last, from] = [0, 0, 0];
  for (let word = 0; word < count; word++) {
    const blank = words.indexOf(" ", from);
    const to = blank === -1 ? words.length : blank;
    const hash = hashText(words, from, to);
    if (word >= shingleWords - 1) shingles[word - shingleWords + 1] = joinHashes(joinHashes(before, last), hash);
    before = last;
    last = hash;
    from = to + 1;
  }
  return shingles;
}

/** Sets the least of four hashes at a time over all shingles: the processor works on them side by side. */
function setLeast(signature: Int32Array, shingles: Int32Array, at: number): void {
  const [f0, f1, f2, f3] = [factors[at] as number, factors[at + 1] as number, factors[at + 2] as number, factors[at + 3] as number];
  const [o0, o1, o2, o3] = [offsets[at] as number, offsets[at + 1] as number, offsets[at + 2] as number, offsets[at + 3] as number];
  let [m0, m1, m2, m3] = [greatest, greatest, greatest, greatest];
  for (let place = 0; place < shingles.length; place++) {
    const shingle = shingles[place] as number;
    // The upper bits of a product depend on all bits of the shingle's, so that the least of them is a fair draw.
    const h0 = (Math.imul(shingle, f0) + o0) | 0;
    const h1 = (Math.imul(shingle, f1) + o1) | 0;
    const h2 = (Math.imul(shingle, f2) + o2) | 0;
    const h3 = (Math.imul(shingle, f3) + o3) | 0;
    // Comparing keeps these whole numbers, where Math.min would make them floating ones.
    if (h0 < m0) m0 = h0;
    if (h1 < m1) m1 = h1;
    if (h2 < m2) m2 = h2;
    if (h3 < m3) m3 = h3;
  }
  signature[at] = m0;
  signature[at + 1] = m1;
  signature[at + 2] = m2;
  signature[at + 3] = m3;
}

/**
 * The MinHash signature of a text over its shingles of three words (Broder 1997, "On the resemblance and containment of
 * documents"). Two signatures agree in as many places, on average, as the sets of shingles have in common (Jaccard).
 *
 * @param words as {@link storyText} gives them
 */
export function storySignature(words: string): StorySignature {
  const shingles = shingleHashes(words);
  if (shingles.length === 0) return new Int32Array(0);
  const signature = new Int32Array(hashes);
  for (let at = 0; at < hashes; at += 4) setLeast(signature, shingles, at);
  return signature;
}

/**
 * The keys under which texts that may be copies meet: locality-sensitive hashing by bands of the signature (Indyk and
 * Motwani 1998; Leskovec, Rajaraman, Ullman, "Mining of Massive Datasets", 3.4). Whole numbers of 48 bits, one a band,
 * no key shared by two bands but by chance. None for a text too short for a signature.
 */
export function bandKeys(signature: StorySignature): readonly number[] {
  if (signature.length === 0) return [];
  return Array.from({ length: bands }, (_, band) => {
    let high = band;
    let low = 0x9e3779b9;
    for (let row = band * rows; row < (band + 1) * rows; row++) {
      const value = signature[row] as number;
      high = Math.imul(high ^ value, 0x85ebca6b) ^ (high >>> 13);
      low = Math.imul(low ^ value, 0xc2b2ae35) ^ (low >>> 16);
    }
    return (high & 0xffff) * 0x100000000 + (low >>> 0);
  });
}

/** The share of places in which two signatures agree: an estimate of the likeness of the texts, ± .035 at .8. */
export function likeness(one: StorySignature, other: StorySignature): number {
  if (one.length === 0 || other.length === 0) return 0;
  let agreeing = 0;
  for (let place = 0; place < hashes; place++) if (one[place] === other[place]) agreeing++;
  return agreeing / hashes;
}

/** Whether two texts are copies, by their signatures; equal texts too short for one are for the caller to tell. */
export function areCopies(one: StorySignature, other: StorySignature): boolean {
  return likeness(one, other) >= copyLikeness;
}

/** The signature as bytes to keep, 512 of them; empty for none. */
export function signatureBytes(signature: StorySignature): Uint8Array {
  return new Uint8Array(signature.buffer, signature.byteOffset, signature.byteLength);
}

/** The signature that was kept as bytes. Little-endian, as on every machine that runs Node. */
export function signatureOfBytes(bytes: Uint8Array): StorySignature {
  return new Int32Array(Uint8Array.from(bytes).buffer);
}
