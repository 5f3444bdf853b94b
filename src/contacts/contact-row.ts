/**
 * One sentence or short report a row, read as published on 21 December 2016, a Wednesday. `wanted` lists the contacts:
 * mode, status, states, and where they matter date, level, "@place", "#issue", "by:" its voucher's speaker. Every word of
 * a wanted contact must hold, and there must be no other contact.
 */
export interface ContactRow {
  readonly id: string;
  readonly text: string;
  readonly wanted: readonly string[];
}

export const row = (id: string, text: string, ...wanted: readonly string[]): ContactRow => ({ id, text, wanted });
