import { goldstein } from "./goldstein-table.ts";

/** The base code: the first three digits. */
export const baseCode = (code: string): string => code.slice(0, 3);

/** The root code: the first two digits, with the leading zero. */
export const rootCode = (code: string): string => code.slice(0, 2);

/** Verbal and material cooperation, verbal and material conflict (1 to 4), by the root code, as in GDELT's code book. */
export function quadClass(code: string): 1 | 2 | 3 | 4 {
  const root = Number(rootCode(code));
  if (root <= 5) return 1;
  if (root <= 8) return 2;
  return root <= 13 ? 3 : 4;
}

/** The Goldstein value of a code, else of its base code; `null` where neither has one. */
export function goldsteinOf(code: string): number | null {
  return goldstein.get(code) ?? goldstein.get(baseCode(code)) ?? null;
}
