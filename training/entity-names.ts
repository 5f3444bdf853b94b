import type { SilverName } from "../evaluation/silver-names.ts";
import type { NameKind } from "../src/actors/names/name-labels.ts";
import type { GoldDocument, GoldWord } from "./conllu.ts";

/** An entity of GUM: its words, and which of them are its shortest form, counted from 1. */
interface Entity {
  readonly type: string;
  readonly from: number;
  readonly to: number;
  readonly shortest: readonly number[];
}

const kinds: Readonly<Record<string, NameKind>> = { person: "person", organization: "organisation", place: "place" };
/** Small words inside names. */
const jointsOfPeople: ReadonlySet<string> = new Set(["de", "du", "la", "le", "von", "van", "der", "al", "bin", "-"]);
const jointsOfOthers: ReadonlySet<string> = new Set([...jointsOfPeople, "of", "the", "and", "for", "&", "'s", "’s"]);
const titles: ReadonlySet<string> = new Set(["mr.", "mrs.", "ms.", "dr.", "sir", "lord", "lady", "professor", "prof.", "president", "general", "gen.", "captain", "king", "queen", "prince", "princess", "miss", "mr", "mrs", "ms", "dr"]);

/** Reads the brackets: `(3-person-new-…-1,2-…` opens entity 3, `3)` closes it, both in one word are `(3-…)`. */
function entitiesOf(words: readonly GoldWord[]): readonly Entity[] {
  const entities: Entity[] = [];
  const open: { readonly id: string; readonly type: string; readonly from: number; readonly shortest: readonly number[] }[] = [];
  words.forEach(({ entities: brackets }, index) => {
    for (const bracket of brackets.match(/\([^()]*\)?|[^()]+\)/gu) ?? []) {
      if (!bracket.startsWith("(")) {
        const at = open.findLastIndex(({ id }) => id === bracket.slice(0, -1));
        const [entity] = at < 0 ? [] : open.splice(at, 1);
        if (entity !== undefined) entities.push({ ...entity, to: index + 1 });
        continue;
      }
      const [id = "", type = "", , , , shortest = ""] = bracket.replace(/[()]/gu, "").split("-");
      const entity = { id, type, from: index, shortest: shortest.split(",").map(Number) };
      if (bracket.endsWith(")")) entities.push({ ...entity, to: index + 1 });
      else open.push(entity);
    }
  });
  return entities;
}

/** The words of an entity's name: its shortest form where that is all proper nouns, without titles before it; none for what has no name. */
function nameOf(words: readonly GoldWord[], { from, shortest }: Entity, kind: NameKind): readonly [from: number, to: number] | null {
  const joints = kind === "person" ? jointsOfPeople : jointsOfOthers;
  // Of people in the plural only peoples and families have names
  const isName = (index: number): boolean => words[index]?.xpos === "NNP" || (words[index]?.xpos === "NNPS" && kind !== "person");
  const places = shortest.map((place) => from + place - 1).filter(isName);
  let first = places[0];
  let last = places.at(-1);
  if (first === undefined || last === undefined) return null;
  const isWhole = words.slice(first, last + 1).every((word, index) => isName((first ?? 0) + index) || joints.has(word.form.toLowerCase()));
  if (!isWhole) {
    last = first;
    while (isName(last + 1)) last += 1;
  }
  while (first < last && titles.has(words[first]?.form.toLowerCase() ?? "")) first += 1;
  return [first, last + 1];
}

/** The names of people, organisations and places in a document of GUM, as the other corpus has them: the longest of nested ones. */
export function entityNames({ paragraphs }: GoldDocument): readonly SilverName[] {
  const words = paragraphs.flatMap(({ sentences }) => sentences.flatMap((sentence) => sentence.words));
  const names = entitiesOf(words).flatMap((entity) => {
    const kind = kinds[entity.type];
    const name = kind === undefined ? null : nameOf(words, entity, kind);
    return kind === undefined || name === null ? [] : [{ kind, from: name[0], to: name[1] }];
  });
  const taken = new Set<number>();
  return names
    .toSorted((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from)
    .filter(({ from, to }) => {
      for (let index = from; index < to; index++) if (taken.has(index)) return false;
      for (let index = from; index < to; index++) taken.add(index);
      return true;
    })
    .toSorted((a, b) => a.from - b.from)
    .map(({ kind, from, to }) => ({ kind, span: [words[from]?.start ?? 0, words[to - 1]?.end ?? 0] }));
}
