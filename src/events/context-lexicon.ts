import { nounForms } from "../contacts/index.ts";

/** Words that put an event in a PLOVER context, by context. Names are PLOVER 2.0's. */
const words: Readonly<Record<string, string>> = {
  military: "military army troop soldier missile warship navy airstrike bomb defence defense weapon arms artillery militant peacekeeper war ceasefire truce battalion armed airspace offensive drill nato shelling",
  intelligence: "intelligence spy espionage surveillance spying",
  executive: "cabinet resignation",
  legislative: "parliament congress senate legislature lawmaker legislation bill",
  election: "election vote ballot poll referendum electoral inauguration",
  pro_democracy: "democracy",
  economic: "trade economic economy tariff sanction investment export import loan debt currency bank market embargo budget finance financial customs subsidy quota",
  legal: "court judge lawsuit trial law tribunal prosecutor legal extradition indictment treaty ruling",
  reparations: "reparation compensation",
  human_rights: "torture atrocity genocide",
  rights_freedoms: "freedom censorship press",
  repression: "crackdown dissident repression",
  human_security: "humanitarian refugee famine civilian",
  gender: "gender",
  religion_ethnicity: "religion religious muslim christian jewish ethnic church mosque",
  diplomatic: "diplomatic diplomat ambassador embassy talks negotiation summit ties relations dialogue envoy consulate treaty accord",
  territory: "territory border territorial sovereignty annexation island enclave",
  peacekeeping: "peacekeeping peacekeeper",
  health: "health vaccine virus pandemic epidemic medical hospital coronavirus",
  asylum: "asylum refugee",
  migration: "migrant migration immigration immigrant",
  disasters: "earthquake flood disaster hurricane cyclone tsunami drought",
  natural_resource: "oil gas water mineral energy fishing fishery",
  environment: "climate environment environmental emission pollution",
  technology: "technology semiconductor satellite",
  terrorism: "terrorism terrorist terror",
  cbrn: "nuclear chemical biological radiological uranium enrichment warhead",
  cyber: "cyber hacker hacking cyberattack ransomware",
  misinformation: "misinformation disinformation propaganda",
  crime: "crime criminal murder gang",
  corruption: "corruption bribery bribe",
  illegal_drugs: "cocaine heroin narcotics drug cartel",
  trafficking: "trafficking smuggling smuggler",
};

/** From the lower-case form of a word to its PLOVER contexts. */
export const contextWords: ReadonlyMap<string, readonly string[]> = (() => {
  const found = new Map<string, string[]>();
  for (const [context, list] of Object.entries(words)) {
    for (const word of list.split(" ")) {
      for (const form of nounForms(word)) {
        const known = found.get(form);
        if (known === undefined) found.set(form, [context]);
        else if (!known.includes(context)) known.push(context);
      }
    }
  }
  return found;
})();
