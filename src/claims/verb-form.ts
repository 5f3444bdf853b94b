/** Which form of a verb a word is. A word may be several: "cut" is base, past and participle. */
export type VerbForm = "base" | "s" | "past" | "participle" | "ing";

export type VerbForms = Readonly<Record<VerbForm, string>>;

/** Past and participle of the verbs of this room that are not regular. */
const irregular: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  become: ["became", "become"],
  break: ["broke", "broken"],
  cut: ["cut", "cut"],
  fall: ["fell", "fallen"],
  freeze: ["froze", "frozen"],
  get: ["got", "got"],
  go: ["went", "gone"],
  grow: ["grew", "grown"],
  hit: ["hit", "hit"],
  hold: ["held", "held"],
  keep: ["kept", "kept"],
  lie: ["lay", "lain"],
  put: ["put", "put"],
  shrink: ["shrank", "shrunk"],
  sink: ["sank", "sunk"],
  speak: ["spoke", "spoken"],
  stand: ["stood", "stood"],
  take: ["took", "taken"],
  undergo: ["underwent", "undergone"],
  hurt: ["hurt", "hurt"],
  lose: ["lost", "lost"],
  rebuild: ["rebuilt", "rebuilt"],
  reset: ["reset", "reset"],
  slide: ["slid", "slid"],
  tear: ["tore", "torn"],
  unwind: ["unwound", "unwound"],
  wind: ["wound", "wound"],
  uphold: ["upheld", "upheld"],
  withstand: ["withstood", "withstood"],
  shake: ["shook", "shaken"],
  unfreeze: ["unfroze", "unfrozen"],
};

/** Verbs that double their last letter before -ed and -ing. */
const doubling = new Set(["stop", "chat", "drop", "trim", "slip", "plummet", "cut", "hit", "put", "get", "shrug", "sever-"]);

function stem(base: string): string {
  if (doubling.has(base)) return base + base.slice(-1);
  return /[^eoy]e$/u.test(base) ? base.slice(0, -1) : base;
}

/** The forms of a verb: regular by rule, else from the table. */
export function verbForms(base: string): VerbForms {
  const past = irregular[base]?.[0] ?? (/[^aeiou]y$/u.test(base) ? `${base.slice(0, -1)}ied` : `${stem(base)}ed`);
  const s = /(?:s|x|z|ch|sh)$/u.test(base) ? `${base}es` : /[^aeiou]y$/u.test(base) ? `${base.slice(0, -1)}ies` : base === "go" || base === "undergo" ? `${base}es` : `${base}s`;
  const ing = base === "lie" || base === "die" ? `${base[0]}ying` : `${stem(base)}ing`;
  return { base, s, past, participle: irregular[base]?.[1] ?? past, ing };
}
