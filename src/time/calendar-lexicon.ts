/** The words of the calendar and what they stand for. */

export interface MonthWord {
  readonly month: number;
  /** Also a person's name or a common word: needs a day, a year or a preposition of time beside it. */
  readonly doubtful: boolean;
  readonly short: boolean;
}

const monthRows: readonly (readonly [words: string, doubtful: boolean])[] = [
  ["january jan", false],
  ["february feb", false],
  ["march mar", true],
  ["april apr", true],
  ["may", true],
  ["june jun", true],
  ["july jul", false],
  ["august aug", true],
  ["september sept sep", false],
  ["october oct", false],
  ["november nov", false],
  ["december dec", false],
];

export const months: ReadonlyMap<string, MonthWord> = new Map(
  monthRows.flatMap(([words, doubtful], index) =>
    words.split(" ").map((word, place) => [word, { month: index + 1, doubtful: doubtful || place > 0, short: place > 0 }] as const),
  ),
);

/** 1 for Monday to 7 for Sunday. `short` forms are words of their own ("sat", "sun"): they need a date beside them. */
export const weekdays: ReadonlyMap<string, { readonly weekday: number; readonly short: boolean }> = new Map(
  ["monday mon", "tuesday tue tues", "wednesday wed weds", "thursday thu thur thurs", "friday fri", "saturday sat", "sunday sun"].flatMap(
    (words, index) => words.split(" ").map((word, place) => [word, { weekday: index + 1, short: place > 0 }] as const),
  ),
);

type UnitName = "minute" | "hour" | "day" | "week" | "weekend" | "month" | "quarter" | "year" | "decade" | "season";

export interface Unit {
  readonly name: UnitName;
  readonly plural: boolean;
  /** First month of a season. */
  readonly month?: number;
}

const unitRows: readonly (readonly [string, Unit])[] = [
  ...(["minute", "hour", "day", "week", "weekend", "month", "quarter", "year", "decade"] as const).flatMap((name) => [
    [name, { name, plural: false }] as const,
    [`${name}s`, { name, plural: true }] as const,
  ]),
  ["spring", { name: "season", plural: false, month: 3 }],
  ["summer", { name: "season", plural: false, month: 6 }],
  ["autumn", { name: "season", plural: false, month: 9 }],
  ["fall", { name: "season", plural: false, month: 9 }],
  ["winter", { name: "season", plural: false, month: 12 }],
];

export const units: ReadonlyMap<string, Unit> = new Map(unitRows);

export const partsOfDay: ReadonlySet<string> = new Set(["morning", "afternoon", "evening", "night", "lunchtime", "midday", "dawn"]);

/** Days counted from the anchor. */
export const nearDays: ReadonlyMap<string, number> = new Map([
  ["yesterday", -1],
  ["today", 0],
  ["tonight", 0],
  ["tomorrow", 1],
]);

export const numberWords: ReadonlyMap<string, number> = new Map(
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty"
    .split(" ")
    .map((word, index) => [word, index] as const)
    .concat([["a", 1], ["an", 1], ["thirty", 30], ["forty", 40], ["fifty", 50], ["sixty", 60], ["hundred", 100]]),
);

export const ordinals: ReadonlyMap<string, number> = new Map([
  ["first", 1],
  ["second", 2],
  ["third", 3],
  ["fourth", 4],
]);

export const dayOrdinals: ReadonlyMap<string, number> = new Map(
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
    .split(" ")
    .map((word, index) => [word, index + 1] as const)
    .concat([["thirtieth", 30]]),
);

/** Minutes east of Greenwich of "Moscow time", for places without summer time, and the ISO day from which it holds. */
export const placeZones: ReadonlyMap<string, { readonly minutes: number; readonly since: string }> = new Map([
  ["moscow", { minutes: 180, since: "2014-10-26" }],
  ["ankara", { minutes: 180, since: "2016-09-07" }],
  ["istanbul", { minutes: 180, since: "2016-09-07" }],
  ["minsk", { minutes: 180, since: "2011-03-27" }],
  ["beijing", { minutes: 480, since: "1991-09-15" }],
  ["tokyo", { minutes: 540, since: "1951-09-08" }],
  ["seoul", { minutes: 540, since: "1988-10-09" }],
  ["riyadh", { minutes: 180, since: "1947-03-14" }],
  ["tehran", { minutes: 210, since: "2022-09-22" }],
]);

/** Minutes east of Greenwich. Names shared by several zones (IST, CST) are left out. */
export const zones: ReadonlyMap<string, number> = new Map([
  ["gmt", 0],
  ["utc", 0],
  ["est", -300],
  ["edt", -240],
  ["pst", -480],
  ["pdt", -420],
  ["cet", 60],
  ["cest", 120],
  ["eet", 120],
  ["msk", 180],
  ["jst", 540],
  ["kst", 540],
]);

/** A number before one of these counts things; it is no year and no day of a month. */
export const countedThings: ReadonlySet<string> = new Set(
  (
    "pct percent percentage % mln million millions bln billion trillion thousand hundred dlrs dollars dollar euros euro pounds yen yuan rubles roubles marks francs cts cents " +
    "tonnes tons ton tonne barrels bpd kilos kilometers kilometres kilometer kilometre km miles mile metres meters feet hectares acres square sq shares stg bushels lbs points point votes seats " +
    "people persons men women children troops soldiers officers police civilians workers jobs employees protesters demonstrators migrants refugees victims deaths casualties " +
    "delegates members supporters fighters rebels militants prisoners journalists students families homes houses vehicles tanks missiles rockets aircraft planes ships vessels " +
    "countries nations companies firms cases times years year days months weeks hours minutes seconds degrees pages cars units copies others were are have"
  ).split(" "),
);

/** After a month, these say that the number before it counts lots, not days. */
export const tradedThings: ReadonlySet<string> = new Set(["futures", "contracts", "contract", "lots", "options", "crude", "shipment", "shipments", "delivery", "deliveries"]);
