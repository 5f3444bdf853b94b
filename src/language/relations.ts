/**
 * The relations that the parser gives: those of Universal Dependencies v2 without subtypes, save those that change who
 * does what (a passive's subject and agent), or that tell a relative clause, a possessor or a particle. What is rare in
 * edited prose ("orphan", "dislocated", "list", "reparandum") is "dep".
 */
export const relations = [
  "dep", "root", "nsubj", "nsubj:pass", "csubj", "obj", "iobj", "ccomp", "xcomp", "obl", "obl:agent", "advcl", "advmod",
  "acl", "acl:relcl", "amod", "appos", "nmod", "nmod:poss", "nummod", "det", "case", "mark", "cc", "conj", "cop", "aux",
  "aux:pass", "compound", "compound:prt", "flat", "fixed", "expl", "parataxis", "discourse", "vocative", "punct",
] as const;

export type Relation = (typeof relations)[number];

const indexes: ReadonlyMap<string, number> = new Map(relations.map((relation, index) => [relation, index]));

/** The index in {@link relations} of a relation as a treebank writes it, subtype and all. */
export function relationIndex(written: string): number {
  return indexes.get(written) ?? indexes.get(written.split(":")[0] ?? "") ?? 0;
}

/** Kinds of dependents that a word has one of: which it already has tells what it still waits for. */
const kinds: readonly (readonly Relation[])[] = [
  ["nsubj", "nsubj:pass", "csubj", "expl"],
  ["obj", "iobj"],
  ["ccomp"],
  ["xcomp"],
  ["case"],
  ["mark"],
  ["cop"],
  ["aux"],
  ["aux:pass"],
  ["cc"],
  ["conj"],
  ["punct"],
  ["nmod:poss", "det"],
];

export const kindCount: number = kinds.length;

/** For each relation the bit of its kind, or 0. */
export const kindBits: Uint16Array = Uint16Array.from(relations, (relation) => {
  const kind = kinds.findIndex((members) => members.includes(relation));
  return kind < 0 ? 0 : 1 << kind;
});
