import { rowsOf, type Row } from "./row.ts";

/** Rows kept aside: written before the program was seen to read any of them, scored and never shown one by one. */
export const testRows: readonly Row[] = rowsOf({
  "a stated reply on one question": [
    ["2021-06-16", "\"Every channel to Canberra is closed,\" Chinese foreign ministry spokesman Zhao Lijian said on Tuesday. Replying to him, Australian Foreign Minister Marise Payne said the channels between Australia and China were open.", "the channels between Australia and China were open > channel to Canberra is closed", "AUS-CHN broken|frozen/continuing"],
    ["1988-04-21", "In answer to Bulgarian Foreign Minister Petar Mladenov's words that relations with Turkey were good, Turkish Foreign Minister Mesut Yilmaz said relations with Bulgaria were bad and getting worse.", "relations with Bulgaria were bad > relations with Turkey were good", "BGR-TUR normal/strained"],
    ["2024-06-12", "Rwandan President Paul Kagame said that contacts with Burundi had been restored.\n\nBurundi's foreign minister, Albert Shingiro, disputed this. \"Contacts with Rwanda are suspended,\" he said.", "Contacts with Rwanda are suspended > contacts with Burundi had been restored", "BDI-RWA frozen/restored"],
    ["2008-08-12", "Russian Foreign Minister Sergei Lavrov denied Georgian President Mikheil Saakashvili's assertion that all ties between Georgia and Russia had been cut, saying embassies in both capitals were at work.", "embassies in both capitals were at work > ties between Georgia and Russia had been cut", "GEO-RUS broken/continuing"],
  ],
  "an inferred reply": [
    ["2013-09-27", "\"Our dialogue with Argentina is alive,\" British Foreign Secretary William Hague said on Wednesday. Argentine Foreign Minister Hector Timerman said on Thursday that dialogue with Britain was broken off.", "dialogue with Britain was broken off > Our dialogue with Argentina is alive", "ARG-GBR broken/continuing"],
    ["2000-10-05", "Yemeni Foreign Minister Abu Bakr al-Qirbi called ties with Eritrea excellent. Ties with Yemen are strained, Eritrean President Isaias Afwerki said.", "Ties with Yemen are strained > ties with Eritrea excellent", "ERI-YEM normal/strained"],
    ["2019-07-04", "Pakistani Foreign Minister Shah Mahmood Qureshi said communication with India had resumed. On Thursday, Indian External Affairs Minister Subrahmanyam Jaishankar said there was no communication with Pakistan.", "there was no communication with Pakistan > communication with India had resumed", "IND-PAK broken/restored"],
  ],
  "a reply without contention": [
    ["2018-08-06", "Greek Foreign Minister Nikos Kotzias said Russia had bribed bishops. Russian Foreign Minister Sergei Lavrov retorted that bishops did not need money.", "bishops did not need money > Russia had bribed bishops", ""],
    ["2023-03-10", "Responding to Chinese Foreign Minister Qin Gang's warning that a crash was coming, White House spokesman John Kirby said nobody wanted one.", "nobody wanted one > a crash was coming", ""],
    ["1984-05-17", "Iraqi Foreign Minister Tareq Aziz said Iran had hit a tanker. Iranian Foreign Minister Ali Akbar Velayati answered that Iraq had hit it.", "Iraq had hit it > Iran had hit a tanker", ""],
  ],
  "two matters": [
    ["2016-12-21", "Cuban Foreign Minister Bruno Rodriguez said dialogue with the United States was frozen. U.S. Secretary of State John Kerry said the climate accord was safe.", "", ""],
    ["2005-11-16", "\"Ties with Syria are broken,\" Lebanese Prime Minister Fouad Siniora said. Syrian Foreign Minister Farouq al-Shara said the dam was full.", "", ""],
  ],
  "two pairs": [
    ["2022-08-05", "Turkish Foreign Minister Mevlut Cavusoglu said relations with Israel were restored. Iranian Foreign Minister Hossein Amirabdollahian said relations between Iran and Israel did not exist.", "", ""],
    ["1999-06-10", "Ethiopian Prime Minister Meles Zenawi said contacts with Eritrea were cut. Kenyan President Daniel arap Moi said contacts between Kenya and Ethiopia were going on.", "", ""],
  ],
  "one side": [
    ["2014-03-18", "Canadian Prime Minister Stephen Harper said relations with Russia were frozen. Canadian Foreign Minister John Baird said relations with Russia went on.", "", ""],
  ],
  "positions that can stand together": [
    ["2010-11-24", "Chinese Foreign Minister Yang Jiechi said ties with Japan were tense. Japanese Foreign Minister Seiji Maehara said talks with China were continuing.", "", ""],
    ["2017-06-06", "Qatari Foreign Minister Mohammed bin Abdulrahman al-Thani said ties with Egypt were cut. Egyptian Foreign Minister Sameh Shoukry said all ties with Qatar were severed.", "", ""],
  ],
  "wishes, threats, other times": [
    ["1993-01-13", "Vietnamese Foreign Minister Nguyen Manh Cam said he hoped for normal ties with the United States. U.S. Secretary of State Lawrence Eagleburger said ties with Vietnam were still frozen.", "", ""],
    ["2025-02-19", "\"Contacts with Moscow were cut for three years,\" U.S. Secretary of State Marco Rubio said. Russian Foreign Minister Sergei Lavrov said contacts with Washington had been restored.", "", ""],
  ],
  "denial without an opponent": [
    ["2001-04-12", "Singapore's foreign minister, S. Jayakumar, denied reports that talks with Malaysia on water had broken down.", "", ""],
  ],
  "rejections of other things": [
    ["2015-11-25", "Turkish President Tayyip Erdogan said contacts with Russia continued. Russian President Vladimir Putin rejected a cup of tea, saying it was cold.", "", ""],
    ["2003-02-05", "North Korea's foreign minister, Paek Nam-sun, said dialogue with Japan was dead. Japanese Prime Minister Junichiro Koizumi rejected calls to resign.", "", ""],
  ],
});
