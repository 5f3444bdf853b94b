/**
 * Verbs that attribute, by the grammar of what they attribute. Written from the verb classes of English grammars
 * (Levin 1993, part II: communication, psych and declare verbs; Quirk et al. 1985, 16.30 ff.), not from any corpus.
 */

export interface VerbClass {
  readonly kind: "speech" | "thought";
  /**
   * What a verb can attribute:
   * `q` words in quotation marks; `c` a clause, with or without "that" or a question word; `t` only a clause with "that" or a
   * question word; `i` an infinitive ("vowed to fight"); `o` a hearer before the content ("told Lavrov that");
   * `h` a hearer and then an infinitive ("urged Moscow to stop"); `n` a noun phrase ("denied the charge");
   * `s` a noun phrase and what it is called ("called it a farce").
   */
  readonly takes: string;
  readonly verbs: string;
}

export const verbClasses: readonly VerbClass[] = [
  // Plain report of words.
  {
    kind: "speech",
    takes: "qc",
    verbs:
      "say add note stress emphasize emphasise underline insist argue claim explain reply respond retort counter observe remark comment contend assert state declare maintain reiterate repeat reaffirm affirm stipulate testify report recount relate concede admit acknowledge confess complain lament joke quip caution predict forecast conclude suggest hint imply reveal disclose boast brag warn announce proclaim confirm allege charge point clarify specify elaborate marvel fret opine posit surmise write tweet post read retweet blog email wire mention",
  },
  { kind: "speech", takes: "qto", verbs: "tell inform assure remind notify advise brief reassure alert warn caution" },
  { kind: "speech", takes: "qtonh", verbs: "ask" },
  { kind: "speech", takes: "qhn", verbs: "urge order instruct implore exhort beseech beg plead invite" },
  { kind: "speech", takes: "hn", verbs: "encourage pressure press challenge" },
  // "demanded that", "proposed talks"; nouns alone are too often things done, not said, for the rest.
  { kind: "speech", takes: "qtin", verbs: "demand request propose recommend pledge promise vow threaten" },
  { kind: "speech", takes: "qti", verbs: "swear guarantee" },
  { kind: "speech", takes: "qtn", verbs: "deny predict announce reject dispute rebut refute confirm acknowledge admit concede reveal disclose cite mention note stress emphasize emphasise underscore highlight outline detail reiterate repeat echo invoke list explain claim predict declare suggest signal indicate foretell applaud" },
  {
    kind: "speech",
    takes: "n",
    verbs:
      "criticize criticise condemn denounce deplore praise hail welcome applaud blast slam rebuke chide lambast lambaste assail decry deride mock ridicule attack dismiss defend endorse oppose back tout question blame accuse commend congratulate thank salute deprecate disavow renounce rebuff repudiate vilify castigate scold berate disparage bemoan champion advocate",
  },
  { kind: "speech", takes: "s", verbs: "call describe brand dub label portray characterize characterise depict denounce dismiss hail liken compare name" },
  // Manner and turn-taking: they attribute only words in quotation marks.
  {
    kind: "speech",
    takes: "q",
    verbs:
      "continue begin conclude go shout yell cry scream exclaim whisper murmur mutter chant sigh laugh snap thunder interject interrupt offer answer inquire enquire wonder muse hazard quote sing agree start open finish chime bark recall remember fire shoot demand ask reason",
  },
  { kind: "speech", takes: "c", verbs: "show suggest indicate find demonstrate signal estimate project" },
  { kind: "speech", takes: "t", verbs: "argue answer agree recall remember" },
  // Thought and intention.
  {
    kind: "thought",
    takes: "qc",
    verbs: "think believe hope feel fear suspect assume doubt realize realise worry reckon guess imagine figure",
  },
  { kind: "thought", takes: "c", verbs: "know presume understand suppose gather" },
  { kind: "thought", takes: "t", verbs: "decide determine learn discover recognize recognise wonder expect foresee anticipate consider see conclude" },
  { kind: "thought", takes: "i", verbs: "plan intend hope want seek aim expect decide prefer wish desire choose opt resolve agree refuse decline offer undertake" },
  { kind: "thought", takes: "h", verbs: "want expect" },
  { kind: "thought", takes: "n", verbs: "support favor favour prefer want expect anticipate fear regret" },
  { kind: "thought", takes: "s", verbs: "see view regard consider deem" },
];

/** Verbs that need a preposition before a noun phrase that they attribute: "called for talks". */
export const verbPrepositions: Readonly<Record<string, string>> = {
  call: "for on",
  refer: "to",
  allude: "to",
  point: "to",
  warn: "of about against",
  speak: "about of against",
  talk: "about of",
  complain: "about of",
  hint: "at",
  object: "to",
  respond: "to",
  react: "to",
  comment: "on",
  ask: "about for",
  testify: "about",
  boast: "about of",
  brag: "about",
  joke: "about",
  write: "about of",
  say: "of about",
  vouch: "for",
  lash: "out",
  rail: "against",
  apologize: "for",
  insist: "on",
  think: "of about",
  worry: "about",
  dream: "of",
  approve: "of",
  disapprove: "of",
  agree: "with on",
  disagree: "with",
  focus: "on",
  plead: "for",
  push: "for",
  argue: "for against",
  hope: "for",
  caution: "against",
  advise: "against",
  backtrack: "on",
};

/** Nouns that hold words: "Peskov's words that …", "the claim by Paris that …", "a statement saying …". */
export const speechNouns: ReadonlySet<string> = new Set(
  (
    "word words claim claims remark remarks comment comments statement statements assertion assertions announcement contention " +
    "allegation allegations accusation accusations argument suggestion warning warnings promise promises pledge pledges vow threat " +
    "threats denial prediction prediction declaration insistence complaint complaints proposal call calls demand demands request " +
    "requests question questions admission acknowledgment acknowledgement observation assurance assurances reply response answer " +
    "message appeal criticism advice confirmation conclusion charge charges suggestions arguments"
  ).split(" "),
);

export const thoughtNouns: ReadonlySet<string> = new Set(
  "hope hopes belief view views opinion fear fears plan plans decision intention intentions desire expectation expectations concern concerns doubt doubts idea conviction wish willingness refusal".split(" "),
);

/** Documents that speak: "a letter saying", "the poll shows". A source may be one. */
export const documentNouns: ReadonlySet<string> = new Set(
  "statement letter report message note communique communiqué memo document email tweet post release poll survey study article editorial paper notice text resolution".split(" "),
);
