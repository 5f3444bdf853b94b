import { faults, read, readWireText, type Reading } from "../src/index.ts";
import { loadResources } from "../src/resources/index.ts";
import { corpusFile } from "./corpora.ts";
import type { Figure } from "./topic.ts";

interface Story {
  readonly id: number;
  readonly title: string | null;
  readonly dateline: string | null;
  readonly body: string;
}

/** The stories as their wire printed them: headline, then the dateline before the body. */
function asWireText({ title, dateline, body }: Story): string {
  return `${title ?? ""}\n\n    ${dateline ?? ""} ${body}`;
}

/** Whether every one of 4,113 real wire stories is read without an error or a fault, twice to the same bytes. */
export function reuters(corpora: string): Promise<readonly Figure[]> {
  const resources = loadResources();
  const readStory = (story: Story): Reading => read(readWireText(asWireText(story), { published: "1987-06-01" }), resources);
  const stories = corpusFile(corpora, "reuters/sample.jsonl").trim().split("\n").map((line) => JSON.parse(line) as Story);
  let faultless = 0;
  let same = 0;
  for (const story of stories) {
    try {
      const reading = readStory(story);
      const [fault] = faults(reading);
      if (fault === undefined) faultless++;
      else process.stderr.write(`story ${story.id}: ${fault}\n`);
      if (JSON.stringify(reading) === JSON.stringify(readStory(story))) same++;
    } catch (error) {
      process.stderr.write(`story ${story.id}: ${String(error)}\n`);
    }
  }
  return Promise.resolve([
    { name: "stories read without error or fault", value: faultless / stories.length },
    { name: "stories read twice to the same bytes", value: same / stories.length },
  ]);
}
