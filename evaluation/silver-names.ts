import { nameKinds, type NameKind } from "../src/actors/names/name-labels.ts";
import type { Span } from "../src/model/index.ts";
import { corpusFile } from "./corpora.ts";
import { polnear, type PolnearDocument } from "./polnear.ts";

/** A name that the other program marked in an article. */
export interface SilverName {
  readonly span: Span;
  readonly kind: NameKind;
}

/** An article of PolNeAR with the names that CoreNLP marked in it. */
export interface SilverDocument extends PolnearDocument {
  readonly names: readonly SilverName[];
}

/** CoreNLP's classes. It marks states, cities and other places alike as locations. */
const classes: Readonly<Record<string, NameKind>> = { PERSON: "person", ORGANIZATION: "organisation", LOCATION: "place", COUNTRY: "place", CITY: "place", STATE_OR_PROVINCE: "place" };

type SilverToken = readonly [start: number, end: number, tag: string, name: string];

/** Tokens side by side with one class are one name. */
function namesOf(sentences: readonly (readonly SilverToken[])[]): readonly SilverName[] {
  const names: SilverName[] = [];
  for (const tokens of sentences) {
    let open: { start: number; end: number; kind: NameKind } | null = null;
    const close = (): void => {
      if (open !== null) names.push({ span: [open.start, open.end], kind: open.kind });
      open = null;
    };
    for (const [start, end, , name] of tokens) {
      const kind = classes[name];
      if (kind === undefined || (open as { kind: NameKind } | null)?.kind !== kind) close();
      if (kind !== undefined) open = { start: (open as { start: number } | null)?.start ?? start, end, kind };
    }
    close();
  }
  return names;
}

/** The articles of one part, with the names that CoreNLP marked in them. */
export function silverNames(corpora: string, part: "train" | "dev"): readonly SilverDocument[] {
  const marked = new Map(corpusFile(corpora, `polnear/silver-${part}.jsonl`).trim().split("\n").map((line) => {
    const { id, sentences } = JSON.parse(line) as { readonly id: string; readonly sentences: readonly (readonly SilverToken[])[] };
    return [id, namesOf(sentences)] as const;
  }));
  return polnear(corpora, part).flatMap((document) => {
    const names = marked.get(document.id);
    return names === undefined ? [] : [{ ...document, names }];
  });
}

/** Precision, recall and F1 over exact spans, by kind. */
export interface NameScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Scores names found against those marked: a name counts where span and kind are the same. */
export function scoreNames(documents: readonly { readonly marked: readonly SilverName[]; readonly found: readonly SilverName[] }[]): Readonly<Record<NameKind, NameScore>> {
  const score = (kind: NameKind): NameScore => {
    let [right, marked, found] = [0, 0, 0];
    for (const document of documents) {
      const wanted = new Set(document.marked.filter((name) => name.kind === kind).map(({ span }) => span.join(" ")));
      const given = document.found.filter((name) => name.kind === kind);
      marked += wanted.size;
      found += given.length;
      right += given.filter(({ span }) => wanted.has(span.join(" "))).length;
    }
    return { precision: right / Math.max(1, found), recall: right / Math.max(1, marked), f1: (2 * right) / Math.max(1, found + marked) };
  };
  const [person, organisation, place] = nameKinds.map(score) as [NameScore, NameScore, NameScore];
  return { person, organisation, place };
}
