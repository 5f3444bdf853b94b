import { expect, test } from "vitest";
import type { Selection } from "../archive/index.ts";
import { DetenteError } from "../model/index.ts";
import { loadFacts } from "../resources/index.ts";
import { askedSelection } from "./asked-selection.ts";
import { idleFilters } from "./idle-filters.ts";
import type { SelectionOptions } from "./selection-options.ts";

const facts = loadFacts();

const rows: readonly (readonly [SelectionOptions, Selection])[] = [
  [{}, {}],
  [{ words: '"no break" talks' }, { words: '"no break" talks' }],
  [{ who: "Lavrov", whom: "John Kerry" }, { who: "person/sergey-lavrov", whom: "person/john-kerry" }],
  [{ who: "the Kremlin", whom: "state/usa" }, { who: "state/RUS", whom: "state/USA" }],
  [{ who: "person/somebody-new" }, { who: "person/somebody-new" }],
  [{ states: "us, Russian" }, { states: ["USA", "RUS"] }],
  [{ states: "the Netherlands" }, { states: ["NLD"] }],
  [{ from: "2015", to: "2015" }, { from: "2015-01-01", to: "2015-12-31" }],
  [{ from: "2016-02", to: "2016-02" }, { from: "2016-02-01", to: "2016-02-29" }],
  [{ from: "5 Feb 2015", to: "2015-02-05T10:00Z" }, { from: "2015-02-05", to: "2015-02-05" }],
  [{ outlet: "ITAR-TASS" }, { outlet: "outlet/tass" }],
  [{ outlet: " The Village Echo " }, { outlet: "The Village Echo" }],
  [{ issue: "Sanctions" }, { issue: "sanctions" }],
  [{ issue: "conflict in ukraine" }, { issue: "ukraine" }],
  [{ issue: "fish" }, { issue: "fisheries" }],
  [{ mode: "call", status: "held", level: "minister", form: "direct", position: "frozen", type: "CONSULT" }, { mode: "call", status: "held", level: "minister", form: "direct", position: "frozen", type: "CONSULT" }],
];

test.each(rows)("%j selects %j", (options, selection) => {
  expect(askedSelection(facts, options)).toEqual(selection);
});

test.each([
  [{ states: "RUS,USA,CHN" }, "usage", "more than two states"],
  [{ states: "RUS,Russia" }, "usage", "one state twice"],
  [{ states: "Rusia" }, "unknown-state", "did you mean Russia"],
  [{ states: "" }, "unknown-state", "no state"],
  [{ states: "RUS," }, "unknown-state", "no state"],
  [{ from: "yesterday" }, "bad-date", "--from"],
  [{ to: "2015-02-30" }, "bad-date", "--to"],
  [{ from: "2015-03", to: "2015-02" }, "usage", "--from 2015-03-01 is later than --to 2015-02-28"],
  [{ who: "Bush" }, "usage", "George H. W. Bush (person/george-h-w-bush) or George W. Bush (person/george-w-bush): give the id"],
  [{ whom: "Lavrow" }, "unknown-name", "--whom: the facts hold no actor called \"Lavrow\"; did you mean Sergey Lavrov?"],
  [{ who: "" }, "unknown-name", "no actor"],
  [{ issue: "nuclear" }, "usage", "did you mean nuclear-weapons or nuclear-energy?"],
  [{ issue: "quidditch" }, "usage", "facts/issues.tsv"],
  [{ issue: "" }, "usage", "is no issue"],
  [{ words: "--" }, "usage", "holds no word"],
  [{ outlet: " " }, "usage", "--outlet"],
] as const)("%j is refused: %s", (options, code, words) => {
  const refusal = (): unknown => askedSelection(facts, options);
  expect(refusal).toThrow(DetenteError);
  expect(refusal).toThrow(expect.objectContaining({ code, message: expect.stringContaining(words) as string }));
});

test.each([
  [["claims"], { states: ["RUS"], from: "2015-01-01", outlet: "BBC", words: "talks", who: "person/x", position: "frozen" }, null],
  [["claims"], { mode: "call" }, "claims have no mode: --mode finds none of them"],
  [["statements"], { mode: "call", status: "held", form: "direct" }, "statements have no mode or status: --mode and --status find none of them"],
  [["reports"], { who: "person/x" }, "reports have no who: --who finds none of them"],
  [["statements", "contacts"], { mode: "call" }, null],
  [["statements", "contacts"], { mode: "call", form: "direct" }, "nothing has all of --mode and --form"],
] as const)("%j by %j", (kinds, selection, words) => {
  expect(idleFilters(kinds, selection)).toBe(words);
});
