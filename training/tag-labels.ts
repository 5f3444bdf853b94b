import type { Upos } from "../src/language/sentence.ts";
import type { TagDictionary } from "../src/language/tag-dictionary.ts";
import type { TagLabel } from "../src/language/tagger.ts";
import { hashText } from "../src/language/feature-hash.ts";
import { normalWord } from "../src/language/word-form.ts";
import type { TaggedSentence } from "./recase.ts";

/** The labels a model predicts, and the one that stands for any pair of tags ("NOUN NN"). */
export interface Labels {
  readonly list: readonly TagLabel[];
  readonly indexOf: (tag: string) => number;
}

/** A pair of tags seen less often is taken for the commonest one with the same UPOS. */
const leastLabel = 12;
/** A word seen less often is not in the dictionary. */
const leastWord = 3;
/** A tag that a word takes less often is not part of its kind. */
const leastShare = 0.02;
/** From so many times on, a word always tagged alike needs no decision. */
const sureCount = 25;
const sureShare = 0.997;
const mostKinds = 250;
/** A label counts as possible for a kind from so many times, and so great a share of its words in the text, on. */
const leastCandidate = 2;
const leastCandidateShare = 0.0003;

function tally<Key>(items: Iterable<Key>): Map<Key, number> {
  const counts = new Map<Key, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

const byCount = <Key extends string>([a, m]: readonly [Key, number], [b, n]: readonly [Key, number]): number => n - m || (a < b ? -1 : 1);

export function labelsOf(sentences: readonly TaggedSentence[]): Labels {
  const counts = [...tally(sentences.flatMap(({ tags }) => tags))].sort(byCount);
  const kept = counts.filter(([, count]) => count >= leastLabel).map(([tag]) => tag);
  const places = new Map(kept.map((tag, index) => [tag, index]));
  for (const [tag] of counts) {
    if (places.has(tag)) continue;
    const upos = tag.split(" ")[0];
    places.set(tag, Math.max(0, kept.findIndex((other) => other.startsWith(`${upos} `))));
  }
  return {
    list: kept.map((tag) => {
      const [upos, xpos] = tag.split(" ") as [Upos, string];
      return { upos, xpos };
    }),
    indexOf: (tag) => places.get(tag) ?? 0,
  };
}

/** Reads off which words take which tags, and which of them always the same. */
export function dictionaryOf(sentences: readonly TaggedSentence[], labels: Labels): TagDictionary {
  const seen = new Map<string, number[]>();
  for (const { words, tags } of sentences) {
    words.forEach((word, index) => {
      const normal = normalWord(word.toLowerCase());
      const list = seen.get(normal) ?? [];
      list.push(labels.indexOf(tags[index] ?? ""));
      seen.set(normal, list);
    });
  }
  const kindNames = new Map<string, string>();
  for (const [normal, list] of seen) {
    if (list.length < leastWord) continue;
    const counts = [...tally(list)].sort(([a, m], [b, n]) => n - m || a - b);
    const [best, times] = counts[0] ?? [0, 0];
    if (list.length >= sureCount && times >= list.length * sureShare) kindNames.set(normal, `sure ${best}`);
    else {
      const shares = counts.filter(([, count]) => count >= list.length * leastShare).slice(0, 4);
      kindNames.set(normal, shares.map(([label]) => label).join(" "));
    }
  }
  const ranked = [...tally(kindNames.values())].sort(byCount);
  const kinds = new Map(ranked.slice(0, mostKinds).map(([name], index) => [name, index + 1]));
  const shorter = (name: string): number => {
    for (let parts = name.split(" "); parts.length > 0; parts = parts.slice(0, -1)) {
      const kind = kinds.get(parts.join(" "));
      if (kind !== undefined) return kind;
    }
    return 0;
  };
  const onlyLabel = new Int16Array(kinds.size + 1).fill(-1);
  for (const [name, kind] of kinds) if (name.startsWith("sure ")) onlyLabel[kind] = Number(name.slice(5));
  const kindByWord = new Map([...kindNames].map(([normal, name]) => [normal, shorter(name)]));
  return {
    kindOf: new Map([...kindByWord].map(([normal, kind]) => [hashText(normal), kind])),
    onlyLabel,
    candidates: candidatesOf(seen, kindByWord, kinds.size + 1),
  };
}

function candidatesOf(
  seen: ReadonlyMap<string, readonly number[]>,
  kindByWord: ReadonlyMap<string, number>,
  kindCount: number,
): readonly Uint8Array[] {
  const lists = Array.from({ length: kindCount }, (): number[] => []);
  for (const [normal, list] of seen) for (const label of list) lists[kindByWord.get(normal) ?? 0]?.push(label);
  return lists.map((list) => {
    const least = Math.max(leastCandidate, list.length * leastCandidateShare);
    const counts = [...tally(list)].sort(([a, m], [b, n]) => n - m || a - b);
    const kept = counts.filter(([, count], place) => place === 0 || count >= least);
    return Uint8Array.from(kept.map(([label]) => label)).sort();
  });
}
