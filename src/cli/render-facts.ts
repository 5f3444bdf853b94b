import type { FactsEntries, HoldingEntry, OfficeEntry, PersonEntry, StateEntry } from "../actors/index.ts";
import { faint, plain, strong, type Run } from "./cells.ts";
import { dotted } from "./dotted.ts";
import { paint } from "./paint.ts";
import { sayDate } from "./say-date.ts";
import type { Style } from "./style.ts";
import { wrap } from "./wrap.ts";

type Line = readonly Run[];

const precisions = { 4: "year", 7: "month", 10: "day" } as const;

/** A day, month or year of the tables in words. */
function day(value: string): string {
  const precision = precisions[value.length as keyof typeof precisions];
  return precision === undefined ? value : sayDate({ value, precision, span: null });
}

/** "24 March 2014 to May 2017", "since 2019"; `null` where the table gives neither end. */
function span(from: string, to: string): string | null {
  if (from === "") return to === "" ? null : `until ${day(to)}`;
  return to === "" ? `since ${day(from)}` : `${day(from)} to ${day(to)}`;
}

const statusWords = { holder: null, acting: "acting", designate: "designate" } as const;

function holdingLine({ from, to, status, source }: HoldingEntry, name: string, id: string): Line {
  return [plain("    "), ...dotted([plain(name), span(from, to), statusWords[status], faint(id), faint(source)])];
}

function officeLines({ id, title, level, state, holdings, source }: OfficeEntry): readonly Line[] {
  const held = holdings.length === 0 ? [[plain("    "), faint("nobody, as far as the tables know")]] : holdings.map((one) => holdingLine(one, one.personName, one.person));
  return [[plain("  "), ...dotted([strong(title), state, level, faint(id), faint(source)])], ...held];
}

function personLines({ id, name, aliases, state, holdings, source }: PersonEntry): readonly Line[] {
  const also = aliases.length === 0 ? [] : [[plain("    "), faint(`also ${aliases.join(", ")}`)]];
  const held = holdings.length === 0 ? [[plain("    "), faint("no office then, as far as the tables know")]] : holdings.map((one) => holdingLine(one, one.officeTitle, one.office));
  return [[plain("  "), ...dotted([strong(name), state, faint(id), faint(source)])], ...also, ...held];
}

function stateLines(entry: StateEntry): readonly Line[] {
  const { code, name, aliases, adjectives, capitals, from, to, predecessor, successor, seats, offices, source } = entry;
  const fact = (label: string, words: string): readonly Line[] => (words === "" ? [] : [[plain("    "), faint(`${label} `), plain(words)]]);
  const ownSeat = ({ name: seat, actor, from: first, to: last }: StateEntry["seats"][number]): Line => [plain("    "), faint("seat "), ...dotted([plain(seat), actor, span(first, last)])];
  return [
    [plain("  "), ...dotted([strong(name), code, span(from, to), faint(source)])],
    ...fact("also", aliases.join(", ")),
    ...fact("adjective", adjectives.join(", ")),
    ...fact("capital", capitals.join(", ")),
    ...fact("before it", predecessor),
    ...fact("after it", successor),
    ...seats.map(ownSeat),
    ...offices.flatMap(officeLines),
  ];
}

function seatLine({ name, actor, kind, from, to, source }: FactsEntries["seats"][number]): Line {
  return [plain("  "), ...dotted([strong(name), `stands for ${actor}`, kind, span(from, to), faint(source)])];
}

/** The entries as people read them, one row of the tables a line. */
export function renderFacts({ on, states, offices, people, seats }: FactsEntries, style: Style): string {
  const lines: Line[] = [
    ...(on === null ? [] : [[faint(`on ${day(on)}`)]]),
    ...states.flatMap(stateLines),
    ...offices.flatMap(officeLines),
    ...seats.map(seatLine),
    ...people.flatMap(personLines),
  ];
  const indent = (line: Line): string => /^ */.exec(line[0]?.text ?? "")?.[0] ?? "";
  return lines
    .flatMap((line) => {
      const margin = indent(line);
      const rest = line[0]?.text.trim() === "" ? line.slice(1) : line;
      return wrap(rest, style.width, { first: [plain(margin)], rest: [plain(`${margin}  `)] });
    })
    .map((line) => `${paint(line, style)}\n`)
    .join("");
}
