import { expect, test } from "vitest";
import { loadFacts } from "../resources/index.ts";
import { lookUpActor } from "./actor-lookup.ts";

const facts = loadFacts();

test.each([
  ["John Kerry", ["person/john-kerry"]],
  ["john  kerry ", ["person/john-kerry"]],
  ["Sergei Lavrov", ["person/sergey-lavrov"]],
  ["Lavrov", ["person/sergey-lavrov"]],
  ["Bush", ["person/george-h-w-bush", "person/george-w-bush"]],
  ["Russia", ["state/RUS"]],
  ["rus", ["state/RUS"]],
  ["Moscow", ["state/RUS"]],
  ["Jordan", ["state/JOR"]],
  ["the Kremlin", ["state/RUS"]],
  ["UN", ["organisation/united-nations"]],
  ["State Department", ["organisation/usa/state-department"]],
  ["the State Department", ["organisation/usa/state-department"]],
  ["Norwegian Foreign Ministry", ["organisation/nor/foreign-ministry"]],
  ["Russia's defence ministry", ["organisation/rus/defence-ministry"]],
  ["TASS", ["outlet/tass"]],
  ["person/nobody-we-know", ["person/nobody-we-know"]],
  ["Person/John-Kerry", ["person/john-kerry"]],
  ["state/rus", ["state/RUS"]],
  ["foreign ministry", []],
  ["somebody else", []],
  ["office/rus/foreign-minister", []],
  ["person/", []],
  ["person/two words", []],
  ["", []],
])("%s", (words, ids) => {
  expect(lookUpActor(facts, words).map(({ id }) => id)).toEqual(ids);
});
