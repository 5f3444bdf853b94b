import { rowsOf, type Row } from "./row.ts";

/** Rows kept aside: written before the program was seen to read any of them, scored and never shown one by one. */
export const testRows: readonly Row[] = rowsOf({
  calls: [
    ["2018-08-06", "Late on Sunday Australia's foreign minister, Julie Bishop, was telephoned by her Malaysian counterpart, Saifuddin Abdullah, about the missing yacht.", "call held AUS-MYS minister @2018-08-05"],
    ["2023-03-10", "Ukrainian President Volodymyr Zelensky and Finland's Sauli Niinisto talked for an hour by video link on Wednesday.", "call held FIN-UKR leader @2023-03-08"],
    ["1988-04-21", "Washington and Ottawa used the telephone, not the fax, last Friday: President Ronald Reagan called Canadian Prime Minister Brian Mulroney about acid rain.", "call held CAN-USA leader @1988-04-15"],
    ["2014-03-18", "The German chancellor had Putin on the phone again on Sunday. Angela Merkel told the Russian president that the vote broke the law.", "call held DEU-RUS leader @2014-03-16"],
    ["2017-06-06", "Sheikh Mohammed bin Abdulrahman al-Thani, Qatar's foreign minister, has been in telephone contact with Turkey's Mevlut Cavusoglu.", "call held QAT-TUR minister"],
  ],
  meetings: [
    ["1996-09-03", "Ecuador's foreign minister, Galo Leoro, lunched on Monday with his Peruvian colleague, Francisco Tudela, and the two agreed on the fish if on nothing else.", "meeting held ECU-PER minister @1996-09-02"],
    ["2012-04-26", "South Sudanese President Salva Kiir was received by his Chinese counterpart, Hu Jintao, on Tuesday.", "meeting held CHN-SSD leader @2012-04-24"],
    ["2024-06-12", "For twenty minutes on Monday, and for the first time since the war of 2022, the foreign ministers of Tajikistan and Kyrgyzstan were alone in a room together.", "meeting held KGZ-TJK minister @2024-06-10"],
    ["1984-05-17", "Chinese leader Deng Xiaoping saw Brazil's foreign minister, Ramiro Saraiva Guerreiro, in the Great Hall of the People.", "meeting held BRA-CHN"],
    ["2008-08-12", "Azerbaijani Foreign Minister Elmar Mammadyarov got together with Turkey's Ali Babacan at the port of Baku on Monday.", "meeting held AZE-TUR minister @2008-08-11"],
    ["2005-11-16", "Jordan's King Abdullah gave a breakfast on Tuesday for Iraqi President Jalal Talabani.", "meeting held IRQ-JOR leader @2005-11-15"],
  ],
  visits: [
    ["2001-04-12", "Cuban Foreign Minister Felipe Perez Roque has just returned from a visit to Vietnam.", "visit held CUB-VNM minister"],
    ["2025-02-19", "On Tuesday Indian Prime Minister Narendra Modi stood at the airport in person to welcome Qatar's emir, Sheikh Tamim bin Hamad al-Thani, who is on a state visit.", "visit held|ongoing IND-QAT leader @2025-02-18|-; ?meeting held IND-QAT leader @*"],
    ["1989-12-04", "Polish Prime Minister Tadeusz Mazowiecki travelled to the Soviet Union in November.", "visit held POL-SUN leader @1989-11"],
    ["2011-02-02", "Three senators from Chile have been to Bolivia this week as guests of parliament.", "visit held BOL-CHL @2011-01-31/2011-02-06"],
  ],
  talks: [
    ["2016-12-21", "Two days of talks between Kosovo and Serbia on number plates ended on Tuesday without number plates.", "talks held SRB-XKX @2016-12-20|2016-12-19/2016-12-20"],
    ["1993-01-13", "Hard bargaining in Macau: British and Chinese diplomats negotiated on Monday over the airport at Chek Lap Kok.", "talks held CHN-GBR @1993-01-11"],
    ["2020-06-17", "Lieutenant generals from India and China conferred for six hours at Chushul on June 6.", "talks|meeting held CHN-IND military @2020-06-06"],
    ["2003-02-05", "Senegal's foreign minister conducted talks with his Gambian counterpart in Banjul about the ferry.", "talks|meeting held GMB-SEN minister"],
  ],
  "summits and conferences": [
    ["2000-10-05", "What the presidents of both Koreas began at their summit in June, their defence ministers went on with at a meeting last week.", "summit held KOR-PRK leader @2000-06; meeting held KOR-PRK minister @2000-09-25/2000-10-01"],
    ["2009-05-08", "In Prague on Thursday the leaders of Armenia and Azerbaijan held a summit of their own, of which the main result was a second date.", "summit held ARM-AZE leader @2009-05-07"],
    ["2006-07-20", "A conference on the Mekong brought officials of Laos, Thailand and Cambodia together in Vientiane on Monday.", "conference|meeting held KHM-LAO-THA @2006-07-17"],
  ],
  "letters, signings, summons": [
    ["2022-08-05", "Beijing hauled in U.S. Ambassador Nicholas Burns in the middle of the night: China's foreign ministry summoned him over the landing in Taipei.", "summons held CHN-USA envoy"],
    ["2014-03-18", "In a letter sent on Monday, Moldovan Prime Minister Iurie Leanca asked his Romanian colleague, Victor Ponta, for gas.", "letter held MDA-ROU leader @2014-03-17"],
    ["1997-03-20", "Ukraine and Romania signed, after two years of drafts, a treaty of good neighbours on Tuesday.", "signing held ROU-UKR @1997-03-18"],
    ["2019-07-04", "Spain has summoned the ambassador of Venezuela, for the second time since April.", "summons held ESP-VEN envoy"],
    ["1986-10-08", "Iraqi President Saddam Hussein has had a note delivered to the emir of Kuwait.", "letter held IRQ-KWT leader"],
  ],
  "delegations and the unnamed": [
    ["2013-09-27", "A dozen Dutch officials spent two days with Indonesian ones in Jakarta last week at a meeting about an archive.", "meeting held IDN-NLD @*; ?visit held IDN-NLD @*"],
    ["2021-06-16", "A Turkish delegation of generals and diplomats held talks with Egyptian officials in Cairo, and will be back.", "talks|meeting held EGY-TUR; ?visit planned EGY-TUR @*"],
    ["1999-06-10", "Unidentified Libyans met British diplomats at a hotel in Malta on Friday, a source close to both said.", "meeting held GBR-LBY @1999-06-04"],
  ],
  sidelines: [
    ["2006-07-20", "At the edge of the G8 in St. Petersburg, Russia's Vladimir Putin had a meeting with Japanese Prime Minister Junichiro Koizumi on Saturday that lasted as long as a cup of tea.", "meeting held JPN-RUS leader @2006-07-15"],
    ["2024-06-12", "Argentina's Javier Milei and Brazil's Luiz Inacio Lula da Silva will both be in Apulia, but no meeting on the sidelines is planned.", "meeting denied ARG-BRA leader; ?summit|conference planned ARG-BRA @*"],
  ],
  "several at once": [
    ["1991-07-30", "U.S. Secretary of State James Baker saw Jordan's king on Sunday, and Syria's president on Monday.", "meeting held JOR-USA @1991-07-28; meeting held SYR-USA @1991-07-29"],
    ["2010-11-24", "South Korean Foreign Minister Kim Sung-hwan rang Tokyo, where he got his Japanese counterpart at once; the Chinese foreign minister refused to take his call.", "call held JPN-KOR minister; call refused CHN-KOR minister"],
    ["2023-03-10", "Iraqi Prime Minister Mohammed Shia al-Sudani, who received the Dutch foreign minister on Thursday, leaves for Jordan on Sunday.", "meeting held IRQ-NLD @2023-03-09; visit planned IRQ-JOR leader @2023-03-12"],
    ["2018-08-06", "German Foreign Minister Heiko Maas met his Polish colleague in Warsaw before heading to Vilnius to meet the Lithuanian president.", "meeting held DEU-POL minister; meeting planned|held DEU-LTU @*; ?visit held DEU-POL @*; ?visit planned|held DEU-LTU @*"],
    ["2015-11-25", "Angela Merkel will see Francois Hollande in Paris tonight; the German chancellor met Italy's Matteo Renzi on Monday.", "meeting planned DEU-FRA leader @2015-11-25; meeting held DEU-ITA leader @2015-11-23"],
  ],
  "three and more": [
    ["2011-02-02", "The prime ministers of Estonia, Latvia and Lithuania met on Tuesday to talk about rails.", "meeting held EST-LTU-LVA leader @2011-02-01"],
    ["2022-08-05", "Japan, South Korea and the United States will hold a trilateral meeting of vice foreign ministers in September.", "meeting planned JPN-KOR-USA deputy @2022-09"],
  ],
  planned: [
    ["2020-06-17", "Austria's Sebastian Kurz has his suitcase packed: the chancellor flies to Switzerland for an official visit on Monday.", "visit planned AUT-CHE leader @2020-06-22"],
    ["1994-06-15", "South Korean Foreign Minister Han Sung-joo is scheduled to meet his Russian counterpart in Moscow next Wednesday.", "meeting planned KOR-RUS minister @1994-06-22"],
    ["2012-04-26", "The two navies' chiefs, Vietnam's and India's, have agreed to meet in Da Nang in June.", "meeting planned IND-VNM military @2012-06"],
    ["1983-09-07", "Secretary of State George Shultz and Soviet Foreign Minister Andrei Gromyko will meet in Madrid on Thursday in spite of the airliner, U.S. officials said.", "meeting planned SUN-USA minister @1983-09-08"],
    ["2007-01-30", "In March, to the day fifty years after independence, Ghana's president is to be received by Britain's Queen Elizabeth.", "meeting planned GBR-GHA leader @2007-03"],
    ["2025-02-19", "French President Emmanuel Macron and British Prime Minister Keir Starmer are due at the White House for talks with Donald Trump next week, one after the other.", "talks|meeting planned FRA-USA leader @*; talks|meeting planned GBR-USA leader @*; ?visit planned FRA-USA @*; ?visit planned GBR-USA @*"],
  ],
  "proposed, not agreed": [
    ["2008-08-12", "Georgia has offered talks to Russia on a ceasefire.", "talks proposed GEO-RUS"],
    ["2021-06-16", "Swiss President Guy Parmelin would like to host a meeting of the Cuban and American presidents, he said.", "meeting proposed CUB-USA leader"],
    ["2016-12-21", "Venezuela's foreign minister asked for a meeting with her Argentine counterpart.", "meeting proposed ARG-VEN minister"],
    ["1989-12-04", "East German leader Egon Krenz has proposed to West German Chancellor Helmut Kohl that they meet in Leipzig before Christmas.", "meeting proposed DDR-DEU leader @*"],
    ["2013-09-27", "Time and place of the Armenian-Turkish talks have still to be agreed.", "talks proposed|planned ARM-TUR"],
    ["2003-02-05", "Thailand's premier called on Cambodia to send a delegation to Bangkok by the weekend.", "visit|meeting proposed KHM-THA @*"],
  ],
  postponed: [
    ["2017-06-06", "Because of Monday's rupture, a visit by Bahrain's crown prince to Qatar has been postponed indefinitely.", "visit postponed BHR-QAT"],
    ["2000-10-05", "Mexico and Guatemala decided to delay until November their ministers' meeting on the Suchiate.", "meeting postponed GTM-MEX minister @2000-11"],
    ["2019-07-04", "Talks between Rwanda and Uganda, which had been due to start on Monday, will start later, officials of both said.", "talks postponed RWA-UGA @2019-07-01|2019-07-08"],
    ["1988-04-21", "The Danish foreign minister's trip to Iran is on ice until further notice.", "visit postponed DNK-IRN minister"],
  ],
  cancelled: [
    ["2010-11-24", "South Korea cancelled Red Cross talks with North Korea that had been set for Thursday.", "talks cancelled KOR-PRK @2010-11-25"],
    ["2022-08-05", "In anger over the trip to Taipei, China called off a call between its defence minister and America's, Lloyd Austin.", "call cancelled CHN-USA minister"],
    ["2006-07-20", "Syrian President Bashar al-Assad will not be going to Kuwait on Saturday after all; his visit has been dropped from the programme.", "visit cancelled KWT-SYR leader @2006-07-22"],
    ["1997-03-20", "Malaysia's defence minister broke off his visit to Singapore over a remark about thieves.", "visit cancelled|held MYS-SGP minister"],
    ["2014-03-18", "Canada suspended all talks with Russia's military.", "talks cancelled|postponed CAN-RUS military"],
    ["2024-06-12", "The summit of the Colombian and Ecuadorean presidents, first planned for June 20, has been scrapped.", "summit cancelled COL-ECU leader @2024-06-20"],
  ],
  refused: [
    ["2023-03-10", "Ethiopia rejected Egypt's invitation to talks on the dam.", "talks refused EGY-ETH"],
    ["1984-05-17", "Iran's foreign minister refused to shake hands or to meet with his Iraqi counterpart while they were under one roof.", "meeting refused IRN-IRQ minister"],
    ["2015-11-25", "Putin would not take Erdogan's calls, the Turkish president complained.", "call refused RUS-TUR leader"],
    ["2009-05-08", "Not with this government: thus Cuba's foreign minister on whether he would meet the secretary of state of the United States.", "meeting refused CUB-USA minister"],
    ["1996-09-03", "Nigeria declined to receive a delegation from Canada.", "visit|meeting refused CAN-NGA"],
  ],
  denied: [
    ["2018-08-06", "\"There was no call on Friday,\" a Pakistani foreign ministry spokesman said of what the Afghan palace had announced. \"We did not speak.\"", "call denied AFG-PAK @2018-08-03; ?talks|call denied AFG-PAK @*"],
    ["2001-04-12", "Taiwan's officials denied having met Chinese envoys in Macau.", "meeting denied CHN-TWN"],
    ["2020-06-17", "A summit with Kim Jong-un? Japanese Prime Minister Shinzo Abe's spokesman said nothing of the kind was planned.", "summit denied JPN-PRK leader"],
    ["2005-11-16", "Israel has no plans to hold talks with Syria, Foreign Minister Silvan Shalom said.", "talks denied|refused ISR-SYR"],
    ["1991-07-30", "Saudi and Iraqi officials have not met since the war, diplomats in Geneva said.", "meeting denied IRQ-SAU @*"],
    ["2011-02-02", "The Kremlin dismissed as fiction reports that President Dmitry Medvedev had received a letter from the Georgian president.", "letter denied GEO-RUS leader; ?letter held GEO-RUS @*"],
  ],
  ongoing: [
    ["2016-12-21", "In Havana, negotiators of Cuba and the United States are holding talks on Wednesday about claims.", "talks ongoing CUB-USA @2016-12-21"],
    ["2008-08-12", "Ukraine's defence minister is on a visit to Poland until Thursday.", "visit ongoing POL-UKR minister @*"],
    ["1999-06-10", "Talks between British and Argentine officials on flights to the islands continue in London.", "talks ongoing ARG-GBR"],
  ],
  "inside somebody's words": [
    ["2012-04-26", "Speaking in Oslo on Tuesday, Sudan's envoy said President Omar al-Bashir had called the Emir of Qatar the day before.", "call held QAT-SDN leader @2012-04-23"],
    ["2021-06-16", "\"We had a good meeting with the Armenians yesterday,\" an Azerbaijani official, who did not give his name, said on Monday.", "meeting held ARM-AZE @2021-06-13"],
    ["1994-06-15", "Zambia's government newspaper reports that President Frederick Chiluba met his Angolan counterpart in Ndola on Sunday.", "meeting held AGO-ZMB leader @1994-06-12"],
  ],
  background: [
    ["2025-02-19", "The ambassador gave no interviews. U.S. and Russian foreign ministers had last held talks in Geneva on January 21, 2022.", "talks|meeting held RUS-USA minister @2022-01-21"],
    ["2007-01-30", "Turkmenistan's new president, whose predecessor signed the gas treaty with Russia on April 10, 2003, promised to honour it.", "signing held RUS-TKM leader @2003-04-10"],
  ],
  headlines: [
    ["2015-11-25", "Russian, Turkish foreign ministers talk by phone after jet is downed", "call held RUS-TUR minister"],
    ["1989-12-04", "KOHL INVITED TO HUNGARY", "visit proposed DEU-HUN leader"],
    ["2019-07-04", "Seoul, Tokyo officials to meet over export curbs on July 12", "meeting planned JPN-KOR @2019-07-12"],
    ["2023-03-10", "Armenia calls off talks with Azerbaijan after shooting", "talks cancelled ARM-AZE"],
  ],
  "one contact told several times": [
    ["2013-09-27", "Kenya, Somalia presidents meet\n\nNAIROBI, Sept 27 (Reuters) - Kenyan President Uhuru Kenyatta met his Somali counterpart, Hassan Sheikh Mohamud, on Thursday.\n\nThe meeting at State House was the first since the siege of a mall. The two leaders spoke for an hour, aides said. \"We met as brothers,\" Kenyatta told reporters.", "meeting held KEN-SOM leader @2013-09-26"],
    ["2009-05-08", "Vietnam's deputy foreign minister will visit Cambodia next week. During the visit, which begins on Tuesday, he will inspect border markers.", "visit planned KHM-VNM deputy @2009-05-11/2009-05-17|2009-05-12"],
  ],
  "own people": [
    ["2014-03-18", "Ukraine's acting president met the mayors of the eastern cities on Monday.", ""],
    ["2022-08-05", "China's ambassador to France flew home to brief his minister.", ""],
    ["1991-07-30", "Leaders of the German and the Bavarian Greens held talks in Bonn.", ""],
    ["2008-08-12", "The Georgian president summoned his generals at four in the morning.", ""],
  ],
  sport: [
    ["2005-11-16", "Australia met Uruguay in Sydney on Wednesday night and won on penalties.", ""],
    ["2016-12-21", "Officials called off the race between Norwegian and Swedish skiers for want of snow.", ""],
    ["2012-04-26", "Cuba's boxers are due in Ireland on Friday for a tournament.", ""],
  ],
  "companies, unions, scholars": [
    ["2024-06-12", "Korea's Hyundai and Saudi Arabia's Aramco signed an agreement on hydrogen on Tuesday.", ""],
    ["2000-10-05", "A meeting of Finnish and Estonian choirs had to be put off.", ""],
    ["2018-08-06", "A Chilean miners' union refused to hold talks with the Australian owners.", ""],
  ],
  metaphors: [
    ["2011-02-02", "India meets Denmark in this chair, the carpenter says.", ""],
    ["1993-01-13", "Spring will call on Portugal well before it visits Poland.", ""],
    ["2021-06-16", "Her novel talks to Russia, not to America.", ""],
  ],
  "bodies and private persons": [
    ["2023-03-10", "The head of the UN nuclear watchdog, Rafael Grossi, met Iranian officials in Tehran on Saturday.", ""],
    ["1996-09-03", "A Swedish singer visited Japan and was mobbed.", ""],
    ["2017-06-06", "NATO Secretary-General Jens Stoltenberg telephoned Montenegro's prime minister on Monday.", ""],
  ],
  "history, conditions, questions": [
    ["2003-02-05", "Every schoolchild in Panama knows how Carter and Torrijos signed the treaty.", ""],
    ["2016-12-21", "Should Cuba's president ever visit the United States, crowds would line the streets.", ""],
    ["2024-06-12", "Who will talk to North Korea?", ""],
  ],
  "deeds that are no dealing": [
    ["2006-07-20", "Israel bombed the road from Lebanon to Syria on Wednesday.", ""],
    ["2018-08-06", "Saudi Arabia ordered Canada's ambassador to leave within 24 hours.", ""],
  ],
});
