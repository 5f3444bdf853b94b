import type { Facts } from "../actors/index.ts";
import type { Selection } from "../archive/index.ts";
import { DetenteError } from "../model/index.ts";
import { loadIssues } from "../resources/index.ts";
import { askedActor, either } from "./asked-actor.ts";
import { askedState } from "./ask-state.ts";
import { remark } from "./complain.ts";
import { givenDate } from "./given-date.ts";
import type { SelectionOptions } from "./selection-options.ts";

const longest = 60;
const mostHints = 6;

const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The first or the last day of what an option names: a day, a month or a year. */
function endOf(option: "--from" | "--to", words: string): string {
  const { value } = givenDate(option, words);
  const [, year = "", month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(value) ?? [];
  if (day !== undefined) return `${year}-${month}-${day}`;
  if (option === "--from") return `${year}-${month ?? "01"}-01`;
  return `${year}-${month ?? "12"}-${lastDay(Number(year), Number(month ?? "12"))}`;
}

function statesOf(facts: Facts, words: string): NonNullable<Selection["states"]> {
  const [one, other, ...more] = words.split(",").map((word) => {
    const { code, remark: taken } = askedState(facts, word);
    if (taken !== null) remark(taken);
    return code;
  });
  if (one === undefined || more.length > 0) throw new DetenteError("usage", `--states: "${words.slice(0, longest)}" names more than two states`);
  if (one === other) throw new DetenteError("usage", `--states: "${words.slice(0, longest)}" names one state twice`);
  return other === undefined ? [one] : [one, other];
}

/** The issue's code by itself, by its name, or by the beginning of a word of either where only one has it. */
function issueOf(words: string): string {
  const { names } = loadIssues();
  const typed = words.trim().toLowerCase();
  const exact = [...names].find(([code, name]) => code === typed || name.toLowerCase() === typed);
  if (exact !== undefined) return exact[0];
  const near = [...names].filter(([code, name]) => ` ${code.replaceAll("-", " ")} ${name.toLowerCase()}`.includes(` ${typed}`)).map(([code]) => code);
  const [only] = near;
  if (only !== undefined && near.length === 1 && typed.length > 2) return only;
  const hints = near.length === 0 || typed === "" ? `the codes stand in facts/issues.tsv: ${[...names.keys()].slice(0, mostHints).join(", ")} …` : `did you mean ${either(near.slice(0, mostHints))}?`;
  throw new DetenteError("usage", `--issue: "${words.slice(0, longest)}" is no issue; ${hints}`);
}

/** An outlet's id where the facts know it; else its name as reports give it. */
function outletOf(facts: Facts, words: string): string {
  const typed = words.trim();
  if (typed === "") throw new DetenteError("usage", "--outlet: no name is given");
  return facts.lookUp(typed).find(({ kind }) => kind === "outlet")?.id ?? typed;
}

/**
 * The selection that options of the command line ask for, names looked up in the facts.
 *
 * @throws DetenteError `usage`, `bad-date`, `unknown-state` or `unknown-name`, with the option and what is allowed
 */
export function askedSelection(facts: Facts, options: SelectionOptions): Selection {
  const { words, who, whom, states, from, to, outlet, issue, mode, status, level, form, position, type } = options;
  if (words !== undefined && !/[\p{L}\p{N}]/u.test(words)) throw new DetenteError("usage", `--words: "${words.slice(0, longest)}" holds no word`);
  const days = { ...(from === undefined ? {} : { from: endOf("--from", from) }), ...(to === undefined ? {} : { to: endOf("--to", to) }) };
  if (days.from !== undefined && days.to !== undefined && days.from > days.to) throw new DetenteError("usage", `--from ${days.from} is later than --to ${days.to}`);
  return {
    ...days,
    ...(words === undefined ? {} : { words }),
    ...(who === undefined ? {} : { who: askedActor(facts, "--who", who) }),
    ...(whom === undefined ? {} : { whom: askedActor(facts, "--whom", whom) }),
    ...(states === undefined ? {} : { states: statesOf(facts, states) }),
    ...(outlet === undefined ? {} : { outlet: outletOf(facts, outlet) }),
    ...(issue === undefined ? {} : { issue: issueOf(issue) }),
    ...(mode === undefined ? {} : { mode }),
    ...(status === undefined ? {} : { status }),
    ...(level === undefined ? {} : { level }),
    ...(form === undefined ? {} : { form }),
    ...(position === undefined ? {} : { position }),
    ...(type === undefined ? {} : { type }),
  };
}
