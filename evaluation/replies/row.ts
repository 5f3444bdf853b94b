import type { Position } from "../../src/model/index.ts";
import { choicesOf, pairOf, positions } from "../choices.ts";

/** An answer by words of it, and by words of what it answers. */
export interface WantedReply {
  readonly answer: string;
  readonly answered: string;
  /** Allowed but not asked for. */
  readonly optional: boolean;
}

/** A pair of states, and the positions on two sides of the question: every position in a list is right. */
export interface WantedContention {
  readonly pair: string;
  readonly sides: readonly (readonly Position[])[];
  readonly optional: boolean;
}

/** A short report with every reply and contention in it; see GUIDELINE.md. */
export interface Row {
  readonly kind: string;
  /** Day of publication. */
  readonly published: string;
  readonly text: string;
  readonly replies: readonly WantedReply[];
  readonly contentions: readonly WantedContention[];
}

export type Written = Readonly<Record<string, readonly (readonly [published: string, text: string, replies: string, contentions: string])[]>>;

function listed<Item>(notation: string, itemOf: (one: string, optional: boolean) => Item): readonly Item[] {
  return notation === "" ? [] : notation.split("; ").map((one) => itemOf(one.replace(/^\?/, ""), one.startsWith("?")));
}

function replyOf(notation: string, optional: boolean, text: string): WantedReply {
  const [answer = "", answered = ""] = notation.split(" > ");
  for (const words of [answer, answered]) if (words === "" || text.split(words).length !== 2) throw new Error(`not found once: "${words}" in ${text}`);
  return { answer, answered, optional };
}

function contentionOf(notation: string, optional: boolean): WantedContention {
  const [pair = "", sides = ""] = notation.split(" ");
  return { pair: pairOf(pair), sides: sides.split("/").map((side) => choicesOf(side, positions)), optional };
}

export function rowsOf(written: Written): readonly Row[] {
  return Object.entries(written).flatMap(([kind, rows]) =>
    rows.map(([published, text, replies, contentions]) => ({
      kind,
      published,
      text,
      replies: listed(replies, (one, optional) => replyOf(one, optional, text)),
      contentions: listed(contentions, contentionOf),
    })),
  );
}
