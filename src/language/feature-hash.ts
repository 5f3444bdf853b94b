/** Hashes the characters of `text`, or of its stretch `[start, end)`, to 32 bits (FNV-1a with a final stir). */
export function hashText(text: string, start: number = 0, end: number = text.length): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return stir(hash);
}

/** Joins two hashes, or a template's number and a hash, in order, to one of 32 bits. */
export function join(first: number, second: number): number {
  return stir(Math.imul(first, 0x85ebca6b) ^ (second + 0x9e3779b9 + (first << 6) + (first >>> 2)));
}

function stir(value: number): number {
  let hash = value ^ (value >>> 16);
  hash = Math.imul(hash, 0x7feb352d);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x846ca68b);
  return hash ^ (hash >>> 16);
}
