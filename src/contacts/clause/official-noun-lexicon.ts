import type { Level } from "../../model/index.ts";
import { nounForms } from "./word-forms.ts";

/** Nouns for people and bodies who act for a state, by the rank they tell. "-" marks those that tell none. */
const ranks: Readonly<Record<Level | "-", string>> = {
  leader: "president premier chancellor king queen emir sultan emperor monarch prime-minister leader pope pontiff ruler",
  minister: "minister secretary",
  deputy: "vice-minister undersecretary deputy vice-president vice-premier",
  envoy: "ambassador envoy charge consul emissary representative negotiator mediator commissioner plenipotentiary sherpa",
  spokesperson: "spokesman spokeswoman spokesperson",
  military: "general commander admiral officer colonel brigadier captain major lieutenant",
  working:
    "official diplomat delegation delegate expert adviser advisor aide technician team mission staff bureaucrat functionary dignitary inspector interlocutor",
  "-": "council commission committee panel government administration cabinet authority side counterpart colleague chief host leadership state nation country ministry embassy parliament parliamentarian lawmaker legislator senator congressman regime party politician police prosecutor court judge intelligence agency military army navy troops force soldier marine",
};

function table(): ReadonlyMap<string, Level | null> {
  const found = new Map<string, Level | null>();
  for (const rank of Object.keys(ranks) as (Level | "-")[]) {
    for (const noun of ranks[rank].split(" ")) {
      for (const form of nounForms(noun)) found.set(form, rank === "-" ? null : rank);
    }
  }
  found.set("d'affaires", "envoy");
  found.set("spokesmen", "spokesperson");
  found.set("congressmen", null);
  return found;
}

/** From the lower-case form of a noun for somebody who acts for a state to the rank it tells, null if none. */
export const officialNouns: ReadonlyMap<string, Level | null> = table();
