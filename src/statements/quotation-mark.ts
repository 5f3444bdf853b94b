/** What a character does as a quotation mark at its place. */
type MarkRole = "open" | "close" | "either" | "none";

export interface Mark {
  readonly role: MarkRole;
  /** Marks of one family close each other. */
  readonly family: "double" | "single" | "angle";
  readonly length: number;
}

const none: Mark = { role: "none", family: "double", length: 1 };
const letter = /[\p{L}\p{N}]/u;
/** Words that drop their first letters: the mark before them is an apostrophe. */
const clipped = /^(?:em|til|tis|twas|cause|bout|round|n|\d0s)\b/iu;

/**
 * Reads the character at `index` as a quotation mark. Between two letters a single mark is an apostrophe.
 * Two single marks in a row are one double mark, as old wires print it.
 */
export function markAt(text: string, index: number): Mark {
  switch (text.charCodeAt(index)) {
    case 0x22: // "
      return double(text, index, 1);
    case 0x60: // `
      return text.charCodeAt(index + 1) === 0x60 ? { role: "open", family: "double", length: 2 } : none;
    case 0x201c: // “, now and then typed where a closing mark belongs
      return { role: isSpaceBefore(text, index) || isWordAfter(text, index + 1) ? "open" : "close", family: "double", length: 1 };
    case 0x201e: // „
      return { role: "open", family: "double", length: 1 };
    case 0x201d: // ”
      return { role: isSpaceBefore(text, index) && isWordAfter(text, index + 1) ? "either" : "close", family: "double", length: 1 };
    case 0xab: // «
      return { role: "open", family: "angle", length: 1 };
    case 0xbb: // »
      return { role: "close", family: "angle", length: 1 };
    case 0x2018: // ‘
      return single(text, index, true);
    case 0x2019: // ’
      return single(text, index, false);
    case 0x27: // '
      return text.charCodeAt(index + 1) === 0x27 ? double(text, index, 2) : single(text, index, true);
    default:
      return none;
  }
}

function double(text: string, index: number, length: number): Mark {
  const space = isSpaceBefore(text, index);
  const word = isWordAfter(text, index + length);
  const role: MarkRole = space && word ? "open" : !space && !word ? "close" : space && !word ? "either" : "either";
  return { role, family: "double", length };
}

const isAsciiLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

function single(text: string, index: number, mayOpen: boolean): Mark {
  // Most of all such marks stand in "Geneva's" and "isn't".
  if (isAsciiLetter(text.charCodeAt(index + 1)) && isAsciiLetter(text.charCodeAt(index - 1))) return none;
  const space = isSpaceBefore(text, index);
  const next = text.charAt(index + 1);
  if (letter.test(next) && !space) return none;
  if (space && (letter.test(next) || /["“$]/u.test(next))) {
    if (!mayOpen || clipped.test(text.slice(index + 1, index + 6))) return none;
    return { role: "open", family: "single", length: 1 };
  }
  if (space) return none;
  return { role: "close", family: "single", length: 1 };
}

function isSpaceBefore(text: string, index: number): boolean {
  return index === 0 || /[\s([{—–\-/:“"‘«]/u.test(text.charAt(index - 1));
}

function isWordAfter(text: string, index: number): boolean {
  const next = text.charAt(index);
  return next !== "" && !/[\s.,;:!?)\]}—–-]/u.test(next);
}
