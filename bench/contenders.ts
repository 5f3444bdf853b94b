import { createRequire } from "node:module";

/** Something that takes a text and does its whole default job on it. */
export interface Contender {
  readonly name: string;
  readonly load: () => Promise<(text: string) => unknown>;
}

const require = createRequire(import.meta.url);

export const contenders: readonly Contender[] = [
  {
    name: "detente",
    load: async () => {
      const { loadResources, read, readWireText } = await import("../src/index.ts");
      const resources = loadResources();
      return (text) => read(readWireText(text, { published: "1987-03-01" }), resources);
    },
  },
  {
    name: "wink-nlp",
    load: async () => {
      const wink = require("wink-nlp") as (model: unknown) => { readDoc: (text: string) => unknown };
      const nlp = wink(require("wink-eng-lite-web-model"));
      return (text) => nlp.readDoc(text);
    },
  },
  {
    name: "compromise",
    load: async () => {
      const { default: nlp } = await import("compromise");
      return (text) => nlp(text);
    },
  },
];
