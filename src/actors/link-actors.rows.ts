/**
 * What a row wants, one string each:
 * `words = kind actor` such a mention is there; `! words` no mention has these words; `! words = kind` none of that kind;
 * `@ actor = STATE level title` the actor is in the cast with that state and office (`-` for none).
 */
export interface LinkRow {
  readonly id: string;
  readonly text: string;
  readonly date: string | null;
  readonly wanted: readonly string[];
}

const row = (id: string, date: string | null, text: string, ...wanted: string[]): LinkRow => ({ id, date, text, wanted });

const then = "2016-12-21";

export const linkRows: readonly LinkRow[] = [
  // Names with titles before and after
  row("title before", then, "Russian Foreign Minister Sergei Lavrov left early.", "Russian Foreign Minister Sergei Lavrov = name person/sergey-lavrov", "Russian = demonym state/RUS", "@ person/sergey-lavrov = RUS minister"),
  row("body before title", then, "State Department spokesman John Kirby said little.", "State Department spokesman John Kirby = name person/john-kirby", "State Department = name organisation/usa/state-department", "@ person/john-kirby = USA spokesperson"),
  row("seat before title", then, "Kremlin spokesman Dmitry Peskov said little.", "Kremlin spokesman Dmitry Peskov = name person/dmitry-peskov", "Kremlin = metonym state/RUS"),
  row("state and title", then, "US Secretary of State John Kerry flew home.", "US Secretary of State John Kerry = name person/john-kerry", "US = name state/USA"),
  row("title and surname", then, "Secretary Kerry rang Foreign Minister Lavrov about the plan.", "Secretary Kerry = name person/john-kerry", "Foreign Minister Lavrov = name person/sergey-lavrov"),
  row("possessive owner", then, "Russia's foreign minister Sergey Lavrov spoke first.", "Russia's foreign minister Sergey Lavrov = name person/sergey-lavrov", "Russia = name state/RUS"),
  row("title after", then, "Sergei Lavrov, the Russian foreign minister, spoke first.", "Sergei Lavrov = name person/sergey-lavrov", "Russian foreign minister = title person/sergey-lavrov"),
  row("name after comma", then, "Russia's foreign minister, Sergei Lavrov, spoke first.", "Russia's foreign minister = title person/sergey-lavrov", "Sergei Lavrov = name person/sergey-lavrov"),
  row("title of state", then, "The president of Russia, Vladimir Putin, spoke first.", "president of Russia = title person/vladimir-putin", "Vladimir Putin = name person/vladimir-putin"),
  row("middle initial", then, "John F. Kerry arrived late.", "John F. Kerry = name person/john-kerry"),
  row("two heads", "2020-06-17", "Chinese State Councilor and Foreign Minister Wang Yi took the call.", "Chinese State Councilor and Foreign Minister Wang Yi = name person/wang-yi", "@ person/wang-yi = CHN minister"),
  row("Chinese order", then, "Chinese President Xi Jinping was there. Xi said nothing new.", "Chinese President Xi Jinping = name person/xi-jinping", "Xi = name person/xi-jinping"),
  row("surname later", then, "Estonian Defence Minister Jaan Tamm arrived. Tamm said nothing new.", "Estonian Defence Minister Jaan Tamm = name person/jaan-tamm", "Tamm = name person/jaan-tamm", "@ person/jaan-tamm = EST minister Defence Minister"),
  row("unknown with courtesy title", then, "Mr. Harold Biggs spoke. Mr. Biggs said he was tired.", "Mr. Harold Biggs = name person/harold-biggs", "Mr. Biggs = name person/harold-biggs", "he = pronoun person/harold-biggs"),
  row("particles", then, "Omar bin Hassan al-Farsi, the energy minister of Oman, spoke.", "Omar bin Hassan al-Farsi = name person/omar-bin-hassan-al-farsi", "energy minister of Oman = title person/omar-bin-hassan-al-farsi", "@ person/omar-bin-hassan-al-farsi = OMN minister"),
  row("general", then, "Gen. Arvo Saar inspected the troops.", "Gen. Arvo Saar = name person/arvo-saar", "@ person/arvo-saar = - military"),
  row("spokeswoman gives sex", then, "Spokeswoman Aili Kask said she knew nothing.", "Spokeswoman Aili Kask = name person/aili-kask", "she = pronoun person/aili-kask"),
  row("given name shows a person", then, "Peter Lindqvist declined to comment.", "Peter Lindqvist = name person/peter-lindqvist"),
  row("joint titles", then, "The US and Russian foreign ministers met in Vienna.", "US and Russian foreign ministers = title person/john-kerry", "US and Russian foreign ministers = title person/sergey-lavrov"),
  row("joint titles of states", then, "The foreign ministers of Russia and the United States met.", "foreign ministers of Russia and the United States = title person/sergey-lavrov", "foreign ministers of Russia and the United States = title person/john-kerry"),
  row("plural title with names", then, "Presidents Vladimir Putin and Barack Obama spoke.", "Presidents Vladimir Putin = name person/vladimir-putin", "Barack Obama = name person/barack-obama"),
  row("given name of a sheikh", "2015-01-01", "Sheikh Badr al-Masri and his aide left. Sheikh Badr said he was pleased.", "Sheikh Badr = name person/badr-al-masri"),
  row("Korean given name with a hyphen", "2009-05-01", "President Lee Myung-bak was absent.", "President Lee Myung-bak = name person/lee-myung-bak"),

  // Surnames alone
  row("headline before body", then, "LAVROV RINGS KERRY\n\nRussian Foreign Minister Sergei Lavrov rang US Secretary of State John Kerry on Tuesday.", "LAVROV = name person/sergey-lavrov", "KERRY = name person/john-kerry"),
  row("surname with state support", then, "Putin told Russian reporters that he would not run.", "Putin = name person/vladimir-putin"),
  row("surname without support", then, "Merkel opened a bakery on the corner.", "! Merkel"),
  row("surname out of office", "1995-03-01", "Lavrov told Russian reporters that he would not run.", "! Lavrov"),
  row("county", then, "Kerry County councillors met about the Russian tourists.", "! Kerry", "! Kerry County = name"),
  row("tower", then, "The crowd at Trump Tower cheered in the United States.", "! Trump", "! Trump Tower = name"),
  row("relative", then, "Teresa Kerry opened the show in Washington.", "Teresa Kerry = name person/teresa-kerry", "! Kerry"),
  row("May the month", "2017-05-02", "May was wet in Britain.", "! May"),
  row("wrong title for a namesake", then, "Striker Sergey Lavrovsky scored for Russia.", "! Sergey Lavrovsky = title", "! Lavrov"),
  row("namesake told by state", then, "Estonian Foreign Minister Sergey Lavrov, no relation, smiled.", "Estonian Foreign Minister Sergey Lavrov = name person/sergey-lavrov-2", "@ person/sergey-lavrov-2 = EST minister Foreign Minister"),

  row("same state, years before the known office", "2015-02-07", "Russian Deputy Defense Minister Anatoly Antonov spoke.", "Russian Deputy Defense Minister Anatoly Antonov = name person/anatoly-antonov", "@ person/anatoly-antonov = RUS deputy"),
  row("namesake of an ambassador", "1987-03-01", "Economist Anatoly Antonov of Acme Bank spoke.", "Economist Anatoly Antonov = name person/anatoly-antonov-2"),

  // Offices on the day
  row("president-elect", then, "President-elect Donald Trump spoke to aides.", "President-elect Donald Trump = name person/donald-trump", "@ person/donald-trump = USA leader President-elect"),
  row("elect by the facts alone", then, "Donald Trump spoke to aides.", "@ person/donald-trump = USA leader President-elect"),
  row("in office", "2017-03-01", "Donald Trump spoke to aides.", "@ person/donald-trump = USA leader President"),
  row("former", "2017-03-01", "Former President Barack Obama visited Berlin.", "Former President Barack Obama = name person/barack-obama", "@ person/barack-obama = USA -"),
  row("former unknown", then, "Former Estonian Foreign Minister Jaan Tamm died.", "@ person/jaan-tamm = EST -"),
  row("holder by the facts", then, "The Russian foreign minister was not there.", "Russian foreign minister = title person/sergey-lavrov"),
  row("another day, another holder", "2019-06-01", "The US secretary of state was not there.", "US secretary of state = title person/mike-pompeo"),
  row("unnamed holder", then, "The Estonian fisheries minister was not there.", "Estonian fisheries minister = title person/est/fisheries-minister"),
  row("any president", then, "Any US president would do the same.", "! US president", "US = name state/USA"),
  row("former without name", then, "A former US president would do the same.", "! former US president = title"),

  // Titles and descriptions alone
  row("the minister", then, "Estonian Defence Minister Jaan Tamm arrived. The minister said nothing.", "minister = title person/jaan-tamm"),
  row("the spokesman", then, "Kremlin spokesman Dmitry Peskov smiled. The spokesman said nothing.", "spokesman = title person/dmitry-peskov"),
  row("the diplomat", then, "Russian Foreign Minister Sergei Lavrov smiled. The diplomat said nothing.", "diplomat = description person/sergey-lavrov"),
  row("the minister of nobody", then, "The minister said nothing.", "! minister"),
  row("a minister", then, "A minister said nothing.", "! minister"),
  row("president of two", then, "Vladimir Putin and Barack Obama were at odds for years. It rained. The president left.", "! president"),
  row("the president of one", then, "Russian President Vladimir Putin arrived. It rained. The president left.", "president = title person/vladimir-putin"),
  row("counterpart by the facts", then, "US Secretary of State John Kerry met his Russian counterpart in Geneva.", "Russian counterpart = description person/sergey-lavrov", "his = pronoun person/john-kerry"),
  row("counterpart named", then, "John Kerry met his Estonian counterpart, Jaan Tamm, in Geneva.", "Estonian counterpart = description person/jaan-tamm", "@ person/jaan-tamm = EST minister"),
  row("counterpart of nobody", then, "Talks with the Russian counterpart failed.", "! Russian counterpart"),
  row("two ministers", then, "John Kerry met Sergei Lavrov. The two ministers spoke of Syria.", "two ministers = description person/john-kerry", "two ministers = description person/sergey-lavrov"),
  row("two ministers, one known", then, "John Kerry smiled. The two ministers spoke of Syria.", "! two ministers"),
  row("both sides", then, "Russia and Turkey quarrelled. Both sides want calm.", "Both sides = description state/RUS", "Both sides = description state/TUR"),
  row("both sides of a shirt", then, "Both sides of the shirt were wet.", "! Both sides"),

  // States
  row("state", then, "Russia wants calm.", "Russia = name state/RUS"),
  row("state as a place", then, "The concert in Russia was loud.", "Russia = place state/RUS"),
  row("people", then, "The Russians want calm.", "Russians = demonym state/RUS"),
  row("capital speaks", then, "Moscow said it was ready.", "Moscow = metonym state/RUS"),
  row("capital's", then, "Moscow's reply came late.", "Moscow = metonym state/RUS"),
  row("between capitals", then, "Relations between Moscow and Washington are cold.", "Moscow = metonym state/RUS", "Washington = metonym state/USA"),
  row("dialogue of capitals", then, "The dialogue of Moscow and Washington was frozen.", "Moscow = metonym state/RUS", "Washington = metonym state/USA"),
  row("talks with a capital", then, "They broke off talks with Ankara.", "Ankara = metonym state/TUR"),
  row("in a capital", then, "Talks in Moscow lasted an hour.", "Moscow = place state/RUS"),
  row("to a capital", then, "He flew to Moscow on Monday.", "Moscow = place state/RUS"),
  row("capital's talks", then, "The Vienna talks went well.", "Vienna = place state/AUT"),
  row("trains between capitals", then, "Trains between Paris and London were late.", "Paris = place state/FRA", "London = place state/GBR"),
  row("mayor of a capital", then, "The mayor of Moscow opened a bridge.", "Moscow = place state/RUS"),
  row("seat", then, "The Kremlin said no.", "The Kremlin = metonym state/RUS"),
  row("at a seat", then, "A party was held at the Kremlin.", "! Kremlin = metonym"),
  row("Soviet before 1991", "1987-04-02", "Moscow said the Soviet Union was ready.", "Moscow = metonym state/SUN", "Soviet Union = name state/SUN"),
  row("Soviet later", then, "The Soviet Union fell long ago.", "Soviet Union = name state/SUN"),
  row("Russia in 1987", "1987-04-02", "Russia was ready.", "Russia = name state/SUN"),
  row("hyphen", then, "US-led forces left.", "US = name state/USA"),
  row("two in one word", then, "Russian-American ties froze.", "Russian = demonym state/RUS", "American = demonym state/USA"),
  row("list of states", then, "Envoys of Iran, Britain, China and Russia met.", "Iran = name state/IRN", "Britain = name state/GBR", "China = name state/CHN"),
  row("North and South Korea", then, "North Korea and South Korea held talks.", "North Korea = name state/PRK", "South Korea = name state/KOR"),
  row("Niger and Nigeria", then, "Niger and Nigeria signed.", "Niger = name state/NER", "Nigeria = name state/NGA"),
  row("Papua New Guinea", then, "Papua New Guinea and Guinea voted.", "Papua New Guinea = name state/PNG", "Guinea = name state/GIN"),
  row("shouted", then, "TURKEY, CHAD SIGN ACCORD", "TURKEY = name state/TUR", "CHAD = name state/TCD"),

  // What is no state
  row("newspaper", then, "The Washington Post wrote about it.", "The Washington Post = name outlet/washington-post", "! Washington"),
  row("Moscow Times", then, "The Moscow Times wrote about it.", "! Moscow"),
  row("airline", then, "American Airlines cut flights.", "American Airlines = name organisation/american-airlines", "! American"),
  row("bank", then, "Bank of China opened a branch.", "! China"),
  row("Air France", then, "Shares in Air France fell.", "! France"),
  row("Northern Ireland", then, "Voters in Northern Ireland shrugged.", "! Ireland"),
  row("New Mexico", then, "The governor of New Mexico signed a bill.", "! Mexico", "! New Mexico = name"),
  row("peninsula", then, "Tension on the Korean peninsula rose.", "! Korean"),
  row("basketball", then, "Michael Jordan bought a team.", "Michael Jordan = name person/michael-jordan", "! Jordan"),
  row("actor", then, "Denzel Washington made a film.", "! Washington"),
  row("heiress", then, "Paris Hilton made a film.", "! Paris"),
  row("drummer", then, "Chad Smith made a record.", "Chad Smith = name person/chad-smith", "! Chad"),
  row("Georgia the US state", then, "Voters in Georgia and Florida shrugged.", "! Georgia"),
  row("Georgia the state", then, "Georgia and Russia held talks.", "Georgia = name state/GEO"),
  row("poultry", then, "We ate turkey and drank from china.", "! turkey", "! china"),
  row("us", then, "They told us to go.", "! us"),
  row("ocean", then, "The Indian Ocean was calm.", "! Indian"),
  row("war", then, "The Vietnam War was long.", "! Vietnam"),
  row("city in Texas", then, "The fire in Paris, Texas, was small.", "! Paris = metonym"),
  row("football club", then, "Fans of Real Madrid cheered.", "! Madrid = metonym"),

  // Bodies, organisations, outlets, groups
  row("ministry of a state", then, "The Estonian Foreign Ministry protested.", "Estonian Foreign Ministry = name organisation/est/foreign-ministry", "Estonian = demonym state/EST"),
  row("state's ministry", then, "Estonia's foreign ministry protested.", "Estonia's foreign ministry = name organisation/est/foreign-ministry"),
  row("the ministry again", then, "The Estonian Foreign Ministry protested. The ministry said more.", "ministry = name organisation/est/foreign-ministry"),
  row("ministry at home", then, "TALLINN, December 21. /TASS/. Foreign Ministry spokeswoman Aili Kask protested.", "Foreign Ministry spokeswoman Aili Kask = name person/aili-kask", "@ person/aili-kask = EST spokesperson"),
  row("a ministry", then, "A foreign ministry needs desks.", "! foreign ministry"),
  row("government", then, "The Russian government resigned.", "Russian government = name organisation/rus/government"),
  row("group", then, "Russian officials shrugged.", "Russian officials = description group/rus/officials", "Russian = demonym state/RUS"),
  row("groups of two states", then, "Russian and American diplomats shrugged.", "Russian and American diplomats = description group/rus/diplomats", "American diplomats = description group/usa/diplomats"),
  row("officials of nobody", then, "Officials shrugged.", "! Officials"),
  row("a diplomat", then, "A Russian diplomat shrugged.", "Russian diplomat = description group/rus/diplomats"),
  row("news agency", then, "The plan was told to TASS.", "TASS = name outlet/tass"),
  row("company", then, "Shares in Acme Holdings Ltd fell.", "Acme Holdings Ltd = name organisation/acme-holdings-ltd"),
  row("university", then, "Tartu University closed.", "! Tartu University = place"),
  row("administration of justice", then, "The administration of justice is slow in Washington.", "! administration"),

  // Pronouns
  row("he of the subject", then, "Russian President Vladimir Putin met reporters. He looked tired.", "He = pronoun person/vladimir-putin"),
  row("she is not he", then, "German Chancellor Angela Merkel met Vladimir Putin. She looked tired.", "She = pronoun person/angela-merkel"),
  row("he after she", then, "German Chancellor Angela Merkel met Vladimir Putin. He looked tired.", "He = pronoun person/vladimir-putin"),
  row("speaker goes on", then, "\"We are ready,\" Kremlin spokesman Dmitry Peskov said. \"We will wait,\" he added.", "he = pronoun person/dmitry-peskov"),
  row("his", then, "John Kerry took his hat.", "his = pronoun person/john-kerry"),
  row("they of a pair", then, "John Kerry and Sergei Lavrov met. They shook hands.", "They = pronoun person/john-kerry", "They = pronoun person/sergey-lavrov"),
  row("they of a group", then, "Russian officials met. They shook hands.", "They = pronoun group/rus/officials"),
  row("he of a diplomat", then, "A Russian diplomat shrugged. He added that it was late.", "He = pronoun group/rus/diplomats"),
  row("he of nobody", then, "It rained. He looked tired.", "! He"),
  row("he in a quotation", then, "\"He is wrong,\" Kremlin spokesman Dmitry Peskov said.", "! He"),
  row("he named in the quotation", then, "\"I saw John Kerry. He was ill,\" Dmitry Peskov said.", "He = pronoun person/john-kerry"),
  row("they of nobody", then, "It rained. They shook hands.", "! They"),
  row("him is not the subject", then, "Dmitry Peskov told him to go.", "! him"),
  row("I is left alone", then, "\"I am ready,\" Dmitry Peskov said.", "! I"),

  // Nothing at all
  row("weather", then, "Rain fell over the hills and the rivers rose.", "! Rain"),
  row("days and months", then, "On Monday in December the shop was shut.", "! Monday", "! December"),
  row("lower-case words", then, "a general idea of the major problem is in the chief state of mind", "! general", "! major", "! chief"),
  row("heading in capitals", then, "PRICES RISE AS DEMAND GROWS", "! PRICES", "! DEMAND"),
  row("empty", then, ""),
];
