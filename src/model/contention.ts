/** Claims by different holders on one question that cannot all hold. */
export interface Contention {
  readonly about: readonly [string, string];
  /** Claim ids. */
  readonly claims: readonly string[];
  /** Ids of the contacts in the same report that bear on it. */
  readonly contacts: readonly string[];
}
