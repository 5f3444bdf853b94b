import { silent } from "../src/model/index.ts";
import { linkActors } from "../src/actors/index.ts";
import { findClaims, findContentions, findExpectations, linkReplies } from "../src/claims/index.ts";
import { findContacts } from "../src/contacts/index.ts";
import { findEvents } from "../src/events/index.ts";
import { analyse } from "../src/language/index.ts";
import { readWireText } from "../src/report/index.ts";
import type { Resources } from "../src/index.ts";
import { findStatements } from "../src/statements/index.ts";

/** Share of the time of a whole reading that each stage takes, stages as in `read`. */
export function stageShares(texts: readonly string[], resources: Resources): ReadonlyMap<string, number> {
  const spent = new Map<string, number>();
  const timed = <T>(stage: string, work: () => T): T => {
    const start = performance.now();
    const result = work();
    spent.set(stage, (spent.get(stage) ?? 0) + performance.now() - start);
    return result;
  };
  for (const text of texts) {
    const report = timed("report", () => readWireText(text, { published: "1987-03-01" }));
    const analysed = timed("language", () => analyse(report, resources.language));
    const linked = timed("actors", () => linkActors(analysed, resources.facts, resources.names));
    const statements = timed("statements", () => findStatements(linked, silent, resources.attribution));
    const contacts = timed("contacts", () => findContacts(linked, statements));
    timed("events", () => findEvents(linked, statements, contacts, silent, resources.events));
    timed("claims", () => {
      const claims = findClaims(linked, statements);
      linkReplies(statements, claims);
      findContentions(claims, contacts);
      findExpectations(linked, statements, contacts);
    });
  }
  const total = [...spent.values()].reduce((sum, value) => sum + value, 0);
  return new Map([...spent].map(([stage, value]) => [stage, value / total]));
}
