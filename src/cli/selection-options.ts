import { InvalidArgumentError, Option, type Command } from "commander";
import { contactModes, contactStatuses, eventTypes, levels, positions, statementForms, type ContactMode, type ContactStatus, type EventType, type Level, type Position, type StatementForm } from "../model/index.ts";

/** The options that select, as the command line gives them: one for each field of a selection. */
export interface SelectionOptions {
  readonly words?: string;
  readonly who?: string;
  readonly whom?: string;
  readonly states?: string;
  readonly from?: string;
  readonly to?: string;
  readonly outlet?: string;
  readonly mode?: ContactMode;
  readonly status?: ContactStatus;
  readonly level?: Level;
  readonly form?: StatementForm;
  readonly position?: Position;
  readonly type?: EventType;
  readonly issue?: string;
}

/** An option with a fixed list of values, taken in any case. */
export function choiceOption(flags: string, description: string, values: readonly string[]): Option {
  return new Option(flags, description).choices(values).argParser((given) => {
    const found = values.find((value) => value.toLowerCase() === given.trim().toLowerCase());
    if (found === undefined) throw new InvalidArgumentError(`Allowed choices are ${values.join(", ")}.`);
    return found;
  });
}

/** What help says of the options below it. */
export const selectionHelp =
  'Every filter that is given must hold. ACTOR is an id (person/john-kerry) or a name that the facts know: a person, a state, a ministry, an organisation, an outlet. A STATE is a name, a code (RU, RUS), a demonym or a capital. DATE is a day, a month or a year, both ends counted in. ISSUE is a code or a name in facts/issues.tsv ("sanctions", "Conflict in Syria").';

/** Adds an option for every field of a selection; `detente search` and `detente export` share them. */
export function addSelectionOptions(command: Command): Command {
  return command
    .option("--words <WORDS>", 'words that all occur, in any order; "in quotation marks" a phrase; sanction* a beginning')
    .option("--who <ACTOR>", "who said it, took part, holds the claim, or acted")
    .option("--whom <ACTOR>", "to whom it was said, a second participant, or who was acted on")
    .option("--states <STATES>", "one state, or two with a comma between, in any order")
    .option("--from <DATE>", "the first day")
    .option("--to <DATE>", "the last day")
    .option("--outlet <NAME>", "the outlet that carried it")
    .addOption(choiceOption("--mode <MODE>", "of contacts", contactModes))
    .addOption(choiceOption("--status <STATUS>", "of contacts", contactStatuses))
    .addOption(choiceOption("--level <LEVEL>", "of contacts", levels))
    .addOption(choiceOption("--form <FORM>", "of statements", statementForms))
    .addOption(choiceOption("--position <NAME>", "of claims", positions))
    .addOption(choiceOption("--type <TYPE>", "of events, by PLOVER", eventTypes))
    .option("--issue <ISSUE>", "what a statement or a contact is about");
}
