import { expect, test } from "vitest";
import type { DatePrecision } from "../model/index.ts";
import { sayDate } from "./say-date.ts";

const rows: readonly [value: string, precision: DatePrecision, wanted: string][] = [
  ["2016-12-20", "day", "20 December 2016"],
  ["2016-12", "month", "December 2016"],
  ["2016", "year", "2016"],
  ["1990", "decade", "the 1990s"],
  ["2014-05-01/2014-05-03", "day", "1 to 3 May 2014"],
  ["2014-04-30/2014-05-03", "day", "30 April to 3 May 2014"],
  ["2014-12-30/2015-01-02", "day", "30 December 2014 to 2 January 2015"],
  ["2014-04/2014-05", "month", "April to May 2014"],
  ["2014/2016", "year", "2014 to 2016"],
  ["2014-05-01/2014-05-01", "day", "1 May 2014 to 1 May 2014"],
  ["some day", "day", "some day"],
];

test.each(rows)("%s (%s)", (value, precision, wanted) => {
  expect(sayDate({ value, precision, span: null })).toBe(wanted);
});

test("a moment with its zone", () => {
  expect(sayDate({ value: "2016-12-22T03:43+03:00", precision: "minute" })).toBe("22 December 2016, 03:43 UTC+3");
});
