/** A syntactic word of a treebank, with its place in the rebuilt text. */
export interface GoldWord {
  readonly start: number;
  readonly end: number;
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  readonly head: number;
  readonly relation: string;
  /** GUM's brackets of entities that open and close here; empty in other treebanks. */
  readonly entities: string;
}

interface GoldSentence {
  readonly start: number;
  readonly end: number;
  readonly words: readonly GoldWord[];
}

export interface GoldParagraph {
  readonly start: number;
  readonly end: number;
  readonly sentences: readonly GoldSentence[];
}

/** A document of a treebank: its text as it was before anyone split it, and what people found in it. */
export interface GoldDocument {
  readonly id: string;
  readonly genre: string;
  readonly text: string;
  readonly paragraphs: readonly GoldParagraph[];
}

interface Draft {
  readonly id: string;
  text: string;
  readonly paragraphs: { start: number; end: number; sentences: GoldSentence[] }[];
}

/** Places words inside the surface form they were written as ("don't" holds "do" and "n't"). */
function place(words: readonly string[], surface: string, start: number): readonly (readonly [number, number])[] {
  if (words.join("") === surface) {
    let at = start;
    return words.map((word) => [at, (at += word.length)] as const);
  }
  // The words are not the letters of the surface form: cut it in proportion, keeping every piece at least one unit long.
  const whole = words.reduce((sum, word) => sum + word.length, 0);
  let read = 0;
  return words.map((word) => {
    const from = Math.min(surface.length - 1, Math.floor((read / whole) * surface.length));
    read += word.length;
    const to = Math.max(from + 1, Math.floor((read / whole) * surface.length));
    return [start + from, start + to] as const;
  });
}

function readSentence(lines: readonly string[], draft: Draft): GoldSentence {
  const rows = lines.map((line) => line.split("\t")).filter((row) => !row[0]?.includes("."));
  const words: GoldWord[] = [];
  let next = 0;
  while (next < rows.length) {
    const first = rows[next] ?? [];
    const range = /^(\d+)-(\d+)$/u.exec(first[0] ?? "");
    const count = range === null ? 1 : Number(range[2]) - Number(range[1]) + 1;
    const parts = range === null ? [first] : rows.slice(next + 1, next + 1 + count);
    const surface = (first[1] ?? "_").replaceAll(" ", "");
    const start = draft.text.length;
    const spans = place(parts.map((row) => (row[1] ?? "_").replaceAll(" ", "")), surface, start);
    parts.forEach((row, index) => {
      const [from, to] = spans[index] ?? [start, start];
      words.push({
        start: from,
        end: to,
        form: row[1] ?? "_",
        lemma: row[2] ?? "_",
        upos: row[3] ?? "X",
        xpos: row[4] ?? "_",
        head: Number(row[6] ?? 0),
        relation: row[7] ?? "_",
        entities: /(?:^|\|)Entity=([^|]*)/u.exec(row[9] ?? "")?.[1] ?? "",
      });
    });
    draft.text += surface + (first[9]?.includes("SpaceAfter=No") ? "" : " ");
    next += range === null ? 1 : count + 1;
  }
  return { start: words[0]?.start ?? draft.text.length, end: words.at(-1)?.end ?? draft.text.length, words };
}

/** Reads a CoNLL-U file into documents whose text is rebuilt from the words, paragraphs parted by an empty line. */
export function readConllu(source: string): readonly GoldDocument[] {
  const drafts: Draft[] = [];
  for (const block of source.split(/\r?\n\r?\n/u)) {
    const lines = block.split(/\r?\n/u).filter((line) => line !== "");
    const comments = lines.filter((line) => line.startsWith("#"));
    const rows = lines.filter((line) => !line.startsWith("#"));
    if (rows.length === 0) continue;
    const opening = comments.find((line) => line.startsWith("# newdoc id = "));
    if (opening !== undefined || drafts.length === 0) {
      drafts.push({ id: (opening ?? "").slice(14).trim(), text: "", paragraphs: [] });
    }
    const draft = drafts.at(-1);
    if (draft === undefined) continue;
    if (draft.paragraphs.length === 0 || comments.some((line) => /^# newpar( |$)/u.test(line))) {
      draft.text = draft.text.trimEnd() + (draft.text === "" ? "" : "\n\n");
      draft.paragraphs.push({ start: draft.text.length, end: draft.text.length, sentences: [] });
    }
    const sentence = readSentence(rows, draft);
    const paragraph = draft.paragraphs.at(-1);
    paragraph?.sentences.push(sentence);
    if (paragraph !== undefined) paragraph.end = sentence.end;
  }
  return drafts.map(({ id, text, paragraphs }) => ({
    id,
    genre: /^GUM_([a-z]+)_/u.exec(id)?.[1] ?? "web",
    text: text.trimEnd(),
    paragraphs,
  }));
}
