import type { Claim, Contention, Reading, Statement } from "../../src/model/index.ts";
import { read, type Resources } from "../../src/reading/index.ts";
import { readWireText } from "../../src/report/index.ts";
import { pairUp, type Paired } from "../pairing.ts";
import type { Row, WantedContention, WantedReply } from "./row.ts";

interface FoundReply {
  readonly answer: Statement;
  readonly answered: Statement;
}

/** How one row came out. */
export interface Judgement {
  readonly row: Row;
  readonly replies: Paired<WantedReply, FoundReply>;
  readonly contentions: Paired<WantedContention, Contention>;
}

function repliesOf({ statements }: Reading): readonly FoundReply[] {
  return statements.flatMap((answer) => {
    const answered = statements.find(({ id }) => id === answer.repliesTo);
    return answered === undefined ? [] : [{ answer, answered }];
  });
}

function holds({ content }: Statement, words: string, text: string): boolean {
  return content.some((span) => text.slice(...span).includes(words));
}

/** Leaves out further statements of somebody whose answer to the same words is paired already: one answer may be told as several. */
function withoutRepeats(paired: Paired<WantedReply, FoundReply>): Paired<WantedReply, FoundReply> {
  const repeats = ({ answer, answered }: FoundReply): boolean => paired.pairs.some(([, pair]) => pair.answer.speaker === answer.speaker && pair.answered.speaker === answered.speaker);
  return { ...paired, extra: paired.extra.filter((one) => !repeats(one)) };
}

function contends({ pair, sides }: WantedContention, { about, claims: ids }: Contention, claims: readonly Claim[]): boolean {
  const held = claims.filter(({ id }) => ids.includes(id)).map(({ position }) => position);
  return pair === about.join("-") && sides.every((side) => side.some((position) => held.includes(position)));
}

/** Reads a row as a report and pairs the replies and contentions found with those wanted. */
export function judge(row: Row, resources: Resources): Judgement {
  const reading = read(readWireText(row.text, { published: row.published }), resources);
  const { text } = reading.report;
  const answers = (wanted: WantedReply, { answer, answered }: FoundReply): number => (holds(answer, wanted.answer, text) && holds(answered, wanted.answered, text) ? 1 : 0);
  return {
    row,
    replies: withoutRepeats(pairUp(row.replies, repliesOf(reading), answers)),
    contentions: pairUp(row.contentions, reading.contentions, (wanted, found) => (contends(wanted, found, reading.claims) ? 1 : 0)),
  };
}
