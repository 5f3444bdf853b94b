/** Builds the table that leads from a hash to its row: pairs of a hash and its row plus one, 0 in empty places. */
export function hashRows(hashes: Int32Array): Int32Array {
  let size = 16;
  while (size < hashes.length * 2) size *= 2;
  const places = new Int32Array(2 * size);
  hashes.forEach((hash, row) => {
    let place = hash & (size - 1);
    while (places[2 * place + 1] !== 0) place = (place + 1) & (size - 1);
    places[2 * place] = hash;
    places[2 * place + 1] = row + 1;
  });
  return places;
}

/** The row of a hash in a table of {@link hashRows}, or -1. */
export function rowOf(places: Int32Array, hash: number): number {
  const mask = (places.length >> 1) - 1;
  let place = hash & mask;
  while (places[2 * place + 1] !== 0 && places[2 * place] !== hash) place = (place + 1) & mask;
  return (places[2 * place + 1] as number) - 1;
}
