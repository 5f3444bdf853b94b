/** A member of a group, for comparing. */
export interface Grouped<M> {
  readonly group: string;
  readonly member: M;
}

/**
 * The groups that a new member belongs to: those with a member that is the same. Of each group members are compared only
 * until one is, so that one of ten thousand copies costs as little as the first. Where it belongs to several groups they
 * have become one, which makes the groups those of {@link linkedGroups} in whatever order members come.
 */
export function matchingGroups<M>(member: M, candidates: Iterable<Grouped<M>>, same: (one: M, other: M) => boolean): ReadonlySet<string> {
  const matching = new Set<string>();
  for (const { group, member: other } of candidates) {
    if (!matching.has(group) && same(member, other)) matching.add(group);
  }
  return matching;
}

/** Groups of members that `same` links, directly or through others: what is left of a group when a member has gone. `same` is symmetric. */
export function linkedGroups<M>(members: readonly M[], same: (one: M, other: M) => boolean): readonly (readonly M[])[] {
  let groups: M[][] = [];
  for (const member of members) {
    const near = groups.filter((group) => group.some((other) => same(other, member)));
    const [first, ...others] = near;
    if (first === undefined) groups.push([member]);
    else {
      first.push(...others.flat(), member);
      if (others.length > 0) groups = groups.filter((group) => !others.includes(group));
    }
  }
  return groups;
}
