import { verbForms } from "../contacts/index.ts";

/** What a verb or adjective says of the deed in its infinitive. */
export type Outlook = "agree" | "refuse" | "request" | "threaten" | "try" | "allow" | "done" | "plan";

const verbs: Readonly<Record<Outlook, string>> = {
  agree: "agree pledge promise vow offer undertake consent volunteer commit",
  plan: "plan intend decide prepare schedule expect set aim propose arrange opt choose determine consider mull hope want wish like go",
  refuse: "refuse decline reject fail",
  request: "urge ask demand appeal request call press pressure tell order implore exhort invite encourage plead beg seek advise direct",
  threaten: "threaten warn",
  try: "try attempt",
  allow: "allow permit let authorise authorize",
  done: "begin start continue help manage move act proceed come resume keep dare",
};

const adjectives: Readonly<Record<string, Outlook>> = {
  ready: "agree",
  willing: "agree",
  prepared: "agree",
  open: "agree",
  happy: "agree",
  due: "plan",
  set: "plan",
  scheduled: "plan",
  expected: "plan",
  likely: "plan",
  poised: "plan",
  unwilling: "refuse",
  reluctant: "refuse",
  unable: "refuse",
};

/** Outlook by verb form or adjective. */
export const outlooks: ReadonlyMap<string, Outlook> = new Map<string, Outlook>([
  ...(Object.keys(verbs) as Outlook[]).flatMap((name) => verbs[name].split(" ").flatMap(verbForms).map((form): [string, Outlook] => [form, name])),
  ...Object.entries(adjectives),
]);
