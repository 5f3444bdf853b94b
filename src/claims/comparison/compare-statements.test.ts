import fc from "fast-check";
import { expect, test } from "vitest";
import { compareStatements } from "./compare-statements.ts";

test.each([
  ["U.S. and US", "Contacts with the U.S. are frozen", "contacts with the US are frozen."],
  ["figures and words", "Twenty-one envoys left", "21 envoys left"],
  ["thousands", "1,200 soldiers crossed", "1200 soldiers crossed"],
  ["contractions", "We can't and won't talk", "we cannot and will not talk"],
  ["nothing but marks", "…", "…"],
])("same: %s", (_, first, second) => {
  expect(compareStatements(first, second)).toEqual({ kind: "same", differences: [] });
});

test.each([
  ["three translations", "All levels of dialogue are frozen", "Practically every level of dialogue has been frozen"],
  ["the other place of the measure", "Almost every level of dialogue with the United States is frozen", "Dialogue with the Americans is frozen at all levels"],
  ["a noun for a verb", "There has been no break in contacts", "Contacts have not been broken off"],
  ["hyphens and shores", "Turkey will not recognise the annexation of Crimea", "Turkey would not recognize Crimea's annexation"],
  ["partners in either order", "Iran and Russia signed an agreement", "Russia and Iran have signed an accord"],
  ["either side of a dealing", "Rao met Wang", "Wang met Rao"],
  ["passive", "The ambassador was expelled by Russia", "Russia expelled the ambassador"],
  ["words around", "I would like to stress that our relations with China are excellent", "Our relations with China are excellent"],
  ["a cleft", "It was Iran that suspended the talks", "Iran suspended the talks"],
  ["a contrast", "It was not us but Tehran that suspended contacts", "Tehran suspended contacts, not us"],
  ["contraries", "We do not rule out a meeting of the ministers", "A meeting of the ministers is possible"],
  ["two negatives in a phrase", "This will not remain without consequences", "This will have consequences"],
  ["a verb as a noun", "The ministry confirmed that the ambassador would return", "The ministry confirmed the ambassador's return"],
  ["a plan denied", "The president has no intention of visiting Warsaw", "The president does not plan a visit to Warsaw"],
  ["a compound", "Contacts at expert level have not been interrupted", "Expert-level contacts have never been broken off"],
  ["day and night", "The line is manned day and night", "The line is staffed 24 hours a day"],
  ["a clause left out that denies", "We want peace, and we do not want war", "We want peace"],
])("a variant: %s", (_, first, second) => {
  expect(compareStatements(first, second).kind).toBe("variant");
});

test.each([
  ["denied from outside", "It is not true that dialogue is frozen", "Dialogue is frozen"],
  ["nobody says so", "Nobody says dialogue is frozen", "Dialogue is frozen"],
  ["a condition", "If dialogue is frozen, we will talk to others", "Dialogue is frozen"],
  ["a hope", "We hope dialogue will resume", "Dialogue will resume"],
  ["readiness", "Russia is ready to resume cooperation", "Russia has resumed cooperation"],
  ["a condition denied", "Dialogue without preconditions is possible", "Dialogue is possible"],
  ["parts of names", "Iran supplied drones to Russia", "Russia supplied drones to Iran"],
  ["what numbers count", "Ten people were killed and five wounded", "Five people were killed and ten wounded"],
  ["yes and no", "The president said yes", "The president said no"],
  ["more and fewer", "More than 100 diplomats left", "Fewer than 100 diplomats left"],
  ["denied by a verb", "He denied meeting the envoy", "He met the envoy"],
  ["who told whom", "They informed us about the exercise", "We informed them about the exercise"],
  ["who believes whom", "We believe the Americans", "The Americans believe us"],
  ["who is told to leave", "He told them to leave", "They told him to leave"],
  ["whose attack", "An attack on Israel is being prepared", "An attack by Israel is being prepared"],
  ["to and from", "The troops withdrew to the border", "The troops withdrew from the border"],
  ["left for", "The delegation left Geneva on Friday", "The delegation left for Geneva on Friday"],
  ["a cleft denied", "It was Iran that suspended the talks", "It was not Iran that suspended the talks"],
  ["a contrary denied", "We do not rule out a meeting of the ministers", "We rule out a meeting of the ministers"],
  ["nothing and something", "", "Dialogue goes on"],
])("different: %s", (_, first, second) => {
  expect(compareStatements(first, second).kind).toBe("different");
});

