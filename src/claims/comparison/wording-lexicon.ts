const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Not told apart, since titles and articles come and go between translations. */
export const articles: ReadonlySet<string> = setOf("a an the");

/** Endings after an apostrophe, and the words that they stand for; "'s" only after words that own nothing. */
export const contracted: ReadonlyMap<string, string> = new Map([
  ["ll", "will"],
  ["re", "are"],
  ["ve", "have"],
  ["m", "am"],
  ["d", "would"],
]);
export const ownsNothing: ReadonlySet<string> = setOf("it that this there here he she what who where how let");

export const beForms: ReadonlySet<string> = setOf("be is are was were been being am get gets got");

export const numberWords: ReadonlyMap<string, string> = new Map(
  [
    ..."zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(" ").map((word, value) => [word, String(value)] as const),
    ..."thirty forty fifty sixty seventy eighty ninety".split(" ").map((word, index) => [word, String((index + 3) * 10)] as const),
    ..."first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(" ").map((word, index) => [word, `${index + 1}th`] as const),
    ["hundred", "100"],
    ["thousand", "1000"],
    ["million", "1000000"],
    ["billion", "1000000000"],
    ["dozen", "12"],
    ["both", "2"],
  ],
);

/** Spellings that no rule of {@link spelled} joins. */
export const spellings: ReadonlyMap<string, string> = new Map([
  ["defence", "defense"],
  ["offence", "offense"],
  ["pretence", "pretense"],
  ["licence", "license"],
  ["programme", "program"],
  ["programmes", "programs"],
  ["centre", "center"],
  ["theatre", "theater"],
  ["grey", "gray"],
  ["cheque", "check"],
  ["judgement", "judgment"],
  ["sceptical", "skeptical"],
  ["dialog", "dialogue"],
  ["dialogs", "dialogues"],
  ["tonnes", "tons"],
  ["percent", "%"],
]);

/** Grammar and address: words that a translation or indirect speech may add, drop or change without saying anything else. */
export const grammar: ReadonlySet<string> = setOf(`
  i we you he she it they me us him her them my our your his its their mine ours yours hers theirs myself ourselves himself herself itself themselves
  this that these those such which who whom whose what one ones there here so as than then
  am is are was were be been being have has had having do does did doing done get gets got become becomes became keep keeps kept make makes made making go goes went gone way manner
  of in on at to for from by with into onto upon over under between among through during about across within towards toward per via
  and or but yet also too both either just even only already still again now very quite rather really indeed well own same any other another each-other up out off down back away
  mr mrs ms dr sir yes oh please how when where while since because although though however therefore thus moreover`);

/** How nearly something holds: differing words, not differing statements. */
export const approximations: ReadonlySet<string> = setOf(
  "almost nearly practically virtually about roughly approximately around basically essentially effectively generally largely mostly mainly somewhat fairly relatively literally actually absolutely totally single completely fully entirely",
);
export const approximatePhrases: readonly string[] = ["more or less", "by and large", "to some extent", "to some degree", "to all intents and purposes", "at all", "on the whole", "in general", "in fact", "in effect", "all but", "of course", "each other", "not only"];

/** Openings that a speaker takes and a translator or an editor leaves out: "I would like to stress that". */
export const statementOpenings: readonly string[] = ["would like to", "want to", "wish to", "must", "have to", "can", "can only", "let me", "i"];
export const openedVerbs: readonly string[] = ["stress", "emphasize", "underline", "say", "note", "add", "repeat", "reiterate", "recall", "point out", "tell you"];

export const negators: ReadonlySet<string> = setOf("not no never none nobody nothing neither nor nowhere without cannot");

/** What follows is wished, owed, possible or meant, not so. */
export const unreal: ReadonlySet<string> = setOf(
  "need want wish hope demand intention",
);
/** Those that say nothing else. */
export const modals: ReadonlySet<string> = setOf("must should ought could can may might");
/** The same, where "to" follows: "ready to talk", not "ready since May". */
export const unrealBeforeTo: ReadonlySet<string> = setOf("like ready prepared willing able plan intend going seek try offer ask urge call threaten promise agree decide refuse");
export const future: ReadonlySet<string> = setOf("will would shall");

/** A wording with one of these and a wording without say different things, whatever else they share. */
export const reversing: ReadonlySet<string> = setOf("deny doubt false untrue reject dismiss refuse refute dispute if unless whether lie rumour rumor fail nobody hardly barely scarcely outside");

/** Dealings that are the same from either side. */
export const mutual: ReadonlySet<string> = setOf("meet talk speak confer dine agree relation tie dialogue contact");

/** After these a name is a place or a time, not a party. */
export const circumstantial: ReadonlySet<string> = setOf("in on at from near during since until before after over about");

