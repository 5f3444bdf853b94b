import type { LinkedReport } from "../actors/index.ts";
import { silent, type Contact, type Issue, type Span, type Statement, type Tell } from "../model/index.ts";
import type { IssueTable } from "./issue-table.ts";
import { issuesInSentence } from "./issues-in-sentence.ts";

/** More than these say no longer what it is about. */
const most = 6;

const none: readonly Issue[] = [];

/** The index of the first item that is not before. */
function firstNot<T>(items: readonly T[], isBefore: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(items[middle] as T)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Reads each sentence once, and finds its issues by their place in the text.
 *
 * @param reach how far behind a span its sentence is read on, in characters
 */
function reader(linked: LinkedReport, table: IssueTable, reach: number): (span: Span) => readonly Issue[] {
  const { sentences, report } = linked;
  const known: (readonly Issue[] | undefined)[] = [];
  return ([start, end]) => {
    let found: Issue[] | null = null;
    for (let index = firstNot(sentences, ({ span }) => span[1] <= start); index < sentences.length; index++) {
      const sentence = sentences[index];
      if (sentence === undefined || sentence.span[0] >= end) break;
      const issues = (known[index] ??= issuesInSentence(sentence, table, report.text));
      for (let at = firstNot(issues, ({ span }) => span[0] < start); at < issues.length; at++) {
        const issue = issues[at] as Issue;
        if (issue.span[1] > end + reach) break;
        found ??= [];
        found.push(issue);
      }
    }
    return found ?? none;
  };
}

/** How far a list of issues may go on behind the words that tell of a contact. */
const listReach = 200;

/** The first mention of each issue. */
function distinct(issues: readonly Issue[]): readonly Issue[] {
  if (issues.length < 2) return issues;
  const kept: Issue[] = [];
  for (const issue of issues) if (kept.length < most && !kept.some(({ code }) => code === issue.code)) kept.push(issue);
  return kept;
}

/** Between two items of a list. */
const joint = /^(?:,|,? and|,? or)\s+(?:the )?$/;

const holds = (phrase: string, issue: Issue): boolean => {
  const [a, b] = [phrase.toLowerCase(), issue.text.toLowerCase()];
  return a.includes(b) || b.includes(a);
};

/**
 * Tells what each statement is about: the issues that its content names.
 *
 * @param tell hears which phrase was taken for which issue
 */
export function issuesOfStatements(linked: LinkedReport, statements: readonly Statement[], table: IssueTable, tell: Tell = silent): readonly Statement[] {
  const read = reader(linked, table, 0);
  return statements.map((statement) => {
    const subjects = distinct(statement.content.flatMap(read));
    if (tell !== silent) for (const { span, code } of subjects) tell({ stage: "issues", rule: code, action: "made", span, why: `what statement ${statement.id} is about: ${table.names.get(code) ?? code}` });
    return subjects.length === 0 ? statement : { ...statement, subjects };
  });
}

/** Tells what each contact was about: the issues among the words for what was dealt with. */
export function issuesOfContacts(linked: LinkedReport, contacts: readonly Contact[], table: IssueTable, tell: Tell = silent): readonly Contact[] {
  const read = reader(linked, table, listReach);
  return contacts.map((contact) => {
    if (contact.issues.length === 0) return contact;
    const named: Issue[] = [];
    for (const issue of contact.evidence.flatMap(read)) {
      const last = named.at(-1);
      const listed = last !== undefined && last.span[1] < issue.span[0] && joint.test(linked.report.text.slice(last.span[1], issue.span[0]));
      if (listed || contact.issues.some((phrase) => holds(phrase, issue))) named.push(issue);
    }
    const subjects = distinct(named);
    if (tell !== silent) for (const { span, code } of subjects) tell({ stage: "issues", rule: code, action: "made", span, why: `what contact ${contact.id} was about: ${table.names.get(code) ?? code}` });
    return subjects.length === 0 ? contact : { ...contact, issues: [...contact.issues, ...subjects.filter((issue) => !contact.issues.some((phrase) => holds(phrase, issue))).map(({ text }) => text)], subjects };
  });
}
