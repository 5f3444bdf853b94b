/** What a name names. */
export type NameKind = "person" | "organisation" | "place";

export const nameKinds: readonly NameKind[] = ["person", "organisation", "place"];

/** Where a token stands in a name: the first, one inside, the last, the only one. */
type Place = "first" | "inside" | "last" | "only";

const places: readonly Place[] = ["first", "inside", "last", "only"];

/** Labels of tokens: 0 outside any name, then four places for each kind. */
export const labelCount: number = 1 + places.length * nameKinds.length;

export const outside = 0;

export function labelOf(kind: NameKind, place: Place): number {
  return 1 + places.length * nameKinds.indexOf(kind) + places.indexOf(place);
}

/** The kind that a label other than {@link outside} says. */
export function kindOf(label: number): NameKind {
  return nameKinds[Math.floor((label - 1) / places.length)] ?? "person";
}

function placeOf(label: number): Place {
  return places[(label - 1) % places.length] ?? "only";
}

/** Whether a name may end with the label, or none is open there. */
export function closes(label: number): boolean {
  return label === outside || placeOf(label) === "last" || placeOf(label) === "only";
}

/** Whether a label may stand where no name is open. */
export function opens(label: number): boolean {
  return label === outside || placeOf(label) === "first" || placeOf(label) === "only";
}

/** The labels that may stand before each label. */
export const labelsBefore: readonly Uint8Array[] = Array.from({ length: labelCount }, (_, label) =>
  Uint8Array.from({ length: labelCount }, (_, before) => before).filter((before) => (closes(before) ? opens(label) : !opens(label) && kindOf(before) === kindOf(label))));
