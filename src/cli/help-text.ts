import { plain } from "./cells.ts";
import { terminalStyle } from "./style.ts";
import { wrap } from "./wrap.ts";

/** What stands below a command's options: paragraphs as wide as the terminal, then examples, each on a line of its own. */
export function helpText(paragraphs: readonly string[], examples: readonly string[]): () => string {
  return () => {
    const { width } = terminalStyle();
    const lines = (words: string): string =>
      wrap([plain(words)], width)
        .map((line) => line.map(({ text }) => text).join(""))
        .join("\n");
    const shown = ["Examples:", ...examples.map((example) => `  $ ${example}`)].join("\n");
    return `\n${[...paragraphs.map(lines), shown].join("\n\n")}\n`;
  };
}
