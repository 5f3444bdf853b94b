import { plain } from "./cells.ts";
import { terminalStyle } from "./style.ts";
import { wrap, type Margin } from "./wrap.ts";

/** A paragraph, or a list of terms with what they mean. */
type Paragraph = string | Readonly<Record<string, string>>;

/** What stands below a command's options: paragraphs as wide as the terminal, then examples, each on a line of its own. */
export function helpText(paragraphs: readonly Paragraph[], examples: readonly string[]): () => string {
  return () => {
    const { width } = terminalStyle();
    const wrapped = (words: string, margin?: Margin): string =>
      wrap([plain(words)], width, margin)
        .map((line) => line.map(({ text }) => text).join(""))
        .join("\n");
    const lines = (paragraph: Paragraph): string => {
      if (typeof paragraph === "string") return wrapped(paragraph);
      const room = Math.max(...Object.keys(paragraph).map((term) => term.length)) + 4;
      return Object.entries(paragraph)
        .map(([term, words]) => wrapped(words, { first: [plain(`  ${term}`.padEnd(room))], rest: [plain(" ".repeat(room))] }))
        .join("\n");
    };
    const shown = ["Examples:", ...examples.map((example) => `  $ ${example}`)].join("\n");
    return `\n${[...paragraphs.map(lines), shown].join("\n\n")}\n`;
  };
}
