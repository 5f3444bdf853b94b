/**
 * One sentence or short report a row, read as published on 21 December 2016, a Wednesday. `wanted` lists the contacts:
 * mode, status, states, and where they matter date, level, "@place", "#issue", "by" its voucher's speaker. Every word of
 * a wanted contact must hold, and there must be no other contact.
 */
export interface ContactRow {
  readonly id: string;
  readonly text: string;
  readonly wanted: readonly string[];
}

const row = (id: string, text: string, ...wanted: readonly string[]): ContactRow => ({ id, text, wanted });

export const contactRows: readonly ContactRow[] = [
  // Held.
  row("call-by-phone", "Secretary of State John Kerry spoke by phone with Russian Foreign Minister Sergey Lavrov on Tuesday.", "call held RUS-USA 2016-12-20 minister"),
  row("call-on-telephone", "Foreign Minister Lavrov and Secretary of State John Kerry spoke on the telephone about the truce in Syria.", "call held RUS-USA minister"),
  row("call-phoned", "President Vladimir Putin phoned German Chancellor Angela Merkel on Monday to discuss Ukraine.", "call held DEU-RUS 2016-12-19 leader #Ukraine"),
  row("call-noun", "Vladimir Putin discussed Syria in a phone call with Turkish President Recep Tayyip Erdogan.", "call held RUS-TUR leader"),
  row("call-held-noun", "Russian President Vladimir Putin held a telephone conversation with French President Francois Hollande on Sunday.", "call held FRA-RUS 2016-12-18 leader"),
  row("call-called", "Chinese Foreign Minister Wang Yi called his Japanese counterpart Fumio Kishida on Monday to discuss fishing rights.", "call held CHN-JPN minister"),
  row("meet-plain", "Sergey Lavrov met U.S. Secretary of State John Kerry in Hamburg on December 7.", "meeting held RUS-USA 2016-12-07 minister @Hamburg"),
  row("meet-with", "Chinese President Xi Jinping met with Canadian Prime Minister Justin Trudeau in Lima.", "meeting held CAN-CHN leader"),
  row("meet-list", "German Chancellor Angela Merkel, French President Francois Hollande and Russian President Vladimir Putin met in Berlin in October.", "meeting held DEU-FRA-RUS leader"),
  row("meet-headline", "John Kerry, Sergey Lavrov meet in Geneva", "meeting held RUS-USA minister"),
  row("meet-received", "President Vladimir Putin received Japanese Foreign Minister Fumio Kishida in St Petersburg.", "meeting held JPN-RUS minister"),
  row("talks-held", "Russia and Turkey held talks in Moscow on Tuesday.", "talks held RUS-TUR 2016-12-20"),
  row("talks-with", "British Prime Minister Theresa May held talks with Polish Prime Minister Beata Szydlo on defence.", "talks held GBR-POL leader #defence"),
  row("talks-between", "Talks between India and Pakistan took place in Amritsar on December 4.", "talks held IND-PAK 2016-12-04"),
  row("talks-discussed", "German Foreign Minister Frank-Walter Steinmeier discussed the Minsk accords with Ukrainian Foreign Minister Pavlo Klimkin.", "talks held DEU-UKR minister"),
  row("talks-after", "John Kerry spoke to reporters after talks with Sergey Lavrov in Rome.", "talks held RUS-USA minister"),
  row("talks-failed", "Talks between Serbia and Kosovo ended without agreement on Friday.", "talks held SRB-XKX"),
  row("meeting-between", "A meeting between Russian Foreign Minister Sergey Lavrov and U.S. Secretary of State John Kerry took place on Saturday.", "meeting held RUS-USA 2016-12-17 minister"),
  row("meeting-during", "During a meeting with Chinese President Xi Jinping, French Foreign Minister Jean-Marc Ayrault raised trade.", "meeting held CHN-FRA"),
  row("visit-verb", "Japanese Prime Minister Shinzo Abe visited Argentina in November.", "visit held ARG-JPN"),
  row("visit-arrived", "Turkish Foreign Minister Mevlut Cavusoglu arrived in Moscow on Monday.", "visit held RUS-TUR 2016-12-19 minister"),
  row("visit-talks", "Indian Foreign Minister Sushma Swaraj arrived in Beijing on Tuesday for talks with Chinese Foreign Minister Wang Yi.", "visit held CHN-IND 2016-12-20 minister"),
  row("visit-ended", "Canadian Foreign Minister Stephane Dion ended a two-day visit to Nigeria on Friday.", "visit held CAN-NGA"),
  row("signing", "Russia and Egypt signed an agreement on nuclear fuel in Cairo on Sunday.", "signing held EGY-RUS"),
  row("signing-with", "Poland signed a treaty with Ukraine in Warsaw on Tuesday.", "signing held POL-UKR"),
  row("summons", "Ukraine summoned the Hungarian ambassador on Thursday over a statement on minorities.", "summons held HUN-UKR"),
  row("summons-passive", "The Hungarian ambassador was summoned to the Foreign Ministry in Kiev.", "summons held HUN-UKR"),
  row("letter", "President Putin sent a letter to Japanese Prime Minister Shinzo Abe in November.", "letter held JPN-RUS leader"),
  row("letter-wrote", "Australian Prime Minister Malcolm Turnbull wrote to Indonesian President Joko Widodo last week.", "letter held AUS-IDN leader"),
  row("delegations", "Russian and Japanese delegations met in Tokyo on Friday.", "meeting held JPN-RUS working"),
  row("unnamed-officials", "U.S. officials met Cuban diplomats in Havana on Monday.", "meeting held CUB-USA working"),
  row("yesterday-in-quotation", "MOSCOW, December 20. /TASS/. \"Foreign Minister Lavrov met Secretary of State Kerry just yesterday,\" Russian Foreign Ministry spokeswoman Maria Zakharova said on Tuesday.", "meeting held RUS-USA 2016-12-19 minister"),
  row("two-contacts", "Sergey Lavrov met John Kerry in Rome before flying to Athens to meet Greek Foreign Minister Nikos Kotzias.", "meeting held RUS-USA minister", "planned GRC-RUS minister"),
  row("merge-headline", "German Chancellor Angela Merkel meets Vladimir Putin in Berlin\n\nBERLIN, December 20 - German Chancellor Angela Merkel met Russian President Vladimir Putin on Tuesday. The two leaders discussed Ukraine.", "meeting held DEU-RUS 2016-12-20 leader"),
  row("merge-talks", "Chinese Foreign Minister Wang Yi held talks with Vietnamese Foreign Minister Pham Binh Minh on Tuesday. The two ministers met in Hanoi.", "meeting held CHN-VNM 2016-12-20 minister"),

  row("told-by-phone", "Russian President Vladimir Putin told Turkish President Recep Tayyip Erdogan in a telephone call that the convoy was safe.", "call held RUS-TUR leader"),
  row("told-at-meeting", "At a meeting in Lima, Chinese President Xi Jinping told Canadian Prime Minister Justin Trudeau that trade would grow.", "meeting held CAN-CHN leader"),
  row("will-leave-after", "The Indian foreign minister, Sushma Swaraj, will leave after meeting Chinese Foreign Minister Wang Yi on Friday.", "meeting planned CHN-IND minister"),

  row("judged", "Chinese President Xi Jinping met Australian Prime Minister Malcolm Turnbull in Lima. Turnbull called the meeting \"useful\".", "meeting held AUS-CHN leader"),

  // Under way.
  row("ongoing-talks", "Russia and Japan are holding talks in Tokyo.", "talks ongoing JPN-RUS"),
  row("ongoing-visit", "French Foreign Minister Jean-Marc Ayrault is on a visit to Iran.", "visit ongoing FRA-IRN"),
  row("ongoing-in-talks", "Cyprus is in talks with Egypt over gas.", "talks ongoing CYP-EGY"),
  row("ongoing-began", "Talks between Morocco and Mauritania began on Tuesday.", "talks ongoing MAR-MRT"),
  row("ongoing-continue", "Negotiations between Chile and Bolivia continue.", "talks ongoing BOL-CHL"),

  // Planned.
  row("planned-will-meet", "Sergey Lavrov will meet U.S. Secretary of State John Kerry on the sidelines of the conference on Friday.", "meeting planned RUS-USA 2016-12-23 minister"),
  row("planned-to-meet", "Shinzo Abe to meet U.S. President Barack Obama in Hawaii next week", "meeting planned JPN-USA leader"),
  row("planned-due", "Turkish Foreign Minister Mevlut Cavusoglu is due in Moscow next week.", "visit planned RUS-TUR"),
  row("planned-due-to-meet", "German Foreign Minister Frank-Walter Steinmeier is due to meet Sergey Lavrov on Thursday.", "meeting planned DEU-RUS 2016-12-22 minister"),
  row("planned-scheduled", "A meeting between Chinese President Xi Jinping and Indian Prime Minister Narendra Modi is scheduled for January 15.", "meeting planned CHN-IND leader"),
  row("planned-agreed", "President Vladimir Putin and Turkish President Recep Tayyip Erdogan agreed to meet in January.", "meeting planned RUS-TUR leader"),
  row("planned-plans", "British Foreign Secretary Boris Johnson plans to visit Russia in March.", "visit planned GBR-RUS"),
  row("planned-travel", "Canadian Prime Minister Justin Trudeau will travel to Cuba next month.", "visit planned CAN-CUB"),
  row("planned-talks-will", "Talks between Armenia and Azerbaijan will be held in Vienna on Friday.", "talks planned ARM-AZE"),
  row("planned-said-would", "German Foreign Minister Frank-Walter Steinmeier said he would meet Sergey Lavrov on Friday.", "meeting planned DEU-RUS 2016-12-23 minister"),
  row("planned-expected", "U.S. President Barack Obama is expected to meet German Chancellor Angela Merkel in Berlin.", "meeting planned DEU-USA leader"),
  row("planned-set", "John Kerry is set to hold talks with Sergey Lavrov in Geneva on Thursday.", "talks planned RUS-USA 2016-12-22 minister"),
  row("planned-before", "John Kerry made the remark before a meeting with Sergey Lavrov.", "meeting planned RUS-USA minister"),
  row("planned-leaves-for", "Indian Prime Minister Narendra Modi leaves for Japan on Friday.", "visit planned IND-JPN"),
  row("planned-hold", "Poland and Ukraine plan to hold talks in January.", "talks planned POL-UKR"),
  row("planned-announced", "The Kremlin announced a meeting between President Putin and Japanese Prime Minister Shinzo Abe.", "meeting planned JPN-RUS leader"),
  row("planned-meets-friday", "Russian President Vladimir Putin meets Japanese Prime Minister Shinzo Abe on Friday", "meeting planned JPN-RUS 2016-12-23"),
  row("planned-host", "Germany will host Russian President Vladimir Putin in February.", "visit planned DEU-RUS"),

  // Proposed.
  row("proposed-ready", "Russian Foreign Minister Sergey Lavrov is ready to meet John Kerry, the ministry said.", "meeting proposed RUS-USA minister"),
  row("proposed-offered", "Pakistan offered talks to India on Monday.", "talks proposed IND-PAK"),
  row("proposed-offered-with", "Iran has offered to hold talks with Saudi Arabia.", "talks proposed IRN-SAU"),
  row("proposed-called-for", "French President Francois Hollande called for talks with Russia.", "talks proposed FRA-RUS"),
  row("proposed-could", "A meeting between President Putin and Ukrainian President Petro Poroshenko could take place in January.", "meeting proposed RUS-UKR leader"),
  row("proposed-may", "Sergey Lavrov may meet John Kerry next week, a source said.", "meeting proposed RUS-USA"),
  row("proposed-hopes", "Japanese Prime Minister Shinzo Abe hopes to meet Vladimir Putin in the spring.", "meeting proposed JPN-RUS leader"),
  row("proposed-wants", "Ukraine wants to hold talks with Poland on the border.", "talks proposed POL-UKR"),
  row("proposed-invited", "President Xi Jinping invited Philippine President Rodrigo Duterte to visit China.", "visit proposed CHN-PHL"),
  row("proposed-possible", "A meeting between Sergey Lavrov and John Kerry is possible, the Kremlin said.", "meeting proposed RUS-USA minister"),
  row("proposed-proposed", "Serbia proposed a meeting with Croatia.", "meeting proposed HRV-SRB"),
  row("proposed-urged", "The United Nations urged Sudan and South Sudan to hold talks.", "talks proposed SDN-SSD"),
  row("proposed-yet", "A date for a meeting between Vladimir Putin and Turkish President Recep Tayyip Erdogan has yet to be agreed.", "meeting proposed RUS-TUR leader"),
  row("proposed-condition", "Turkish President Recep Tayyip Erdogan would meet Vladimir Putin if the bombing stopped.", "meeting proposed RUS-TUR leader"),

  // Postponed.
  row("postponed-passive", "Talks between Russia and Turkey have been postponed.", "talks postponed RUS-TUR"),
  row("postponed-active", "President Putin postponed his visit to France.", "visit postponed FRA-RUS"),
  row("postponed-put-off", "Sergey Lavrov put off a trip to Japan.", "visit postponed JPN-RUS"),
  row("postponed-delay", "India delayed talks with Pakistan after the attack.", "talks postponed IND-PAK"),
  row("postponed-merge", "Japan's Prime Minister Shinzo Abe will visit Russia in May, the Kremlin said. Later it said that the visit of Abe to Russia had been postponed.", "visit postponed JPN-RUS"),

  row("postponed-place-before", "Brazilian President Dilma Rousseff put off a Washington trip.", "visit postponed BRA-USA leader"),

  // Cancelled.
  row("cancelled-called-off", "Mexican President Enrique Pena Nieto called off a meeting with U.S. President Barack Obama.", "meeting cancelled MEX-USA leader"),
  row("cancelled-cancelled", "German Chancellor Angela Merkel cancelled her visit to Algeria.", "visit cancelled DEU-DZA"),
  row("cancelled-passive", "A planned meeting between Sergey Lavrov and French Foreign Minister Jean-Marc Ayrault was cancelled.", "meeting cancelled FRA-RUS minister"),
  row("cancelled-will-not", "The meeting between Vladimir Putin and French President Francois Hollande will not take place.", "meeting cancelled FRA-RUS leader"),
  row("cancelled-scrapped", "Germany scrapped talks with Turkey.", "talks cancelled DEU-TUR"),
  row("cancelled-headline", "Vladimir Putin cancels trip to France", "visit cancelled FRA-RUS"),

  // Refused.
  row("refused-to-meet", "Ukrainian President Petro Poroshenko refused to meet Vladimir Putin.", "meeting refused RUS-UKR leader"),
  row("refused-rejected", "Iran rejected talks with the United States.", "talks refused IRN-USA"),
  row("refused-ruled-out", "Pakistan ruled out any meeting with India.", "meeting refused IND-PAK"),
  row("refused-will-not", "Sergey Lavrov will not meet British Foreign Secretary Boris Johnson, the ministry said.", "meeting refused GBR-RUS"),
  row("refused-offer", "North Korea rejected an offer of talks with South Korea.", "talks refused KOR-PRK"),
  row("refused-not-ready", "Armenia is not ready to hold talks with Azerbaijan.", "talks refused ARM-AZE"),
  row("refused-declined", "The Venezuelan foreign minister declined to meet U.S. diplomats.", "meeting refused USA-VEN"),

  // Denied.
  row("denied-that", "Iran denied that it had held talks with Saudi Arabia.", "talks denied IRN-SAU"),
  row("denied-gerund", "The Kremlin denied reports that Vladimir Putin had met Ukrainian President Petro Poroshenko.", "meeting denied RUS-UKR"),
  row("denied-noun", "Iran denied any talks with Israel.", "talks denied IRN-ISR"),

  // No contact at all.
  row("no-negated", "Sergey Lavrov has not met John Kerry this month."),
  row("no-negated-did", "John Kerry did not speak with Sergey Lavrov on Tuesday."),
  row("no-planned", "No meeting between Vladimir Putin and U.S. President Barack Obama is planned."),
  row("no-there", "There will be no talks between Russia and Georgia."),
  row("no-if", "If Vladimir Putin meets Turkish President Recep Tayyip Erdogan, he will raise the matter."),
  row("no-own-people", "President Putin met Foreign Minister Lavrov on Monday."),
  row("no-own-cabinet", "German Chancellor Angela Merkel met her cabinet on Wednesday to discuss Turkey."),
  row("no-voters", "German Chancellor Angela Merkel talks to voters in Bavaria."),
  row("no-deadline", "Russia and Ukraine met the deadline for the swap."),
  row("no-criticism", "Turkish President Recep Tayyip Erdogan's words met with criticism in Germany."),
  row("no-calls-for", "Russia calls for restraint in Syria."),
  row("no-called-liar", "Turkish President Recep Tayyip Erdogan called Vladimir Putin a liar."),
  row("no-called-on", "U.S. President Barack Obama called on Russia to stop the bombing."),
  row("no-frozen", "Dialogue between Russia and the United States is frozen, the Kremlin said."),
  row("no-communicate", "\"We do not communicate with Washington,\" Dmitry Peskov said."),
  row("no-reporters", "Sergey Lavrov spoke to reporters in Moscow about the United States."),
  row("no-company", "French carmaker Renault held talks with Japanese rival Nissan on a merger."),
  row("no-sport", "Brazil met Germany in the final of the Olympic tournament."),
  row("no-sport-talks", "Spain visited Italy in a World Cup qualifier."),
  row("no-website", "Visit our website for more news from Russia and Ukraine."),
  row("no-relations", "Relations between Russia and Turkey have improved since August."),
  row("no-habit", "The presidents of Russia and Kazakhstan usually meet in the autumn."),
  row("no-party-meeting", "British Prime Minister Theresa May addressed a meeting of her party about Europe."),
  row("no-news-conference", "Ukrainian President Petro Poroshenko spoke about Russia at a news conference in Kiev."),
  row("no-accuse", "Ukraine accused Russia of breaking the truce."),
  row("no-trade-deal-wish", "Trade between Germany and China rose in November."),
  row("no-met-tourists", "U.S. President Barack Obama met wounded soldiers in Hawaii."),
  row("no-on-call", "German doctors are on call for Syrian refugees."),
  row("no-failed-to-meet", "Greece failed to meet the conditions set by Germany."),
  row("no-doubt", "The meeting in Astana, Russia said, had not been discussed."),
  row("no-visit-own", "Vladimir Putin visited Crimea in May, and Dmitry Medvedev visited Sochi."),
  row("no-troops", "Russian troops arrived in Palmyra on Sunday."),
  row("no-letter-readers", "Readers in Germany wrote letters to the editor about Turkey."),
  row("no-summoned-own", "Poland's president summoned the prime minister over the budget."),
  row("no-discussed-home", "French President Francois Hollande discussed Russia with his ministers."),
  row("no-signed-law", "Vladimir Putin signed a law on ties with Japan."),
  row("no-debate", "Lawmakers in Britain debated the crisis in Syria."),
  row("no-unable", "Sergey Lavrov was unable to meet John Kerry."),
  row("no-visitors", "Chinese visitors spent more in Japan last year."),
  row("no-told-meeting", "An adviser told a U.S.-Canadian business meeting that exports would grow."),
  row("no-longer", "Russia and Georgia no longer talk to each other."),
  row("no-every-week", "\"Our officials speak to each other every week,\" Indian Foreign Minister Sushma Swaraj said of Nepal."),
  row("no-talk-of", "There is talk of sanctions against Russia in Germany."),
];