test("the words that differ are told in their own spelling", () => {
  expect(compareStatements("All levels of dialogue are frozen", "Almost every level of dialogue has been suspended")).toEqual({
    kind: "variant",
    differences: [
      { first: "All levels", second: "Almost every level" },
      { first: "are frozen", second: "has been suspended" },
    ],
  });
});

const words = "dialogue talks with Russia Turkey the is are not never no frozen suspended open by two 2 five and, ; will must be we resumed on Monday Tuesday broken off U.S. don’t it's".split(" ");
const wording = fc.oneof(fc.array(fc.constantFrom(...words), { maxLength: 20 }).map((list) => list.join(" ")), fc.string({ unit: "binary", maxLength: 60 }));

test("it is reflexive, symmetric and the same each time, and differences are words of the wordings in order", () => {
  fc.assert(
    fc.property(wording, wording, (first, second) => {
      expect(compareStatements(first, first)).toEqual({ kind: "same", differences: [] });
      const there = compareStatements(first, second);
      const back = compareStatements(second, first);
      expect(compareStatements(first, second)).toEqual(there);
      expect(back.kind).toBe(there.kind);
      expect(back.differences.map((one) => [one.second, one.first])).toEqual(there.differences.map((one) => [one.first, one.second]));
      let [at, otherAt] = [0, 0];
      for (const one of there.differences) {
        expect(first.indexOf(one.first, at)).toBeGreaterThanOrEqual(at);
        expect(second.indexOf(one.second, otherAt)).toBeGreaterThanOrEqual(otherAt);
        at = first.indexOf(one.first, at) + one.first.length;
        otherAt = second.indexOf(one.second, otherAt) + one.second.length;
      }
    }),
    { numRuns: 500 },
  );
});

const subjects = fc.constantFrom("Dialogue", "Trade", "Cooperation", "Traffic");
const places = fc.uniqueArray(fc.constantFrom("Turkey", "Japan", "Chile", "Ghana", "Nepal", "Iran", "Iraq"), { minLength: 2, maxLength: 2 });
const counts = fc.uniqueArray(fc.integer({ min: 2, max: 9999 }), { minLength: 2, maxLength: 2 });
const states = fc.constantFrom("has been suspended", "has stopped", "has grown", "has been restored");

test("another name, another number or a negation makes another statement", () => {
  fc.assert(
    fc.property(subjects, places, counts, states, (subject, [here, there], [few, many], state) => {
      const told = `${subject} with ${here} ${state} after ${few} days`;
      expect(compareStatements(told, `${subject} with ${there} ${state} after ${few} days`).kind).toBe("different");
      expect(compareStatements(told, `${subject} with ${here} ${state} after ${many} days`).kind).toBe("different");
      expect(compareStatements(told, `${subject} with ${here} ${state.replace("has", "has not")} after ${few} days`).kind).toBe("different");
      expect(compareStatements(told, `In the end, ${told}`).kind).toBe("variant");
    }),
  );
});

test("endless statements are compared in little time", () => {
  const long = "Russia and Turkey will not talk about 15 ships, ".repeat(4000);
  const started = performance.now();
  expect(compareStatements(long, `${long} but about planes`).kind).toBe("variant");
  expect(compareStatements(long, "x".repeat(200_000)).kind).toBe("different");
  expect(performance.now() - started).toBeLessThan(5000);
});
