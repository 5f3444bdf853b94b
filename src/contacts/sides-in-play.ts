import type { LinkedReport, Mention } from "../actors/index.ts";
import type { Actor, Contact, Statement } from "../model/index.ts";
import type { ContactDraft, Party } from "./contact-draft.ts";
import { sidesOf, type Sides } from "./contact-sides.ts";

const counted = new WeakMap<LinkedReport, readonly [string, string] | null>();

/**
 * The two states that a report is about: those named most, where no third is named half as often; null where there are
 * no such two.
 */
function sidesInPlay(linked: LinkedReport): readonly [string, string] | null {
  const known = counted.get(linked);
  if (known !== undefined) return known;
  const counts = new Map<string, number>();
  for (const mentions of linked.mentions) {
    for (const { actor, kind } of mentions) {
      const named = linked.actorById.get(actor);
      if (kind === "place" || named === undefined || named.kind === "outlet" || named.state === null) continue;
      counts.set(named.state, (counts.get(named.state) ?? 0) + 1);
    }
  }
  const [first, second, third] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const found = first !== undefined && second !== undefined && (third?.[1] ?? 0) * 2 <= second[1] ? ([first[0], second[0]] as const) : null;
  counted.set(linked, found);
  return found;
}

/** How many sentences back a plural reaches for the people it stands for. */
const reach = 2;

/** The last two people of different states named before a sentence: whom "the pair" means. */
function pairBefore(linked: LinkedReport, sentence: number): readonly Mention[] {
  const found: Mention[] = [];
  for (let at = sentence; at >= 0 && at >= sentence - reach; at--) {
    const mentions = linked.mentions[at] ?? [];
    for (let k = mentions.length - 1; k >= 0 && k >= mentions.length - 40; k--) {
      const mention = mentions[k] as Mention;
      const actor = linked.actorById.get(mention.actor);
      const other = found[0] === undefined ? null : linked.actorById.get(found[0].actor);
      if (actor?.kind !== "person" || actor.state === null || actor.state === other?.state) continue;
      found.push(mention);
      if (found.length === 2) return found;
    }
  }
  return [];
}

function asBefore({ participants, states, level }: Contact): Sides {
  return { participants, states, level };
}

/** The sides of a dealing of which one is named, or speaks, or stands in a plural, and the other is left to the reader. */
export function withOtherSide(linked: LinkedReport, draft: ContactDraft, told: readonly Contact[], voucher: Statement | null): Sides | null {
  const stateOf = (id: string | null): string | null => (id === null ? null : (linked.actorById.get(id)?.state ?? null));
  const parties = draft.parties.filter((party) => stateOf(party.mention.actor) !== null);
  const inPlay = sidesInPlay(linked);
  const before = told.at(-1);
  if (parties.length === 0) {
    const own = stateOf(voucher?.speaker ?? null);
    // "We expect to meet again": those who met before; "the pair met": the two last named.
    if (before !== undefined && (own === null ? draft.sentence - sentenceOf(linked, before) <= reach + 1 : before.states.includes(own))) return asBefore(before);
    const pair = own === null ? pairBefore(linked, draft.sentence - 1) : [];
    if (pair.length === 2) return sidesOf(linked, pair.map((mention): Party => ({ mention, rank: null })), null);
    if (inPlay === null || (own === null && draft.alone) || (own !== null && !inPlay.includes(own))) return null;
    const bodies = inPlay.map((state) => `state/${state}`).filter((id) => linked.actorById.has(id));
    return { participants: bodies, states: [...inPlay].sort(), level: null };
  }
  const [first] = parties as [Party];
  const own = stateOf(first.mention.actor) as string;
  // "held talks with the visitor": whoever came before.
  if (draft.guest && before?.states.includes(own) === true) {
    const others = before.participants.map((id) => linked.actorById.get(id)).filter((actor): actor is Actor => actor !== undefined && actor.state !== own);
    return sidesOf(linked, [...parties, ...others.map(({ id }): Party => ({ mention: { ...first.mention, actor: id, kind: "name" }, rank: null }))], draft.host);
  }
  const other = inPlay === null ? null : inPlay[0] === own ? inPlay[1] : inPlay[1] === own ? inPlay[0] : null;
  if (other === null || !linked.actorById.has(`state/${other}`)) return null;
  return sidesOf(linked, [...parties, { mention: { ...first.mention, actor: `state/${other}`, kind: "name" }, rank: null }], draft.host);
}

/** The sentence that tells of a contact last. */
function sentenceOf(linked: LinkedReport, contact: Contact): number {
  const end = contact.evidence.at(-1)?.[0] ?? 0;
  let low = 0;
  let high = linked.sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((linked.sentences[middle]?.span[0] ?? 0) <= end) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
