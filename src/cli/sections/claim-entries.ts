import type { Claim, Contention, Reading } from "../../model/index.ts";
import { plain, shown, strong } from "../cells.ts";
import { dotted, faintly } from "../dotted.ts";
import { listed, type Names } from "../names.ts";
import { quoted } from "../quoted.ts";
import type { Entry } from "../sections.ts";

const about = ([one, other]: readonly [string, string], names: Names): string => `${names.state(one)} and ${names.state(other)}`;

function holderOf({ holder, side }: Claim, names: Names): string {
  if (holder !== null) return names.withState(holder);
  return side === null ? "the report" : names.state(side);
}

/** A claim; its statement is named by its number in the list, where there is one. */
export function claimEntry(claim: Claim, text: string, names: Names, statement: number | null): Entry {
  const { position, scope, hedge, span } = claim;
  return [
    dotted([strong(holderOf(claim, names)), strong(position), about(claim.about, names)]),
    quoted(text, [span]),
    ...faintly([
      scope.text === null ? null : `scope: ${shown(scope.text)} (${scope.kind})`,
      hedge === null ? null : `hedged: ${shown(hedge)}`,
      statement === null ? null : `statement ${statement}`,
    ]),
  ];
}

/** Who says how relations stand. */
export function claimEntries({ claims, statements, report }: Reading, names: Names): readonly Entry[] {
  return claims.map((claim) => {
    const index = statements.findIndex(({ id }) => id === claim.statement);
    return claimEntry(claim, report.text, names, index < 0 ? null : index + 1);
  });
}

const numbered = (noun: string, numbers: readonly string[]): string => `${noun}${numbers.length === 1 ? "" : "s"} ${listed(numbers)}`;

/** The claims of a contention, those of one position in one row: "A and B say frozen (claims 1 and 3)". */
function sidesOf({ claims }: Contention, reading: Reading, names: Names): Entry {
  const sides = new Map<Claim["position"], { readonly holders: Set<string>; readonly numbers: string[] }>();
  for (const [index, claim] of reading.claims.entries()) {
    if (!claims.includes(claim.id)) continue;
    const side = sides.get(claim.position) ?? { holders: new Set(), numbers: [] };
    side.holders.add(holderOf(claim, names));
    side.numbers.push(String(index + 1));
    sides.set(claim.position, side);
  }
  return [...sides].map(([position, { holders, numbers }]) => [plain(`${listed([...holders])} ${holders.size === 1 ? "says" : "say"} ${position} (${numbered("claim", numbers)})`)]);
}

/** Which claims cannot all hold, and the contacts that bear on them. */
export function contentionEntries(reading: Reading, names: Names): readonly Entry[] {
  return reading.contentions.map((contention) => {
    const contacts = contention.contacts.map((id) => String(reading.contacts.findIndex((contact) => contact.id === id) + 1));
    return [
      [strong(about(contention.about, names))],
      ...sidesOf(contention, reading, names),
      ...faintly([contacts.length === 0 ? null : `${numbered("contact", contacts)} ${contacts.length === 1 ? "bears" : "bear"} on it`]),
    ];
  });
}
