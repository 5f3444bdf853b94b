import type { ContactMode } from "../model/index.ts";
import { nounTable, verbTable } from "./clause/word-forms.ts";

/** How a verb of contact takes its parties. */
export type VerbTrigger =
  | "meet"
  | "speak"
  | "phone"
  | "call"
  | "discuss"
  | "visit"
  | "travel"
  | "receive"
  | "host"
  | "summon"
  | "write"
  | "sign"
  | "gather"
  | "sit"
  | "see"
  | "shake"
  | "exchange"
  | "reach"
  | "touch"
  | "expect"
  | "pick"
  | "snub"
  | "take"
  | "set"
  | "invite"
  | "be"
  | "embrace"
  | "hear"
  | "send";

export const verbTriggers: ReadonlyMap<string, VerbTrigger> = verbTable<VerbTrigger>({
  meet: "meet confer huddle parley reconvene dine lunch breakfast sup rendezvous powwow confab",
  speak: "speak talk converse chat negotiate consult deliberate",
  phone: "phone telephone ring dial buzz",
  call: "call haul",
  snub: "snub shun cold-shoulder stonewall",
  discuss: "discuss debate",
  visit: "visit tour",
  travel: "arrive travel fly go come head leave depart journey jet due land return drive sail proceed cross embark appear report slip sneak dash rush hurry shuttle hop swing nip pop journey",
  expect: "expect await",
  receive: "receive greet entertain feast fete",
  host: "host welcome",
  summon: "summon",
  write: "write cable telegraph wire",
  sign: "sign initial ink seal clinch conclude",
  gather: "gather convene assemble",
  sit: "sit",
  see: "see",
  shake: "shake",
  exchange: "exchange swap trade",
  reach: "reach contact brief",
  touch: "get stay keep",
  pick: "pick",
  take: "take bring lead carry",
  set: "set",
  invite: "invite",
  be: "be",
  embrace: "embrace hug kiss toast",
  hear: "hear",
  send: "send dispatch",
});

/** Everyday verbs tell of a contact only with one other word soon after: "was in Oslo", "set foot", "picked up", "got in touch". */
export const companions: ReadonlyMap<VerbTrigger, string> = new Map([
  ["be", "in with"],
  ["hear", "out"],
  ["send", "to"],
  ["set", "foot"],
  ["pick", "up"],
  ["take", "to"],
  ["expect", "in"],
  ["touch", "touch"],
]);

export type NounTrigger = "dialogue" | "exchange" | "invitation" | "guest" | "signing" | "meal" | "talks" | "meeting" | "call" | "visit" | "summit" | "conference" | "letter" | "accord";

export const nounTriggers: ReadonlyMap<string, NounTrigger> = nounTable<NounTrigger>({
  talks: "talks negotiation consultation discussion dialogues parley conversation deliberation haggling bargaining wrangling horse-trading powwow heart-to-heart",
  meeting: "meeting encounter session sitting reunion conclave one-on-one audience tête-à-tête tete-a-tete get-together handshake luncheon gathering huddle sit-down rendezvous",
  call: "call hook-up link-up hookup telephone-call phone-call phonecall teleconference videoconference video-conference",
  visit: "visit departure pilgrimage voyage swing excursion trip tour stopover stop-over journey stay sojourn arrival",
  guest: "guest",
  summit: "summit",
  conference: "conference",
  dialogue: "dialogue dialog contact",
  meal: "lunch dinner breakfast banquet supper tea coffee",
  letter: "letter epistle message telegram cable note protest missive dispatch",
  exchange: "exchange words chat",
  invitation: "invitation invite",
  signing: "signing signature initialling",
  accord: "memoranda agreement treaty accord pact memorandum protocol declaration communique communiqué deal contract",
});

export const modeOfNoun: Readonly<Record<NounTrigger, ContactMode>> = {
  talks: "talks",
  meeting: "meeting",
  call: "call",
  visit: "visit",
  summit: "summit",
  conference: "conference",
  dialogue: "talks",
  meal: "meeting",
  exchange: "talks",
  invitation: "visit",
  guest: "visit",
  signing: "signing",
  letter: "letter",
  accord: "signing",
};

/** Words that turn a conversation, a call or a talk into one at a distance. */
export const distanceWords: ReadonlySet<string> = new Set(
  "phone telephone mobile telex satellite hot-line phoned telephoned video-link videolink videoconference video-conference video hotline teleconference".split(" "),
);

/** Words that show that a sentence is about sport or business, not about states. */
export const otherWorlds: ReadonlySet<string> = new Set(
  "semifinal semi-final semifinals semi-finals quarterfinal quarter-final quarterfinals quarter-finals goalkeeper striker midfielder league championship championships olympic medal cup fixture innings wicket qualifier qualifiers kick-off teammates playoff playoffs shareholders shareholder tournament finalist finalists friendlies rematch coach coaches footballers cricketers wickets batsman bowler innings pennants fixtures match matches chess regatta".split(" "),
);

/** Adverbs of habit: "they usually meet in spring" tells of no one contact. */
export const habitWords: ReadonlySet<string> = new Set(["usually", "regularly", "often", "normally", "annually", "frequently", "routinely", "always", "traditionally", "rarely", "seldom", "sometimes", "typically"]);
