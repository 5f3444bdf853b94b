import type { Token } from "../../language/index.ts";
import type { Chunk, NounChunk, Nominal } from "./chunk.ts";
import { officialNouns } from "./official-noun-lexicon.ts";
import { sayingVerbs } from "./saying-verb-lexicon.ts";

function isFinite(chunk: Chunk | undefined): boolean {
  return chunk?.kind === "vg" && (chunk.form === "past" || chunk.form === "present" || chunk.form === "future" || chunk.form === "modal");
}

/** Whether the list that goes on at a comma at `at` ends in "and" and a last member. */
function endsInAnd(chunks: readonly Chunk[], at: number): boolean {
  for (let here = at; here < chunks.length && here < at + 12; here++) {
    const chunk = chunks[here] as Chunk;
    if (chunk.kind === "word" && chunk.text === "and") return true;
    if (chunk.kind === "np" ? chunk.prep !== null && chunk.prep !== "of" : !(chunk.kind === "word" && chunk.role === "comma")) return false;
  }
  return false;
}

/** "the president" + "of Norway": whom the phrase after "of" names, the official before it stands for. */
function withOf(item: Nominal, of: NounChunk, more: boolean = false): Nominal {
  const lent = of.items.flatMap((inner) => [...inner.parties, ...inner.places]);
  const keep = item.parties.filter((mention) => !mention.actor.startsWith("group/"));
  return { ...item, to: of.to, parties: more ? [...item.parties, ...lent] : keep.length > 0 ? keep : [...item.parties, ...lent] };
}

/** Whoever a body sends, without a word for what they do: "somebody from the Norwegian ministry", "those of Chad". */
const anybody = new Set("somebody someone anybody anyone nobody men people those one ones members member heads head chiefs chief leaders holders".split(" "));

/** A name of one person and nothing else: what stands between commas beside "his Chadian counterpart". */
function isName(chunk: Chunk | undefined): chunk is NounChunk {
  if (chunk?.kind !== "np" || chunk.prep !== null || chunk.items.length !== 1) return false;
  const [item] = chunk.items;
  return item !== undefined && item.rank === null && item.determiner === null && item.parties.length === 1 && item.owners.length === 0 && item.parties[0]?.actor.startsWith("person/") === true;
}

/** "of the envoy, Alder,": a name in apposition to a phrase behind a preposition. */
function namesAgain(joined: readonly Chunk[], name: NounChunk): boolean {
  const comma = joined.at(-1);
  const described = joined.at(-2);
  return comma?.kind === "word" && comma.role === "comma" && described?.kind === "np" && described.prep !== null && described.items.some((item) => item.parties.some(({ actor }) => actor === name.items[0]?.parties[0]?.actor));
}

/** "Alder of Norway": the state behind the name, where the name alone tells none. */
function withState(item: Nominal, of: NounChunk): Nominal {
  return { ...item, to: of.to, owners: [...item.owners, ...of.items.flatMap((inner) => [...inner.parties, ...inner.places])] };
}

const posted = new Set("ambassador ambassadors envoy envoys troops forces army navy soldiers marines staff mission team intelligence".split(" "));

/** Whether a chunk after a noun phrase can be more of it. */
function mayJoin(next: Chunk | undefined): boolean {
  if (next === undefined) return false;
  return next.kind === "np" ? next.prep === "of" || next.prep === "from" : next.kind === "word" && (next.role === "comma" || next.text === "and" || next.text === "&" || next.text === "or");
}

/** Nothing but states: "Norway", "Chad". */
function isBareStates(chunk: NounChunk): boolean {
  return chunk.items.every((item) => {
    const named = [...item.parties, ...item.places];
    return (item.determiner === null || item.determiner === "the") && item.rank === null && named.length > 0 && named.every((mention) => mention.actor.startsWith("state/"));
  });
}

/**
 * Joins what a cutter of phrases leaves apart: officials with their "of Norway", and lists ("Norway, Chad and Peru";
 * "President Alder, the host, and ..."). A last member that is the subject of the verb after it stays out: "Alder met
 * Birk, and Cole said ...".
 */
