import type { Claim, Position } from "../model/index.ts";

const closed: ReadonlySet<Position> = new Set(["broken", "frozen"]);
const open: ReadonlySet<Position> = new Set(["reduced", "normal", "continuing", "improving", "restored"]);

/** Whether two positions cannot both be true of one relationship at one time. */
function opposed(one: Position, other: Position): boolean {
  if (closed.has(one)) return open.has(other) && other !== "reduced";
  if (closed.has(other)) return open.has(one) && one !== "reduced";
  const pair = new Set([one, other]);
  return (pair.has("strained") && (pair.has("normal") || pair.has("improving"))) || (pair.has("reduced") && (pair.has("normal") || pair.has("improving")));
}

/** Whether two scopes ask one question: a frozen channel says nothing against a dialogue that goes on elsewhere. */
function sameQuestion(one: Claim, other: Claim): boolean {
  if (one.about.join() !== other.about.join()) return false;
  if (one.scope.kind === other.scope.kind) return one.scope.kind === "all" || one.scope.text?.toLowerCase() === other.scope.text?.toLowerCase();
  // Trade goes on while armies do not talk.
  if (one.scope.kind !== "all" && other.scope.kind !== "all") return false;
  // "All levels are frozen" is contradicted by one channel that works, not the other way round.
  const narrow = one.scope.kind === "all" ? other : one;
  const wide = narrow === one ? other : one;
  return closed.has(wide.position) && open.has(narrow.position);
}

/** Whether two claims contradict each other: one question, opposed positions, two sides. */
export function contradict(one: Claim, other: Claim): boolean {
  // A headline's own words are nobody's side.
  if ([one, other].some(({ holder, side }) => holder === null && side === null)) return false;
  if (one.holder === other.holder && one.holder !== null) return false;
  if (one.side !== null && one.side === other.side) return false;
  return opposed(one.position, other.position) && sameQuestion(one, other);
}
