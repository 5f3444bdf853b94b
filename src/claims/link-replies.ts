import type { Claim, Statement } from "../model/index.ts";
import { comesSecond } from "./answering.ts";
import { contradict } from "./opposition.ts";

/** The day of a statement as a number; of a vague date its first day. */
function dayOf({ date }: Statement): number | null {
  const time = date === null ? Number.NaN : Date.parse(date.value.slice(0, 10));
  return Number.isNaN(time) ? null : Math.floor(time / 86_400_000);
}

/**
 * Pairs statements of one report that the report does not pair itself: a claim that contradicts another side's answers it.
 * Of two the later answers the earlier; without days to tell, the one that denies, else the one that stands later.
 *
 * @returns the statements, those that answer with `repliesTo` and `reply: "inferred"`
 */
export function linkReplies(statements: readonly Statement[], claims: readonly Claim[]): readonly Statement[] {
  const byStatement = new Map(claims.filter(({ statement }) => statement !== null).map((claim) => [claim.statement as string, claim]));
  if (byStatement.size < 2) return statements;
  const place = new Map(statements.map((statement, index) => [statement.id, index]));
  const claimed = statements.filter(({ id }) => byStatement.has(id)).slice(0, 200);
  const days = new Map(claimed.map((statement) => [statement.id, dayOf(statement)]));
  const answered = new Map<string, string>();
  // Where the report says that one answers another, the other's words are what is answered throughout.
  const speakerOf = new Map(statements.map(({ id, speaker }) => [id, speaker]));
  const stated = new Set(statements.filter(({ repliesTo }) => repliesTo !== null).map(({ speaker, repliesTo }) => `${speakerOf.get(repliesTo as string)} ${speaker}`));
  for (const answer of claimed) {
    if (answer.repliesTo !== null) continue;
    const claim = byStatement.get(answer.id) as Claim;
    const onDay = { claim, day: days.get(answer.id) ?? null };
    const at = place.get(answer.id) ?? 0;
    // The nearest before it, else the nearest after: "…, he said. The other had said that …".
    const asked = claimed.filter((other) => {
      const against = byStatement.get(other.id) as Claim;
      return (
        other.id !== answer.id &&
        other.within !== answer.id &&
        answer.within !== other.id &&
        contradict(claim, against) &&
        !stated.has(`${answer.speaker} ${other.speaker}`) &&
        answered.get(other.id) !== answer.id &&
        (comesSecond(onDay, { claim: against, day: days.get(other.id) ?? null }) ?? at > (place.get(other.id) ?? 0))
      );
    });
    const distance = ({ id }: Statement): number => {
      const step = at - (place.get(id) ?? 0);
      return step > 0 ? step : 1e6 - step;
    };
    asked.sort((a, b) => distance(a) - distance(b));
    const [nearest] = asked;
    if (nearest !== undefined) answered.set(answer.id, nearest.id);
  }
  if (answered.size === 0) return statements;
  return statements.map((statement) => {
    const repliesTo = answered.get(statement.id);
    return repliesTo === undefined ? statement : { ...statement, repliesTo, reply: "inferred" as const };
  });
}
