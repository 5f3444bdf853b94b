import type { RecordedContact } from "../../model/index.ts";
import { childOf, childrenOf, readXml, textOf, type XmlElement } from "../../report/index.ts";
import type { RecordEntry } from "./record-entry.ts";

const elements = { "state-travels": ["trips", "trip"], "state-visits": ["visits", "visit"] } as const;

/** Numbers stand alone or, in older files, between words: "Travel-733-secretary". */
const numberIn = (id: string): string => /^\d+$|(?<=^[A-Za-z]+-)\d+(?=-[a-z]+$)/.exec(id)?.[0] ?? id;

function entryOf(element: XmlElement, source: RecordedContact["source"]): RecordEntry {
  const text = (name: string): string => textOf(childOf(element, name)) ?? "";
  const isTravel = source === "state-travels";
  return {
    source,
    id: numberIn(text("id")),
    visitor: text(isTravel ? "name" : "visitor"),
    role: isTravel ? text("role") : null,
    start: text("start-date"),
    end: text("end-date"),
    countries: childrenOf(element, isTravel ? "country" : "from").flatMap((country) => country.attributes.get("id") ?? []),
    locale: text("locale") || null,
    remarks: text(isTravel ? "remarks" : "description"),
  };
}

/**
 * Reads an official list as the Office of the Historian publishes it in XML: `trips` of `trip`, or `visits` of `visit`.
 *
 * @returns its entries, or `null` where the document is no list of this kind
 */
export function readRecordXml(xml: string, source: RecordedContact["source"]): readonly RecordEntry[] | null {
  const root = readXml(xml);
  const [list, one] = elements[source];
  if (root?.name !== list) return null;
  return childrenOf(root, one).map((element) => entryOf(element, source));
}
