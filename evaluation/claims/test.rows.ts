import { rowsOf, type Row } from "./row.ts";

/** Rows kept aside: written before the program was seen to read any of them, scored and never shown one by one. */
export const testRows: readonly Row[] = rowsOf({
  "a state": [
    ["2019-07-04", "Ties between Kenya and Somalia are strained, a spokesman for the Somali presidency said.", "strained KEN-SOM Ties"],
    ["2021-06-16", "\"All contacts with Minsk at the political level are suspended,\" Polish Foreign Minister Zbigniew Rau said.", "frozen BLR-POL contacts level|all"],
    ["2001-04-12", "Communication with the Chinese side continues, U.S. Secretary of State Colin Powell told a television channel.", "continuing CHN-USA Communication"],
    ["1988-04-21", "Bulgarian-Turkish relations are in a deplorable condition, Turkish Foreign Minister Mesut Yilmaz said.", "strained BGR-TUR relations"],
    ["2023-03-10", "Iraq's engagement with Saudi Arabia is active and many-sided, Iraqi Foreign Minister Fuad Hussein said.", "continuing|normal IRQ-SAU engagement"],
    ["2012-04-26", "Argentina's relations with Spain are frozen because of an oil company, Spanish Foreign Minister Jose Manuel Garcia-Margallo said.", "frozen ARG-ESP relations"],
  ],
  "a change": [
    ["2018-08-06", "Saudi Arabia has frozen trade with Canada, said the Saudi foreign minister, Adel al-Jubeir, and has reduced diplomatic ties.", "reduced CAN-SAU ties; ?frozen CAN-SAU trade"],
    ["2000-10-05", "Israel's Ehud Barak said that security cooperation with Jordan had intensified.", "improving ISR-JOR cooperation issue"],
    ["1991-07-30", "Relations between Israel and Hungary were resumed and have flourished since, Hungarian Prime Minister Jozsef Antall said.", "restored|improving|normal HUN-ISR Relations"],
    ["2024-06-12", "North Korea has cut the last military line, South Korean Defence Minister Shin Won-sik said.", "broken KOR-PRK line channel|level"],
    ["2007-01-30", "Sudan's foreign minister, Lam Akol, said the dialogue with Chad had come back to life.", "restored SDN-TCD dialogue"],
  ],
  negation: [
    ["2022-08-05", "\"The line to Beijing has not gone dead,\" Japanese Foreign Minister Yoshimasa Hayashi said.", "!continuing CHN-JPN line"],
    ["2014-03-18", "German Foreign Minister Frank-Walter Steinmeier rejected suggestions that dialogue with Russia had been broken off.", "!continuing DEU-RUS dialogue"],
    ["1997-03-20", "\"Our relations with Iraq are not what they should be,\" Jordanian Prime Minister Abdul-Karim al-Kabariti said.", "!strained|reduced IRQ-JOR relations"],
    ["2010-11-24", "Contacts with Seoul were at no time suspended, a diplomat of China said.", "!continuing CHN-KOR Contacts"],
    ["2017-06-06", "Kuwaiti Foreign Minister Sabah al-Khalid al-Sabah said ties with Qatar had not been affected.", "!normal|continuing KWT-QAT ties"],
    ["1983-09-07", "\"There are no diplomatic relations between Britain and Argentina,\" British Foreign Secretary Geoffrey Howe said, \"and there is no dialogue.\"", "broken ARG-GBR relations|dialogue; ?broken ARG-GBR dialogue"],
    ["2020-06-17", "The relationship with India is not in crisis, Nepali Foreign Minister Pradeep Gyawali said.", "!normal|continuing IND-NPL relationship"],
    ["2005-11-16", "Talks with Ethiopia have not resumed, Eritrea's president, Isaias Afwerki, said.", "!broken|frozen ERI-ETH Talks"],
  ],
  hedges: [
    ["2016-12-21", "\"Almost every level of our dialogue with the Americans is frozen,\" Peskov, the Kremlin spokesman, said.", "frozen RUS-USA dialogue all|level"],
    ["1994-06-15", "Contacts with South Africa are by and large normal, said Zimbabwean President Robert Mugabe.", "normal ZAF-ZWE Contacts"],
    ["2009-05-08", "Dialogue with Georgia is practically non-existent, Russian Deputy Foreign Minister Grigory Karasin said.", "broken GEO-RUS Dialogue"],
  ],
  scope: [
    ["2025-02-19", "Work on strategic stability aside, every channel between Moscow and Washington is being rebuilt, a Kremlin aide, Yuri Ushakov, said.", "improving|restored RUS-USA channel all"],
    ["2013-09-27", "Cooperation with Indonesia on people smuggling has been suspended, Australian Foreign Minister Julie Bishop said.", "frozen AUS-IDN Cooperation issue"],
    ["2021-06-16", "Contacts with Israel at the level of intelligence services have been kept up, a Turkish official said.", "continuing ISR-TUR Contacts level"],
  ],
  comparatives: [
    ["2006-07-20", "Ties between Chad and Sudan are worse than ever, Chadian Foreign Minister Ahmad Allam-Mi said.", "strained SDN-TCD Ties"],
    ["2023-03-10", "Relations with Greece are better than they have been for years, said Turkish Defence Minister Hulusi Akar.", "improving|normal GRC-TUR Relations"],
    ["1984-05-17", "\"We talk to the Chinese more than we did,\" a Soviet diplomat said, and called relations livelier.", "improving CHN-SUN relations; ?improving CHN-SUN talk"],
  ],
  idioms: [
    ["2018-08-06", "Relations with Moscow are at freezing point, a British minister, Alan Duncan, said.", "frozen|strained GBR-RUS Relations"],
    ["2011-02-02", "\"Our friendship with Tunisia has survived the storm,\" Libya's foreign minister, Moussa Koussa, said.", "continuing LBY-TUN friendship"],
  ],
  "pairs from around": [
    ["2015-11-25", "Pakistan's foreign secretary met reporters after a trip to India. \"Dialogue between the two countries has been restored,\" Aizaz Chaudhry said.", "restored IND-PAK Dialogue"],
    ["1999-06-10", "Ecuador's president praised Peru. \"Our ties are better every day,\" Jamil Mahuad said.", "improving ECU-PER ties"],
    ["2022-08-05", "Serbia's president railed at Kosovo. \"We have no communication with each other any more,\" Aleksandar Vucic said.", "broken SRB-XKX communication"],
  ],
  headlines: [
    ["2023-03-10", "Iran, Saudi Arabia restore ties in deal made in Beijing", "restored IRN-SAU ties"],
    ["2020-06-17", "North Korea severs hotlines with South", "broken KOR-PRK hotlines"],
    ["2008-08-12", "No break in ties with Georgia, says Minsk", "!continuing BLR-GEO ties"],
    ["2019-07-04", "Tokyo weighs cutting ties with Pyongyang", ""],
  ],
  "wishes and offers": [
    ["2003-02-05", "India would like the hot line to Pakistan repaired, its defence minister, George Fernandes, said.", ""],
    ["2021-06-16", "French President Emmanuel Macron pleaded for an open channel to Mali.", ""],
    ["1989-12-04", "Relations with Israel ought to be resumed, Czechoslovak Foreign Minister Jaromir Johanes said.", ""],
    ["2017-06-06", "\"Keep talking to Qatar,\" the German foreign minister, Sigmar Gabriel, advised the Saudis.", ""],
  ],
  "threats and conditions": [
    ["2012-04-26", "Should oil stop, ties with Sudan would be over, the South Sudanese oil minister, Stephen Dhieu Dau, said.", ""],
    ["2022-08-05", "China vowed to break off contacts with Lithuania over its office for Taiwan.", ""],
    ["2010-11-24", "\"We may be forced to suspend the dialogue with the South,\" North Korea's army said.", ""],
  ],
  questions: [
    ["2024-06-12", "Whether relations with Niger are broken is for others to judge, French Foreign Minister Stephane Sejourne said.", ""],
    ["2006-07-20", "\"Has the dialogue with Syria collapsed?\" asked Lebanese Prime Minister Fouad Siniora.", ""],
  ],
  "other times": [
    ["2014-03-18", "Ties between Chile and Bolivia were severed in 1978, Bolivian President Evo Morales recalled.", "?broken BOL-CHL Ties"],
    ["2021-06-16", "Contacts with Egypt will be stepped up in the autumn, Turkish Foreign Minister Mevlut Cavusoglu said.", ""],
    ["1996-09-03", "\"There was a time when our relations with Libya were splendid,\" the Maltese prime minister said.", ""],
  ],
  "the reporter's own words": [
    ["2015-11-25", "Contacts between Thailand and Cambodia have long been poor. The Thai premier, Prayuth Chan-ocha, said the temple was Thai.", ""],
    ["2001-04-12", "Dialogue between North and South Korea has been suspended since March. North Korea's radio said the harvest was good.", ""],
  ],
  "single dealings": [
    ["2016-12-21", "The next round of talks with Cyprus's president had been delayed by fog, the Greek premier said.", ""],
    ["2023-03-10", "\"My conversation with the Japanese premier was friendly,\" South Korean President Yoon Suk-yeol said.", ""],
    ["1993-01-13", "The Ukrainian president said his meeting with Russia's had been called off.", ""],
  ],
  "other relationships": [
    ["2018-08-06", "Relations with the World Bank are excellent, Rwandan President Paul Kagame said.", ""],
    ["2008-08-12", "Contacts between the two Ossetian football clubs have been broken off, a Georgian referee said.", ""],
    ["2011-02-02", "The dialogue with Egypt's youth goes on, Egyptian Vice President Omar Suleiman said.", ""],
    ["1997-03-20", "Ties between Boeing and its Chinese buyers are intact, a company spokesman said.", ""],
  ],
  "other senses": [
    ["2020-06-17", "The Suez channel was reopened between Egypt and its bank, so to speak, the French captain said.", ""],
    ["2024-06-12", "\"My contacts are in the sink, frozen,\" the Canadian skier told her American rival.", ""],
    ["2005-11-16", "Relations between blue and green are strained in this Dutch picture, the Belgian critic said.", ""],
  ],
  "deeds and feelings": [
    ["2019-07-04", "Britain would not forget the tanker, Foreign Secretary Jeremy Hunt told Iran.", ""],
    ["1986-10-08", "Bulgaria and Turkey blame each other for the fire, the Bulgarian minister said.", ""],
  ],
});
