/** A line of the input without its blanks at either end. `start === end` for a blank line. */
export interface Line {
  readonly start: number;
  readonly end: number;
  /** Columns of blanks before the first character; a tab counts as four. */
  readonly indent: number;
}

/** As `\s` in a regular expression, which is what the checks on spans use. */
export function isBlank(code: number): boolean {
  if (code <= 0x20) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  if (code < 0xa0) return false;
  return (
    code === 0xa0 || code === 0x1680 || (code >= 0x2000 && code <= 0x200a) || code === 0x2028 || code === 0x2029 ||
    code === 0x202f || code === 0x205f || code === 0x3000 || code === 0xfeff
  );
}

/** Any run of blanks as one space. */
export function singleSpaced(text: string): string {
  return text.replaceAll(/\s\s+|[^\S ]/g, " ");
}

/** LF, VT, FF, CR and the two Unicode separators end a line; CR LF is one end, which a blank line in between does not change. */
function endsLine(code: number): boolean {
  return (code >= 0x0a && code <= 0x0d) || code === 0x2028 || code === 0x2029;
}

const otherEnds = /[\v\f\r\u2028\u2029]/;

/**
 * Splits a text into lines at any kind of line end, keeping offsets into the text as given.
 * Windows line ends make one line end, so they never look like blank lines.
 */
export function splitLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  const isUnix = !otherEnds.test(text);
  let at = 0;
  while (at <= text.length) {
    let stop = at;
    if (isUnix) {
      stop = text.indexOf("\n", at);
      if (stop === -1) stop = text.length;
    } else while (stop < text.length && !endsLine(text.charCodeAt(stop))) stop += 1;
    let start = at;
    let indent = 0;
    while (start < stop && isBlank(text.charCodeAt(start))) {
      indent += text.charCodeAt(start) === 0x09 ? 4 : 1;
      start += 1;
    }
    let end = stop;
    while (end > start && isBlank(text.charCodeAt(end - 1))) end -= 1;
    lines.push({ start, end, indent });
    at = stop + (text.charCodeAt(stop) === 0x0d && text.charCodeAt(stop + 1) === 0x0a ? 2 : 1);
  }
  return lines;
}
