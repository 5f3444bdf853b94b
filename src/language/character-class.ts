/** What a UTF-16 unit is to the tokeniser. A lone or paired surrogate is looked at with its partner, see `classAt`. */
export const blank = 1;
export const letter = 2;
export const digit = 3;
export const mark = 4;
const surrogate = 5;

const classes = new Uint8Array(0x10000);

function classOf(code: number): number {
  if (code >= 0xd800 && code <= 0xdfff) return surrogate;
  const character = String.fromCharCode(code);
  if (/\s/u.test(character)) return blank;
  // Combining marks, joiners and soft hyphens belong to the letter before them.
  if (/[\p{L}\p{M}\u00ad\u200b-\u200d\u2060_]/u.test(character)) return letter;
  return /\p{Nd}/u.test(character) ? digit : mark;
}

for (let code = 0; code < 0x250; code++) classes[code] = classOf(code);

/** The class of the character at `at`. Classes of rare units are worked out when first met. */
export function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const known = classes[code] ?? 0;
  if (known !== 0 && known !== surrogate) return known;
  if (known === 0) return (classes[code] = classOf(code)) === surrogate ? pairClass(text, at) : (classes[code] ?? mark);
  return pairClass(text, at);
}

function pairClass(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const start = code >= 0xdc00 && at > 0 && isHigh(text.charCodeAt(at - 1)) ? at - 1 : at;
  const point = text.codePointAt(start) ?? code;
  return point > 0xffff && /[\p{L}\p{M}]/u.test(String.fromCodePoint(point)) ? letter : mark;
}

/** Whether the unit is the first half of a surrogate pair. */
export function isHigh(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

/** Whether the unit is the second half of a surrogate pair. */
export function isLow(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}
