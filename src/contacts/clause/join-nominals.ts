import type { Token } from "../../language/index.ts";
import type { Chunk, NounChunk, Nominal } from "./chunk.ts";
import { officialNouns } from "./official-noun-lexicon.ts";
import { sayingVerbs } from "./saying-verb-lexicon.ts";

function isFinite(chunk: Chunk | undefined): boolean {
  return chunk?.kind === "vg" && (chunk.form === "past" || chunk.form === "present" || chunk.form === "future" || chunk.form === "modal");
}

/** "the president" + "of Norway": whom the phrase after "of" names, the official before it stands for. */
function withOf(item: Nominal, of: NounChunk): Nominal {
  const lent = of.items.flatMap((inner) => [...inner.parties, ...inner.places]);
  return { ...item, to: of.to, parties: item.parties.length > 0 ? item.parties : lent };
}

/**
 * Joins what a cutter of phrases leaves apart: officials with their "of Norway", and lists ("Norway, Chad and Peru";
 * "President Alder, the host, and ..."). A last member that is the subject of the verb after it stays out: "Alder met
 * Birk, and Cole said ...".
 */
export function joinNominals(chunks: readonly Chunk[], tokens: readonly Token[]): readonly Chunk[] {
  const joined: Chunk[] = [];
  let clauseHasVerb = false;
  let at = 0;
  while (at < chunks.length) {
    const chunk = chunks[at] as Chunk;
    if (chunk.kind !== "np") {
      if (isFinite(chunk)) clauseHasVerb = !sayingVerbs.has((tokens[(chunk as { head: number }).head] as Token).lower);
      else if (chunk.kind === "word" && (chunk.role === "that" || chunk.role === "relative" || chunk.role === "subordinator" || chunk.role === "quote" || chunk.role === "stop")) clauseHasVerb = false;
      joined.push(chunk);
      at++;
      continue;
    }
    const items: Nominal[] = [...chunk.items];
    let next = at + 1;
    const takeOf = (): void => {
      const last = items.at(-1) as Nominal;
      const of = chunks[next];
      if (of?.kind === "np" && of.prep === "of" && (officialNouns.has((tokens[last.head] as Token).lower))) {
        items[items.length - 1] = withOf(last, of);
        next++;
        // "the foreign ministers of Norway and Chad": bare states go on under the same "of".
        const and = chunks[next];
        const more = chunks[next + 1];
        if (and?.kind === "word" && and.text === "and" && more?.kind === "np" && more.prep === null && more.items[0]?.determiner === null && [...(more.items[0]?.parties ?? []), ...(more.items[0]?.places ?? [])].every((mention) => mention.actor.startsWith("state/")) && [...(more.items[0]?.parties ?? []), ...(more.items[0]?.places ?? [])].length > 0 && [...of.items[0]?.parties ?? [], ...of.items[0]?.places ?? []].every((mention) => mention.actor.startsWith("state/"))) {
          items[items.length - 1] = withOf({ ...(items.at(-1) as Nominal), parties: [] }, { ...of, to: more.to, items: [...of.items, ...more.items] });
          next += 2;
        }
      }
    };
    takeOf();
    for (;;) {
      let join = next;
      let comma = false;
      let and = false;
      const first = chunks[join];
      if (first?.kind === "word" && first.role === "comma") {
        comma = true;
        join++;
      }
      const second = chunks[join];
      if (second?.kind === "word" && (second.text === "and" || second.text === "&" || second.text === "or")) {
        and = true;
        join++;
      }
      if (!comma && !and) break;
      const candidate = chunks[join];
      if (candidate?.kind !== "np") break;
      const item = candidate.items[0] as Nominal;
      if (candidate.prep !== null && !(and && candidate.prep === chunk.prep)) break;
      const named = item.parties.length > 0 || officialNouns.has((tokens[item.head] as Token).lower);
      if (!and) {
        // A comma alone joins people and states only, and no fronted "In Geneva, ..." to the subject after it.
        if (!named || (items.at(-1) as Nominal).parties.length === 0) break;
        if (chunk.prep !== null && !clauseHasVerb && joined.length === 0) break;
      }
      let after = join + 1;
      while (chunks[after]?.kind === "time" || (chunks[after]?.kind === "word" && (chunks[after] as { role: string }).role === "adverb")) after++;
      if (clauseHasVerb && isFinite(chunks[after])) break;
      // "In Geneva and ..." is no list with a subject after it either.
      items.push(item);
      next = join + 1;
      takeOf();
      if (and && !comma && chunks[next]?.kind === "word" && (chunks[next] as { role: string }).role === "comma") break;
    }
    joined.push({ kind: "np", from: chunk.from, to: (items.at(-1) as Nominal).to, prep: chunk.prep, items });
    at = next;
  }
  return joined;
}
