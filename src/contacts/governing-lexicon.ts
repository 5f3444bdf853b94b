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
  hold: "hold have conduct attend make pay chair co-chair stage do undertake complete host exchange give take sign conclude reach strike send write deliver convey return receive place interrupt",
  begin: "begin start open resume reopen restart launch enter",
  end: "end finish wrap leave adjourn close fail collapse falter stall",
  plan: "plan intend agree schedule arrange set prepare expect slate accept decide vow promise pledge determine confirm fix prepare undertake book be go",
  announce: "announce unveil",
  propose:
    "propose offer seek want hope suggest request ask urge invite demand consider wish favor favour support advocate encourage press recommend try like need push contemplate mull weigh explore discuss appeal call aim attempt beg insist threaten explore back welcome float broach",
  refuse: "refuse reject decline spurn rebuff snub boycott shun oppose avoid rule resist veto shirk",
  cancel: "cancel scrap abandon axe abort drop ditch annul nix",
  postpone: "postpone delay defer reschedule suspend shelve freeze put",
  deny: "deny",
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
    "break up": "end",
    "broke up": "end",
  }) as [string, Governing][],
);

export const governingAdjectives: ReadonlyMap<string, Governing> = new Map<string, Governing>([
  ...["ready", "willing", "prepared", "open", "keen", "eager", "happy", "able", "free", "likely", "possible", "necessary", "desirable", "anxious", "glad", "impossible", "unlikely", "conceivable", "useful", "interested"].map((word): [string, Governing] => [word, "propose"]),
  ...["due", "set", "scheduled", "expected", "bound", "slated", "planned", "certain", "sure", "about", "imminent", "upcoming", "forthcoming"].map((word): [string, Governing] => [word, "plan"]),
  ...["unwilling", "reluctant", "loath", "loth", "opposed"].map((word): [string, Governing] => [word, "refuse"]),
  ...["underway", "under-way"].map((word): [string, Governing] => [word, "continue"]),
  ...["unable"].map((word): [string, Governing] => [word, "fail"]),
]);

export const governingNouns: ReadonlyMap<string, Governing> = nounTable<Governing>({
  plan: "plan decision agreement arrangement preparation intention promise pledge announcement date timetable schedule",
  propose:
    "offer proposal readiness willingness desire hope invitation request call possibility chance prospect idea need wish interest appeal initiative suggestion bid effort attempt push demand opportunity condition precondition",
  refuse: "refusal rejection opposition",
  cancel: "cancellation",
  postpone: "postponement delay suspension",
  deny: "denial",
  begin: "start beginning opening resumption launch",
  end: "end conclusion close breakdown collapse outcome result course sideline margin fringe",
  through: "round series session day set number stage phase cycle week couple",
});
