import type { KeptContact } from "../../archive/index.ts";
import { faint, shown } from "../cells.ts";
import { dotted, faintly } from "../dotted.ts";
import { listed, type Names } from "../names.ts";
import { quotedWords } from "../quoted.ts";
import { sayDate } from "../say-date.ts";
import type { Entry } from "../sections.ts";
import { contactHead } from "../sections/contact-entries.ts";
import { toldRow, type ReadingOf } from "./told-rows.ts";

const mostTellings = 3;

/** A contact with the reports that tell of it, and what they do not agree on. */
export async function contactResult(kept: KeptContact, names: Names, readingOf: ReadingOf): Promise<Entry> {
  const { contact, tellings, firstTold, lastTold, disagreement } = kept;
  const [first] = tellings;
  const voucher = first?.voucher ?? null;
  const days = [...new Set([firstTold, lastTold].flatMap((day) => (day === null ? [] : [sayDate({ value: day, precision: "day" })])))];
  const more = tellings.length - mostTellings;
  const rows = await Promise.all(tellings.slice(0, mostTellings).map(async ({ id, report }) => toldRow(await readingOf(report), id)));
  return [
    contactHead(contact, names),
    ...(first === undefined ? [] : [quotedWords(first.words)]),
    ...faintly([
      contact.level === null ? null : `${contact.level} level`,
      contact.issues.length === 0 ? null : `about ${listed(contact.issues.map(shown))}`,
      voucher === null ? null : `according to ${names.actor(voucher)}`,
      tellings.length > 1 ? `told by ${tellings.length} reports${days.length === 0 ? "" : `, ${days.join(" to ")}`}` : null,
    ]),
    ...faintly([
      disagreement.dates.length === 0 ? null : `dates told: ${disagreement.dates.map((value) => sayDate({ value, precision: "day" })).join(", ")}`,
      disagreement.statuses.length === 0 ? null : `told as ${disagreement.statuses.join(", ")}`,
    ]),
    ...rows,
    ...(more > 0 ? [dotted([faint(`and ${more} more ${more === 1 ? "report" : "reports"}`)])] : []),
  ];
}
