import type { LinkRow } from "./link-actors.rows.ts";

const row = (id: string, date: string | null, text: string, ...wanted: string[]): LinkRow => ({ id, date, text, wanted });

const then = "2016-12-21";

/** Pronouns, counterparts and descriptions: whom they mean, and where they mean nobody. */
export const whomRows: readonly LinkRow[] = [
  // Who "he" and "she" are once somebody else has led a sentence
  row("a new subject since the speaker", then, "\"We wait,\" Kremlin spokesman Dmitry Peskov said. John Kerry sees it otherwise. \"It is late,\" he insisted.", "he = pronoun person/john-kerry"),
  row("the speaker goes on over a quotation", then, "\"We wait,\" Kremlin spokesman Dmitry Peskov said. \"It is late. It is cold,\" he added.", "he = pronoun person/dmitry-peskov"),
  row("named by the speaker only", then, "Vladimir Putin will rest in May, Kremlin spokesman Dmitry Peskov said. \"It is late,\" he added.", "he = pronoun person/dmitry-peskov"),
  row("speaker with an aside", then, "Dmytro Kuleba said no. Sergei Lavrov, sitting in another room an hour later, said Moscow would wait. But, he continued, \"it is late.\"", "he = pronoun person/sergey-lavrov"),
  row("the owner of a counterpart does not lead", then, "John Kerry spoke first. His Estonian counterpart, Maarja Tamm, said it was late. \"It is cold,\" she quipped.", "she = pronoun person/maarja-tamm", "@ person/maarja-tamm = EST minister"),
  row("sex that is known goes first", then, "Ambassador Onwudiwe greeted Angela Merkel. She smiled.", "She = pronoun person/angela-merkel"),
  row("sex that fits the subject", then, "Angela Merkel greeted Ambassador Onwudiwe. She smiled.", "She = pronoun person/angela-merkel"),
  row("relative clause", then, "John Kerry met Sergei Lavrov, who said that his country would wait.", "his = pronoun person/sergey-lavrov"),
  row("after the relative clause", then, "John Kerry, who met Sergei Lavrov, said his country would wait.", "his = pronoun person/john-kerry"),
  row("object of the clause", then, "Dmitry Peskov said that Vladimir Putin will brief John Kerry and see him in May.", "him = pronoun person/john-kerry"),
  row("object of a woman", then, "Dmitry Peskov said Vladimir Putin waits and Angela Merkel called him.", "him = pronoun person/vladimir-putin"),
  row("whom somebody else", then, "An aide to Sergei Lavrov, whom John Kerry asked to bring his coat, left.", "! his = pronoun person/sergey-lavrov"),
  row("they of unnamed people", then, "John Kerry saw Sergei Lavrov. Traders said they hoped for rain.", "! they"),
  row("object who told it", then, "Dmitry Peskov said that Vladimir Putin had told him so.", "him = pronoun person/dmitry-peskov"),
  row("near a name is not the name", then, "Sergei Lavrov left. Two people close to John Kerry said it was late. He slept.", "! He = pronoun person/john-kerry"),
  row("aide to a name", then, "\"It is late,\" an aide to John Kerry said. \"It is cold,\" he added.", "! he = pronoun person/john-kerry"),

  // "he said" between commas
  row("an aside goes on with the speaker", then, "Kremlin spokesman Dmitry Peskov said no. Sergei Lavrov had been told as much, he said, by an aide.", "he = pronoun person/dmitry-peskov"),
  row("an aside at the end", then, "Kremlin spokesman Dmitry Peskov said no. Sergei Lavrov would not travel to Vienna, he added.", "he = pronoun person/dmitry-peskov"),
  row("an aside without a speaker before", then, "It rained. Sergei Lavrov, he said, would wait.", "! he = pronoun person/dmitry-peskov"),
  row("an aside of the other sex", then, "Angela Merkel said no. Sergei Lavrov would not travel to Vienna, he added.", "! he = pronoun person/angela-merkel"),
  row("no aside", then, "Kremlin spokesman Dmitry Peskov said no. Sergei Lavrov left when he said so.", "he = pronoun person/sergey-lavrov"),
  row("an aside after according to", then, "Kremlin spokesman Dmitry Peskov said no. According to Sergei Lavrov, it was late, he said.", "he = pronoun person/sergey-lavrov"),
  row("who is told does not speak", then, "Kremlin spokesman Dmitry Peskov said no. Sergei Lavrov was told to wait. \"It is late,\" he added.", "! Sergei Lavrov = pronoun"),

  // They
  row("they over two sentences", then, "John Kerry and Sergei Lavrov were in Geneva. Their hotels were far apart. They did not meet.", "They = pronoun person/john-kerry", "They = pronoun person/sergey-lavrov"),
  row("they who met", then, "John Kerry flew to Sochi and met Sergei Lavrov there. They signed a letter.", "They = pronoun person/john-kerry", "They = pronoun person/sergey-lavrov"),
  row("they of three", then, "John Kerry met Sergei Lavrov and Frank-Walter Steinmeier's driver. It rained. They left.", "! They = pronoun person/john-kerry"),
  row("they of one", then, "John Kerry slept. They left.", "! They"),
  row("between them is not who carries", then, "Washington and Tehran have no ties. Swiss diplomats pass letters between them.", "them = pronoun state/USA", "them = pronoun state/IRN", "! them = pronoun group/che/diplomats"),

  // Counterparts
  row("opposite number", then, "John Kerry called his Russian opposite number.", "Russian opposite number = description person/sergey-lavrov"),
  row("opposite number named", then, "John Kerry called his Russian opposite number, Sergei Lavrov.", "Russian opposite number = description person/sergey-lavrov"),
  row("opposite numbers on a list", then, "The opposite number won the lottery.", "! opposite number"),
  row("counterpart unknown to the facts", then, "John Kerry called his Bhutanese counterpart.", "Bhutanese counterpart = description person/btn/foreign-minister", "@ person/btn/foreign-minister = BTN minister"),
  row("his counterpart spoken of", then, "John Kerry flew to Sochi. Sergei Lavrov met him there. The dinner with his counterpart was short, Kerry said.", "! counterpart = description person/john-kerry"),
  row("counterpart of a tree", then, "The counterpart of the old tree fell.", "! counterpart"),

  // Titles alone
  row("the prince is no president", "2017-09-09", "Saudi Crown Prince Mohammed bin Salman called US President Donald Trump. The prince was brief.", "prince = title person/mohammed-bin-salman"),
  row("a prince of nobody", "2017-09-09", "US President Donald Trump slept. The prince was brief.", "! prince"),
  row("the king", "2017-09-09", "Donald Trump saw King Abdullah of Jordan. The king was brief.", "! king = title person/donald-trump"),
  row("a crown prince leads", "2022-08-01", "Crown Prince Torvald of Norway shrugged.", "@ person/torvald = NOR leader"),
  row("the official", then, "A Saudi official was careful. \"We wait,\" the official, who asked for no name, said.", "official = description group/sau/officials"),
  row("the official of nobody", then, "It rained. The official shrugged.", "! official"),
  row("the officials are not one", then, "A Saudi official was careful. The officials of the club shrugged.", "! officials"),
  row("the spokesperson", then, "A Chinese foreign ministry spokesperson was careful. The spokesperson added nothing.", "spokesperson = description group/chn/spokespersons"),

  // States by their kind
  row("the kingdom", then, "Saudi Arabia met Qatar. The kingdom was firm.", "kingdom = description state/SAU"),
  row("the kingdom beside a lesser-called one", then, "Britain met Saudi Arabia. The kingdom was firm.", "kingdom = description state/SAU"),
  row("two kingdoms, quoted", then, "\"We wait,\" Saudi Foreign Minister Adel al-Jubeir said of Jordan. \"The kingdom is firm.\"", "kingdom = description state/SAU"),
  row("two kingdoms", then, "Saudi Arabia met Jordan. The kingdom was firm.", "! kingdom"),
  row("no kingdom", then, "Russia met Turkey. The kingdom was firm.", "! kingdom"),
  row("kingdom of heaven", then, "Saudi Arabia was firm on the kingdom of heaven.", "! kingdom"),
  row("animal kingdom", then, "Saudi Arabia has a book on the animal kingdom.", "! kingdom", "! animal kingdom"),
  row("the emirate", then, "Saudi Arabia met Qatar. Talks with the emirate were short.", "emirate = description state/QAT"),
  row("the Gulf emirate", then, "Iran met Kuwait. The Gulf emirate was firm.", "Gulf emirate = description state/KWT"),
  row("the sultanate", then, "Iran met Oman. The sultanate was firm.", "sultanate = description state/OMN"),
  row("the island", then, "China met Taiwan. The island was firm.", "island = description state/TWN"),
  row("an island of others", then, "Greece met Turkey. The island was calm.", "! island"),
  row("the Baltic republic", then, "Russia met Latvia. The Baltic republic was firm.", "Baltic republic = description state/LVA"),
  row("the Himalayan kingdom", then, "China met Bhutan and Nepal. The Himalayan kingdom was firm.", "Himalayan kingdom = description state/BTN"),
  row("the republic of none", then, "France met Germany. The republic was firm.", "! republic"),
  row("the North and the South", then, "North Korea did not answer South Korea. The North was silent, but the South waited.", "North = description state/PRK", "South = description state/KOR"),
  row("the North's agency", then, "South Korea waited. The North's army was silent.", "North = description state/PRK"),
  row("the north of elsewhere", then, "Italy waited. The North was silent.", "! North"),
  row("the north coast", then, "South Korea waited. The storm hit the north coast.", "! north"),

  // Two of them, three of them
  row("two countries of the report", then, "Armenia and Azerbaijan met. Armenia waits. Azerbaijan waits. After a hearing in the US Senate, the envoys of the two countries left.", "two countries = description state/ARM", "two countries = description state/AZE"),
  row("two sides after a list", then, "Saudi Arabia halted talks with Qatar. Qatar called Saudi Arabia. Bahrain and Egypt, like Saudi Arabia, cut ties with Qatar. The two sides disagreed.", "two sides = description state/SAU", "two sides = description state/QAT"),
  row("three capitals", then, "Ministers of Egypt, Ethiopia and Sudan met. The envoy will tour the three capitals.", "three capitals = description state/EGY", "three capitals = description state/ETH", "three capitals = description state/SDN"),
  row("three capitals of two", then, "Egypt and Sudan met. The envoy will tour the three capitals.", "! three capitals"),
  row("two envoys are new", then, "John Kerry met Sergei Lavrov. They sent two envoys.", "! two envoys"),
  row("with both men", "2017-09-09", "Qatari Emir Tamim bin Hamad Al-Thani called Saudi Crown Prince Mohammed bin Salman. Donald Trump spoke with both men.", "both men = description person/mohammed-bin-salman", "both men = description person/tamim-bin-hamad-al-thani", "! both men = description person/donald-trump"),
  row("the two leaders, one of them the subject", then, "Vladimir Putin met Angela Merkel. Putin said the two leaders agreed.", "two leaders = description person/vladimir-putin", "two leaders = description person/angela-merkel"),

  // The state of whom somebody serves
  row("his foreign minister", "2022-08-09", "President Gustavo Petro waits. His foreign minister, Bartolo Quinchia, left.", "@ person/bartolo-quinchia = COL minister"),
  row("his foreign minister without a comma", "2022-08-09", "Gustavo Petro sent his foreign minister Bartolo Quinchia.", "@ person/bartolo-quinchia = COL minister"),
  row("its foreign minister", then, "Tonga waits. Its foreign minister, Bartolo Quinchia, left.", "@ person/bartolo-quinchia = TON minister"),
  row("aide to", then, "Bartolo Quinchia, an aide to Vladimir Putin, left.", "@ person/bartolo-quinchia = RUS working"),
  row("aide of before the name", then, "Putin aide Bartolo Quinchia left. Vladimir Putin stayed.", "@ person/bartolo-quinchia = RUS working"),
  row("sister of", then, "Bartola Quinchia, the younger sister of Vladimir Putin, left.", "@ person/bartola-quinchia = RUS -"),
  row("state's person", then, "Kenya's Bartolo Quinchia said it was late.", "@ person/bartolo-quinchia = KEN -"),
  row("Russian ambassador named", then, "The Russian ambassador, Bartolo Quinchia, left.", "@ person/bartolo-quinchia = RUS envoy"),
  row("envoy for a state", then, "Syria envoy Bartolo Quinchia left.", "@ person/bartolo-quinchia = - envoy"),
  row("ambassador to a state", then, "Bartolo Quinchia, ambassador to Russia, left.", "@ person/bartolo-quinchia = - envoy"),
  row("his brother's friend", then, "Bartolo Quinchia, a baker, met Vladimir Putin.", "! Bartolo Quinchia"),
  row("released by a ministry", null, "PRESS RELEASE\n\nMinistry of Foreign Affairs of the Republic of Peru\n\nLima, 16 April 2021\n\nStatement on the visit\n\nThe Spokesperson, Bartolo Quinchia, said the Minister would wait.", "@ person/bartolo-quinchia = PER spokesperson"),
  row("filed from home", then, "LIMA, Dec 21 (Reuters) - The foreign minister, Bartolo Quinchia, left.", "@ person/bartolo-quinchia = PER minister"),
  row("a spokesman at home may be a firm's", then, "LIMA, Dec 21 (Reuters) - A spokesman, Bartolo Quinchia, left.", "@ person/bartolo-quinchia = - spokesperson"),

  // Names that the text alone makes plain
  row("transcript", "2022-08-05", "MR PRICE: We told the U.S. side.", "MR PRICE = name person/ned-price"),
  row("who speaks in a transcript is not he", "2022-08-05", "MR. PRICE: I saw the comments of Ambassador Qin Gang. He was told by the U.S. side.", "He = pronoun person/qin-gang"),
  row("kingdom of somebody quoted", "2017-09-09", "\"It is late,\" a Saudi official was quoted as saying in Bahrain. \"The kingdom waits.\"", "kingdom = description state/SAU"),
  row("transcript of somebody unknown", then, "MR. QUINCHIA: We wait.", "MR. QUINCHIA = name person/quinchia"),
  row("no transcript", then, "THE END: We wait.", "! THE END", "! END"),
  row("syllables", then, "South Korean defense ministry spokesman Yoh Sang-key waits.", "@ person/yoh-sang-key = KOR spokesperson"),
  row("led by a name", then, "The Kim Park-led talks ended.", "! Kim Park-led"),
  row("house after the name", "2023-04-06", "Prince Faisal bin Farhan Al Saud of Saudi Arabia waits.", "Prince Faisal bin Farhan Al Saud = name person/faisal-bin-farhan"),
  row("the Congress party", then, "The Congress party waits in India.", "! Congress = name organisation/usa/congress"),
  row("Congress itself", then, "The US Congress waits.", "US Congress = name organisation/usa/congress"),
  row("undated surname", null, "Lavrov met reporters. Russia waits.", "Lavrov = name person/sergey-lavrov"),
  row("undated surname without its state", null, "Lavrov met reporters. Chile waits.", "! Lavrov"),
  row("lately out of office", "2022-09-09", "Duque waits. Colombia waits.", "Duque = name person/ivan-duque"),
  row("long out of office", "2033-09-09", "Duque waits. Colombia waits.", "! Duque"),
  row("undated, with the title in the text", null, "U.S. Treasury Secretary Janet Yellen waits.", "@ person/janet-yellen = USA minister Secretary of the Treasury"),
  row("in Moscow, the ministry", then, "LONDON, Dec 21 (Reuters) - In Moscow, the foreign ministry said it waits.", "foreign ministry = name organisation/rus/foreign-ministry"),
  row("in Moscow, the minister", then, "John Kerry left. In Moscow, the foreign minister said he waits.", "foreign minister = title person/sergey-lavrov"),
  row("in Paris, the president of elsewhere", then, "In Paris, the Russian president said he would wait.", "Russian president = title person/vladimir-putin"),
  row("of the ministry of a state", then, "A spokeswoman for the Peruvian defence ministry denied it.", "Peruvian defence ministry = name organisation/per/defence-ministry"),
  row("a ministry official at home", then, "SEOUL, Dec 21 (Yonhap) -- A defense ministry official shrugged.", "defense ministry official = description group/kor/officials"),
  row("names after titles in the plural", then, "The deputy ministers, Bartolo Quinchia and Torvald Gundsen, left.", "Bartolo Quinchia = name person/bartolo-quinchia", "Torvald Gundsen = name person/torvald-gundsen"),
  row("the Secretary and another", "2022-08-05", "US Secretary of State Antony Blinken waits in China. The Secretary and Foreign Minister Wang Yi were in one room. They did not speak.", "Secretary = title person/antony-blinken", "They = pronoun person/wang-yi", "They = pronoun person/antony-blinken"),
  row("the visitor", then, "Vladimir Putin met John Kerry. Sergei Lavrov dined with the visitor.", "visitor = description person/john-kerry"),
  row("a visitor of nobody", then, "It rained. The visitor left.", "! visitor"),
];
