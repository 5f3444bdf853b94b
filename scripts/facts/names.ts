/** Letters without marks, in lower case. */
export function folded(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/ı/g, "i")
    .replace(/ø/g, "o")
    .replace(/ł/g, "l")
    .replace(/ß/g, "ss");
}

/** The last part of a person's id: "sergey-lavrov". */
export function slug(name: string): string {
  return folded(name)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

/** States whose people are named family name first, also in English. */
const familyFirst = new Set(["CHN", "KOR", "PRK", "TWN"]);

const particles = new Set(["de", "van", "von", "der", "den", "la", "le", "du", "di", "da", "bin", "al", "el", "ben", "dos", "ter"]);

/** The surname by the custom of the state: the first word, or the last with the particles before it. */
export function surnameOf(name: string, state: string): string {
  if (/ [IVX]+$/.test(name)) return name;
  const words = name.replace(/,? (Jr|Sr)\.?$/, "").split(" ");
  if (words.length > 1 && familyFirst.has(state)) return words[0] ?? name;
  let from = words.length - 1;
  while (from > 1 && particles.has((words[from - 1] ?? "").toLowerCase())) from--;
  return words.slice(from).join(" ");
}

/** A name given all in capitals, as "ALYAKSANDR LUKASHENKA", in the usual letters. */
export function titleCased(name: string): string {
  const cased = (word: string, index: number): string => {
    if (/^[ivx]{2,}$/.test(word)) return word.toUpperCase();
    if (index > 0 && particles.has(word)) return word;
    return word.replace(/(^|[-'’])(\p{L})/gu, (_, mark: string, letter: string) => mark + letter.toUpperCase());
  };
  return name.toLowerCase().split(" ").map(cased).join(" ");
}

/** Letters that news spells out, and those that keep no plain letter when their marks go. */
const spelledOut: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", ø: "oe", å: "aa", æ: "ae", đ: "dj", ð: "d", þ: "th", ß: "ss" };

function spellOut(name: string): string {
  return name.replace(/[äöüøåæđðþß]/gi, (letter) => {
    const out = spelledOut[letter.toLowerCase()] ?? letter;
    return letter === letter.toLowerCase() ? out : out.charAt(0).toUpperCase() + out.slice(1);
  });
}

/** States where news also prints the other order of family and given name. */
const twoOrders = new Set(["JPN", "KOR", "TWN"]);
/** States where people bear the family names of father and mother, and are called by the first, or by both. */
const twoSurnames = new Set(["ARG", "BOL", "CHL", "COL", "CRI", "CUB", "DOM", "ECU", "ESP", "GTM", "HND", "MEX", "NIC", "PAN", "PER", "PRY", "SLV", "URY", "VEN"]);

/**
 * Names by which news may also call somebody: with marked letters spelled out ("Schroeder"), in the other order
 * ("Kishida Fumio"), by one of two family names ("Pastrana" for Pastrana Arango).
 *
 * @param names the name and those known besides it
 * @param givenNames words that are given names, which are never taken for a family name
 */
export function otherNames(names: readonly string[], surname: string, state: string, givenNames: ReadonlySet<string>): string[] {
  const found = new Set<string>();
  for (const name of [...names, surname]) if (spellOut(name) !== name) found.add(spellOut(name));
  const [name = ""] = names;
  const words = name.split(" ");
  if (twoOrders.has(state) && words.length === 2) found.add(`${words[1]} ${words[0]}`);
  if (twoSurnames.has(state) && words.length > 2) {
    for (const word of words.slice(-2)) if (word.length > 3 && !givenNames.has(word) && word !== surname && !particles.has(word.toLowerCase())) found.add(word);
  }
  for (const one of names) found.delete(one);
  found.delete(surname);
  return [...found];
}
