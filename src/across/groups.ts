/** Groups of members that `same` links, directly or through others. `same` is symmetric. */
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
