import { linkActors } from "../../src/actors/index.ts";
import { analyse } from "../../src/language/index.ts";
import type { Note } from "../../src/model/index.ts";
import type { Resources } from "../../src/reading/index.ts";
import { readWireText } from "../../src/report/index.ts";
import type { Row, Wish } from "./row.ts";
import { actorRows } from "./rows.ts";

/** How one row came out. */
export interface Judgement {
  readonly row: Row;
  readonly table: string;
  /** Wishes not met, each with what was found; none where the row is right. */
  readonly faults: readonly string[];
}

type Linked = ReturnType<typeof linkActors>;

/** Links the actors of every row and compares them with those wanted. A row is right when all its wishes are met. */
export function judgeRows(resources: Resources): readonly Judgement[] {
  return Object.entries(actorRows).flatMap(([table, rows]) => rows.map((row) => ({ row, table, faults: faultsOf(row, resources) })));
}

function faultsOf({ text, published, wanted }: Row, { facts, language, names }: Resources): readonly string[] {
  const notes: Note[] = [];
  const linked = linkActors(analyse(readWireText(text, { published }), language), facts, names, (note) => void notes.push(note));
  return wanted.flatMap((wish) => {
    const found = fault(linked, wish);
    return found === null ? [] : [`wanted ${wish}, got ${found}`];
  });
}

const form = /^(?:(!?)@ (\S+)(?: (\S+) (\S+))?|(.+) (>|!>|~) (\S+))$/;

/** What was found in place of a wish; `null` where it is met. */
function fault(linked: Linked, wish: Wish): string | null {
  const [, not, id, state, level, words = "", sign, value] = form.exec(wish) ?? [];
  if (id !== undefined) return castFault(linked, not === "!", id, state, level);
  if (sign === undefined) throw new Error(`a row wants "${wish}", which is no wish`);
  const there = linked.mentions.flat().filter(({ span }) => linked.report.text.slice(...span).includes(words));
  const shown = there.map(({ actor, kind }) => `${kind} ${actor}`).join(", ") || "nothing";
  if (sign === "~") return there.some(({ kind }) => kind === value) ? null : shown;
  return there.some(({ actor }) => actor === value) === (sign === ">") ? null : shown;
}

function castFault({ actorById, actors }: Linked, isUnwanted: boolean, id: string, state: string | undefined, level: string | undefined): string | null {
  const actor = actorById.get(id);
  if (isUnwanted) return actor === undefined ? null : "it";
  if (actor === undefined) return actors.map((one) => one.id).join(", ") || "nobody";
  const got = [actor.state ?? "-", actor.office?.level ?? "-"];
  const isMet = [state, level].every((want, index) => want === undefined || want === "*" || want === got[index]);
  return isMet ? null : got.join(" ");
}
