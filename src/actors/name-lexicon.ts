const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ""));

/** Small words that stand inside or before a family name and are written with a small letter. */
export const particles: ReadonlySet<string> = set("al el bin ibn van von der den de da do dos del della di du la le ten ter abu ould y af zu bint");

/** A last word that makes a run of capitals a company or another body rather than a person. */
export const organisationEndings: ReadonlySet<string> = set(`
  corp corp. corporation inc inc. co co. ltd ltd. plc llc ag sa s.a. nv n.v. spa s.p.a. gmbh ab asa oyj kk pty pte
  bank banks bancorp bancshares savings financial holdings holding group company companies industries industrial international systems
  technologies technology airlines airways air motors motor electric electronics mills foods dynamics energy oil gas petroleum chemical chemicals
  pharmaceuticals steel mining mines resources partners securities insurance trust fund funds capital investments brothers sons stores products
  laboratories labs communications telephone telecom networks media press news times post journal herald tribune gazette guardian telegraph
  observer mirror magazine daily weekly agency television tv radio broadcasting channel network university college institute institution
  school academy foundation association federation confederation union league society committee commission council court tribunal
  ministry department office bureau agency administration service services authority directorate secretariat assembly parliament senate congress
  house duma knesset bundestag cabinet party front movement alliance coalition army navy force forces guard guards corps police command
  embassy consulate mission delegation organisation organization center centre museum hospital church club team hotel board exchange
  project forum summit initiative caucus campaign pac rights watch works paper lines railway railroad shipping realty properties brewing
  bancorporation enterprises associates consultants
`);

/** A first word that does the same. */
export const organisationBeginnings: ReadonlySet<string> = set("banque banco banca societe société compagnie credit crédit deutsche pt association federation ministry department committee university institute international associated united");

/** A last word that makes a run of capitals a place, a time, a thing or an event: nobody who speaks or acts. */
export const placeEndings: ReadonlySet<string> = set(`
  county street avenue road square park river sea ocean gulf strait straits bay lake island islands mountains mount valley desert peninsula
  canal port airport station bridge tower building plaza city town village province region state territory district coast cape
  day week month year night eve war games cup open prix festival conference treaty accord accords agreement pact act bill law doctrine plan
  plaza hall airport basin heights hills beach forest summit talks round award prize convention declaration resolution amendment protocol
  north south east west central republic kingdom states stadium terminal zone hemisphere memorial crisis deal
`);

/** Of both kinds of endings, those that are family names as well: "Cheryl Mills", "Oliver North". */
export const endingsAndSurnames: ReadonlySet<string> = set("mills banks house guard post steel north west day street forest park lake hall beach tower bridge church page rivers hill court price banks stone field fields wood woods");

/** The same at the beginning: "New Mexico", "Lake Victoria", "Mount Kenya", "Port Sudan", "Papua ...". */
export const placeBeginnings: ReadonlySet<string> = set("new lake mount mt mt. fort port cape gulf river san santa los las saint st st. north south east west northern southern eastern western upper lower central greater little sea bay isle strait");

/** Bodies of a state that act for it; the last word of "Russian Foreign Ministry". */
export const stateBodies: ReadonlySet<string> = set(`
  ministry department council parliament duma congress senate cabinet government embassy consulate mission army navy force forces guard guards corps police
  command agency administration office bureau committee commission court assembly secretariat authority service treasury presidency chancellery
  directorate delegation politburo legislature leadership authorities regime military knesset bundestag
`);

/** Bodies that stand for the state itself when a state goes before: "the Russian government", "the Chinese side". */
export const governmentWords: ReadonlySet<string> = set("government administration authorities leadership side regime cabinet military presidency delegation");

