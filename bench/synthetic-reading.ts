import type { Deposit } from "../src/archive/index.ts";
import type { Actor, Reading, Span, Statement } from "../src/model/index.ts";

const states = ["USA", "RUS", "CHN", "GBR", "FRA", "DEU", "JPN", "IND", "TUR", "IRN", "ISR", "EGY", "UKR", "POL", "NOR", "SWE", "BRA", "MEX", "CAN", "AUS", "KOR", "PRK", "PAK", "SAU", "SRB", "GRC", "CUB", "VEN", "ZAF", "NGA"];
const outlets = Array.from({ length: 40 }, (_, number) => `Outlet ${number}`);
const forms = ["direct", "indirect", "mixed"] as const;
const syllables = ["ka", "ro", "len", "mi", "tov", "sa", "ber", "dun", "el", "vik", "na", "por", "ris", "ho", "gar", "tel", "us", "bra", "min", "dor", "fa", "gu", "ze", "pil"];

/** Words as frequent as those of a language: the n-th occurs 1/n as often as the first (Zipf's law). */
const vocabulary = Array.from({ length: 30_000 }, (_, rank) => {
  let word = "";
  for (let rest = rank + 24; rest > 0; rest = Math.floor(rest / syllables.length)) word += syllables[rest % syllables.length];
  return word;
});

/** The word of a rank, for queries of words that are frequent or rare. */
export const wordOfRank = (rank: number): string => vocabulary[rank] ?? "";

const firstDay = Date.UTC(2000, 0, 1);
/** Twenty years of days. */
export const dayCount = 7305;
export const dayAt = (number: number): string => new Date(firstDay + number * 86_400_000).toISOString().slice(0, 10);
export const stateAt = (number: number): string => states[number % states.length] as string;
export const speakerAt = (number: number): string => `person/speaker-${number}`;
export const speakerCount = 6000;

/** Statements in each report. */
export const perReport = 10;

/** A report that tells ten statements of made-up words by made-up people of real states: nothing in it was read, to look for it is what is timed. */
export function syntheticDeposit(number: number, chance: () => number): Deposit {
  const below = (count: number): number => Math.floor(chance() * count);
  const word = (): string => vocabulary[Math.min(vocabulary.length - 1, Math.floor(Math.exp(chance() * Math.log(vocabulary.length))) - 1)] as string;
  const day = dayAt(below(dayCount));
  const speakers = Array.from({ length: 4 }, () => below(speakerCount));
  let text = `Report ${number}\n\n`;
  const mentions = new Map<number, Span[]>();
  const statements = Array.from({ length: perReport }, (_, index): Statement => {
    const speaker = speakers[below(speakers.length)] as number;
    const source: Span = [text.length, text.length + `Speaker ${speaker}`.length];
    mentions.set(speaker, [...(mentions.get(speaker) ?? []), source]);
    text += `Speaker ${speaker} said `;
    const start = text.length;
    text += Array.from({ length: 12 + below(12) }, word).join(" ");
    const content: Span = [start, text.length];
    text += ".\n";
    return {
      id: `s${index + 1}`, kind: "speech", form: forms[below(3)] as (typeof forms)[number], source, cue: [source[1] + 1, source[1] + 5], content: [content],
      speaker: speakerAt(speaker), addressee: chance() < 0.1 ? speakerAt(below(speakerCount)) : null, onBehalfOf: null, medium: null,
      date: { value: day, precision: "day", span: null, against: null }, subjects: [], repliesTo: null, reply: null, within: null, confidence: 0.9, rule: "synthetic",
    };
  });
  const actors = [...mentions].map(([speaker, spans]): Actor => ({ id: speakerAt(speaker), kind: "person", name: `Speaker ${speaker}`, state: stateAt(speaker), office: null, mentions: spans }));
  const reading: Reading = {
    report: {
      id: `synthetic-${number}`, url: null, language: "en", source: { name: outlets[below(outlets.length)] as string, actor: null }, headline: `Report ${number}`, standfirst: null, section: null, topics: [],
      published: { value: day, precision: "day" }, dateline: null, text, parts: [{ kind: "headline", span: [0, `Report ${number}`.length] }, { kind: "paragraph", span: [`Report ${number}`.length + 2, text.length] }],
    },
    actors, statements, contacts: [], events: [], claims: [], contentions: [], expectations: [],
  };
  return { reading, read: true, provenance: { path: "synthetic", member: null, item: number, fetched: null } };
}
