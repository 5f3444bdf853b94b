import { linkActors, nameSound } from "../../actors/index.ts";
import { analyse } from "../../language/index.ts";
import type { Resources } from "../../reading/index.ts";
import { readWireText } from "../../report/index.ts";

/** Somebody whom the facts know, in an office of a state on the day. */
export interface Official {
  readonly person: string;
  readonly state: string;
}

const partsOf = (name: string): readonly string[] => name.split(/[\s-]+/).filter((part) => part.length > 2);

/** Whether words hold a part of somebody's name, as written or as it sounds: a title alone is not certain enough. */
function isNamed(words: string, names: readonly string[]): boolean {
  const said = new Set(partsOf(words).map((part) => part.replaceAll(/[.,;:'’]+$|['’]s$/g, "").toLowerCase()));
  const sounds = new Set([...said].map(nameSound).filter((sound) => sound.length > 2));
  return names.some((name) => partsOf(name).some((part) => said.has(part.toLowerCase()) || sounds.has(nameSound(part))));
}

/**
 * The officials whom words name: people of the facts who held an office of their state on the day, as the stage of actors links
 * them. Those that are not certain are left out.
 *
 * @param words one or two sentences, with whatever tells whose president is meant
 * @param parts where in the words they must be named, as spans
 */
export function officialsIn(words: string, day: string, { facts, language, names }: Resources, parts: readonly (readonly [number, number])[]): readonly Official[] {
  const { actors, report } = linkActors(analyse(readWireText(words, { published: day }), language), facts, names);
  return actors.flatMap(({ id, kind, mentions }): Official[] => {
    const row = facts.people.get(id);
    if (kind !== "person" || row === undefined) return [];
    const said = mentions.filter(([start, end]) => parts.some(([from, to]) => from <= start && end <= to)).map((span) => report.text.slice(...span));
    if (!isNamed(said.join(" "), [row.name, row.surname, ...row.aliases])) return [];
    const held = facts.officesOf(id, day).filter(({ state }) => state !== "former").map(({ holding }) => facts.offices.get(holding.office)?.state ?? null);
    const [state = null] = held;
    return state === null ? [] : [{ person: id, state }];
  });
}
