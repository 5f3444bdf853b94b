/**
 * One sentence a row, read as published on 21 December 2016. `wanted` lists the events: type, status, and where they
 * matter mode, actors, "->" and recipients, CAMEO code. Every word must hold, and there must be no other event.
 */
export interface EventRow {
  readonly id: string;
  readonly text: string;
  readonly wanted: readonly string[];
}

const row = (id: string, text: string, ...wanted: readonly string[]): EventRow => ({ id, text, wanted });

export const eventRows: readonly EventRow[] = [
  // Contacts.
  row("call", "Secretary of State John Kerry spoke by phone with Russian Foreign Minister Sergey Lavrov.", "CONSULT actual phone 041"),
  row("meeting", "Chinese President Xi Jinping met Canadian Prime Minister Justin Trudeau in Lima.", "CONSULT actual 040"),
  row("q-none", "Will Russia invade Ukraine?"),
  row("q-none-threat", "Did Turkey threaten Greece with sanctions?"),
  row("no-plans-to-send", "Poland has no plans to send troops to Ukraine.", "REJECT actual assist"),
  row("cut-lines", "North Korea severed all communication lines with South Korea.", "SANCTION actual withdraw state/PRK->state/KOR"),
  row("restore-together", "Saudi Arabia and Iran restored diplomatic relations.", "SUPPORT actual"),
  row("not-met", "Norway and Chad did not meet in Geneva.", "CONSULT negated"),
  row("visit", "Turkish Foreign Minister Mevlut Cavusoglu arrived in Moscow on Monday.", "CONSULT actual visit 042 person/mevlut-cavusoglu->state/RUS"),
  row("meeting-future", "Japanese Prime Minister Shinzo Abe will meet U.S. President Barack Obama in Hawaii.", "AGREE future 036"),
  row("meeting-refused", "Ukrainian President Petro Poroshenko refused to meet Russian President Vladimir Putin.", "REJECT actual meet 125"),
  row("visit-cancelled", "German Chancellor Angela Merkel cancelled her visit to Algeria.", "REJECT actual meet person/angela-merkel->state/DZA"),
  row("talks-offered", "Iran has offered to hold talks with Saudi Arabia.", "REQUEST actual meet 106"),
  row("talks-denied", "Iran denied that it had held talks with Saudi Arabia.", "CONSULT negated"),
  row("signing", "Russia and Egypt signed an agreement on nuclear fuel in Cairo.", "SUPPORT actual 057"),
  row("summons", "Ukraine summoned the Hungarian ambassador over a statement on minorities.", "ACCUSE actual 111"),

  // Words.
  row("accuse", "Ukraine accused Russia of breaking the truce.", "ACCUSE actual allege state/UKR->state/RUS"),
  row("blame", "Turkey blamed Syria for the shelling.", "ACCUSE actual allege state/TUR->state/SYR"),
  row("condemn", "France condemned North Korea over the launch.", "ACCUSE actual disapprove 111 state/FRA->state/PRK"),
  row("criticise", "China criticised the United States.", "ACCUSE actual disapprove state/CHN->state/USA"),
  row("condemn-passive", "North Korea was condemned by Japan.", "ACCUSE actual state/JPN->state/PRK"),
  row("reject", "Iran rejected the demand of the United States.", "REJECT actual state/IRN->state/USA"),
  row("refuse-to", "Hungary refused to help Ukraine.", "REJECT actual state/HUN->state/UKR"),
  row("will-not", "Cuba will not release the American prisoner, it told the United States.", "REJECT actual"),
  row("threaten", "North Korea threatened to attack South Korea.", "THREATEN actual violence 138 state/PRK->state/KOR"),
  row("warn", "Russia warned Turkey on Monday.", "THREATEN actual state/RUS->state/TUR"),
  row("ultimatum", "Saudi Arabia gave Qatar an ultimatum.", "THREATEN actual state/SAU->state/QAT"),
  row("urge", "Germany urged Russia to stop the bombing of Aleppo.", "REQUEST actual state/DEU->state/RUS"),
  row("demand", "India demanded that Pakistan hand over the suspect.", "REQUEST actual state/IND"),
  row("call-on", "Obama called on Russia. U.S. President Barack Obama called on Russia to withdraw its troops from Ukraine.", "REQUEST actual ->state/RUS", "REQUEST actual yield person/barack-obama->state/RUS"),
  row("agree", "Poland agreed to send troops to Lithuania.", "AGREE actual state/POL->state/LTU"),
  row("willing", "Australia is willing to help Indonesia.", "AGREE state/AUS->state/IDN"),
  row("promise-aid", "Japan will provide aid to Jordan.", "AGREE future state/JPN->state/JOR"),
  row("praise", "President Vladimir Putin praised Egypt.", "SUPPORT actual 051 person/vladimir-putin->state/EGY"),
  row("back", "Italy backed Malta.", "SUPPORT actual state/ITA->state/MLT"),
  row("express-support", "Pakistan expressed solidarity with Turkey.", "SUPPORT actual state/PAK->state/TUR"),
  row("apologise", "Turkey apologised to Russia.", "SUPPORT actual state/TUR->state/RUS"),

  // Deeds.
  row("aid", "Norway sent food aid to Somalia.", "AID actual state/NOR->state/SOM"),
  row("donate", "Canada donated tents to Nepal.", "AID actual state/CAN->state/NPL"),
  row("share", "France shared intelligence with Mali.", "COOPERATE actual state/FRA->state/MLI"),
  row("exercises", "Russia held joint military exercises with Serbia.", "COOPERATE actual 062 state/RUS->state/SRB"),
  row("release", "Eritrea released four sailors of Djibouti.", "RETREAT actual release state/ERI->state/DJI"),
  row("withdraw", "Uganda withdrew its troops from South Sudan.", "RETREAT actual withdraw state/UGA->state/SSD"),
  row("lift", "The United States lifted sanctions on Myanmar.", "CONCEDE actual state/USA->state/MMR"),
  row("ceasefire", "Colombia declared a ceasefire.", "RETREAT actual ceasefire state/COL"),
  row("refuse-lift", "Russia refused to lift sanctions on Turkey.", "REJECT actual yield state/RUS->state/TUR"),
  row("expel", "Bolivia expelled the ambassador of Chile.", "SANCTION actual expel 166 state/BOL"),
  row("recall", "Ecuador recalled its ambassador from Colombia.", "SANCTION actual withdraw 161 state/ECU"),
  row("cut-ties", "Venezuela cut ties with Paraguay.", "SANCTION actual withdraw state/VEN->state/PRY"),
  row("suspend-aid", "Denmark suspended aid to Zambia.", "SANCTION actual discontinue state/DNK->state/ZMB"),
  row("impose", "Japan imposed sanctions on North Korea.", "COERCE actual restrict state/JPN->state/PRK"),
  row("arrest", "Turkey arrested 12 protesters.", "COERCE actual arrest 173 state/TUR"),
  row("seize", "Iran seized a ship of Panama.", "COERCE actual seize state/IRN->state/PAN"),
  row("bomb", "Israel bombed Syria on Tuesday.", "ASSAULT actual aerial 195 state/ISR->state/SYR"),
  row("attack", "Sudan attacked South Sudan.", "ASSAULT actual 190 state/SDN->state/SSD"),
  row("launch-attack", "Ethiopia launched an attack on Eritrea.", "ASSAULT actual state/ETH->state/ERI"),
  row("attack-passive", "Georgia was attacked by Russia.", "ASSAULT actual state/RUS->state/GEO"),
  row("mobilise", "Armenia mobilised its troops.", "MOBILIZE actual troops 154 state/ARM"),
  row("historical", "Iraq had invaded Kuwait.", "ASSAULT historical state/IRQ->state/KWT"),
  row("hypothetical", "If Turkey attacks Syria, prices will rise.", "ASSAULT hypothetical"),
  row("negated", "Iran has not attacked Israel.", "ASSAULT negated state/IRN->state/ISR"),

  // Nothing.
  row("no-weather", "Heavy rain fell in Brazil on Tuesday."),
  row("no-growth", "The economy of Spain grew in November."),
  row("no-actor", "A storm attacked the coast."),
  row("no-recipient", "Russia praised the orchestra."),
  row("no-trade", "Exports from Germany to China rose."),
  row("no-said", "The Kremlin said the road was open."),
  row("no-place", "A farmer in Kenya accused his neighbour of theft."),
  row("no-outlet", "Reuters urged readers to subscribe."),
  row("no-name", "Chad is a country in Africa."),
  row("no-sport-win", "Brazil won the match in Peru."),
  row("no-question", "The border between Chile and Argentina is long."),
  row("no-frozen", "Dialogue between Russia and the United States is frozen."),
  row("no-relations", "Relations between Russia and Turkey have improved."),
  row("no-will-not-ask", "Japan will not ask Peru to stay.", "REQUEST negated state/JPN->state/PER"),
  row("no-birth", "President Putin was born in Leningrad."),
  row("no-book", "A book about India was published in Japan."),
];
