import type { KeptContact, KeptReading } from "../../archive/index.ts";
import { count, joined, share, words, type TableColumn } from "./table-column.ts";

export interface ContactRow {
  readonly contact: KeptContact;
  /** The story of the first telling; `null` where the archive no longer has it. */
  readonly kept: KeptReading | null;
}

/** A table of contacts: one row a dealing, however many reports tell of it. */
export const contactColumns: readonly TableColumn<ContactRow>[] = [
  words("id", ({ contact }) => contact.id),
  words("day", ({ contact }) => contact.day),
  words("states", ({ contact }) => joined(contact.contact.states)),
  words("mode", ({ contact }) => contact.contact.mode),
  words("status", ({ contact }) => contact.contact.status),
  words("level", ({ contact }) => contact.contact.level),
  words("date", ({ contact }) => contact.contact.date?.value),
  words("date_precision", ({ contact }) => contact.contact.date?.precision),
  words("place", ({ contact }) => contact.contact.place),
  words("participants", ({ contact }) => joined(contact.contact.participants)),
  words("participant_names", ({ contact, kept }) => joined(contact.contact.participants.map((id) => kept?.reading.actors.find((actor) => actor.id === id)?.name ?? id))),
  words("issues", ({ contact }) => joined(contact.contact.issues)),
  count("tellings", ({ contact }) => contact.tellings.length),
  words("reports", ({ contact }) => joined(contact.tellings.map(({ report }) => report))),
  words("outlets", ({ contact }) => joined(contact.tellings.map(({ outlet }) => outlet))),
  words("vouchers", ({ contact }) => joined(contact.tellings.map(({ voucher }) => voucher))),
  words("first_told", ({ contact }) => contact.firstTold),
  words("last_told", ({ contact }) => contact.lastTold),
  words("other_dates", ({ contact }) => joined(contact.disagreement.dates)),
  words("other_statuses", ({ contact }) => joined(contact.disagreement.statuses)),
  share("confidence", ({ contact }) => contact.contact.confidence),
  words("words", ({ contact }) => contact.tellings[0]?.words[0]),
];
