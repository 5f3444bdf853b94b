import type { Sex } from "./title-lexicon.ts";

const words = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== "");

const male = words(`
  aaron abdel abdul abdullah abraham adam adel adolf adrian ahmad ahmed akbar akira alan alain albert alberto alejandro
  aleksandr aleksei aleksandar alessandro alex alexander alexandre alexei alexey alexis alfonso alfred ali alistair allan allen alvin amr
  anatoly anders andre andrea andreas andrei andres andrew andrey andrzej angel angus anthony antoine anton antonio
  antony arjun arkady armando arne arnold arthur ashraf augusto avigdor axel aziz barack barry bashar bassam
  ben benjamin bernard bernie bill billy bob bobby boris boyko brad bradley brendan brian bruce bruno bryan carl carlo carlos
  carlton caspar cesar chad charles charlie chris christian christophe christopher chuck clarence claude claudio clement cliff clifford
  clive colin corey craig cyril cyrus dan daniel daniele dario dave david dean denis dennis derek dick didier diego dieter
  dimitri dimitris dirk dmitri dmitriy dmitry dominic dominique don donald doug douglas duncan dwight earl ed eddie edgar edmund
  eduard eduardo edward edwin egon ehud elias elliot emilio emmanuel emmerson enda enrico enrique eric erich erik ernest ernesto
  eugene evan evgeny fabio fabius farid faisal felipe felix ferdinand fernando fidel florian francesco francis francisco
  franco francois françois frank frans franz fred frederic frederick fritz fyodor gabriel gareth gary gavin gene gennady geoffrey
  george georges georgi georgy gerald gerard gerhard gerry giancarlo gianni giles giorgio giovanni giulio giuseppe glenn gordon
  graham greg gregory guido guillermo gunther gustavo guy hamid hans harald harold harry hashim hasan hassan hector heiko heinz
  helmut hendrik henri henrik henry herbert herman hidehiko hiroshi horst hosni howard hubert hugh hugo hussein iain ian ibrahim
  igor ilham ilya imad imran ingvar ion ismail ivan ivo jaan jack jacob jacques jaime jake jakob jamal james jan janez janos
  jared jaroslaw jason javier jay jean jeff jeffrey jens jeremy jerome jerry jesse jesus jim jimmy joachim joao joaquin jochen joe joel
  johan johann johannes john johnny jon jonathan jorge jose josef josep joseph josh joshua juan juha juho julian julio junichiro jürgen jurgen justin
  kamal kamel karel karim karl kassym keith kemal ken kenneth kevin khaled khalid kim kiril kirill klaus klemens kofi konrad konstantin
  konstantinos kurt kyle lars larry laszlo laurent lawrence lech lee leo leon leonardo leonid leopold leslie lev lewis liam lionel lloyd
  lorenzo louis luc luca lucas luigi luis luiz lukas luke mahmoud maksim malcolm manfred manuel marc marcel marcelo marco marcos marek mario
  mariano mark markus martin martti marty massimo masood mateusz matt matteo matthew matthias maurice mauricio max maxim mehdi mehmet michael
  michal michel mick miguel mihail mike mikhail milan milos miloš mircea miroslav mitch mitchell mitt mohamed mohammad mohammed moussa muammar muhammad mustafa
  nabil narendra nasser nathan neil nelson newt nicholas nicola nicolae nicolas nigel nikita nikola nikolai nikolay nikos nils noel
  norman nuri nursultan olaf ole oleg oleksandr oleksiy oliver olivier olli omar oscar otto owen pablo pál paolo patrick paul paulo pavel
  pavlo pedro pekka per perry pete peter petr petro petros phil philip philippe phillip pierre piers piet pietro piotr qassem rafael rainer rajiv
  ralph ramon randy raul ray raymond recep reinhard reince rene rex reza riccardo richard rick riad rob robert roberto robin rodrigo rodrigo
  roger roland rolf romano ron ronald roy rudolf rudy rupert russell ryan saad saddam said salman salvador sam sami samuel santiago scott
  sean sebastian serge sergei sergey sergio shaun shigeru shimon shinzo silvio simon sigmar slobodan stan stanislav stefan stefano stephane stephen
  steve steven stewart stuart sven taavi tariq tayyip ted teodor terence terry thabo theodore theresa's thierry thomas tim timothy tobias todd tom tomas
  tommy toomas tony trevor tsakhia tyler ulrich urmas vadim valentin valery vaclav václav viktor vincent vincenzo vitaly vladimir volodymyr vojislav vyacheslav wade walter wang's warren
  wayne werner wesley wilfried wilhelm willem william willy wolfgang xavier yair yasser yasuhiro yevgeny yitzhak yoshiro yoweri yuri yury yukio yves zoran zbigniew
  huck preet rand marco's stephen's anwar edouard gerasimos arseniy arseny andriy ranil mevlut mevlüt sameh fumio yoshihide taro toshimitsu jens-stoltenberg
`).filter((word) => !word.includes("'"));

