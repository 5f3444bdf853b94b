/** `[start, end)` in UTF-16 code units of `report.text`; `text.slice(start, end)` is the words themselves. */
export type Span = readonly [start: number, end: number];
