import type { LinkedReport } from "../actors/index.ts";
import { silent, type Contact, type Issue, type Span, type Statement, type Tell } from "../model/index.ts";
import type { IssueTable } from "./issue-table.ts";
import { issuesInSentence } from "./issues-in-sentence.ts";

/** More than these say no longer what it is about. */
const most = 6;

const none: readonly Issue[] = [];

/**
 * Looks sentences up by place in the text and reads each once.
 *
 * @param whole whether to tell the issues of whole sentences, however little of them a span covers
 */
function reader(linked: LinkedReport, table: IssueTable, whole: boolean): (span: Span) => readonly Issue[] {
  const { sentences, report } = linked;
  const known: (readonly Issue[] | undefined)[] = [];
  return ([start, end]) => {
    let low = 0;
    let high = sentences.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sentences[middle]?.span[1] ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    let found: Issue[] | null = null;
    for (let index = low; index < sentences.length; index++) {
      const sentence = sentences[index];
      if (sentence === undefined || sentence.span[0] >= end) break;
      for (const issue of (known[index] ??= issuesInSentence(sentence, table, report.text))) {
        if (!whole && (issue.span[0] < start || issue.span[1] > end)) continue;
        found ??= [];
        found.push(issue);
      }
    }
    return found ?? none;
  };
}

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
  const read = reader(linked, table, false);
  return statements.map((statement) => {
    const subjects = distinct(statement.content.flatMap(read));
    if (tell !== silent) for (const { span, code } of subjects) tell({ stage: "issues", rule: code, action: "made", span, why: `what statement ${statement.id} is about: ${table.names.get(code) ?? code}` });
    return subjects.length === 0 ? statement : { ...statement, subjects };
  });
}

/** Tells what each contact was about: the issues among the words for what was dealt with. */
export function issuesOfContacts(linked: LinkedReport, contacts: readonly Contact[], table: IssueTable, tell: Tell = silent): readonly Contact[] {
  // A list of issues may go on behind the words that tell of the contact.
  const read = reader(linked, table, true);
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
