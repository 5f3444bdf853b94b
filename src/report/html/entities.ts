/**
 * Stand for `<` and `&` that are text. They are noncharacters, so no text holds them; as entities each would become a
 * text node of its own, which makes pages full of them slow.
 */
const less = "\ufdd0";
const ampersand = "\ufdd1";

const named: Readonly<Record<string, string>> = {
  amp: ampersand, lt: less, gt: ">", quot: '"', apos: "'", nbsp: "\u00a0", ndash: "–", mdash: "—", lsquo: "‘", rsquo: "’", ldquo: "“",
  rdquo: "”", hellip: "…",
};
const entity = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos|nbsp|[nm]dash|[lr][sd]quo|hellip));|&(?![#a-z])|</gi;

function character(code: number): string {
  const legal = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  const made = legal ? String.fromCodePoint(code) : "\ufffd";
  return made === "<" ? less : made === "&" ? ampersand : made;
}

/** Text of a page with its usual entities read, and no sign left that begins a tag or an entity. */
export function readEntities(text: string): string {
  if (!/[&<]/.test(text)) return text;
  return text.replaceAll(entity, (whole: string, decimal?: string, hex?: string, name?: string) => {
    if (decimal !== undefined) return character(Number(decimal));
    if (hex !== undefined) return character(Number.parseInt(hex, 16));
    if (name !== undefined) return named[name.toLowerCase()] ?? whole;
    return whole === "<" ? less : ampersand;
  });
}

/** Puts the signs back that {@link readEntities} stood in for. */
export function restoreSigns(text: string): string {
  return text.replaceAll(less, "<").replaceAll(ampersand, "&");
}