/** People of a state without names: "Russian officials", "US diplomats". */
export const groupHeads: ReadonlySet<string> = set(`
  officials official diplomats diplomat ministers leaders lawmakers negotiators negotiator sources source troops forces soldiers delegates delegation representatives
  representative envoys ambassadors spokesmen senators generals commanders experts counterparts rebels militants insurgents fighters protesters students authorities
  delegations negotiating intelligence traders farmers companies firms banks media police prosecutors investigators researchers parliamentarians
`);
/** Of these, the heads that make a group actor; the rest only show that the adjective describes people. */
export const speakingGroups: ReadonlySet<string> = set(`
  officials diplomats ministers leaders lawmakers negotiators sources source troops forces soldiers delegates delegation representatives
  envoys commanders experts rebels militants insurgents fighters protesters authorities media police prosecutors investigators parliamentarians delegations
`);

/** Words between the adjective and the head of a group: "Russian government sources", "senior US defense officials". */
export const groupMiddles: ReadonlySet<string> = set("government senior top defence defense foreign military trade security intelligence embassy ministry state diplomatic administration law enforcement political monetary finance industry economic high-level high level ranking white house separatist armed special official");

/** Verbs whose subject speaks. Base and finite forms, so that one look-up on `lower` decides. */
export const sayingVerbs: ReadonlySet<string> = set(`
  said says say saying told tells tell added adds add noted notes stated states declared declares announced announces wrote writes argued argues
  insisted insists warned warns stressed stresses emphasized emphasizes emphasised explained explains replied replies responded asked asks admitted
  acknowledged acknowledges claimed claims confirmed confirms denied denies tweeted tweets remarked recalled recalls suggested suggests
  predicted predicts promised vowed urged urges called reiterated repeated pointed concluded continued maintained believes believed thinks
  thought hopes hoped expects expected rejected accused agreed criticized criticised praised condemned welcomed commented disclosed estimated reported reports
  underlined underscored asserted alleged contended quipped joked observed testified conceded pledged
`);

/** Nouns of dealing between states: what follows with/between/of names an actor, not a place. */
export const relationNouns: ReadonlySet<string> = set(`
  relations relation relationship ties tie dialogue dialog talks talk contacts contact negotiations cooperation co-operation agreement agreements deal accord
  treaty alliance links rapprochement tensions tension dispute disputes row rift confrontation conflict war detente détente trade consultations
  engagement differences understanding partnership friendship communication communications diplomacy exchange exchanges policy stance position
  sanctions pressure message signal letter note request proposal offer demand demands response reply words statement statements decision support
  criticism approval consent view views interests interest behalf part side government break confidence trust channel channels line
`);

/** Prepositions that make a state or city a place. */
export const placePrepositions: ReadonlySet<string> = set("in at near across throughout inside outside into around within via through leaving visiting toured touring visited visit");

/** Prepositions after which a city is its government. */
export const dealingPrepositions: ReadonlySet<string> = set("with between by against toward towards among upon urging urged told accuse accused accuses accusing blamed warned pressing");

/** Things that run between two cities as places. */
export const routes: ReadonlySet<string> = set("train trains flight flights route routes road roads rail railway distance ferry ferries bus buses traffic line highway border plane planes midway halfway");

/** Words of movement: "to Moscow" and "from Moscow" after them name a place. */
export const movementWords: ReadonlySet<string> = set(`
  travel travels traveled travelled traveling travelling fly flies flew flown flying go goes went gone going come comes came coming return returns returned
  returning arrive arrives arrived head heads headed heading drive drove sail trip trips visit visits visited journey tour flight flights move moved
  way back depart departed departure fled flee rushed sent dispatched invited invite invitation brought bring take took road train plane planes bus boat ship ferry en route
`);

/** What somebody may be to another: "Kim Yo-jong, the sister of the leader". */
export const kinWords: ReadonlySet<string> = set("sister brother son daughter wife husband father mother son-in-law nephew niece cousin uncle widow heir successor confidant ally aide adviser advisor deputy");

/** Words right before a name that show a person and are no title of office. */
export const occupations: ReadonlySet<string> = set("brothers sisters twins siblings spouses nurse doctor surgeon teacher professor lawyer farmer fisherman captain pilot driver shopkeeper trader banker economist analyst historian journalist reporter photographer editor author writer poet singer actor actress artist engineer student pupil activist campaigner volunteer pensioner resident businessman businesswoman entrepreneur pollster researcher scientist");