export function joinNominals(chunks: readonly Chunk[], tokens: readonly Token[]): readonly Chunk[] {
  const joined: Chunk[] = [];
  let clauseHasVerb = false;
  let seenVerb = false;
  let at = 0;
  while (at < chunks.length) {
    const chunk = chunks[at] as Chunk;
    if (chunk.kind !== "np") {
      if (isFinite(chunk)) seenVerb = true;
      if (isFinite(chunk)) clauseHasVerb = !sayingVerbs.has((tokens[(chunk as { head: number }).head] as Token).lower);
      else if (chunk.kind === "word" && (chunk.role === "that" || chunk.role === "relative" || chunk.role === "subordinator" || chunk.role === "quote" || chunk.role === "stop")) {
        clauseHasVerb = false;
        seenVerb = false;
      }
      joined.push(chunk);
      at++;
      continue;
    }
    // Most phrases are followed by nothing that joins them; a name that says who was meant before a comma begins no list.
    if (!mayJoin(chunks[at + 1]) || (isName(chunk) && namesAgain(joined, chunk) && chunks[at + 1]?.kind === "word" && (chunks[at + 1] as { role: string }).role === "comma")) {
      joined.push(chunk);
      at++;
      continue;
    }
    const items: Nominal[] = [...chunk.items];
    let next = at + 1;
    const takeOf = (): void => {
      const last = items.at(-1) as Nominal;
      const of = chunks[next];
      // "negotiators from Chad and Niger"; but an ambassador is recalled from Chad, and troops leave it.
      const isOf = of?.kind === "np" && (of.prep === "of" || (of.prep === "from" && isBareStates(of) && last.parties.length === 0 && last.owners.every(({ kind }) => kind === "pronoun") && !posted.has((tokens[last.head] as Token).lower)));
      if (of?.kind === "np" && of.prep === "of" && of.items.length === 1 && isBareStates(of) && last.parties.length === 1 && last.parties[0]?.actor.startsWith("person/") === true && last.rank === null) {
        items[items.length - 1] = withState(last, of);
        next++;
      } else if (of?.kind === "np" && (of.prep === "of" || of.prep === "from") && anybody.has((tokens[last.head] as Token).lower) && last.parties.length + last.owners.length === 0 && of.items.some((inner) => inner.parties.length > 0)) {
        items[items.length - 1] = withOf(last, of);
        next++;
      } else if (of?.kind === "np" && isOf && (officialNouns.has((tokens[last.head] as Token).lower))) {
        items[items.length - 1] = withOf(last, of);
        next++;
        // "envoys of Norway, Chad and Peru": bare states go on under the same "of".
        for (let states = 0; states < 40 && isBareStates(of); states++) {
          let more = next;
          const comma = chunks[more];
          if (comma?.kind === "word" && comma.role === "comma") more++;
          const and = chunks[more];
          if (and?.kind === "word" && and.text === "and") more++;
          const state = chunks[more];
          if (more === next || state?.kind !== "np" || state.prep !== null || !isBareStates(state)) break;
          items[items.length - 1] = withOf(items.at(-1) as Nominal, state, true);
          next = more + 1;
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
      // "Alder of Norway and Chad's Cole": the second name does not stand under "of".
      const previous = joined.at(-1);
      if (chunk.prep === "of" && previous?.kind === "np" && previous.items.at(-1)?.parties.some(({ actor }) => actor.startsWith("person/")) === true && item.parties.some(({ actor }) => actor.startsWith("person/")) && items.every((one) => [...one.parties, ...one.places].every(({ actor }) => actor.startsWith("state/")))) break;
      const named = item.parties.length > 0 || officialNouns.has((tokens[item.head] as Token).lower);
      if (!and) {
        // A comma alone joins people and states only, and no fronted "In Geneva, ..." to the subject after it.
        if (!named || (items.at(-1) as Nominal).parties.length === 0) break;
        if (chunk.prep !== null && !seenVerb && !endsInAnd(chunks, join - 1)) break;
      }
      let after = join + 1;
      // Over what hangs on it, where a comma stands before "and": ", and the lunch in Oslo with Birk was cancelled".
      if (and && !named && (comma || clauseHasVerb)) while (chunks[after]?.kind === "np" && (chunks[after] as NounChunk).prep !== null) after++;
      while (chunks[after]?.kind === "time" || (chunks[after]?.kind === "word" && (chunks[after] as { role: string }).role === "adverb")) after++;
      if ((and ? clauseHasVerb : seenVerb) && isFinite(chunks[after])) break;
      // "British and German interests": both words belong to the head, which names nobody who acts for them.
      const last = items.at(-1) as Nominal;
      if (and && last.parties.length > 0 && last.parties.every(({ kind, tokens: span }) => kind === "demonym" && span[1] === last.to) && last.determiner === null && item.parties.length === 0 && item.owners.some(({ kind }) => kind === "demonym")) {
        items[items.length - 1] = { ...last, parties: [], owners: [...last.owners, ...last.parties] };
      }
      items.push(item);
      next = join + 1;
      takeOf();
      // "Alder and his counterpart, Birk, met": the name is no further member.
      const closing = chunks[next];
      if (and && !comma && closing?.kind === "word" && closing.role === "comma") {
        const described = officialNouns.has((tokens[(items.at(-1) as Nominal).head] as Token).lower);
        const name = chunks[next + 1];
        const beyond = chunks[next + 2];
        if (described && isName(name) && (beyond === undefined || (beyond.kind === "word" && (beyond.role === "comma" || beyond.role === "stop")))) {
          items.push(name.items[0] as Nominal);
          next += 2;
        }
        break;
      }
    }
    joined.push({ kind: "np", from: chunk.from, to: (items.at(-1) as Nominal).to, prep: chunk.prep, items });
    at = next;
  }
  return joined;
}
