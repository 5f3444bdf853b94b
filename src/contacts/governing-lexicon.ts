import { nounTable, verbForms, verbTable } from "./clause/word-forms.ts";

/**
 * What a verb, adjective or noun does to the contact that it governs: "postponed the talks", "ready to meet", "an offer
 * of talks". `fail` means that nothing took place, `through` that the verb above decides ("managed to meet").
 */
export type Governing =
  | "hold"
  | "begin"
  | "end"
  | "plan"
  | "announce"
  | "propose"
  | "refuse"
  | "cancel"
  | "postpone"
  | "deny"
  | "fail"
  | "through"
  | "continue"
  | "happen"
  | "praise";

export const governingVerbs: ReadonlyMap<string, Governing> = verbTable<Governing>({
  hold: "hold have conduct attend make pay chair co-chair stage do undertake complete host exchange give take sign conclude reach strike send write deliver convey return receive place interrupt co-host answer",
  begin: "begin start open resume reopen restart launch enter commence inaugurate",
  end: "end finish wrap leave adjourn close fail collapse falter stall cut",
  plan: "plan intend agree schedule arrange set prepare expect slate accept decide vow promise pledge determine confirm fix prepare undertake book be go await anticipate pencil slate timetable fix earmark reserve foresee envisage plan commit pledge",
  announce: "announce unveil",
  propose:
    "propose offer seek want hope suggest request ask urge invite demand consider wish favor favour support advocate encourage press recommend try like need push contemplate mull weigh explore discuss appeal call aim attempt beg insist threaten explore back welcome float broach moot ponder eye envisage beseech implore exhort petition entreat coax plead crave extend tender issue renew reiterate mull pitch",
  refuse: "refuse reject decline dismiss spurn rebuff snub boycott shun oppose avoid rule resist veto shirk dodge duck evade sidestep forgo eschew scorn disdain repudiate deflect withhold demur baulk balk forswear",
  cancel: "cancel scrap abandon axe abort drop ditch annul nix withdraw rescind revoke retract quit torpedo kill sink scuttle bury void ditch scrub scratch jettison bin scupper derail wreck sabotage spike foil annul discard dump stop discontinue",
  postpone: "postpone delay defer reschedule suspend shelve freeze put halt pause slip stagger stall",
  deny: "deny refute dispute rebut ridicule disavow contradict rubbish scotch discount disclaim debunk",
  fail: "fail forget neglect skip miss lack",
  through: "manage come happen help serve let get appear seem prove travel arrive fly",
  continue: "continue keep remain drag grind stretch persist",
  happen: "take occur proceed stand follow last focus cover deal produce yield touch center centre concentrate bring address review result lead",
  praise: "praise hail describe call criticise criticize condemn welcome applaud lament denounce use see view",
});

/** Verbs with the particle that turns their sense, several to a string. */
const particleVerbs: Readonly<Partial<Record<Governing, string>>> = {
  deny: "laugh-off explain-away",
  cancel: "cross-off strike-from call-off break-off cry-off pull-out back-out bow-out drop-out fall-through write-off strike-off pull-from withdraw-from take-back",
  postpone: "put-off put-back push-back push-to push-from push-into move-back move-to move-from shift-to shift-from slide-to slide-into slip-to slip-back slip-into slip-from hold-off hold-over hold-up set-back adjourn-to adjourn-until adjourn-till",
  refuse: "turn-down rule-out brush-off brush-aside pass-up wave-away wave-aside wave-off shy-from stay-away stay-from shrug-off stay-out keep-from keep-away steer-clear",
  plan: "set-up line-up pencil-in sign-up set-aside settle-on decide-on agree-on agree-to bring-forward work-on arrange-for gear-for gear-up prepare-for schedule-for",
  end: "wrap-up break-down break-up wind-up wind-down round-off come-to",
  begin: "kick-off start-off get-under",
  continue: "go-on carry-on drag-on press-on keep-on",
  happen: "go-ahead come-off come-about go-off",
  propose: "push-for press-for call-for ask-for hold-out put-forward look-for hope-for appeal-for sue-for angle-for lobby-for plead-for think-of think-about toy-with play-with dream-of",
};

/** Verb with particle, where the particle turns the sense. */
export const governingPhrases: ReadonlyMap<string, Governing> = new Map(
  (Object.entries(particleVerbs) as [Governing, string][]).flatMap(([governing, phrases]) =>
    phrases.split(" ").flatMap((phrase) => {
      const [verb = "", particle = ""] = phrase.split("-");
      return verbForms(verb).map((form): [string, Governing] => [`${form} ${particle}`, governing]);
    }),
  ),
);

