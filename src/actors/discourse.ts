import type { Member } from "./cast.ts";
import type { Sex } from "./title-lexicon.ts";

/** One mention of a person or group, as later pronouns and descriptions look back on it. */
export interface Trace {
  readonly member: Member;
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
  /** Whether it leads its sentence: the first actor there that no preposition governs. */
  readonly subject: boolean;
  readonly quoted: boolean;
  /** One unnamed person ("a Russian official"), whom "he" may mean though the actor is a group. */
  readonly single: boolean;
}

/** Two or more actors joined with "and" or named together. */
interface Pair {
  readonly members: readonly Member[];
  readonly sentence: number;
}

/** What the report has spoken of so far, latest last, and who is speaking. */
export interface Discourse {
  readonly traces: Trace[];
  readonly states: { readonly code: string; readonly sentence: number }[];
  readonly pairs: Pair[];
  /** The state of the city with which the latest such sentence opens: "In Moscow, …". */
  place: { readonly code: string; readonly sentence: number } | null;
  /** The latest sentence that spoke of an unnamed one ("a foreign diplomat"), by the noun. */
  readonly strangers: Map<string, number>;
  speaker: Member | null;
  speakerSentence: number;
}

export function newDiscourse(): Discourse {
  return { traces: [], states: [], pairs: [], place: null, strangers: new Map<string, number>(), speaker: null, speakerSentence: -1 };
}

/** How far back a pronoun or description may look, in mentions: it bounds the work. */
const reach = 40;

export function fitsSex(member: Member, sex: Sex | null): boolean {
  return sex === null || member.sex === null || member.sex === sex;
}

/** Latest traces first, as long as the test wants more. */
export function latest(discourse: Discourse, test: (trace: Trace) => boolean): Trace | null {
  const { traces } = discourse;
  for (let index = traces.length - 1; index >= Math.max(0, traces.length - reach); index--) {
    const trace = traces[index];
    if (trace !== undefined && test(trace)) return trace;
  }
  return null;
}

/** The last `count` different members that pass the test, latest first. */
export function lastDifferent(discourse: Discourse, count: number, test: (member: Member) => boolean): readonly Member[] {
  const found: Member[] = [];
  latest(discourse, ({ member }) => {
    if (test(member) && !found.includes(member)) found.push(member);
    return found.length === count;
  });
  return found;
}

/** The first state spoken of in a sentence. */
export function leadingState({ states }: Discourse, sentence: number): string | null {
  let found: string | null = null;
  for (let index = states.length - 1; index >= Math.max(0, states.length - reach); index--) {
    const state = states[index];
    if (state === undefined || state.sentence < sentence) break;
    if (state.sentence === sentence) found = state.code;
  }
  return found;
}

/** The different states spoken of in a sentence, first one first; no more than four. */
export function statesIn({ states }: Discourse, sentence: number): readonly string[] {
  const found: string[] = [];
  for (let index = states.length - 1; index >= Math.max(0, states.length - reach); index--) {
    const state = states[index];
    if (state === undefined || state.sentence < sentence) break;
    if (state.sentence === sentence && !found.includes(state.code)) found.unshift(state.code);
    if (found.length > 3) break;
  }
  return found;
}

/** The last two different states spoken of, latest first. */
export function lastStates(discourse: Discourse, count: number): readonly string[] {
  const found: string[] = [];
  for (let index = discourse.states.length - 1; index >= Math.max(0, discourse.states.length - reach); index--) {
    const code = discourse.states[index]?.code;
    if (code !== undefined && !found.includes(code)) found.push(code);
    if (found.length === count) break;
  }
  return found;
}

/** Whether somebody else who passes the test is joined to the one of a trace in its sentence: "Kerry and Lavrov". */
export function isJoined({ pairs }: Discourse, { member, sentence }: Trace, test: (member: Member) => boolean): boolean {
  for (let index = pairs.length - 1; index >= 0 && index > pairs.length - 5; index--) {
    const pair = pairs[index];
    if (pair === undefined || pair.sentence < sentence) return false;
    if (pair.sentence === sentence && pair.members.includes(member)) return pair.members.some((other) => other !== member && test(other));
  }
  return false;
}
