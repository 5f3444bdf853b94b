import type { Span, Statement } from "../model/index.ts";

/**
 * Finds, for a stretch of text, the innermost statement whose content holds it: who vouches for what is told there.
 * Statements are looked up by binary search over their content spans.
 */
export interface Vouchers {
  readonly innermost: (start: number, end: number) => Statement | null;
  /** The statement inside which a statement is told. */
  readonly outer: (statement: Statement) => Statement | null;
  /** Whether any content reaches into a stretch. */
  readonly touches: (start: number, end: number) => boolean;
  /** The day that the speech counts from: the statement's own date, or that of the one it is told in. */
  readonly anchor: (statement: Statement | null, today: string | null) => string | null;
}

export function vouchersOf(statements: readonly Statement[]): Vouchers {
  let made: Vouchers | null = null;
  const get = (): Vouchers => (made ??= sorted(statements));
  return { innermost: (start, end) => get().innermost(start, end), outer: (statement) => get().outer(statement), touches: (start, end) => statements.length > 0 && get().touches(start, end), anchor: (statement, today) => get().anchor(statement, today) };
}

function sorted(statements: readonly Statement[]): Vouchers {
  const spans: { span: Span; statement: Statement }[] = [];
  const byId = new Map<string, Statement>();
  for (const statement of statements) {
    byId.set(statement.id, statement);
    for (const span of statement.content) spans.push({ span, statement });
  }
  spans.sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
  // Furthest end of any content up to each place: how far back a search must look.
  const furthest: number[] = [];
  for (const { span } of spans) furthest.push(Math.max(furthest.at(-1) ?? 0, span[1]));
  /** How many contents start at or before a place. */
  const startedBy = (place: number): number => {
    let low = 0;
    let high = spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((spans[middle]?.span[0] ?? 0) <= place) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const touches = (start: number, end: number): boolean => (furthest[startedBy(end - 1) - 1] ?? 0) > start;
  const innermost = (start: number, end: number): Statement | null => {
    const low = startedBy(start);
    let found: Statement | null = null;
    let size = Number.POSITIVE_INFINITY;
    for (let here = low - 1; here >= 0 && (furthest[here] ?? 0) >= end; here--) {
      const candidate = spans[here];
      if (candidate === undefined) break;
      const length = candidate.span[1] - candidate.span[0];
      const inner = candidate.statement.within !== null && found?.id === candidate.statement.within;
      if (candidate.span[1] >= end && (length < size || (length === size && inner))) {
        found = candidate.statement;
        size = length;
      }
      if (low - here > 64) break;
    }
    return found;
  };
  const anchor = (statement: Statement | null, today: string | null): string | null => {
    for (let here = statement, depth = 0; here !== null && depth < 5; depth++) {
      const value = here.date?.value;
      if (value !== undefined && /^\d{4}-\d{2}-\d{2}/.test(value) && !value.includes("/")) {
        const day = value.slice(0, 10);
        // What somebody will say is told in the reporter's words, counted from the report's own day.
        return today !== null && day > today ? today : day;
      }
      here = here.within === null ? null : (byId.get(here.within) ?? null);
    }
    return today;
  };
  const outer = ({ within }: Statement): Statement | null => (within === null ? null : (byId.get(within) ?? null));
  return { innermost, outer, touches, anchor };
}