export const governingAdjectives: ReadonlyMap<string, Governing> = new Map<string, Governing>([
  ...["ready", "willing", "prepared", "open", "keen", "eager", "happy", "able", "free", "likely", "possible", "necessary", "desirable", "anxious", "glad", "impossible", "unlikely", "conceivable", "interested", "hopeful", "feasible", "conditional"].map((word): [string, Governing] => [word, "propose"]),
  ...["due", "set", "scheduled", "expected", "bound", "slated", "planned", "certain", "sure", "about", "imminent", "upcoming", "forthcoming"].map((word): [string, Governing] => [word, "plan"]),
  ...["unwilling", "reluctant", "loath", "loth", "opposed"].map((word): [string, Governing] => [word, "refuse"]),
  ...["underway", "under-way"].map((word): [string, Governing] => [word, "continue"]),
  ...["unable"].map((word): [string, Governing] => [word, "fail"]),
]);

export const governingNouns: ReadonlyMap<string, Governing> = nounTable<Governing>({
  plan: "plan decision agreement arrangement preparation intention promise pledge announcement date timetable schedule appointment booking slot",
  propose:
    "offer proposal readiness willingness desire hope invitation request call possibility chance prospect idea need wish interest appeal initiative suggestion bid effort attempt push demand opportunity condition precondition overture plea entreaty feeler",
  refuse: "refusal rejection opposition boycott rebuff snub",
  cancel: "cancellation abandonment scrapping",
  postpone: "postponement delay suspension deferral deferment adjournment",
  deny: "denial",
  begin: "start beginning opening resumption launch reopening restart",
  end: "end conclusion close breakdown collapse outcome result course sideline margin fringe",
  continue: "midst middle thick throes",
  through: "round series session day set number stage phase cycle week couple hour minute string flurry bout spate batch marathon lot chain",
});

/** Wishes and plans whose absence is a refusal: "has no intention of meeting", "no readiness for talks". */
export const refusedWhenNone: ReadonlySet<string> = new Set(
  "plan plans intention intentions wish desire willingness readiness appetite interest decision agreement".split(" "),
);

/** Plans whose absence says that nothing is to come: "has no plans to meet". */
export const deniedWhenNone: ReadonlySet<string> = new Set("plan plans agreement arrangement arrangements".split(" "));

/** Verbs that take up an offer: "accepted an invitation to visit" plans the visit. */
export const acceptingVerbs: ReadonlySet<string> = new Set(
  "accept accepts accepted accepting take takes took taken taking honour honours honoured honor honors honored agree agrees agreed".split(" "),
);

/** Nouns for words that a denial is about: "dismissed reports of talks", "rumours of a meeting are untrue". */
export const deniableNouns: ReadonlySet<string> = new Set(
  "report reports allegation allegations claim claims rumour rumours rumor rumors suggestion suggestions speculation story stories talk assertion assertions".split(" "),
);

/** What is said of words that are denied: "untrue". */
export const untrueWords: ReadonlySet<string> = new Set(
  "untrue false unfounded baseless groundless wrong incorrect inaccurate fake nonsense rubbish fabricated fiction fabrication lie lies invention inventions unsubstantiated absurd myth fantasy fable fables tale tales hogwash bunk canard canards concoction hoax ridiculous laughable ludicrous preposterous erroneous fictitious imaginary speculation disinformation".split(" "),
);

/**
 * What a phrase with a preposition says of a dealing: "the visit is under consideration", "put the talks on ice", "was not
 * on his schedule".
 */
export const statePhrases: ReadonlyMap<string, Governing> = nounTable<Governing>({
  propose: "consideration discussion review study doubt question balance air negotiation table",
  plan: "card work preparation pipeline agenda calendar schedule track course programme program diary offing timetable itinerary",
  postpone: "ice hold abeyance limbo burner",
  continue: "progress session swing day week hour round phase",
  cancel: "ruin tatter shred",
});

/** Nouns that turn a verb before "on", "to" or "for" a dealing: "pulled the plug on talks", "gave the nod to a summit". */
export const supportNouns: ReadonlyMap<string, Governing> = nounTable<Governing>({
  cancel: "plug",
  refuse: "ear shoulder back veto",
  plan: "go-ahead nod blessing consent green-light light approval way ground groundwork stage date day venue time",
});

/** Adjectives before a noun of contact that tell of its status: "the planned meeting". */
export const statusAdjectives: ReadonlyMap<string, "planned" | "proposed" | "cancelled" | "postponed" | "denied"> = new Map([
  ...["planned", "upcoming", "forthcoming", "scheduled", "expected", "imminent", "next", "coming", "impending", "pending", "announced", "arranged", "prearranged", "slated", "projected", "looming", "intended"].map((word) => [word, "planned"] as const),
  ...["possible", "proposed", "potential", "prospective", "mooted", "eventual", "future", "hypothetical", "suggested", "would-be", "tentative"].map((word) => [word, "proposed"] as const),
  ...["cancelled", "canceled", "aborted", "scrapped", "abandoned"].map((word) => [word, "cancelled"] as const),
  ...["postponed", "delayed", "suspended", "stalled"].map((word) => [word, "postponed"] as const),
  ...["alleged", "purported", "supposed"].map((word) => [word, "denied"] as const),
]);
