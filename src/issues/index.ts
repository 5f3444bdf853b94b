export { parseIssues, type IssueTable } from "./issue-table.ts";
export { issuesOfContacts, issuesOfStatements } from "./add-issues.ts";