/** Words and phrases that translators give for one another; verbs and nouns in their base form, phrases with spaces. */
export const synonyms: readonly string[] = [
  "dialogue, talk, negotiation, consultation, discussion, conversation",
  "relation, relationship, tie, link",
  "call, phone call, telephone call, phone conversation, telephone conversation, telephone, phone",
  "hotline, hot line",
  "contact, communication, communicate, touch",
  "cooperation, collaboration",
  "level, point, degree, echelon",
  "all, every, each, entire, whole, any",
  "minimal, minimum, minimally",
  "yesterday, day before, previous day",
  "tomorrow, next day, following day, day after",
  "today, that day, this day",
  "begin, start, commence, launch",
  "frank, candid, sincere, open",
  "ready, prepared, willing",
  "useful, helpful",
  "constructive, productive, fruitful",
  "agreement, accord, deal, treaty, pact",
  "visit, trip, journey",
  "meet, see, hold meeting",
  "meeting, encounter",
  "reject, refuse, decline, turn down",
  "receive, host, welcome",
  "invite, ask",
  "country, state, nation",
  "step, measure, move, act, action",
  "regard, see, consider, view",
  "respond, answer, reply, react",
  "in favor of, favor, support, call for, advocate",
  "against, oppose",
  "problem, issue, question, matter",
  "troops, soldier, force",
  "chance, opportunity",
  "mistake, error",
  "serious, grave",
  "quarrel, dispute, row",
  "important, significant",
  "big, large, major, great",
  "war, conflict",
  "view, opinion",
  "believe, think, consider",
  "help, assist, aid, contribute",
  "situation, state of affair",
  "regret, be sorry",
  "speak, talk, discuss, speak about, talk about",
  "unacceptable, inadmissible",
  "immediately, at once, without delay",
  "goal, aim, objective",
  "postpone, put off, delay, defer",
  "cancel, call off, scrap",
  "occur, happen, take place, hold",
  "wait, await, expect",
  "remain, stay",
  "manage, succeed",
  "decide, decision",
  "premature, too early",
  "intend, intention, plan, going to, aim",
  "further, more, additional",
  "ship, vessel",
  "groundless, baseless, unfounded",
  "accusation, allegation, charge",
  "inform, tell, notify, communicate",
  "in advance, beforehand",
  "want, wish, like, desire",
  "participate, take part, participation, participant",
  "grateful, thank, gratitude, thankful",
  "stress, emphasize, underline, underscore, point out",
  "prime minister, premier",
  "shortly, soon, in near future, before long, in coming days",
  "say, tell, state, declare, note, add",
  "ensure, guarantee",
  "try, attempt, seek",
  "reach, achieve, attain",
  "obtain, get, receive",
  "request, ask, appeal",
  "proposal, offer, suggestion, initiative",
  "claim, assertion, allegation",
  "leave, depart",
  "arrive, come",
  "return, come back, go back",
  "people, citizen, national",
  "army, military, armed force",
  "attack, strike, assault",
  "sanction, restriction",
  "rule out, exclude",
  "possible, conceivable",
  "necessary, essential, needed, required",
  "enough, sufficient",
  "strange, odd",
  "true, correct",
  "false, untrue, wrong",
  "fast, quick, rapid",
  "slow, gradual",
  "often, frequent, repeated",
  "rare, seldom",
  "now, currently, at present, at moment, today",
  "recent, lately",
  "long, lengthy, prolonged",
  "clear, obvious, evident",
  "complicated, complex, difficult, hard",
  "simple, easy",
  "part, portion",
  "reason, cause",
  "result, outcome",
  "condition, term",
  "end, finish, conclude, complete",
  "change, alter",
  "choose, select",
  "build, construct",
  "destroy, wreck",
  "protect, defend",
  "permit, allow, let",
  "forbid, ban, prohibit",
  "sign, initial",
  "prepare, draft, draw up",
  "solve, settle, resolve, settlement, resolution, solution",
  "colleague, counterpart",
  "side, party",
  "envoy, representative, emissary",
  "guest, visitor",
  "cease fire, ceasefire, truce",
  "hostage, captive",
  "swap, exchange",
  "together, jointly",
  "mutual, reciprocal",
  "specific, concrete, particular",
  "forthcoming, upcoming",
  "schedule, timetable, calendar",
  "period, time, phase, stage",
  "daily, every day",
  "deep, profound",
  "friendly, amicable, cordial",
  "pleased, glad, happy",
  "worried, concerned, alarmed",
  "angry, furious",
  "hostile, unfriendly",
  "hope, count on",
  "show, demonstrate",
  "closed, shut",
  "increase, grow, rise",
  "decrease, fall, drop",
  "around clock, round clock, day and night, 24 hour, 24 hour day, night and day, at all hour",
  "expand, expansion",
  "extend, extension, prolong, prolongation",
  "reduce, reduction",
  "suspend, suspension",
  "receive, receipt, reception",
  "recognize, recognition",
  "succeed, success",
  "apologize, apology",
  "clarify, clarification, explain, explanation",
  "respond, response, answer, reaction, react, reply",
  "blame, responsible, responsibility, fault, guilty, to blame, guilt",
  "concern, worry, worried, anxious",
  "sale, sell",
  "destroy, destruction",
  "die, death",
  "lose, loss",
  "grow, growth",
  "arrive, arrival",
  "refuse, refusal",
  "withdraw, withdrawal, pull out, pullout",
  "deny, denial",
  "free, release, set free, liberate",
  "recall, call home, call back, summon home",
  "enter into force, come into force, come into effect, take effect, enter into effect",
  "reason, ground, cause",
  "sense, point, meaning, use",
  "true, truth, correspond to reality, correct, in line with reality",
  "close, settle, settled, closed, resolved",
  "bring, produce, yield, bear, result in, lead to",
  "fruit, result",
  "fruitless, without result, without success",
  "man, staff, operate, work, function, run",
  "indefinite, indefinitely, indefinite period",
  "threaten, threat",
  "hit, strike",
  "shoot down, down, bring down",
  "go to, travel to, visit, come to",
  "wage, salary",
  "near, close to, on brink of, on verge of, on threshold of",
  "must not, may not, cannot",
  "citizen, national, subject",
  "pursue, carry out, conduct, implement",
  "object, objection",
  "approve, approval",
  "insist, insistence",
  "trust, confidence",
  "distrust, mistrust",
  "provocation, provoke, provocative",
  "aggression, aggressive",
  "interfere, interference, meddle, intervene, intervention",
  "internal, domestic",
  "violate, violation, breach, break",
  "observe, respect, abide by, comply with, honor, keep to",
  "escalate, escalation",
  "aware, know, knowledge",
  "obvious, evident, clear, plain",
  "various, different, number of",
  "entire, whole",
  "whatsoever, whatever, at all",
  "american, united state, america, u.s",
  "british, britain, united kingdom, uk",
  "french, france",
  "dutch, netherland, holland",
  "european union, eu",
  "united nation, un",
];

