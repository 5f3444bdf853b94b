import type { Report, Span } from "../model/index.ts";

/** The words of spans with blanks folded, joined by " … " where they are not in one piece. */
export const wordsOf = ({ text }: Report, spans: readonly Span[]): string => spans.map(([start, end]) => text.slice(start, end).replaceAll(/\s+/gu, " ")).join(" … ");

/** The day by which a report stands in lists: of publication, else of the dateline, as written there. */
export const dateOfReport = ({ published, dateline }: Report): string | null => published?.value ?? dateline?.date ?? null;
