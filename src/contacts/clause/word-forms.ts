/** Irregular verbs of the lexicons of contacts and events: base form, then past and participle and any others. */
const irregular: Readonly<Record<string, string>> = {
  be: "am is are was were been being 's 're 'm",
  beat: "beats beat beaten beating",
  become: "becomes became become becoming",
  begin: "begins began begun beginning",
  bind: "binds bound binding",
  bid: "bids bid bidding",
  blow: "blows blew blown blowing",
  break: "breaks broke broken breaking",
  bring: "brings brought bringing",
  build: "builds built building",
  burn: "burns burned burnt burning",
  buy: "buys bought buying",
  come: "comes came coming",
  cut: "cuts cutting",
  deal: "deals dealt dealing",
  do: "does did done doing",
  draw: "draws drew drawn drawing",
  drive: "drives drove driven driving",
  fall: "falls fell fallen falling",
  fight: "fights fought fighting",
  find: "finds found finding",
  flee: "flees fled fleeing",
  fly: "flies flew flown flying",
  freeze: "freezes froze frozen freezing",
  get: "gets got gotten getting",
  give: "gives gave given giving",
  go: "goes went gone going",
  hang: "hangs hung hanged hanging",
  have: "has had having 've",
  hear: "hears heard hearing",
  hit: "hits hit hitting",
  hold: "holds held holding",
  keep: "keeps kept keeping",
  know: "knows knew known knowing",
  launch: "launches launched launching",
  lay: "lays laid laying",
  lead: "leads led leading",
  leave: "leaves left leaving",
  lend: "lends lent lending",
  let: "lets letting",
  lift: "lifts lifted lifting",
  make: "makes made making",
  meet: "meets met meeting",
  overrun: "overruns overran overrunning",
  overthrow: "overthrows overthrew overthrown overthrowing",
  pay: "pays paid paying",
  pencil: "pencils pencilled penciled pencilling penciling",
  put: "puts putting",
  read: "reads reading",
  ride: "rides rode ridden riding",
  ring: "rings rang rung ringing",
  run: "runs ran running",
  say: "says said saying",
  see: "sees saw seen seeing",
  seek: "seeks sought seeking",
  sell: "sells sold selling",
  send: "sends sent sending",
  set: "sets setting",
  shake: "shakes shook shaken shaking",
  shoot: "shoots shot shooting",
  shut: "shuts shutting",
  sink: "sinks sank sunk sinking",
  sit: "sits sat sitting",
  slide: "slides slid sliding",
  speak: "speaks spoke spoken speaking",
  spend: "spends spent spending",
  stand: "stands stood standing",
  steal: "steals stole stolen stealing",
  strike: "strikes struck striking",
  sue: "sues sued suing",
  swear: "swears swore sworn swearing",
  take: "takes took taken taking",
  tell: "tells told telling",
  think: "thinks thought thinking",
  understand: "understands understood understanding",
  uphold: "upholds upheld upholding",
  withdraw: "withdraws withdrew withdrawn withdrawing",
  withhold: "withholds withheld withholding",
  write: "writes wrote written writing",
};

/** Verbs that double their last letter before -ed and -ing. */
const doubling = new Set(
  "ban bar beg confer stop plan wrap ship gun permit admit refer defer deter rebel compel expel scrap nab grab tap slam drop chat commit submit trip stab kidnap equip jam snub shrug step hug shun annul slip jet drag".split(" "),
);

const vowels = "aeiou";

/**
 * All the forms of an English verb, base form first: "meet" gives meet, meets, met, meeting. British and American
 * spellings of the same verb ("cancelled", "canceled") are both given.
 */
export function verbForms(base: string): readonly string[] {
  const own = irregular[base];
  if (own !== undefined) return [base, ...own.split(" ")];
  const last = base.at(-1) ?? "";
  const before = base.at(-2) ?? "";
  if (last === "e") return [base, `${base}s`, `${base}d`, base.endsWith("ee") ? `${base}ing` : `${base.slice(0, -1)}ing`];
  if (last === "y" && !vowels.includes(before)) {
    const stem = base.slice(0, -1);
    return [base, `${stem}ies`, `${stem}ied`, `${base}ing`];
  }
  const third = /(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`;
  if (doubling.has(base)) return [base, third, `${base}${last}ed`, `${base}${last}ing`];
  if (base.endsWith("el") || base.endsWith("al")) {
    return [base, third, `${base}ed`, `${base}ing`, `${base}led`, `${base}ling`];
  }
  return [base, third, `${base}ed`, `${base}ing`];
}

/** Singular and plural of a noun; words that are plural already are given as they are. */
export function nounForms(base: string): readonly string[] {
  const last = base.at(-1) ?? "";
  if (last === "s" && !base.endsWith("ss")) return [base];
  if (last === "y" && !vowels.includes(base.at(-2) ?? "")) return [base, `${base.slice(0, -1)}ies`];
  if (/(?:ss|x|z|ch|sh)$/.test(base)) return [base, `${base}es`];
  return [base, `${base}s`];
}

/** A table from every form of the verbs listed, several to a string, to their base form and class. */
export function verbTable<Class extends string>(
  classes: Readonly<Record<Class, string>>,
): ReadonlyMap<string, Class> {
  const table = new Map<string, Class>();
  for (const name of Object.keys(classes) as Class[]) {
    for (const base of classes[name].split(/\s+/)) {
      if (base === "") continue;
      for (const form of verbForms(base)) if (!table.has(form)) table.set(form, name);
    }
  }
  return table;
}

/** As {@link verbTable}, for nouns. */
export function nounTable<Class extends string>(
  classes: Readonly<Partial<Record<Class, string>>>,
): ReadonlyMap<string, Class> {
  const table = new Map<string, Class>();
  for (const name of Object.keys(classes) as Class[]) {
    for (const base of (classes[name] ?? "").split(/\s+/)) {
      if (base === "") continue;
      for (const form of nounForms(base)) if (!table.has(form)) table.set(form, name);
    }
  }
  return table;
}
