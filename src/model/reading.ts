import type { Actor } from "./actor.ts";
import type { Claim } from "./claim.ts";
import type { Contact } from "./contact.ts";
import type { Contention } from "./contention.ts";
import type { Event } from "./event.ts";
import type { Expectation } from "./expectation.ts";
import type { Report } from "./report.ts";
import type { Statement } from "./statement.ts";

/** All that Detente found in one report. */
export interface Reading {
  readonly report: Report;
  readonly actors: readonly Actor[];
  readonly statements: readonly Statement[];
  readonly contacts: readonly Contact[];
  readonly events: readonly Event[];
  readonly claims: readonly Claim[];
  readonly contentions: readonly Contention[];
  readonly expectations: readonly Expectation[];
}
