import { describe, expect, test } from "vitest";
import { isoDay } from "./calendar.ts";
import { parseDateline } from "./parse-dateline.ts";

/** text before | place | day | agency | what is left */
const rows: readonly [text: string, place: string | null, day: string | null, agency: string | null, rest: string][] = [
  ["OSLO, March 2. /TASS/. The envoys met.", "OSLO", "03-02", "TASS", "The envoys met."],
  ["OSLO, March 2. /ITAR-TASS Corr. Jane Doe/. The envoys met.", "OSLO", "03-02", null, "The envoys met."],
  ["OSLO (Reuters) - The envoys met.", "OSLO", null, "Reuters", "The envoys met."],
  ["OSLO, March 2 (Reuters) - The envoys met.", "OSLO", "03-02", "Reuters", "The envoys met."],
  ["OSLO/LIMA (Reuters) – The envoys met.", "OSLO/LIMA", null, "Reuters", "The envoys met."],
  ["LIMA, April 13 - The envoys met.", "LIMA", "04-13", null, "The envoys met."],
  ["LIMA, APRIL 13 -- The envoys met.", "LIMA", "04-13", null, "The envoys met."],
  ["LIMA, Dec. 3 (Xinhua) -- The envoys met.", "LIMA", "12-03", "Xinhua", "The envoys met."],
  ["(AP) — The envoys met.", null, null, "AP", "The envoys met."],
  ["(Reuters) - The envoys met.", null, null, "Reuters", "The envoys met."],
  ["RIGA, Latvia (AP) — The envoys met.", "RIGA, Latvia", null, "AP", "The envoys met."],
  ["RIGA, Latvia, May 5 (AP) - The envoys met.", "RIGA, Latvia", "05-05", "AP", "The envoys met."],
  ["Riga (Tasnim) – The envoys met.", "Riga", null, "Tasnim", "The envoys met."],
  ["Riga. 5 May. Kazinform - The envoys met.", "Riga", "05-05", "Kazinform", "The envoys met."],
  ["RIGA. May 5. KAZINFORM The envoys met.", "RIGA", "05-05", "Kazinform", "The envoys met."],
  ["RIGA. Dec 21 (Interfax) - The envoys met.", "RIGA", "12-21", "Interfax", "The envoys met."],
  ["RIGA, 3 July 2014 (AFP) - The envoys met.", "RIGA", "2014-07-03", "AFP", "The envoys met."],
  ["RIGA, 3 July 2014 (AFP) The envoys met.", "RIGA", "2014-07-03", "AFP", "The envoys met."],
  ["UNITED NATIONS -- The envoys met.", "UNITED NATIONS", null, null, "The envoys met."],
  ["UNITED NATIONS — The envoys met.", "UNITED NATIONS", null, null, "The envoys met."],
  ["ST. JOHN'S, Feb 26 - The envoys met.", "ST. JOHN'S", "02-26", null, "The envoys met."],
  ["RIGA - “The envoys met,” she said.", "RIGA", null, null, "“The envoys met,” she said."],
  ["NEW DELHI: The envoys met.", "NEW DELHI", null, null, "The envoys met."],
  ["Riga, May 5, AZERTAC. The envoys met.", "Riga", "05-05", "AZERTAC", "The envoys met."],
  ["RIGA, MAY 5, ARMENPRESS. The envoys met.", "RIGA", "05-05", "Armenpress", "The envoys met."],
  ["Riga, SANA- The envoys met.", "Riga", null, "SANA", "The envoys met."],
  ["Riga (CNN)The envoys met.", "Riga", null, "CNN", "The envoys met."],
  ["RIGA, March 3 /PRNewswire/ -- The envoys met.", "RIGA", "03-03", "PRNewswire", "The envoys met."],
  ["RIGA, May 5 (RIA Novosti, Jane Doe) – The envoys met.", "RIGA", "05-05", "RIA Novosti", "The envoys met."],
  ["RIGA, May 5. The envoys met.", "RIGA", "05-05", null, "The envoys met."],
  ["RIGA, Tex. March 3 - The envoys met.", "RIGA, Tex.", "03-03", null, "The envoys met."],
  ["RIGA. KAZINFORM - The envoys met.", "RIGA", null, "Kazinform", "The envoys met."],
  ["RIGA. May 5. KAZINFORM /Jane Doe/ - The envoys met.", "RIGA", "05-05", "Kazinform", "The envoys met."],
  ["Riga (DailyWire) - The envoys met.", "Riga", null, "DailyWire", "The envoys met."],
  ["Riga (dpa) - The envoys met.", "Riga", null, "dpa", "The envoys met."],
  ["5 May 2014, Riga – The envoys met.", "Riga", "2014-05-05", null, "The envoys met."],
  ["ANKARA", "ANKARA", null, null, ""],
  ["Riga, 5 May 2014", "Riga", "2014-05-05", null, ""],
  ["RIGA, Wednesday (AP) - The envoys met.", "RIGA", null, "AP", "The envoys met."],
  ["RIGA (UrduPoint News / Sputnik) - The envoys met.", "RIGA", null, "Sputnik", "The envoys met."],
  ["PORT-AU-PRINCE, Jan. 9 (EFE).- The envoys met.", "PORT-AU-PRINCE", "01-09", "EFE", "The envoys met."],
];

const none: readonly string[] = [
  "The envoys met.",
  "JANE DOE: The envoys met.",
  "DOE-- The envoys met.",
  "LOOK: The envoys met.",
  "NATO -- which met on Friday -- agreed.",
  "OSLO said on March 2 that it agreed.",
  "Norway, March 2 or not, agreed.",
  "Norway and Latvia (both of them small) agreed - at last.",
  "On Wednesday, May 5 - The envoys met.",
  "In Oslo, March 2 (Friday) - the envoys met.",
  "UPDATE - The envoys met.",
  "He met the envoys (Reuters) - so they say.",
  "\"Oslo,\" she said - \"of course.\"",
  "President Doe (Labour) - who is ill - agreed.",
  "A - The envoys met.",
  "March 2 is the day.",
  "OSLO PORT SUBSIDY TO END JULY 1 - MINISTER",
  "March 2, Friday - the envoys met.",
  "Jane Doe (labour) - who is ill - agreed.",
  "",
  "RIGA",
  "(This is a note) - The envoys met.",
  "Jane Doe, 45, agreed.",
  "UN, EU and NATO envoys met.",
];

describe("parseDateline", () => {
  test.each(rows)("%s", (text, place, day, agency, rest) => {
    const dateline = parseDateline(text);
    expect(dateline).not.toBeNull();
    if (dateline === null) return;
    const written = dateline.day;
    const shown = written === null ? null : isoDay(written.year ?? 0, written.month, written.day).replace("0000-", "");
    expect([dateline.place, shown, dateline.agency, text.slice(dateline.end).trim()]).toEqual([place, day, agency, rest]);
  });

  test.each(none)("nothing in: %s", (text) => {
    expect(parseDateline(text)).toBeNull();
  });
});
