import { rowsOf, type Row } from "./row.ts";

/** Rows that rules may be mended by. */
export const tuningRows: readonly Row[] = rowsOf({
  "a stated reply on one question": [
    ["2016-12-21", "\"All levels of dialogue with the United States are frozen,\" Kremlin spokesman Dmitry Peskov said on Wednesday. In response, State Department spokesman John Kirby said there had been no break in dialogue with Russia.", "there had been no break > levels of dialogue with the United States are frozen", "RUS-USA frozen/continuing"],
    ["2021-06-16", "Turkish Foreign Minister Mevlut Cavusoglu rejected French Foreign Minister Jean-Yves Le Drian's claim that ties between France and Turkey were broken, saying the two ministries were in daily contact.", "the two ministries were in daily contact > ties between France and Turkey were broken", "FRA-TUR broken/continuing"],
    ["2010-11-24", "Commenting on a remark by Colombian President Juan Manuel Santos that relations with Venezuela had been fully restored, Venezuelan President Hugo Chavez said they were still frozen.", "they were still frozen > relations with Venezuela had been fully restored", "COL-VEN frozen/restored"],
    ["2019-07-04", "Iranian Foreign Minister Mohammad Javad Zarif told state television that all channels to Britain were closed.\n\nBritish Foreign Secretary Jeremy Hunt disagreed. \"Our channels to Iran are open,\" he replied.", "Our channels to Iran are open > all channels to Britain were closed", "GBR-IRN broken|frozen/continuing"],
    ["2003-02-05", "Asked about a statement by North Korea's foreign minister, Paek Nam-sun, that contacts with Seoul had stopped, South Korean Unification Minister Jeong Se-hyun said that contacts with the North were going on.", "contacts with the North were going on > contacts with Seoul had stopped", "KOR-PRK broken|frozen/continuing"],
    ["2014-03-18", "\"Relations with Poland are excellent,\" Belarusian Foreign Minister Vladimir Makei said on Monday.\n\nPolish Foreign Minister Radoslaw Sikorski countered in Warsaw that relations with Belarus were at their worst in twenty years.", "relations with Belarus were at their worst > Relations with Poland are excellent", "BLR-POL normal/strained"],
    ["2023-03-10", "Kosovo says dialogue with Serbia dead, Belgrade denies it\n\nPRISTINA, March 10 (Reuters) - Kosovo's prime minister, Albin Kurti, said on Friday that the dialogue with Serbia was dead.\n\nSerbian Prime Minister Ana Brnabic dismissed the claim. \"The dialogue with Pristina goes on,\" she said.", "The dialogue with Pristina goes on > the dialogue with Serbia was dead", "SRB-XKX broken/continuing"],
    ["1986-10-08", "\"Contacts between China and the Soviet Union are multiplying,\" Soviet Foreign Minister Eduard Shevardnadze said in New York. To this Chinese Foreign Minister Wu Xueqian replied that contacts with the Soviet Union had been reduced.", "contacts with the Soviet Union had been reduced > Contacts between China and the Soviet Union are multiplying", "CHN-SUN improving/reduced"],
  ],
  "an inferred reply": [
    ["2018-08-06", "Canadian Foreign Minister Chrystia Freeland said on Sunday that relations with Saudi Arabia were intact.\n\nRelations with Canada are frozen, Saudi Foreign Minister Adel al-Jubeir said on Monday.", "Relations with Canada are frozen > relations with Saudi Arabia were intact", "CAN-SAU frozen/continuing|normal"],
    ["2009-05-08", "\"Dialogue with Georgia has ended,\" Russian Deputy Foreign Minister Grigory Karasin said on Thursday. Georgia's foreign minister, Grigol Vashadze, said on Friday that dialogue with Russia continued in Geneva.", "dialogue with Russia continued in Geneva > Dialogue with Georgia has ended", "GEO-RUS broken/continuing"],
    ["2012-04-26", "South Sudan's information minister, Barnaba Marial Benjamin, said that talks with Sudan had collapsed. Sudanese President Omar al-Bashir, speaking in Khartoum a day later, said talks with South Sudan were continuing.", "talks with South Sudan were continuing > talks with Sudan had collapsed", "SDN-SSD broken/continuing"],
    ["2022-08-05", "Beijing suspends dialogue with Australia, its foreign ministry said. Australian Foreign Minister Penny Wong told reporters that dialogue with China had not been suspended.", "dialogue with China had not been suspended > suspends dialogue with Australia", "AUS-CHN frozen/continuing"],
    ["1997-03-20", "Greek Prime Minister Costas Simitis called relations with Turkey tense. Turkish Foreign Minister Tansu Ciller said relations with Greece were perfectly normal.", "relations with Greece were perfectly normal > relations with Turkey tense", "GRC-TUR normal/strained"],
    ["2024-06-12", "\"There is no contact with Egypt,\" Ethiopian Foreign Minister Taye Atske Selassie said in Addis Ababa. In Cairo, Egyptian Foreign Minister Sameh Shoukry told a news conference that contacts with Ethiopia were continuing.", "contacts with Ethiopia were continuing > There is no contact with Egypt", "EGY-ETH broken/continuing"],
  ],
  "a reply without contention": [
    ["2016-12-21", "Venezuelan Foreign Minister Delcy Rodriguez said Colombia was stealing petrol. Colombian Foreign Minister Maria Angela Holguin replied that the thieves were Venezuelan.", "the thieves were Venezuelan > Colombia was stealing petrol", ""],
    ["2017-06-06", "Saudi Foreign Minister Adel al-Jubeir said Qatar was paying extremists. \"That is a lie,\" Qatari Foreign Minister Mohammed bin Abdulrahman al-Thani said in response.", "That is a lie > Qatar was paying extremists", ""],
    ["2013-09-27", "Iranian President Hassan Rouhani rejected Israeli Prime Minister Benjamin Netanyahu's charge that he was smiling to win time, saying a smile was only a smile.", "a smile was only a smile > he was smiling to win time", ""],
    ["2020-06-17", "\"Indian troops crossed the line,\" Chinese foreign ministry spokesman Zhao Lijian said. Indian foreign ministry spokesman Anurag Srivastava hit back, saying no soldier had crossed it.", "no soldier had crossed it > Indian troops crossed the line", ""],
    ["2008-08-12", "\"Our relations with Russia are strained,\" Ukrainian President Viktor Yushchenko said. Responding to him, Russian President Dmitry Medvedev said relations with Ukraine were strained indeed.", "relations with Ukraine were strained indeed > Our relations with Russia are strained", ""],
  ],
  "two matters": [
    ["2019-07-04", "Iranian Foreign Minister Mohammad Javad Zarif said all channels to Britain were closed. British Foreign Secretary Jeremy Hunt said he would run for the leadership of his party.", "", ""],
    ["2014-03-18", "\"Relations with Moldova are frozen,\" a Russian deputy prime minister, Dmitry Rogozin, said. Moldovan Prime Minister Iurie Leanca said the wine harvest was good.", "", ""],
    ["2021-06-16", "\"Dialogue with Algeria has stopped,\" Moroccan Foreign Minister Nasser Bourita said. Algerian Foreign Minister Sabri Boukadoum said the pipeline needed paint.", "", ""],
    ["2001-04-12", "U.S. Secretary of State Colin Powell said contacts with China went on. In response to an earthquake, Chinese Foreign Minister Tang Jiaxuan said tents were needed.", "", ""],
    ["1991-07-30", "Albanian Foreign Minister Muhamet Kapllani said ties with Greece were broken. Greek Foreign Minister Antonis Samaras answered a reporter's question about fishing: \"The sea is rich.\"", "", ""],
  ],
  "two pairs": [
    ["2018-08-06", "\"Relations between Canada and Saudi Arabia are frozen,\" Canadian Foreign Minister Chrystia Freeland said. Mexican Foreign Minister Luis Videgaray said relations between Mexico and Saudi Arabia were normal.", "", ""],
    ["2010-11-24", "South Korean Unification Minister Hyun In-taek said contacts with the North were cut. Japanese Foreign Minister Seiji Maehara said contacts between Japan and South Korea continued.", "", ""],
    ["2022-08-05", "Lithuanian Foreign Minister Gabrielius Landsbergis said ties with China were broken. Hungarian Foreign Minister Peter Szijjarto said his country's ties with China were excellent.", "", ""],
  ],
  "one side": [
    ["2016-12-21", "Kremlin spokesman Dmitry Peskov said dialogue with the United States was frozen. Russian Foreign Minister Sergei Lavrov said dialogue with the United States continued.", "", ""],
    ["2003-02-05", "German Foreign Minister Joschka Fischer said relations with the United States were strained. German Defence Minister Peter Struck said relations with the United States were good.", "", ""],
    ["2024-06-12", "\"Ties with Colombia are broken,\" Ecuadorean Foreign Minister Gabriela Sommerfeld said. \"They are broken completely,\" she said later.", "", ""],
  ],
  "positions that can stand together": [
    ["2015-11-25", "Russian President Vladimir Putin said relations with Turkey were strained. Turkish President Tayyip Erdogan said contacts between Turkey and Russia continued.", "", ""],
    ["2005-11-16", "South Korean Foreign Minister Ban Ki-moon said ties with Japan were in crisis. Japanese Foreign Minister Taro Aso said dialogue with South Korea was going on.", "", ""],
    ["2011-02-02", "Thai Foreign Minister Kasit Piromya said military contacts with Cambodia were cut. Cambodian Foreign Minister Hor Namhong said trade ties with Thailand were normal.", "", ""],
    ["2023-03-10", "Azerbaijani Foreign Minister Jeyhun Bayramov said relations with Armenia were improving. Armenian Foreign Minister Ararat Mirzoyan said relations with Azerbaijan were better than a year ago.", "", ""],
  ],
  "wishes, threats, other times": [
    ["2018-08-06", "\"Dialogue with Ethiopia was frozen for eighteen years,\" Eritrean Foreign Minister Osman Saleh said. Ethiopian Foreign Minister Workneh Gebeyehu said dialogue with Eritrea was flourishing.", "", ""],
    ["2009-05-08", "Armenian President Serzh Sarksyan said ties with Turkey should be restored. Turkish Foreign Minister Ahmet Davutoglu said ties with Armenia were still broken.", "", ""],
    ["2021-06-16", "Spanish Foreign Minister Arancha Gonzalez said contacts with Morocco were intact. Moroccan Foreign Minister Nasser Bourita threatened to break them off.", "", ""],
    ["2007-01-30", "Syrian President Bashar al-Assad said he wanted dialogue with Israel. Israeli Prime Minister Ehud Olmert said there was no dialogue with Syria.", "", ""],
  ],
  "denial without an opponent": [
    ["2017-06-06", "Moroccan Foreign Minister Nasser Bourita denied that relations with Qatar had been cut.", "", ""],
    ["1994-06-15", "Asked whether ties with Iraq were broken, Jordanian Prime Minister Abdul Salam al-Majali said that they were not.", "", ""],
  ],
  "rejections of other things": [
    ["2016-12-21", "Kremlin spokesman Dmitry Peskov said dialogue with the United States was frozen. U.S. President Barack Obama rejected a draft bill, saying it cost too much.", "", ""],
    ["2022-08-05", "Argentine Foreign Minister Santiago Cafiero said talks with Britain were frozen. British Foreign Secretary Liz Truss dismissed two advisers, saying she had new ones.", "", ""],
    ["2014-03-18", "Russian Foreign Minister Sergei Lavrov said contacts with Ukraine were cut. The Ukrainian parliament rejected the resignation of the defence minister, Ihor Tenyukh.", "", ""],
  ],
});
