import { expect, test } from "vitest";
import type { EventType } from "../model/index.ts";
import { cameoOf } from "./cameo-table.ts";

const types: readonly EventType[] = ["AGREE", "CONSULT", "SUPPORT", "COOPERATE", "AID", "CONCEDE", "RETREAT", "REQUEST", "ACCUSE", "REJECT", "THREATEN", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"];

test.each(types)("%s has a code without mode and context, and takes it where the mode is unknown to the table", (type) => {
  const root = cameoOf(type, null, []);
  expect(root).toMatch(/^\d{3}$/u);
  expect(cameoOf(type, "younger-than-the-table", [])).toBe(root);
});

test.each([
  // Modes younger than the table take the nearest older code: an attack by drone reads as one from the air.
  ["ASSAULT", "drone", [], "195"],
  ["ASSAULT", "aerial", [], "195"],
  ["ASSAULT", "crowd-control", [], "175"],
  // The host's side of a visit (043) has no row of its own: the visitor acts.
  ["CONSULT", "visit", [], "042"],
  // One code for a request to meet, to mediate and to settle.
  ["REQUEST", "meet", [], "106"],
  // A future meeting.
  ["AGREE", "meet", ["diplomatic"], "036"],
  // A context decides where the table has it, the first that fits wins, and others change nothing.
  ["AID", null, ["health", "military"], "072"],
  ["AID", null, ["cyber"], "070"],
  ["COERCE", "restrict", ["economic"], "163"],
  ["COERCE", "restrict", ["military"], "191"],
] as const)("%s %s in %j is %s", (type, mode, contexts, code) => {
  expect(cameoOf(type, mode, contexts)).toBe(code);
});
