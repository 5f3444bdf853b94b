import { inflect } from "./inflect.ts";
import { verbClasses, verbPrepositions } from "./cue-lexicon.ts";

/** A verb that attributes, and what it can attribute (letters of `Complement`, speech and thought apart). */
export interface CueVerb {
  readonly lemma: string;
  /** What it takes as speech. */
  readonly speech: string;
  /** What it takes as thought. */
  readonly thought: string;
  readonly prepositions: ReadonlySet<string>;
  /** Pure caching: what `kindFor` said of this verb, by the complements asked for. */
  readonly kinds: Map<string, "speech" | "thought" | null>;
}

/** A printed form of a cue verb. */
export interface CueForm {
  readonly verb: CueVerb;
  /** `base` also stands for the present without -s; past and participle often look alike. */
  readonly form: "base" | "third" | "past" | "participle" | "gerund";
}

export const cueForms: ReadonlyMap<string, CueForm> = buildForms();

function buildForms(): ReadonlyMap<string, CueForm> {
  const verbs = new Map<string, { speech: Set<string>; thought: Set<string> }>();
  const entry = (lemma: string): { speech: Set<string>; thought: Set<string> } => {
    const known = verbs.get(lemma) ?? { speech: new Set<string>(), thought: new Set<string>() };
    verbs.set(lemma, known);
    return known;
  };
  for (const { kind, takes, verbs: lemmas } of verbClasses) {
    for (const lemma of lemmas.split(" ")) for (const letter of takes) entry(lemma)[kind].add(letter);
  }
  for (const lemma of Object.keys(verbPrepositions)) entry(lemma);
  entry("quote");
  const forms = new Map<string, CueForm>();
  const put = (word: string, verb: CueVerb, form: CueForm["form"]): void => {
    if (!forms.has(word)) forms.set(word, { verb, form });
  };
  for (const [lemma, { speech, thought }] of verbs) {
    const prepositions = new Set((verbPrepositions[lemma] ?? "").split(" ").filter(Boolean));
    const verb = { lemma, speech: [...speech].join(""), thought: [...thought].join(""), prepositions, kinds: new Map() };
    const { third, past, participle, gerund } = inflect(lemma);
    put(lemma, verb, "base");
    put(third, verb, "third");
    for (const word of past) put(word, verb, "past");
    for (const word of participle) put(word, verb, "participle");
    put(gerund, verb, "gerund");
  }
  return forms;
}
