import { verbForms } from "../contacts/index.ts";
import type { EventType } from "../model/index.ts";
import type { ObjectClass } from "./object-class-lexicon.ts";

/**
 * A class of verbs with what they take, and the PLOVER type and mode that follow. `object` holds classes of the object's
 * words, `complement` prepositions, of which one must be there ("to" is an infinitive too, "infinitive" nothing else); `particle` the word after the
 * verb. `intransitive` rules take verbs without an object.
 */
export interface ActionRule {
  readonly type: EventType;
  readonly mode: string | null;
  readonly verbs: string;
  readonly object?: readonly ObjectClass[];
  readonly complement?: readonly string[];
  readonly particle?: string;
  /** One of these words stands in the verb's clause: "found guilty". */
  readonly near?: readonly string[];
  readonly intransitive?: boolean;
  /** The object must not be a plain noun of these classes. */
  readonly not?: readonly ObjectClass[];
}

/**
 * Tried in this order for each verb: rules that ask for an object or complement stand before those that take the verb
 * alone, and among them what undoes something ("lift", "call off") before what does it.
 */
const actionRules: readonly ActionRule[] = [
  // Deeds told by their nouns: "announced the release of", "completed its withdrawal".
  { type: "ACCUSE", mode: "disapprove", verbs: "launch lead make mount continue", object: ["attack"], near: ["scathing", "blistering", "verbal", "stinging", "withering", "scornful"] },
  { type: "ACCUSE", mode: "allege", verbs: "launch take begin start file initiate", object: ["action"], near: ["legal"] },
  { type: "ACCUSE", mode: "investigate", verbs: "search", object: ["property", "office"] },
  { type: "ACCUSE", mode: null, verbs: "approve order seek authorise authorize", object: ["prosecution"] },
  { type: "SANCTION", mode: "discontinue", verbs: "announce order declare begin", object: ["stoppage"] },
  { type: "RETREAT", mode: "release", verbs: "announce order authorise authorize approve secure allow begin complete", object: ["release"] },
  { type: "RETREAT", mode: "withdraw", verbs: "announce order authorise authorize approve begin start complete finish continue resume", object: ["withdrawal"], near: ["troops", "soldiers", "forces", "army", "military", "marines", "peacekeepers", "contingent", "warships", "from"] },
  { type: "COERCE", mode: "arrest", verbs: "announce order make authorise authorize confirm", object: ["arrest"] },
  { type: "CONCEDE", mode: null, verbs: "give grant obtain", object: ["approval"] },
  { type: "SUPPORT", mode: "sign", verbs: "agree", object: ["accord"] },
  { type: "SUPPORT", mode: "sign", verbs: "agree", complement: ["to", "on"], object: ["accord"] },
  { type: "COERCE", mode: "restrict", verbs: "force compel", complement: ["to", "out", "from", "into"] },
  { type: "CONCEDE", mode: null, verbs: "reverse", object: ["decision"] },
  { type: "CONCEDE", mode: null, verbs: "back", particle: "down" },

  { type: "RETREAT", mode: "disarm", verbs: "hand turn give", particle: "over", object: ["weapons"] },
  { type: "PROTEST", mode: "demo", verbs: "burn torch trample", object: ["emblem"] },
  { type: "CONSULT", mode: null, verbs: "join", near: ["meeting", "talks", "summit"] },
  { type: "REJECT", mode: null, verbs: "renege backtrack", complement: ["on"], object: ["accord"] },
  { type: "COOPERATE", mode: null, verbs: "join", object: ["alliance"] },

  // Words of the verb's clause that make of a common verb a deed of its own: "took hostage", "put on trial".
  { type: "ASSAULT", mode: "abduct", verbs: "take", near: ["hostage", "hostages"] },
  { type: "ASSAULT", mode: null, verbs: "take seize gain regain retake wrest", near: ["control"] },
  { type: "ASSAULT", mode: null, verbs: "set", near: ["fire", "ablaze", "alight"] },
  { type: "ASSAULT", mode: null, verbs: "exchange trade", near: ["fire", "gunfire"] },
  { type: "ASSAULT", mode: "explosives", verbs: "blow", particle: "up" },
  { type: "ASSAULT", mode: null, verbs: "fire lob", object: ["weapons"] },
  { type: "COERCE", mode: "arrest", verbs: "take remand keep", near: ["custody"] },
  { type: "COERCE", mode: "arrest", verbs: "place put", near: ["arrest", "detention"] },
  { type: "COERCE", mode: null, verbs: "fire use", near: ["tear", "teargas", "cannon", "cannons", "truncheons", "batons"] },
  { type: "COERCE", mode: null, verbs: "crack clamp", particle: "down" },
  { type: "COERCE", mode: "restrict", verbs: "seal cordon", particle: "off" },
  { type: "COERCE", mode: "restrict", verbs: "strip", near: ["citizenship", "immunity", "licence", "license"] },
  { type: "ACCUSE", mode: "allege", verbs: "put", near: ["trial"] },
  { type: "ACCUSE", mode: "allege", verbs: "point", near: ["finger", "fingers"] },
  { type: "ACCUSE", mode: "disapprove", verbs: "lash hit", particle: "out" },
  { type: "ACCUSE", mode: "disapprove", verbs: "cast", near: ["doubt", "doubts", "aspersions"] },
  { type: "ACCUSE", mode: "disapprove", verbs: "raise", object: ["blame"] },
  { type: "REJECT", mode: "meet", verbs: "walk storm", particle: "out", near: ["talks", "meeting", "negotiations", "summit"] },
  { type: "REJECT", mode: null, verbs: "vote", complement: ["against"] },
  { type: "REJECT", mode: null, verbs: "throw", particle: "out", object: ["lawsuit", "demand"] },
  { type: "REJECT", mode: null, verbs: "strike", particle: "down" },
  { type: "REJECT", mode: null, verbs: "block", object: ["demand"] },
  { type: "REJECT", mode: null, verbs: "withdraw pull back", near: ["treaty", "pact", "accord", "agreement", "deal", "convention"], complement: ["from", "of", "out of"] },
  { type: "SANCTION", mode: "expel", verbs: "declare", near: ["grata"] },
  { type: "SANCTION", mode: "expel", verbs: "order tell", object: ["envoy"], near: ["leave", "out"] },
  { type: "SANCTION", mode: "withdraw", verbs: "close shut", object: ["envoy"], near: ["embassy", "consulate", "mission"] },
  { type: "SUPPORT", mode: null, verbs: "pay", near: ["tribute", "homage"] },
  { type: "SUPPORT", mode: null, verbs: "vote", near: ["favour", "favor"] },
  { type: "SUPPORT", mode: null, verbs: "side stand", complement: ["with", "by"] },
  { type: "CONSULT", mode: "phone", verbs: "speak talk", near: ["phone", "telephone"] },
  { type: "CONSULT", mode: null, verbs: "speak talk", complement: ["with"] },
  { type: "CONSULT", mode: "visit", verbs: "arrive travel fly head", near: ["visit", "talks", "summit", "trip", "meeting"] },
  { type: "CONSULT", mode: null, verbs: "exchange", near: ["views"] },
  { type: "CONSULT", mode: null, verbs: "sit", particle: "down", complement: ["with"] },
  { type: "COOPERATE", mode: null, verbs: "work act operate", complement: ["with"], near: ["together", "jointly", "closely", "alongside"] },
  { type: "COOPERATE", mode: null, verbs: "train patrol exercise", near: ["together", "jointly", "joint"] },
  { type: "COOPERATE", mode: null, verbs: "partner team coordinate", complement: ["with"] },
  { type: "COOPERATE", mode: null, verbs: "team", particle: "up" },
  { type: "COOPERATE", mode: null, verbs: "provide supply", complement: ["with"], near: ["intelligence", "evidence", "information"] },
  { type: "AGREE", mode: null, verbs: "express voice signal show", object: ["readiness"] },
  { type: "AGREE", mode: null, verbs: "give", near: ["assurance", "assurances"] },
  { type: "THREATEN", mode: null, verbs: "vow swear promise pledge threaten", object: ["revenge"] },
  { type: "THREATEN", mode: "violence", verbs: "plan prepare threaten", object: ["attack"] },
  { type: "REQUEST", mode: null, verbs: "come", near: ["pressure"], complement: ["under"] },
  { type: "MOBILIZE", mode: "troops", verbs: "call", particle: "up", object: ["troops"] },
  { type: "MOBILIZE", mode: "troops", verbs: "build", particle: "up", object: ["troops", "weapons"] },
  { type: "MOBILIZE", mode: "troops", verbs: "send dispatch move sail station scramble", object: ["fleet"] },
  { type: "MOBILIZE", mode: "troops", verbs: "station bolster garrison scramble", object: ["troops", "weapons"] },
  { type: "PROTEST", mode: "demo", verbs: "take", near: ["streets"], complement: ["to"] },
  { type: "PROTEST", mode: "demo", verbs: "chant shout", near: ["slogans"] },
  { type: "PROTEST", mode: "demo", verbs: "stage hold", near: ["sit-in", "sit-ins"] },
  { type: "PROTEST", mode: "obstruct", verbs: "block barricade", near: ["road", "roads", "highway", "highways", "street", "streets", "motorway"] },

  // Undoing: what is lifted, ended or let go decides.
  { type: "RETREAT", mode: "ceasefire", verbs: "declare announce observe call begin implement honor honour", object: ["truce"] },
  { type: "PROTEST", mode: "strike", verbs: "stop walk down", object: ["work"] },
  { type: "ASSAULT", mode: null, verbs: "violate break breach", object: ["truce"] },
  { type: "RETREAT", mode: "ceasefire", verbs: "cease stop halt end suspend pause", object: ["hostility"] },
  { type: "SANCTION", mode: "discontinue", verbs: "suspend cut halt stop freeze end reduce withhold withdraw terminate slash cancel block curtail", object: ["aid"] },
  { type: "SANCTION", mode: "discontinue", verbs: "suspend cut halt stop freeze end discontinue withhold terminate cancel", object: ["trade"] },
  { type: "SANCTION", mode: "discontinue", verbs: "cut shut turn", particle: "off", object: ["aid", "trade"] },
  { type: "SANCTION", mode: "withdraw", verbs: "suspend cut halt end break sever downgrade reduce freeze scrap abandon terminate", object: ["relations", "talks"] },
  { type: "SANCTION", mode: "withdraw", verbs: "cut break pull call", particle: "off", object: ["relations", "talks"] },
  { type: "SANCTION", mode: "withdraw", verbs: "recall", object: ["envoy"] },
  { type: "SANCTION", mode: "withdraw", verbs: "withdraw pull", object: ["envoy"] },
  { type: "SANCTION", mode: "expel", verbs: "expel oust eject exclude", },
  { type: "REJECT", mode: "meet", verbs: "cancel postpone scrap snub boycott", object: ["talks", "visit"] },
  { type: "REJECT", mode: "meet", verbs: "call put", particle: "off", object: ["talks", "visit"] },
  { type: "CONCEDE", mode: null, verbs: "call", particle: "off", object: ["protest", "restriction", "attack", "vote"] },
  { type: "CONCEDE", mode: null, verbs: "lift ease relax loosen remove end drop waive revoke repeal abolish rescind soften scrap", object: ["restriction", "emergency"] },
  { type: "CONCEDE", mode: null, verbs: "drop withdraw overturn revoke suspend quash", object: ["lawsuit", "inquiry", "demand"] },
  { type: "CONCEDE", mode: null, verbs: "dismiss", object: ["inquiry", "lawsuit"], near: ["case", "cases", "charges", "suit", "lawsuit", "indictment", "investigation"] },
  { type: "CONCEDE", mode: null, verbs: "pardon amnesty exonerate reinstate acquit commute concede relent capitulate yield backtrack" },
  { type: "CONCEDE", mode: null, verbs: "bow accede cave comply give yield", complement: ["to", "with", "in"] , not: ["aid"] },
  { type: "CONCEDE", mode: null, verbs: "grant give restore approve accept", object: ["access", "demand", "reform"] },
  { type: "CONCEDE", mode: null, verbs: "grant", near: ["amnesty", "autonomy", "pardon", "clemency", "citizenship"] },
  { type: "CONCEDE", mode: null, verbs: "repeal unfreeze" },
  { type: "CONCEDE", mode: null, verbs: "scrap", object: ["levy"] },
  { type: "RETREAT", mode: "release", verbs: "release free", not: ["document", "aid"] },
  { type: "RETREAT", mode: "release", verbs: "let", object: ["captive"] },
  { type: "RETREAT", mode: "release", verbs: "return repatriate", object: ["property", "captive"] },
  { type: "RETREAT", mode: "return", verbs: "return", complement: ["to"] },
  { type: "RETREAT", mode: "withdraw", verbs: "withdraw pull evacuate", object: ["troops", "weapons"] },
  { type: "RETREAT", mode: "withdraw", verbs: "withdraw retreat pull", complement: ["from", "out of"], intransitive: true },
  { type: "RETREAT", mode: "disarm", verbs: "surrender disarm demobilize demobilise disband" },
  { type: "RETREAT", mode: "disarm", verbs: "dismantle destroy scrap", object: ["weapons"] },
  { type: "RETREAT", mode: "access", verbs: "allow let admit permit reopen open", object: ["access", "aid", "envoy", "evidence"] },
  { type: "RETREAT", mode: "access", verbs: "allow permit", complement: ["infinitive"] },
  { type: "RETREAT", mode: "resign", verbs: "resign abdicate" },
  { type: "RETREAT", mode: "resign", verbs: "step stand", particle: "down" },

  // Words: accusing, refusing, threatening, asking, promising.
  { type: "ACCUSE", mode: "investigate", verbs: "launch open begin order conduct start announce lead head initiate join", object: ["inquiry"] },
  { type: "ACCUSE", mode: "allege", verbs: "file bring lodge press lay submit", object: ["lawsuit", "blame"] },
  { type: "ACCUSE", mode: "disapprove", verbs: "express voice issue reiterate convey", object: ["blame"] },
  { type: "THREATEN", mode: null, verbs: "issue give set deliver make impose", object: ["ultimatum"] },
  { type: "REQUEST", mode: "change", verbs: "issue make reiterate repeat renew submit file", object: ["demand"] },
  { type: "SUPPORT", mode: null, verbs: "express voice reiterate offer declare pledge convey reaffirm show extend give", object: ["support"] },
  { type: "SUPPORT", mode: null, verbs: "establish restore normalize normalise strengthen resume upgrade open renew improve forge", object: ["relations"] },
  { type: "SUPPORT", mode: null, verbs: "sign conclude ratify reach seal clinch strike ink initial finalize finalise", object: ["accord"] },
  { type: "REQUEST", mode: null, verbs: "seek", object: ["refuge", "aid", "support", "accord", "talks", "access"] },
  { type: "THREATEN", mode: "restrict", verbs: "seek consider propose demand urge mull weigh", object: ["restriction"] },
  { type: "ACCUSE", mode: "investigate", verbs: "call", complement: ["for"], object: ["inquiry"] },
  { type: "ACCUSE", mode: "allege", verbs: "find hold", near: ["guilty", "responsible", "liable"] },
  { type: "ASSAULT", mode: "abduct", verbs: "use hold", near: ["shields", "shield", "hostage", "hostages"] },
  { type: "RETREAT", mode: "release", verbs: "let set", near: ["free"] },
  { type: "RETREAT", mode: "disarm", verbs: "lay", near: ["arms", "weapons"] },
  { type: "THREATEN", mode: "restrict", verbs: "call", complement: ["for"], object: ["restriction"] },
  { type: "REJECT", mode: null, verbs: "violate breach break flout defy ignore challenge", object: ["restriction", "accord", "demand"] },

  // Deeds with an object that decides.
  { type: "COOPERATE", mode: null, verbs: "share exchange", object: ["evidence"] },
  { type: "COOPERATE", mode: null, verbs: "hand provide give transfer", object: ["evidence"] },
  { type: "COOPERATE", mode: null, verbs: "hold conduct begin launch stage perform carry start complete participate take join host open", object: ["exercise"] },
  { type: "PROTEST", mode: "strike", verbs: "stop walk", object: ["protest"] },
  { type: "PROTEST", mode: "hunger", verbs: "start begin launch go stage continue", object: ["protest"], near: ["hunger"] },
  { type: "PROTEST", mode: "strike", verbs: "start begin call continue", object: ["protest"], near: ["strike", "walkout", "march", "rally"] },
  { type: "PROTEST", mode: "demo", verbs: "stage hold organize organise join lead", object: ["protest"] },
  { type: "PROTEST", mode: "strike", verbs: "go walk", complement: ["on"], object: ["protest"] },
  { type: "PROTEST", mode: "boycott", verbs: "boycott", },
  { type: "COERCE", mode: "cyber", verbs: "hack" },
  { type: "COERCE", mode: "martial-law", verbs: "declare impose extend announce introduce order", object: ["emergency"] },
  { type: "COERCE", mode: "restrict", verbs: "impose slap introduce extend tighten renew prolong enforce toughen place adopt announce expand approve maintain reimpose levy order", object: ["restriction"] },
  { type: "ASSAULT", mode: null, verbs: "launch carry conduct mount stage make commit fire open step wage continue perpetrate begin commence resume unleash execute intensify order", object: ["attack"] },
  { type: "ASSAULT", mode: "explosives", verbs: "detonate explode plant" },
  { type: "MOBILIZE", mode: "troops", verbs: "mobilize mobilise deploy mass amass redeploy reinforce beef boost bolster strengthen increase move amass intensify concentrate position rush", object: ["troops", "weapons"] },
  { type: "MOBILIZE", mode: "troops", verbs: "put place remain stay go be", complement: ["on"], object: ["alert"] },
  { type: "AID", mode: null, verbs: "send dispatch contribute deploy fly airlift rush", object: ["aid", "troops", "observer"] },
  { type: "AID", mode: null, verbs: "announce order approve authorise authorize", object: ["deployment"] },
  { type: "AID", mode: null, verbs: "participate serve arrive take", near: ["peacekeeping", "peacekeepers"] },
  { type: "AID", mode: null, verbs: "supply ship provide sell donate lend transfer deliver", object: ["weapons"] },
  { type: "AID", mode: null, verbs: "provide supply equip furnish help assist", complement: ["with"], object: ["aid", "weapons", "troops"] },
  { type: "AID", mode: null, verbs: "provide give donate deliver allocate announce supply ship hand grant lend pay disburse approve award extend release pay raise increase fund", object: ["aid"] },
  { type: "AID", mode: null, verbs: "grant give offer", object: ["refuge"] },
  { type: "AID", mode: null, verbs: "donate lend airlift" },
  { type: "ASSAULT", mode: null, verbs: "capture overrun", object: ["territory", "property"] },
  { type: "ASSAULT", mode: null, verbs: "take", particle: "over", object: ["territory"] },
  { type: "AID", mode: null, verbs: "accept admit take resettle", object: ["refugee"] },
  { type: "COERCE", mode: "arrest", verbs: "order issue approve", object: ["arrest"] },
  { type: "AID", mode: null, verbs: "train", object: ["troops", "person", "captive"] },
  { type: "COERCE", mode: "seize", verbs: "seize confiscate impound commandeer occupy annex nationalize nationalise expropriate" },
  { type: "COERCE", mode: "restrict", verbs: "ban outlaw shut close suspend block censor restrict prohibit blockade bar", },
  { type: "COERCE", mode: "seize", verbs: "freeze block", object: ["property"], near: ["assets", "accounts", "funds"] },
  { type: "COERCE", mode: "restrict", verbs: "dissolve disband", object: ["group"] },
  { type: "CONSULT", mode: null, verbs: "hold host attend chair conclude begin open have resume start end launch convene conduct join", object: ["talks"] },
  { type: "CONSULT", mode: "visit", verbs: "make pay end begin start conclude continue", object: ["visit"] },
  { type: "SUPPORT", mode: null, verbs: "award present confer decorate", object: ["paper"] },

  // Verbs that say it alone.
  { type: "ACCUSE", mode: "allege", verbs: "accuse blame allege sue charge indict implicate convict" },
  { type: "ACCUSE", mode: "investigate", verbs: "investigate probe interrogate" },
  { type: "ACCUSE", mode: "disapprove", verbs: "condemn criticise criticize denounce slam blast decry deplore rebuke fault lambast lambaste censure castigate berate reprimand deride ridicule mock chide scold reproach excoriate bemoan lament disparage admonish vilify assail chastise rap rail complain" },
  { type: "ACCUSE", mode: "disapprove", verbs: "summon", object: ["envoy"] },
  { type: "REJECT", mode: null, verbs: "reject refuse decline dismiss veto rebuff spurn oppose deny disregard snub defy resist refute dispute ignore shun overrule" },
  { type: "REJECT", mode: null, verbs: "rule", particle: "out" },
  { type: "REJECT", mode: null, verbs: "turn", particle: "down" },
  { type: "REJECT", mode: null, verbs: "object", complement: ["to"] },
  { type: "REJECT", mode: null, verbs: "fail", complement: ["to"] },
  { type: "THREATEN", mode: null, verbs: "threaten warn menace caution" },
  { type: "REQUEST", mode: null, verbs: "urge demand ask appeal request implore beseech exhort petition plead press pressure beg" },
  { type: "REQUEST", mode: null, verbs: "call", complement: ["on", "for", "upon"] },
  { type: "REQUEST", mode: null, verbs: "order", complement: ["to"] },
  { type: "REQUEST", mode: null, verbs: "tell advise encourage", complement: ["infinitive"] },
  { type: "REQUEST", mode: null, verbs: "insist", near: ["that"] },
  { type: "REQUEST", mode: null, verbs: "lobby" },
  { type: "AGREE", mode: null, verbs: "agree pledge promise vow offer undertake consent", complement: ["to", "on", "with"] },
  { type: "AGREE", mode: null, verbs: "agree pledge promise vow offer undertake consent volunteer" },
  { type: "SUPPORT", mode: null, verbs: "support back endorse praise welcome hail defend applaud congratulate thank commend laud salute apologize apologise recognize recognise respect ratify honor honour champion embrace forgive cheer reassure assure" },
  { type: "COOPERATE", mode: null, verbs: "cooperate co-operate collaborate" },
  { type: "PROTEST", mode: "demo", verbs: "protest demonstrate rally march picket" },
  { type: "PROTEST", mode: "riot", verbs: "riot loot vandalize vandalise" },
  { type: "MOBILIZE", mode: "troops", verbs: "mobilize mobilise" },
  { type: "COERCE", mode: "arrest", verbs: "arrest detain jail imprison sentence nab apprehend round incarcerate" },
  { type: "COERCE", mode: "deport", verbs: "deport extradite" },
  { type: "COERCE", mode: null, verbs: "coerce repress suppress disperse harass intimidate evict demolish punish fine" },
  { type: "ASSAULT", mode: "aerial", verbs: "bomb bombard shell strafe" },
  { type: "ASSAULT", mode: "targeted", verbs: "assassinate execute behead murder lynch poison" },
  { type: "ASSAULT", mode: "abduct", verbs: "abduct kidnap hijack" },
  { type: "ASSAULT", mode: "torture", verbs: "torture" },
  { type: "ASSAULT", mode: "sexual", verbs: "rape" },
  { type: "ASSAULT", mode: "beat", verbs: "beat stab whip flog assault" },
  { type: "ASSAULT", mode: "firearms", verbs: "shoot gun" },
  { type: "ASSAULT", mode: null, verbs: "attack kill ambush raid invade storm pound massacre slaughter injure wound hit strike destroy torch overthrow clash fight gas burn topple overrun recapture battle sink" },
  { type: "CONSULT", mode: null, verbs: "meet confer consult negotiate mediate discuss" },
  { type: "CONSULT", mode: "visit", verbs: "visit host receive", not: ["paper", "aid", "demand", "support", "property", "weapons", "troops", "evidence", "accord", "ultimatum", "blame"] },
  { type: "CONSULT", mode: "phone", verbs: "phone telephone" },
  { type: "CONSULT", mode: "phone", verbs: "call", complement: ["to"], not: ["demand"] },
  { type: "AID", mode: null, verbs: "finance fund subsidise subsidize rescue shelter resettle vaccinate assist" },
  { type: "COERCE", mode: "restrict", verbs: "sanction" },
];

/** Rules by verb form, in order. */
export const rulesByVerb: ReadonlyMap<string, readonly ActionRule[]> = (() => {
  const found = new Map<string, ActionRule[]>();
  for (const rule of actionRules) {
    for (const form of new Set(rule.verbs.split(" ").flatMap(verbForms))) {
      const known = found.get(form);
      if (known === undefined) found.set(form, [rule]);
      else known.push(rule);
    }
  }
  return found;
})();
