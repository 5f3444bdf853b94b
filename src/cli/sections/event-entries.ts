import type { Event, Reading } from "../../model/index.ts";
import { shown, strong } from "../cells.ts";
import { dotted } from "../dotted.ts";
import { listed, type Names } from "../names.ts";
import { quoted } from "../quoted.ts";
import { sayDate } from "../say-date.ts";
import type { Entry } from "../sections.ts";

/** An action: its type, who did it to whom, whether and when, with the words. */
export function eventEntry({ type, mode, contexts, actors, recipients, date, place, status, cameo, span }: Event, text: string, names: Names): Entry {
  const parties = listed(actors.map((id) => names.actor(id)));
  const towards = recipients.length === 0 ? "" : ` → ${listed(recipients.map((id) => names.actor(id)))}`;
  return [
    dotted([
      strong(mode === null ? type : `${type} ${mode}`),
      `${parties}${towards}`.trim(),
      status,
      date === null ? null : sayDate(date),
      place === null ? null : shown(place),
      cameo === null ? null : `CAMEO ${cameo}`,
      contexts.length === 0 ? null : contexts.join(", "),
    ]),
    quoted(text, [span]),
  ];
}

/** Actions as PLOVER codes them, with CAMEO. */
export function eventEntries({ events, report }: Reading, names: Names): readonly Entry[] {
  return events.map((event) => eventEntry(event, report.text, names));
}

/** What is announced for a date to come. */
export function expectationEntries({ expectations, report }: Reading, names: Names): readonly Entry[] {
  return expectations.map(({ what, actors, date, span }) => [
    dotted([strong(shown(what)), sayDate(date), listed(actors.map((id) => names.actor(id)))]),
    quoted(report.text, [span]),
  ]);
}
