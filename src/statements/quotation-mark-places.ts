/** Every character that may be a quotation mark, the apostrophe among them. */
const marks: readonly string[] = ['"', "'", "`", "«", "»", "‘", "’", "“", "”", "„"];

/**
 * Where a text holds characters that may be quotation marks, in order. One search of the whole text for each mark: the
 * engine looks for a single character many at a time, while a loop over characters pays for each.
 */
export function quotationMarkPlaces(text: string): readonly number[] {
  const places: number[] = [];
  let kinds = 0;
  for (const mark of marks) {
    const before = places.length;
    for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) places.push(at);
    if (places.length > before) kinds++;
  }
  return kinds > 1 ? places.sort((a, b) => a - b) : places;
}

/** The first of `places` that is not before `at`. */
export function firstPlaceFrom(places: readonly number[], at: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
