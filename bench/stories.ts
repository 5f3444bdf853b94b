import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const home = fileURLToPath(new URL("..", import.meta.url));

export interface Stories {
  readonly name: string;
  readonly texts: readonly string[];
}

/**
 * The stories to measure on: the Reuters sample beside the checkout (headline, dateline and body as one wire text),
 * or, without it, the project's own examples over and over.
 */
export function loadStories(corpora: string): Stories {
  const sample = `${corpora}/reuters/sample.jsonl`;
  if (existsSync(sample)) {
    const stories = readFileSync(sample, "utf8")
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => JSON.parse(line) as { title: string; dateline: string; body: string });
    return {
      name: `the Reuters sample (${stories.length} stories)`,
      texts: stories.map(({ title, dateline, body }) => `${title ?? ""}\n\n    ${dateline ?? ""} ${body}`),
    };
  }
  const examples = readdirSync(`${home}examples`).filter((name) => name.endsWith(".txt"));
  const texts = examples.map((name) => readFileSync(`${home}examples/${name}`, "utf8"));
  return { name: "the examples, 100 times over", texts: Array.from({ length: 100 }, () => texts).flat() };
}
