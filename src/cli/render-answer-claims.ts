import type { Answer, ClaimAccount, ContentionAccount } from "../dialogue/index.ts";
import { columns, faint, plain, shown, strong, type Look, type Run } from "./cells.ts";
import { contactLine } from "./render-answer-contacts.ts";
import { marks, sayParticipant } from "./render-answer-marks.ts";
import { sayDate } from "./say-date.ts";
import type { StateName } from "./state-name.ts";
import { unquoted } from "./unquoted.ts";
import { wrap } from "./wrap.ts";

type Line = readonly Run[];

const positionLook: Readonly<Record<ClaimAccount["position"], Look>> = {
  broken: "bad",
  frozen: "bad",
  reduced: "bad",
  strained: "bad",
  normal: "good",
  continuing: "good",
  improving: "good",
  restored: "good",
};

const holderOf = ({ holder, side }: ClaimAccount, stateName: StateName): string =>
  holder === null ? (side === null ? "nobody named" : stateName(side)) : holder.id.startsWith("state/") ? stateName(side ?? holder.name) : shown(holder.name);

/** Words in quotation marks where they are quoted, bare where the report tells them in its own. */
function wordsOf({ words, quoted }: Pick<ClaimAccount, "words" | "quoted">): Run {
  const bare = unquoted(shown(words));
  return quoted ? { text: `“${bare}”`, look: "words" } : plain(bare);
}

/** One claim as lines of a column: holder and position, the words, and what narrows them. */
function claimLines(claim: ClaimAccount, width: number, stateName: StateName): readonly Line[] {
  const { position, date, scope, scopeKind, hedge, evidence, holder, also, stale } = claim;
  const office = holder === null || holder.office === null ? "" : `, ${shown(holder.office)}`;
  const notes = [date === null ? null : sayDate({ value: date, precision: "day" }), scope === null ? null : `${scopeKind === "all" ? "of" : "on"} “${shown(scope)}”`, hedge === null ? null : `hedged: “${shown(hedge)}”`, stale ? "too old to weigh" : null];
  return [
    ...wrap([strong(holderOf(claim, stateName)), plain(`${office}: `), { text: position, look: positionLook[position] }, marks(evidence)], width),
    ...wrap([wordsOf(claim)], width),
    ...also.flatMap(({ words, evidence }) => wrap([wordsOf({ words, quoted: true }), marks(evidence)], width)),
    ...wrap([faint(notes.filter((note) => note !== null).join(" · "))], width),
  ];
}

function column(title: string, claims: readonly ClaimAccount[], width: number, stateName: StateName): readonly Line[] {
  const body = claims.flatMap((claim, index) => [...(index === 0 ? [] : [[]]), ...claimLines(claim, width, stateName)]);
  return [[{ text: title, look: "title" }], ...(claims.length === 0 ? [[faint("says nothing here")]] : body)];
}

const gutter = 3;
const narrow = 64;

/** What each side says, in two columns; below one another where there is no room. Claims of others follow. */
export function claimLinesOf({ claims, about }: Answer, width: number, stateName: StateName): readonly Line[] {
  if (claims.length === 0) return [];
  const indent = 2;
  const of = (side: string): readonly ClaimAccount[] => claims.filter((claim) => claim.side === side);
  const others = claims.filter(({ side }) => side === null || !about.includes(side));
  const room = width < narrow ? width - indent : Math.floor((width - indent - gutter) / 2);
  const [left, right] = [column(stateName(about[0]), of(about[0]), room, stateName), column(stateName(about[1]), of(about[1]), room, stateName)];
  const lines: Line[] = [];
  if (width < narrow) lines.push(...left, [], ...right);
  else {
    for (let row = 0; row < Math.max(left.length, right.length); row++) {
      const one = left[row] ?? [];
      const used = one.reduce((sum, { text }) => sum + columns(text), 0);
      lines.push([...one, plain(" ".repeat(room - used + gutter)), ...(right[row] ?? [])]);
    }
  }
  if (others.length > 0) lines.push([], ...column("Others", others, width - indent, stateName));
  return lines.map((line) => (line.length === 0 ? line : [plain(" ".repeat(indent)), ...line]));
}

/** A contention: who says what against whom, and the contact that bears on it. */
export function contentionRows({ claims, contacts, bornOut, why }: ContentionAccount, stateName: StateName): readonly Line[] {
  const [one, other] = claims;
  const side = (claim: ClaimAccount): Line => [
    strong(claim.holder === null ? holderOf(claim, stateName) : sayParticipant({ ...claim.holder, name: holderOf(claim, stateName) })),
    plain(" says "),
    { text: claim.position, look: positionLook[claim.position] },
    plain(": "),
    wordsOf({ words: claim.phrase, quoted: claim.quoted }),
    marks(claim.evidence),
  ];
  const [first] = contacts;
  const borne = bornOut === null ? null : claims[bornOut];
  const result: Line =
    borne === null || borne === undefined || first === undefined
      ? [plain(`Neither is borne out: ${why}.`)]
      : [plain("Borne out: "), strong(holderOf(borne, stateName)), plain(`, as ${why}. `), ...contactLine(first, stateName)];
  return [side(one), side(other), result];
}
