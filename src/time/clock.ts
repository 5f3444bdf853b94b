import { parseIsoDay } from "./civil-day.ts";
import { placeZones, zones } from "./calendar-lexicon.ts";
import { lower, type Match, type Scene } from "./scene.ts";

interface Clock {
  readonly to: number;
  readonly hour: number;
  readonly minute: number | null;
  /** ISO 8601 offset; empty where the words name no zone. */
  readonly offset: string;
}

function offsetOf(minutes: number): string {
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `${minutes < 0 ? "-" : "+"}${String(hours).padStart(2, "0")}:${String(rest).padStart(2, "0")}`;
}

/** "GMT", "UTC+3", "(EST)": the offset and the word after it. */
function zoneAt(scene: Scene, at: number, day: number): { readonly offset: string; readonly to: number } | null {
  if (lower(scene, at + 1) === "time") {
    if (lower(scene, at) === "local") return { offset: "", to: at + 2 };
    const place = placeZones.get(lower(scene, at));
    if (place !== undefined) return { offset: day >= (parseIsoDay(place.since) ?? 0) ? offsetOf(place.minutes) : "", to: at + 2 };
  }
  const zone = zones.get(lower(scene, at));
  if (zone === undefined) return null;
  const sign = lower(scene, at + 1);
  const hours = scene.words[at + 2]?.number ?? -1;
  if (zone === 0 && (sign === "+" || sign === "-") && scene.words[at + 1]?.joined && hours >= 0 && hours <= 14) {
    return { offset: offsetOf((sign === "-" ? -60 : 60) * hours), to: at + 3 };
  }
  return { offset: offsetOf(zone), to: at + 1 };
}

/** "3:43 UTC+3", "10:30", "3 p.m.", "3:15 pm EST", "1430 GMT", "noon". */
function clockAt(scene: Scene, at: number, day: number): Clock | null {
  const { words } = scene;
  const first = words[at];
  if (first === undefined) return null;
  if (first.lower === "noon") return { to: at + 1, hour: 12, minute: 0, offset: "" };
  if (first.number < 0) return null;
  let to = at + 1;
  let hour = first.number;
  let minute: number | null = null;
  let sure = false;
  if (first.text.length === 4) {
    [hour, minute] = [Math.floor(first.number / 100), first.number % 100];
  } else if ((lower(scene, to) === ":" || lower(scene, to) === ".") && words[to]?.joined && words[to + 1]?.joined && words[to + 1]?.text.length === 2) {
    minute = words[to + 1]?.number ?? -1;
    sure = lower(scene, to) === ":";
    to += 2;
  }
  const half = /^([ap])m?$/.exec(lower(scene, to));
  if (half !== null && first.text.length <= 2) {
    const short = half[0].length === 1;
    if (!short || (lower(scene, to + 1) === "." && lower(scene, to + 2) === "m")) {
      if (hour < 1 || hour > 12) return null;
      hour = (hour % 12) + (half[1] === "p" ? 12 : 0);
      to += short ? 3 : 1;
      if (short && lower(scene, to) === "." && words[to]?.joined && words[to + 1] !== undefined) to++;
      sure = true;
    }
  }
  const bracket = lower(scene, to) === "(" ? 1 : 0;
  const zone = zoneAt(scene, to + bracket, day);
  if (zone !== null) to = zone.to + (bracket === 1 && lower(scene, zone.to) === ")" ? 1 : 0);
  if ((!sure && zone === null) || hour > 23 || (minute !== null && (minute < 0 || minute > 59))) return null;
  const clock = { to, hour, minute, offset: zone?.offset ?? "" };
  return clock.offset === "" && lower(scene, to) === "(" ? besideGreenwich(scene, clock, day) : clock;
}

/** "9 a.m. (0600 GMT)": how far the place is from Greenwich. */
function besideGreenwich(scene: Scene, local: Clock, day: number): Clock {
  const other = clockAt(scene, local.to + 1, day);
  if (other === null || other.offset !== "+00:00" || lower(scene, other.to) !== ")") return local;
  const apart = (local.hour - other.hour) * 60 + (local.minute ?? 0) - (other.minute ?? 0);
  const east = apart > 840 ? apart - 1440 : apart < -720 ? apart + 1440 : apart;
  return east % 15 === 0 ? { ...local, offset: offsetOf(east), to: other.to + 1 } : local;
}

/** Adds the time of day that stands right before or after a day: "3 p.m. on Friday", "December 22, 3:43 UTC+3". */
export function withClock(scene: Scene, match: Match, floor: number): Match {
  const { day } = match;
  if (day === undefined) return match;
  const timed = (from: number, to: number, clock: Clock): Match => ({
    ...match,
    from,
    to,
    value: `${match.value}T${String(clock.hour).padStart(2, "0")}:${String(clock.minute ?? 0).padStart(2, "0")}${clock.offset}`,
    precision: clock.minute === null ? "hour" : "minute",
  });
  let next = match.to;
  if (lower(scene, next) === ",") next++;
  if (lower(scene, next) === "at") next++;
  const right = clockAt(scene, next, day);
  if (right !== null) return timed(match.from, right.to, right);
  let end = match.from;
  if (/^(?:on|this)$/.test(lower(scene, end - 1)) || lower(scene, end - 1) === ",") end--;
  const last = lower(scene, end - 1);
  if (!/^(?:[apm.)]|am|pm|noon|time|\d\d)$/.test(last) && !zones.has(last) && !/^\d\d?$/.test(last)) return match;
  for (let start = end - 1; start >= Math.max(floor, end - 10); start--) {
    const left = clockAt(scene, start, day);
    if (left !== null && left.to === end) {
      // "10:30" found at its second half would be a clock of its own: the longest reading wins.
      const longer = start >= 2 && clockAt(scene, start - 2, day)?.to === end ? clockAt(scene, start - 2, day) : null;
      return longer === null || longer === undefined || start - 2 < floor ? timed(start, match.to, left) : timed(start - 2, match.to, longer);
    }
  }
  return match;
}
