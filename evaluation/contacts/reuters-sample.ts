import { join } from "node:path";
import { read, readWireText, type Contact } from "../../src/index.ts";
import { loadResources } from "../../src/resources/index.ts";
import { corpusFile } from "../corpora.ts";

/** Fixed, so that the sample that reuters-judgement.md judges can be drawn again. */
const seed = 19_870_602;
const size = 100;

interface Story {
  readonly id: number;
  readonly title: string | null;
  readonly dateline: string | null;
  readonly body: string;
}

/** A linear congruential generator over 32 bits (the constants of Numerical Recipes): chances in [0, 1). */
function chances(start: number): () => number {
  let state = start >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const resources = loadResources();
const corpora = process.env["CORPORA"] ?? join(import.meta.dirname, "../../../shared/corpora");
const found: { readonly story: number; readonly contact: Contact; readonly words: string }[] = [];
for (const line of corpusFile(corpora, "reuters/sample.jsonl").trim().split("\n")) {
  const story = JSON.parse(line) as Story;
  const reading = read(readWireText(`${story.title ?? ""}\n\n    ${story.dateline ?? ""} ${story.body}`, { published: "1987-06-01" }), resources);
  for (const contact of reading.contacts) {
    const words = contact.evidence.map((span) => reading.report.text.slice(...span).replace(/\s+/g, " ")).join(" / ");
    found.push({ story: story.id, contact, words });
  }
}
const chance = chances(seed);
for (let k = found.length - 1; k > 0; k--) {
  const other = Math.floor(chance() * (k + 1));
  [found[k], found[other]] = [found[other] as (typeof found)[number], found[k] as (typeof found)[number]];
}
process.stdout.write(`${found.length} contacts\n`);
for (const { story, contact, words } of found.slice(0, size)) {
  process.stdout.write(`${story} ${contact.mode} ${contact.status} ${contact.states.join("-")} @${contact.date?.value ?? "-"} [${contact.rule}] ${words}\n`);
}
