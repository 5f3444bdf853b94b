const meeting = /\b(?:met(?: (?:also|again|briefly|informally|separately|privately|jointly))? with|(?:an )?audience with|(?:talks|discussions|consultations|consulted|conferred|lunched|dined) with)\s/gi;

/** What ends what was said of a meeting: the sentence, a semicolon, or what follows on it. */
const end = /[;[]|\.(?=\s+\p{Lu}|\s*$)|\b(?:before|after|following|en route|accompanied by|who)\b/u;

/** The spans of a remark that say whom the traveller met: "Met with …" to the end of the sentence. */
export function metIn(remark: string, offset: number): readonly (readonly [number, number])[] {
  return [...remark.matchAll(meeting)].map(({ index, 0: words }) => {
    const from = index + words.length;
    const length = remark.slice(from).search(end);
    return [offset + from, offset + (length === -1 ? remark.length : from + length)] as const;
  });
}
