import { linkActors, type Facts, type NameModel } from "../actors/index.ts";
import { findClaims, findContentions, findExpectations, linkReplies } from "../claims/index.ts";
import { findContacts } from "../contacts/index.ts";
import { findEvents, type TypeModel } from "../events/index.ts";
import { issuesOfContacts, issuesOfStatements, type IssueTable } from "../issues/index.ts";
import { analyse, type LanguageModel } from "../language/index.ts";
import { silent, type Reading, type Report, type Tell } from "../model/index.ts";
import { findStatements, type AttributionModel } from "../statements/index.ts";

/** What a reading rests on besides the report: the tables of facts and the weights of the models. */
export interface Resources {
  readonly facts: Facts;
  readonly issues: IssueTable;
  readonly language: LanguageModel;
  /** Tells people, organisations and places apart where rules cannot; without it the rules stand alone. */
  readonly names: NameModel | null;
  /** Finds attributions that no rule knows, at about a third of the speed; without it the rules stand alone. */
  readonly attribution: AttributionModel | null;
  /** Corrects types of events where it is sure; without it the rules stand alone. */
  readonly events: TypeModel | null;
}

/** Whether reports in a language are read; others are kept with nothing found in them. */
export function isReadLanguage(language: string): boolean {
  return /^en(?:$|[-_])/i.test(language);
}

/**
 * Reads one report: the stages of ARCHITECTURE.md in order. Pure: the same report and resources give the same reading,
 * byte for byte. A report in a language that is not read gives a reading with nothing in it.
 *
 * @param tell hears what each stage made and dropped, and why
 */
export function read(report: Report, resources: Resources, tell: Tell = silent): Reading {
  const isRead = isReadLanguage(report.language);
  if (!isRead) tell({ stage: "language", rule: "language", action: "dropped", span: null, why: `the report is in another language than English: ${report.language}` });
  const analysed = analyse(isRead ? report : { ...report, parts: [] }, resources.language, tell);
  const linked = linkActors(analysed, resources.facts, resources.names, tell);
  const told = findStatements(linked, tell, resources.attribution);
  const contacts = findContacts(linked, told, tell);
  const events = findEvents(linked, told, contacts, tell, resources.events);
  const claims = findClaims(linked, told, tell);
  return {
    report: isRead ? linked.report : { ...linked.report, parts: report.parts },
    actors: linked.actors,
    statements: issuesOfStatements(linked, linkReplies(told, claims), resources.issues, tell),
    contacts: issuesOfContacts(linked, contacts, resources.issues, tell),
    events,
    claims,
    contentions: findContentions(claims, contacts),
    expectations: findExpectations(linked, told, contacts),
  };
}
