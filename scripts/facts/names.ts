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
