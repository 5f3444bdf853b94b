import { nounTable, verbTable } from "./clause/word-forms.ts";

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
  begin: "begin start open resume reopen restart launch enter",
  end: "end finish wrap leave adjourn close fail collapse falter stall cut",
  plan: "plan intend agree schedule arrange set prepare expect slate accept decide vow promise pledge determine confirm fix prepare undertake book be go await anticipate",
  announce: "announce unveil",
  propose:
    "propose offer seek want hope suggest request ask urge invite demand consider wish favor favour support advocate encourage press recommend try like need push contemplate mull weigh explore discuss appeal call aim attempt beg insist threaten explore back welcome float broach",
  refuse: "refuse reject decline spurn rebuff snub boycott shun oppose avoid rule resist veto shirk",
  cancel: "cancel scrap abandon axe abort drop ditch annul nix withdraw rescind revoke retract quit torpedo",
  postpone: "postpone delay defer reschedule suspend shelve freeze put defer halt pause",
  deny: "deny refute dispute",
  fail: "fail forget neglect skip miss lack",
  through: "manage come happen help serve let get appear seem prove travel arrive fly",
  continue: "continue keep remain",
  happen: "take occur proceed follow last focus cover deal produce yield touch center centre concentrate bring address review result lead",
  praise: "praise hail describe call criticise criticize condemn welcome applaud lament denounce use see view",
});

/** Verb with particle, where the particle turns the sense. */
export const governingPhrases: ReadonlyMap<string, Governing> = new Map<string, Governing>(
  Object.entries({
    "call off": "cancel",
    "calls off": "cancel",
    "called off": "cancel",
    "calling off": "cancel",
    "break off": "cancel",
    "breaks off": "cancel",
    "broke off": "cancel",
    "broken off": "cancel",
    "breaking off": "cancel",
    "pull out": "cancel",
    "pulls out": "cancel",
    "pulled out": "cancel",
    "put off": "postpone",
    "puts off": "postpone",
    "putting off": "postpone",
    "turn down": "refuse",
    "turns down": "refuse",
    "turned down": "refuse",
    "turning down": "refuse",
    "rule out": "refuse",
    "rules out": "refuse",
    "ruled out": "refuse",
    "ruling out": "refuse",
    "set up": "plan",
    "setting up": "plan",
    "wrap up": "end",
    "wraps up": "end",
    "wrapped up": "end",
    "break down": "end",
    "broke down": "end",
    "broken down": "end",
    "push back": "postpone",
    "pushes back": "postpone",
    "pushed back": "postpone",
    "pushing back": "postpone",
    "put back": "postpone",
    "puts back": "postpone",
    "putting back": "postpone",
    "move back": "postpone",
    "moved back": "postpone",
    "hold off": "postpone",
    "held off": "postpone",
    "bring forward": "plan",
    "brought forward": "plan",
    "push for": "propose",
    "pushed for": "propose",
    "break up": "end",
    "broke up": "end",
  }) as [string, Governing][],
);

export const governingAdjectives: ReadonlyMap<string, Governing> = new Map<string, Governing>([
  ...["ready", "willing", "prepared", "open", "keen", "eager", "happy", "able", "free", "likely", "possible", "necessary", "desirable", "anxious", "glad", "impossible", "unlikely", "conceivable", "useful", "interested", "hopeful", "feasible", "conditional"].map((word): [string, Governing] => [word, "propose"]),
  ...["due", "set", "scheduled", "expected", "bound", "slated", "planned", "certain", "sure", "about", "imminent", "upcoming", "forthcoming"].map((word): [string, Governing] => [word, "plan"]),
  ...["unwilling", "reluctant", "loath", "loth", "opposed"].map((word): [string, Governing] => [word, "refuse"]),
  ...["underway", "under-way"].map((word): [string, Governing] => [word, "continue"]),
  ...["unable"].map((word): [string, Governing] => [word, "fail"]),
]);

export const governingNouns: ReadonlyMap<string, Governing> = nounTable<Governing>({
  plan: "plan decision agreement arrangement preparation intention promise pledge announcement date timetable schedule",
  propose:
    "offer proposal readiness willingness desire hope invitation request call possibility chance prospect idea need wish interest appeal initiative suggestion bid effort attempt push demand opportunity condition precondition overture",
  refuse: "refusal rejection opposition boycott",
  cancel: "cancellation",
  postpone: "postponement delay suspension",
  deny: "denial",
  begin: "start beginning opening resumption launch",
  end: "end conclusion close breakdown collapse outcome result course sideline margin fringe",
  through: "round series session day set number stage phase cycle week couple hour minute string flurry bout spate batch marathon lot",
});

/** Wishes and plans whose absence is a refusal: "has no intention of meeting", "no plans for talks". */
export const refusedWhenNone: ReadonlySet<string> = new Set(
  "plan plans intention intentions wish desire willingness readiness appetite interest decision agreement".split(" "),
);

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
  "untrue false unfounded baseless groundless wrong incorrect inaccurate fake nonsense rubbish fabricated fiction fabrication lie lies invention unsubstantiated absurd".split(" "),
);

/** Adjectives before a noun of contact that tell of its status: "the planned meeting". */
export const statusAdjectives: ReadonlyMap<string, "planned" | "proposed" | "cancelled" | "postponed" | "denied"> = new Map([
  ...["planned", "upcoming", "forthcoming", "scheduled", "expected", "imminent", "next", "coming", "impending", "pending", "announced"].map((word) => [word, "planned"] as const),
  ...["possible", "proposed", "potential", "prospective", "mooted", "eventual", "future", "hypothetical"].map((word) => [word, "proposed"] as const),
  ...["cancelled", "canceled", "aborted", "scrapped", "abandoned"].map((word) => [word, "cancelled"] as const),
  ...["postponed", "delayed", "suspended", "stalled"].map((word) => [word, "postponed"] as const),
  ...["alleged", "purported", "supposed"].map((word) => [word, "denied"] as const),
]);
