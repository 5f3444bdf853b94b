import { expect, test } from "vitest";
import type { Event, Note } from "../model/index.ts";
import { read } from "../reading/index.ts";
import { readWireText } from "../report/index.ts";
import { loadResources } from "../resources/index.ts";
import { cameoOf } from "./cameo-table.ts";
import { eventRows } from "./find-events.rows.ts";

const resources = loadResources();

function words(event: Event): readonly string[] {
  const who = `${event.actors.join("+")}->${event.recipients.join("+")}`;
  return [event.type, event.status, event.mode ?? "-", event.cameo ?? "-", who, event.actors.join("+"), `->${event.recipients.join("+")}`];
}

test.each(eventRows)("$id", ({ text, wanted }) => {
  const notes: Note[] = [];
  const reading = read(readWireText(text, { published: "2016-12-21" }), resources, (note) => notes.push(note));
  const got = reading.events.map(words);
  const trace = notes.filter(({ stage }) => stage === "events").map(({ action, rule, why }) => `${action} ${rule}: ${why}`);
  const left = [...got];
  const missing = wanted.filter((line) => {
    const place = left.findIndex((one) => line.split(" ").every((word) => one.includes(word)));
    if (place >= 0) left.splice(place, 1);
    return place < 0;
  });
  const told = [text, ...got.map((one) => one.join(" ")), ...trace].join("\n");
  expect(missing.length + left.length, `missing ${missing.join(" / ")}\nmore ${left.map((one) => one.join(" ")).join(" / ")}\n${told}`).toBe(0);
  for (const { span } of reading.events) expect(reading.report.text.slice(...span).trim()).not.toBe("");
});

test("there are at least 60 rows", () => {
  expect(eventRows.length).toBeGreaterThanOrEqual(60);
});

test("a context picks the CAMEO code of a type, and a type without one has its root", () => {
  expect(cameoOf("ACCUSE", "investigate", ["corruption"])).toBe("091");
  expect(cameoOf("ACCUSE", "investigate", [])).toBe("090");
  expect(cameoOf("AID", null, ["military"])).toBe("072");
  expect(cameoOf("AID", null, [])).toBe("070");
});
