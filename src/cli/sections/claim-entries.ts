import type { Claim, Reading } from "../../model/index.ts";
import { shown, strong } from "../cells.ts";
import { dotted, faintly } from "../dotted.ts";
import { listed, type Names } from "../names.ts";
import { quoted } from "../quoted.ts";
import type { Entry } from "../sections.ts";

const about = ([one, other]: readonly [string, string], names: Names): string => `${names.state(one)} and ${names.state(other)}`;

function holderOf({ holder, side }: Claim, names: Names): string {
  if (holder !== null) return names.withState(holder);
  return side === null ? "the report" : names.state(side);
}

/** Who says how relations stand. */
export function claimEntries(reading: Reading, names: Names): readonly Entry[] {
  return reading.claims.map((claim) => {
    const { position, scope, hedge, span, statement } = claim;
    const number = reading.statements.findIndex(({ id }) => id === statement) + 1;
    return [
      dotted([strong(holderOf(claim, names)), strong(position), about(claim.about, names)]),
      quoted(reading.report.text, [span]),
      ...faintly([
        scope.text === null ? null : `scope: ${shown(scope.text)} (${scope.kind})`,
        hedge === null ? null : `hedged: ${shown(hedge)}`,
        number === 0 ? null : `statement ${number}`,
      ]),
    ];
  });
}

/** Which claims cannot all hold, and the contacts that bear on them. */
export function contentionEntries(reading: Reading, names: Names): readonly Entry[] {
  return reading.contentions.map((contention) => {
    const claims = contention.claims.flatMap((id) => {
      const index = reading.claims.findIndex((claim) => claim.id === id);
      const claim = reading.claims[index];
      return claim === undefined ? [] : [`${holderOf(claim, names)} says ${claim.position} (claim ${index + 1})`];
    });
    const contacts = contention.contacts.map((id) => String(reading.contacts.findIndex((contact) => contact.id === id) + 1));
    return [
      dotted([strong(about(contention.about, names)), listed(claims)]),
      ...faintly([contacts.length === 0 ? null : `${contacts.length === 1 ? "contact" : "contacts"} ${listed(contacts)} ${contacts.length === 1 ? "bears" : "bear"} on it`]),
    ];
  });
}
