/** A time of day as written, with its zone as minutes ahead of UTC where one is named. */
export interface WrittenTime {
  readonly hour: number;
  /** `null` for "2 pm". */
  readonly minute: number | null;
  readonly zone: Zone | null;
  readonly start: number;
  readonly end: number;
}

/** A fixed offset, or a North American zone whose offset depends on the day ("ET"). */
export type Zone = { readonly kind: "fixed"; readonly minutes: number } | { readonly kind: "american"; readonly winter: number };

/** Only abbreviations that name one zone: "IST" and "CST" name several and are left out. */
const zoneTable: Readonly<Record<string, number>> = {
  UTC: 0, GMT: 0, Z: 0, WET: 0, CET: 60, CEST: 120, EET: 120, EEST: 180, MSK: 180, TRT: 180, EAT: 180, SAST: 120, BST: 60,
  EST: -300, EDT: -240, CDT: -300, MST: -420, MDT: -360, PST: -480, PDT: -420, AKST: -540, HST: -600, JST: 540, KST: 540,
  HKT: 480, SGT: 480, PKT: 300, AEST: 600, AEDT: 660, NZST: 720, NZDT: 780,
};
const american: Readonly<Record<string, number>> = { ET: -300, CT: -360, MT: -420, PT: -480 };

const zoneWords = String.raw`(?:UTC|GMT)\s*[+\-−–]\s*\d{1,2}(?::?\d{2})?|[+\-−]\d{2}:?\d{2}|Moscow time|[A-Z]{1,4}\b`;
const half = String.raw`([ap])\.?\s?m\b\.?`;
const forms: readonly RegExp[] = [
  new RegExp(String.raw`(?<![\d.])(\d{1,2})[:.](\d{2})(?!\.?\d{3})(?::\d{2}(?:[.,]\d+)?)?\s*(?:${half})?\s*(?:hrs|h\b)?\s*\(?(${zoneWords})?`, "i"),
  new RegExp(String.raw`(?<![\d.,])([01]\d|2[0-3])([0-5]\d)()\s*(?:hrs\s*)?(GMT|UTC|Z)\b`, "i"),
  new RegExp(String.raw`(?<![\d.,:])(\d{1,2})()\s*${half}\s*\(?(${zoneWords})?`, "i"),
];

function zoneOf(words: string | undefined): Zone | null {
  if (words === undefined) return null;
  const upper = words.toUpperCase();
  const winter = american[upper];
  if (winter !== undefined) return { kind: "american", winter };
  if (upper === "MOSCOW TIME") return { kind: "fixed", minutes: 180 };
  const named = zoneTable[upper];
  if (named !== undefined) return { kind: "fixed", minutes: named };
  const offset = /([+\-−–])\s*(\d{1,2}):?(\d{2})?$/.exec(words);
  if (offset === null) return null;
  const minutes = Number(offset[2]) * 60 + Number(offset[3] ?? 0);
  return minutes > 14 * 60 ? null : { kind: "fixed", minutes: offset[1] === "+" ? minutes : -minutes };
}

/** The first time of day in a short text, or `null`. */
export function findTime(text: string): WrittenTime | null {
  for (const form of forms) {
    const match = form.exec(text);
    if (match === null) continue;
    const [whole, hours, minutes, meridiem, zoneText] = match;
    let hour = Number(hours);
    const minute = minutes === "" || minutes === undefined ? null : Number(minutes);
    if (meridiem !== undefined && meridiem !== "") {
      if (hour > 12) continue;
      hour = (hour % 12) + (meridiem.toLowerCase() === "p" ? 12 : 0);
    }
    if (hour > 23 || (minute ?? 0) > 59) continue;
    const zone = zoneOf(zoneText);
    // Letters after the time that name no zone are other words and do not belong to it.
    const surplus = zone === null && zoneText !== undefined ? zoneText.length : 0;
    return { hour, minute, zone, start: match.index, end: match.index + whole.length - surplus };
  }
  return null;
}

/** Summer time in the United States and Canada since 2007: second Sunday of March to first Sunday of November. */
function isAmericanSummer(day: string): boolean {
  const sunday = (year: string, month: string, nth: number): string => {
    const first = new Date(`${year}-${month}-01T00:00:00Z`).getUTCDay();
    return `${year}-${month}-${String(((7 - first) % 7) + 1 + 7 * (nth - 1)).padStart(2, "0")}`;
  };
  const year = day.slice(0, 4);
  return day >= sunday(year, "03", 2) && day < sunday(year, "11", 1);
}

/** The ISO 8601 offset of a zone on a day: "+03:00", "Z". */
export function zoneOffset(zone: Zone, day: string): string {
  const minutes = zone.kind === "fixed" ? zone.minutes : zone.winter + (isAmericanSummer(day) ? 60 : 0);
  if (minutes === 0) return "Z";
  const size = Math.abs(minutes);
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${minutes < 0 ? "-" : "+"}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
