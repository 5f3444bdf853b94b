import { nounForms } from "../contacts/index.ts";

/** What a verb's object is, where that decides what the verb does: "lift sanctions" yields, "lift a box" does not. */
export type ObjectClass =
  | "restriction"
  | "aid"
  | "troops"
  | "weapons"
  | "captive"
  | "envoy"
  | "talks"
  | "accord"
  | "relations"
  | "attack"
  | "inquiry"
  | "lawsuit"
  | "demand"
  | "protest"
  | "emergency"
  | "truce"
  | "support"
  | "exercise"
  | "evidence"
  | "access"
  | "ultimatum"
  | "blame"
  | "property"
  | "person"
  | "territory"
  | "group"
  | "office"
  | "alert"
  | "refuge"
  | "reform"
  | "vote"
  | "visit"
  | "hostility"
  | "work"
  | "paper"
  | "refugee"
  | "arrest"
  | "action"
  | "alliance"
  | "approval"
  | "decision"
  | "deployment"
  | "document"
  | "emblem"
  | "fleet"
  | "levy"
  | "observer"
  | "prosecution"
  | "readiness"
  | "release"
  | "revenge"
  | "stoppage"
  | "trade"
  | "withdrawal";

const classes: Readonly<Record<ObjectClass, string>> = {
  restriction: "sanction embargo ban blockade restriction tariff curb siege measure visa quota freeze boycott duty",
  aid: "aid assistance relief supply funding fund loan grant donation vaccine ventilator food medicine equipment subsidy credit package help money shipment rice wheat mask dose humanitarian medical million billion training",
  troops: "troops troop soldier force peacekeeper army marine warship ship fleet brigade battalion division reservist fighter jet aircraft tank navy unit carrier militia police regiment contingent",
  weapons: "missile weapon arms ammunition rocket warhead battery radar system artillery drone submarine",
  captive: "prisoner hostage detainee captive inmate activist journalist dissident sailor soldier crew pilot protester national citizen man woman people member leader opponent diplomat official tourist student suspect militant rebel minister worker missionary peacekeeper soldiers vessel ship",
  envoy: "ambassador diplomat envoy inspector observer attaché attache consul staff mission monitor worker correspondent embassy consulate agency journalist charge peacekeeper",
  talks: "talks negotiation consultation meeting summit visit dialogue discussion conversation mediation",
  visit: "visit trip tour",
  hostility: "hostility hostilities war fighting blockade operation offensive campaign bombing bombardment attack raid shelling drill",
  work: "work",
  arrest: "arrest detention warrant",
  action: "action proceedings",
  alliance: "force coalition alliance",
  emblem: "flag effigy portrait",
  approval: "approval permission consent clearance",
  decision: "decision ruling verdict policy",
  deployment: "deployment",
  document: "statement report video audio footage figures detail transcript photo document book findings survey film album data",
  observer: "observer monitor peacekeeper medic doctor",
  prosecution: "extradition retrial prosecution trial",
  fleet: "warship fleet carrier bomber destroyer frigate armada flotilla reinforcement",
  levy: "tax duty tariff law levy",
  readiness: "readiness willingness",
  revenge: "revenge retaliation vengeance retribution",
  trade: "gas oil export import sale delivery shipment flight trade payment electricity fuel crude",
  release: "release liberation repatriation",
  stoppage: "suspension halt cancellation discontinuation",
  withdrawal: "withdrawal pullout pullback evacuation retreat disengagement",
  paper: "letter invitation message award prize report copy note medal order",
  refugee: "refugee migrant immigrant evacuee",
  accord: "agreement deal treaty accord pact memorandum protocol contract memorandums memoranda declaration communique compromise settlement resolution arrangement",
  relations: "relation relations ties tie cooperation partnership contact link alliance friendship communication communications line lines exchange exchanges",
  attack: "attack strike airstrike airstrikes raid offensive assault bombing bombardment operation shelling ambush incursion invasion fire missile war warfare shot gunfire campaign",
  inquiry: "investigation inquiry probe enquiry review",
  lawsuit: "lawsuit suit charge petition complaint indictment case motion claim",
  demand: "demand request call proposal offer plan appeal allegation accusation charge claim suggestion bid idea invitation initiative report notion criticism application mediation resolution result condition resignation",
  protest: "protest demonstration rally march strike sit-in riot vigil walkout demonstrators hunger",
  emergency: "curfew emergency siege lockdown crackdown martial",
  truce: "truce ceasefire cease-fire armistice cessation",
  support: "support solidarity backing praise condolence confidence sympathy gratitude appreciation thanks commitment congratulation recognition apology",
  exercise: "exercise drill game games maneuver manoeuvre manoeuvres maneuvers wargame patrol",
  evidence: "evidence information intelligence data technology document documents account expertise experience sample",
  access: "access permission passage entry inspector inspection visit airspace corridor border convoy worker return agency crossing",
  ultimatum: "ultimatum warning threat deadline",
  blame: "condemnation criticism concern concerns outrage regret dismay accusation anger alarm disappointment blame displeasure",
  property: "property asset vessel ship tanker cargo oil drug weapon building station land boat passport account funds goods newspaper antiquity artifact artefact painting manuscript sculpture remains fossil relic",
  person: "man woman men women people child children civilian person protester policeman officer soldier fighter leader worker student journalist member suspect resident villager",
  territory: "city town village territory area region district island province base airport land land zone position positions checkpoint strip peninsula",
  group: "party group organization organisation newspaper website channel media outlet broadcaster app movement network company press station",
  office: "post office position job role chair presidency premiership",
  alert: "alert standby readiness",
  refuge: "refuge asylum sanctuary shelter",
  reform: "reform change law democracy election policy independence",
  vote: "vote election poll referendum ballot talks conference summit games opening session meeting parliament",
};

function table(): ReadonlyMap<string, ReadonlySet<ObjectClass>> {
  const found = new Map<string, Set<ObjectClass>>();
  for (const name of Object.keys(classes) as ObjectClass[]) {
    for (const noun of classes[name].split(" ")) {
      for (const form of nounForms(noun)) {
        const known = found.get(form);
        if (known === undefined) found.set(form, new Set([name]));
        else known.add(name);
      }
    }
  }
  for (const form of ["ceasefires", "women", "men", "sit-down", "air-strike"]) if (!found.has(form)) found.set(form, new Set(["person"]));
  return found;
}

/** From the lower-case form of a noun to its classes. */
export const objectClasses: ReadonlyMap<string, ReadonlySet<ObjectClass>> = table();