const female = words(`
  abigail adriana agnes alexandra alice alicia alison amanda amber amy ana andreea angela angelina anita ann anna annalena anne annegret annette annie
  antonia audrey aung aurelia barbara beatrice beatriz becky benazir bernadette beth betty beverly brenda bridget camilla carla carmen carol carole caroline
  carolyn catherine cathy cecilia charlotte chelsea cheryl chloe christina christine chrystia cindy claire clara claudia colette condoleezza
  condoleeza corazon cristina cynthia dalia dana daniela danielle deborah debbie denise diana diane dilma dolores donna dora doris dorothy edith ekaterina
  elaine eleanor elena elisabeth elizabeth ella ellen elena emily emma erika erna esther eva eve evelyn federica fiona florence frances françoise gabriela
  galina gina ginni giorgia gloria grace greta gro hanna hannah heather heidi helen helena helene helle hilary hillary hina huma ilse indira ines ingrid irina
  iris irma isabel isabelle ivana ivanka jacinda jacqueline jane janet janice jean-marie jeane jenna jennifer jenny jessica jill joan joanna joanne josefina
  joyce juanita judith judy julia julie julianne kaja kamala karen karin kate katerina katherine kathleen kathryn katie kayleigh kellyanne kelly kersti kim's kirsten kirsty kolinda
  kristalina kristina larisa laura lauren leila lena lilian linda lisa liz loretta louise lucy ludmila luisa lydia madeleine magdalena maggie maia malala
  margaret margarita margot maria mariana marie marilyn marina marine marta martha mary maryam mathilde megan melania melanie melissa mette michele michelle
  miriam monica monika mumtaz nadia nancy naomi natalia natalie natasha nicole nicola's nikki nina nora olga olivia ona pamela pat patricia paula pauline
  penelope penny phyllis pratibha rachel raisa ramona rebecca regina rita roberta ronna rosa rosemary roza ruth sabine sally samantha sandra sanna sara sarah sharon sheikha
  sheila shirley silvia simone simonetta sofia sonia sophie stella stephanie susan susana susanne suzanne svetlana sylvia sylvie tamara tania tanya tarja tatiana teresa tessa
  theresa therese tina tulsi tzipi ulla ursula valentina valerie vanessa vera veronica victoria viktoria viola violeta virginia wendy yingluck yulia yvette
  yvonne zainab zoe zuzana huma jen karoline katrina morgan's samantha's
`).filter((word) => !word.includes("'"));

const sexOfGivenName = new Map<string, Sex | "either">();
for (const name of male) sexOfGivenName.set(name, "male");
for (const name of female) sexOfGivenName.set(name, sexOfGivenName.get(name) === "male" ? "either" : "female");
for (const name of ["kim", "robin", "leslie", "andrea", "jan", "nicola", "alexis", "jean", "dominique", "angel", "michele", "lee", "kelly", "dana", "morgan", "sasha", "taylor", "jordan", "casey", "ashley", "tracy", "francis", "marian", "chris", "pat", "sam", "alex", "terry", "perry", "xi", "li", "wang", "zhang", "hua", "geng", "lu", "mao", "park", "moon", "ban", "chung", "kang", "lee", "yun", "yoon", "cho", "hong", "jiang", "hu", "wen", "deng", "zhao", "chen", "liu", "yang", "qin", "hun", "hor", "nguyen", "tran", "pham"]) {
  if (!sexOfGivenName.has(name) || name.length > 2) sexOfGivenName.set(name, "either");
}

/** Family names that go first. */
export const eastAsianSurnames: ReadonlySet<string> = new Set(words(`
  kim xi li wang zhang liu chen yang zhao wu zhou hu wen deng jiang geng hua lu mao qin park moon yoon ban nguyen tran pham hong hun cho choi chung kang lin ma sun tang
  tsai xu lee choe ri pak nam seo suh cha chun roh an jo yoo ahn yu gao he ye cai zeng fu peng shen shi yun zhu zhong le vo phan han song shin jang roh noh
`));

/** Whether the word is a given (or, in East Asia, a family) name that people's names begin with. */
export function isGivenName(lower: string): boolean {
  if (sexOfGivenName.has(lower)) return true;
  const cut = lower.indexOf("-");
  return cut > 0 && sexOfGivenName.has(lower.slice(0, cut));
}

/** The sex that a given name goes with; `null` where both bear it or the name is not known. */
export function sexOf(lower: string): Sex | null {
  const cut = lower.indexOf("-");
  const sex = sexOfGivenName.get(lower) ?? (cut > 0 ? sexOfGivenName.get(lower.slice(0, cut)) : undefined);
  return sex === "male" || sex === "female" ? sex : null;
}
