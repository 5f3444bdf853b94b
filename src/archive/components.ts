/** Sets that grow together: which of some things are linked, directly or through others. */
export interface Components {
  join(one: number, other: number): void;
  /** The same for all that are linked. */
  of(member: number): number;
}

export function components(): Components {
  const above = new Map<number, number>();
  const of = (member: number): number => {
    let root = member;
    for (let next = above.get(root); next !== undefined; next = above.get(root)) root = next;
    for (let at = member; at !== root; ) {
      const next = above.get(at) ?? root;
      above.set(at, root);
      at = next;
    }
    return root;
  };
  return {
    of,
    join(one, other) {
      const [a, b] = [of(one), of(other)];
      if (a !== b) above.set(Math.max(a, b), Math.min(a, b));
    },
  };
}
