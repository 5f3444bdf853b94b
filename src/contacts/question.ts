import type { Token } from "../language/index.ts";

/** How far ahead a question mark is looked for: keeps the work on one endless sentence linear. */
const reach = 60;

/** Whether the word at `at` stands in a question: a question mark ends its sentence before any other mark or quotation mark does. */
export function isQuestion(tokens: readonly Token[], at: number): boolean {
  for (let k = at + 1; k < tokens.length && k < at + reach; k++) {
    const { lower } = tokens[k] as Token;
    if (lower === "?") return true;
    if (lower === "." || lower === ";" || lower === "!" || lower === '"' || lower === "\u201d" || lower === "''") return false;
  }
  return false;
}
