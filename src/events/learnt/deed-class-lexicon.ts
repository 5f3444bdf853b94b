import { nounForms, verbForms } from "../../contacts/index.ts";

/** Verbs by what is done, where the rules' lexicon has none or none alone: what they take decides the type. */
const verbs: Readonly<Record<string, string>> = {
  give: "give send provide supply deliver ship donate contribute allocate extend grant offer hand distribute lend dispatch airlift transfer earmark disburse channel pour pump award loan furnish present commit gift",
  help: "help assist aid treat train rescue save feed shelter house rebuild evacuate vaccinate equip build repair relieve bail inoculate nurse rehabilitate",
  share: "share exchange swap coordinate partner team cooperate collaborate train pool patrol",
  deploy: "deploy station amass mass position move concentrate gather mobilize mobilise rush scramble reinforce activate ready sail fly",
  take: "take seize grab capture confiscate impound raid search occupy control overrun",
  stop: "stop halt end cease suspend pause freeze discontinue quit abandon terminate cancel cut block prevent",
  restrict: "ban bar prohibit outlaw restrict limit censor block fine sanction impose close shut curb tighten forbid suspend prevent quarantine revoke force freeze dissolve",
  remove: "lift ease relax loosen remove drop waive repeal scrap rescind soften overturn annul unfreeze cancel revoke",
  permit: "allow permit let admit authorize authorise approve clear readmit reopen open grant enable accept legalise legalize",
  leave: "leave withdraw pull retreat quit depart evacuate vacate exit flee step",
  return: "return repatriate restore reinstate release free hand give turn",
  expel: "expel evict oust eject deport recall dismiss sack fire remove extradite banish",
  judge: "rule find sentence convict acquit indict charge sue prosecute try investigate probe arraign summon question fine examine audit subpoena",
  blame: "accuse blame condemn criticise criticize denounce slam allege fault decry deplore rebuke lash attack assail charge complain protest regret",
  praise: "praise welcome hail back support endorse applaud commend thank congratulate laud defend salute honour honor endorse express recognise recognize",
  ask: "ask urge call demand appeal request plead press seek invite encourage implore want petition order tell",
  promise: "promise pledge vow agree offer commit undertake plan intend consent volunteer promise sign",
  refuse: "refuse reject decline deny dismiss oppose veto rebuff ignore defy resist disregard spurn shun boycott break violate block rule",
  threaten: "threaten warn caution vow menace",
  meet: "meet visit host receive talk negotiate confer discuss consult phone call speak travel arrive hold attend mediate greet welcome tour",
  harm: "kill attack bomb shell strike hit fire shoot injure wound murder execute assassinate ambush raid clash fight burn destroy torture beat stab rape abduct kidnap behead massacre invade target pound blow launch explode detonate down storm torch hack poison",
  confine: "arrest detain jail imprison hold seize apprehend round capture intern nab incarcerate disperse",
  march: "protest demonstrate rally march strike riot chant gather walk burn occupy picket stage block",
  bargain: "sign ratify conclude seal reach clinch strike initial establish restore normalise normalize resume upgrade renew strengthen deepen",
  begin: "begin start launch open initiate resume set kick",
  say: "say tell announce declare state express voice issue reiterate note claim add",
  hold: "hold stage conduct carry organise organize mount wage",
};

/** Nouns that name a deed: "made an accusation", "under attack". */
const nouns: Readonly<Record<string, string>> = {
  accusing: "accusation allegation condemnation criticism complaint lawsuit suit charge blame investigation inquiry probe indictment denunciation concern outrage verdict trial",
  backing: "support backing praise solidarity endorsement thanks gratitude condolence congratulation recognition tribute welcome apology",
  meeting: "meeting talk talks visit summit negotiation consultation dialogue discussion conversation conference call trip",
  bargain: "agreement deal accord treaty pact memorandum contract tie relation relations ties communique protocol",
  promise: "pledge promise commitment vow readiness willingness offer plan",
  asking: "demand request appeal call petition plea",
  refusal: "refusal rejection opposition denial veto objection",
  threat: "threat warning ultimatum deadline",
  helping: "aid assistance relief help donation grant loan package fund funding supply equipment humanitarian shipment vaccine dose food medicine medical mask refugee rescue peacekeeper million",
  sharing: "cooperation exercise exercises drill drills game games manoeuvre maneuver patrol training intelligence information evidence data",
  harming: "attack strike airstrike raid bombing bombardment shelling ambush offensive explosion blast assault killing murder massacre missile rocket bomb grenade gunfire fire shot clash kidnapping torture",
  confining: "arrest detention custody prison jail sentence curfew siege lockdown emergency crackdown raid checkpoint gas cannon ban",
  blockade: "blockade siege encirclement occupation",
  penalty: "sanction embargo tariff restriction boycott fine penalty blockade",
  yielding: "release withdrawal return ceasefire truce pardon amnesty concession surrender retreat resignation access permission asylum",
  protest: "protest demonstration rally march strike riot sit-in vigil hunger walkout",
  document: "statement report video footage transcript photo document",
  stoppage: "suspension halt freeze cut cancellation",
  legal: "extradition prosecution trial retrial action proceedings",
  approval: "approval permission consent clearance",
  peacekeeping: "peacekeeping peacekeeper observer mission unmiss",
  force: "troop troops soldier army warship ship jet aircraft tank fleet battalion reinforcement reservist border",
};

/** What kind of actor a noun names. */
const actors: Readonly<Record<string, string>> = {
  court: "court judge tribunal jury magistrate justice prosecutor attorney",
  police: "police policeman officer guard authorities cop gendarme",
  military: "army military troops soldier force forces navy marine marines warplane jet commander aircraft",
  armed: "militant rebel gunman insurgent terrorist fighter bomber taliban militia extremist separatist guerrilla attacker suspect jihadist attackers",
  people: "protester demonstrator student worker activist people resident teacher farmer supporter opposition citizen woman man refugee civilian villager migrant journalist doctor nurse union employee thousand hundred dozen prisoner inmate",
  government: "government ministry president minister administration cabinet parliament senate congress lawmaker leader official king spokesman premier chancellor secretary department council",
  mission: "ambassador embassy diplomat envoy consulate inspector mission delegation",
  charity: "nonprofit charity foundation agency aid humanitarian unicef group cross crescent",
  company: "company firm bank corporation airline inc maker giant",
};

function table(classes: Readonly<Record<string, string>>, forms: (word: string) => Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [name, words] of Object.entries(classes)) {
    for (const word of words.split(" ")) {
      for (const form of new Set(forms(word))) {
        const known = found.get(form);
        if (known === undefined) found.set(form, [name]);
        else if (!known.includes(name)) known.push(name);
      }
    }
  }
  return found;
}

/** Classes of deeds by verb form. */
export const verbClasses: ReadonlyMap<string, readonly string[]> = table(verbs, verbForms);
/** Classes of deeds by the form of the noun that names them. */
export const nounClasses: ReadonlyMap<string, readonly string[]> = table(nouns, nounForms);
/** Kinds of actors by noun form. */
export const actorClasses: ReadonlyMap<string, readonly string[]> = table(actors, nounForms);
