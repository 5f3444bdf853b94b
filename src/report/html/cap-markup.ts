/** Elements nested deeper than this are unwrapped: trees are walked by recursion, here and in the libraries. */
export const deepest = 120;
const empty = new Set(["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr"]);
/** Their content is no markup; only metadata scripts are kept. */
const raw = new Set(["script", "style", "textarea", "noscript", "iframe", "template", "svg", "math", "object", "xmp"]);
/** Elements that close the one of the same kind above them when their end tags are left out. */
const selfClosing = new Set(["p", "li", "dt", "dd", "tr", "td", "th", "option", "thead", "tbody"]);

/** Unwrapped, they leave no mark: words on both sides are one text. */
const inline = new Set(["a", "abbr", "b", "bdi", "big", "cite", "code", "em", "font", "i", "mark", "q", "s", "small", "span", "strong", "sub", "sup", "tt", "u"]);

/** Stands where an element was unwrapped whose words stand apart from those around it. */
const apart = "<br><br>";

/** How far up an end tag looks for its element. */
const reach = 24;

interface Tag {
  readonly name: string;
  readonly closes: boolean;
  readonly end: number;
}

const isLetter = (code: number): boolean => (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);

/** The tag that begins at `<`, or `null` when the sign is text. Attribute values in quotes may hold `>`. */
function tagAt(html: string, at: number): Tag | null {
  const closes = html.charCodeAt(at + 1) === 0x2f;
  let end = at + (closes ? 2 : 1);
  if (!isLetter(html.charCodeAt(end))) return null;
  const from = end;
  while (end < html.length && !/[\s/>]/.test(html[end] ?? "") && end - from < 40) end += 1;
  const name = html.slice(from, end).toLowerCase();
  let quote = "";
  for (; end < html.length; end += 1) {
    const character = html[end] ?? "";
    if (quote !== "") {
      if (character === quote) quote = "";
    } else if (character === ">") {
      return { name, closes, end: end + 1 };
    } else if ((character === '"' || character === "'") && /[=\s]/.test(html[end - 1] ?? "")) {
      quote = character;
    }
  }
  return { name, closes, end: html.length };
}

/** Where the end tag of a raw element begins; the end of the text where there is none. */
function rawEnd(html: string, name: string, from: number): number {
  const close = new RegExp(`</${name}`, "gi");
  close.lastIndex = from;
  return close.exec(html)?.index ?? html.length;
}

function openAbove(open: readonly string[], name: string): number {
  for (let index = open.length - 1; index >= 0 && index >= open.length - reach; index -= 1) if (open[index] === name) return index;
  return -1;
}

/**
 * Makes markup safe to build a tree from, in one pass: comments, scripts and styles go (but for JSON-LD), and elements
 * nested too deeply are unwrapped, line breaks in their place so that their texts stay apart.
 */
export function capMarkup(html: string): string {
  const pieces: string[] = [];
  const open: string[] = [];
  let at = 0;
  const skip = (end: string, from: number): number => {
    const found = html.indexOf(end, from);
    return found === -1 ? html.length : found + end.length;
  };
  while (at < html.length) {
    const next = html.indexOf("<", at);
    if (next === -1) break;
    if (next > at) pieces.push(html.slice(at, next));
    if (html.startsWith("<!--", next)) {
      at = skip("-->", next + 4);
      continue;
    }
    if (html.charCodeAt(next + 1) === 0x21 || html.charCodeAt(next + 1) === 0x3f) {
      at = skip(">", next + 2);
      continue;
    }
    const tag = tagAt(html, next);
    if (tag === null) {
      pieces.push("<");
      at = next + 1;
      continue;
    }
    at = tag.end;
    const words = html.slice(next, tag.end);
    if (!tag.closes && raw.has(tag.name)) {
      const end = rawEnd(html, tag.name, at);
      if (tag.name === "script" && /ld\+json/i.test(words)) pieces.push(words, html.slice(at, end), "</script>");
      at = skip(">", end);
    } else if (tag.closes) {
      const above = openAbove(open, tag.name);
      // What closes nothing in reach is for the parser to judge, which knows what HTML closes by itself.
      if (above < deepest) pieces.push(words);
      else if (!inline.has(tag.name) && pieces.at(-1) !== apart) pieces.push(apart);
      if (above !== -1) open.length = above;
    } else {
      if (empty.has(tag.name)) {
        pieces.push(words);
        continue;
      }
      if (selfClosing.has(tag.name) && open.at(-1) === tag.name) open.pop();
      if (open.length < deepest) pieces.push(words);
      else if (!inline.has(tag.name) && pieces.at(-1) !== apart) pieces.push(apart);
      open.push(tag.name);
    }
  }
  if (at < html.length) pieces.push(html.slice(at));
  return pieces.join("");
}