/** Words that undo each other: a wording with one and a wording with the other are two statements. */
export const opposites: readonly string[] = [
  "accept, reject, decline, refuse",
  "begin, end, finish",
  "first, last",
  "rise, fall, grow, drop",
  "increase, decrease",
  "double, halve",
  "import, export",
  "favor, against",
  "support, oppose",
  "win, lose",
  "friend, enemy",
  "satisfaction, regret, disappointment",
  "priority, problem",
  "friendly, hostile, tense",
  "more, less, fewer",
  "good, bad",
  "best, worst, difficult",
  "better, worse",
  "true, false",
  "buy, sell",
  "attack, defend",
  "praise, condemn, criticize",
  "confirm, deny",
  "open, closed",
  "opening, closing",
  "enter, leave",
  "arrive, depart",
  "remain, stay, leave",
  "lift, impose",
  "strong, weak",
  "warm, cold",
  "north, south",
  "east, west",
  "war, peace",
  "phone, telephone, meet, visit, write, letter",
  "all, some, half, few, one",
  "before, after",
];

/** Two sides of one question each: to deny a word of one side is to say one of the other. */
export const contraries: readonly string[] = [
  "possible, conceivable, probable | impossible, rule out, exclude, inconceivable",
  "doubt | certain, sure, confident, certainly, surely, convinced",
  "limit, limited, finite | endless, limitless, unlimited, boundless, infinite",
  "change, alter | same, unchanged, as before",
  "attend, take part, participate, participation | stay away, boycott, skip, absent, abstain",
  "satisfied, satisfaction | dissatisfied, dissatisfaction",
  "know, known | unknown",
  "sense, point | pointless, senseless, useless, futile",
  "true, truth, correct | untrue, false, wrong, lie, fabrication, invention",
  "agree | disagree",
  "acceptable | unacceptable, inadmissible",
  "necessary, need | unnecessary, superfluous",
  "clear | unclear, vague",
  "important | unimportant",
  "legal, lawful | illegal, unlawful",
  "likely, probable | unlikely, improbable",
  "safe | dangerous, unsafe",
  "remember | forget",
  "succeed, success | fail, failure",
  "accept | reject, refuse",
  "trust | distrust, mistrust",
  "war | peace",
  "present | absent",
  "ideal, perfect | much to be desired, lot to be desired, far from ideal",
];

/** Titles, which one report gives before a name where the other gives a first name. */
export const titles: ReadonlySet<string> = setOf("secretary foreign prime defense minister president chancellor premier general king queen prince emir sheikh ambassador envoy spokesman spokeswoman senator colonel admiral vice deputy");

/** Closed and open lines are told of as states too, though no lexicon of claims holds them as such. */
export const furtherStates: ReadonlyMap<string, "broken" | "frozen" | "continuing"> = new Map([
  ["dead end", "frozen"],
  ["deadlock", "frozen"],
  ["closed", "broken"],
  ["close", "broken"],
  ["shut", "broken"],
  ["opened", "continuing"],
]);
