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
  row("object who told it", then, "Dmitry Peskov said that Vladimir Putin had told him so.", "him = pronoun person/dmitry-peskov"),
  row("near a name is not the name", then, "Sergei Lavrov left. Two people close to John Kerry said it was late. He slept.", "! He = pronoun person/john-kerry"),
  row("aide to a name", then, "\"It is late,\" an aide to John Kerry said. \"It is cold,\" he added.", "! he = pronoun person/john-kerry"),

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
];
