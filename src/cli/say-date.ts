import type { DateValue, Published } from "../model/index.ts";

const months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
const form = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(?:T(\d{2}:\d{2})(Z|[+-]\d{2}:\d{2})?)?$/;

function sayZone(zone: string | undefined): string {
  if (zone === undefined) return "";
  if (zone === "Z") return " UTC";
  const [hours = "", minutes] = zone.slice(1).split(":");
  return ` UTC${zone.slice(0, 1) === "-" ? "−" : "+"}${Number(hours)}${minutes === "00" ? "" : `:${minutes}`}`;
}

function sayOne(value: string): string {
  const match = form.exec(value);
  if (match === null) return value;
  const [, year, month, day, time, zone] = match;
  const words = [day === undefined ? "" : String(Number(day)), months[Number(month) - 1] ?? "", year].filter((word) => word !== "").join(" ");
  return time === undefined ? words : `${words}, ${time}${sayZone(zone)}`;
}

/** The beginning of an interval without what its end says again: "1" of 1 to 3 May 2014, "April" of April to May 2014. */
function sayStart(start: string, end: string): string {
  const [one, other] = [form.exec(start), form.exec(end)];
  if (one === null || other === null || one[4] !== undefined || one[1] !== other[1] || start.length !== end.length || start === end) return sayOne(start);
  const month = months[Number(one[2]) - 1] ?? "";
  if (one[3] === undefined) return month === "" ? sayOne(start) : month;
  return one[2] === other[2] ? String(Number(one[3])) : `${Number(one[3])} ${month}`;
}

/** A date of the contract in words: "20 December 2016", "December 2016", "22 December 2016, 03:43 UTC+3", "1 to 3 May 2014". */
export function sayDate({ value, precision }: DateValue | Published): string {
  if (precision === "decade") return `the ${value.slice(0, 4)}s`;
  const [start = "", end] = value.split("/");
  return end === undefined ? sayOne(start) : `${sayStart(start, end)} to ${sayOne(end)}`;
}
