/** The forms of a verb as a text may print them. */
export interface Forms {
  readonly third: string;
  readonly past: readonly string[];
  readonly participle: readonly string[];
  readonly gerund: string;
}

const irregular: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  say: ["said", "said"],
  tell: ["told", "told"],
  write: ["wrote", "written"],
  read: ["read", "read"],
  think: ["thought", "thought"],
  feel: ["felt", "felt"],
  know: ["knew", "known"],
  see: ["saw", "seen"],
  find: ["found", "found"],
  show: ["showed", "shown"],
  speak: ["spoke", "spoken"],
  swear: ["swore", "sworn"],
  begin: ["began", "begun"],
  understand: ["understood", "understood"],
  undertake: ["undertook", "undertaken"],
  seek: ["sought", "sought"],
  choose: ["chose", "chosen"],
  foresee: ["foresaw", "foreseen"],
  foretell: ["foretold", "foretold"],
  go: ["went", "gone"],
  shoot: ["shot", "shot"],
  sing: ["sang", "sung"],
  dream: ["dreamt", "dreamt"],
  beseech: ["besought", "besought"],
};

/** Verbs stressed on a last syllable that doubles its consonant. */
const doubling = new Set(["admit", "rebut", "refer", "quip", "blog", "brag", "plan", "beg", "snap", "slam", "dub", "chat", "label"]);

/** Inflects an English verb: regular spelling rules, doubling by list, and a table of irregular verbs. */
export function inflect(verb: string): Forms {
  const odd = irregular[verb];
  const past = regularPast(verb);
  return {
    third: /(?:s|sh|ch|x|z|o)$/u.test(verb) ? `${verb}es` : /[^aeiou]y$/u.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`,
    past: odd ? [odd[0]] : past,
    participle: odd ? [odd[1]] : past,
    gerund: gerund(verb),
  };
}

function regularPast(verb: string): readonly string[] {
  if (verb.endsWith("e")) return [`${verb}d`];
  if (/[^aeiou]y$/u.test(verb)) return [`${verb.slice(0, -1)}ied`];
  return doubling.has(verb) ? [`${verb}${verb.at(-1)}ed`, `${verb}ed`] : [`${verb}ed`];
}

function gerund(verb: string): string {
  if (verb.endsWith("ee")) return `${verb}ing`;
  if (verb.endsWith("e")) return `${verb.slice(0, -1)}ing`;
  return doubling.has(verb) || verb === "begin" ? `${verb}${verb.at(-1)}ing` : `${verb}ing`;
}
