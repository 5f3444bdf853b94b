import type { LinkedReport } from "../actors/index.ts";
import type { Contact, EventStatus, EventType } from "../model/index.ts";

/** The PLOVER event that a contact is: a future meeting is AGREE, a refused one REJECT, a held one CONSULT. */
export interface ContactEvent {
  readonly type: EventType;
  readonly mode: string | null;
  readonly status: EventStatus;
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
}

/** Actors of the side of the first-named participant, and those of the other sides. */
function split(linked: LinkedReport, contact: Contact): readonly [readonly string[], readonly string[]] {
  const first = linked.actorById.get(contact.participants[0] ?? "")?.state ?? null;
  const own = contact.participants.filter((id) => (linked.actorById.get(id)?.state ?? null) === first);
  return [own, contact.participants.filter((id) => !own.includes(id))];
}

/** "Norway hosted ...", "Norway received ...": the first-named side is the host; in the passive it is the guest. */
const hostFirst = /^(?:host|receive)(?! passive)/u;

/** PLOVER 2.0: all who meet are actors, but a visitor acts and the host receives, as do caller, writer and refuser. */
export function contactEvent(linked: LinkedReport, contact: Contact): ContactEvent {
  const [own, others] = split(linked, contact);
  const all = contact.participants;
  const received = contact.rule.startsWith("receive");
  const held: Pick<ContactEvent, "type" | "mode"> =
    contact.mode === "signing"
      ? { type: "SUPPORT", mode: "sign" }
      : contact.mode === "summons"
        ? { type: "ACCUSE", mode: "disapprove" }
        : { type: "CONSULT", mode: contact.mode === "call" ? "phone" : contact.mode === "visit" || received ? "visit" : contact.states.length > 2 ? "multilateral" : null };
  const onesided = contact.mode === "visit" || contact.mode === "summons" || contact.mode === "letter" || received;
  const [guests, hosts] = hostFirst.test(contact.rule) ? [others, own] : [own, others];
  const sides = onesided ? { actors: guests, recipients: hosts } : { actors: all, recipients: [] };
  switch (contact.status) {
    case "held":
    case "ongoing":
      return { ...held, status: "actual", ...sides };
    case "planned":
      return { type: "AGREE", mode: "meet", status: "future", ...sides };
    case "proposed": {
      // The contact names the guest first, the invitation is the host's.
      const [asking, asked] = contact.rule.startsWith("invite") ? [others, own] : [own, others];
      return { type: "REQUEST", mode: "meet", status: "actual", actors: asking, recipients: asked };
    }
    case "postponed":
    case "cancelled":
    case "refused":
      return { type: "REJECT", mode: "meet", status: "actual", actors: own, recipients: others };
    case "denied":
      return { ...held, status: "negated", ...sides };
  }
}
