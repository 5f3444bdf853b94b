/** A place where something came or went: of what is looked at together, and on which day. */
export interface Stir {
  readonly of: number;
  readonly day: number;
}

/** Days of one such thing that are looked at together. */
export interface Stretch {
  readonly of: number;
  readonly from: number;
  readonly to: number;
}

/** Puts together stirs of one thing whose days lie no farther apart than `reach`. */
export function stretches(stirs: readonly Stir[], reach: number): readonly Stretch[] {
  const result: { of: number; from: number; to: number }[] = [];
  for (const { of, day } of stirs.toSorted((a, b) => a.of - b.of || a.day - b.day)) {
    const last = result.at(-1);
    if (last !== undefined && last.of === of && day - last.to <= reach) last.to = day;
    else result.push({ of, from: day, to: day });
  }
  return result;
}
