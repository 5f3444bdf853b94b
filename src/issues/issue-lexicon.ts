/** Words around the name of an issue that say whether it is the matter. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Heads that make the phrase somebody, a body or a thing: "trade minister", "sanctions committee", "oil painting". */
export const otherHeads: ReadonlySet<string> = set(
  "minister ministers ministry ministries secretary secretaries official officials adviser advisers advisor advisors envoy envoys spokesman spokeswoman negotiator negotiators " +
    "commissioner committee committees commission council department agency bureau office board panel team teams group groups delegation mission chief head boss tsar czar director " +
    "expert experts analyst analysts scientist scientists engineer engineers specialist specialists lawyer lawyers activist activists campaigner campaigners defender defenders monitor monitors " +
    "worker workers guard guards guards patrol patrols police officer officers soldier soldiers fighter fighters trader traders dealer dealers firm firms company companies giant union unions " +
    "correspondent editor reporter student professor institute university museum fair mark winds wind name route town city village region post station stations " +
    "painting paintings nerve nerves lamp tank tanks slick spill drum drums change-over watchdog organisation organization organisations organizations body bodies court tribunal commander commanders " +
    "veteran veterans survivor survivors victim victims minister-designate spokesperson representative representatives coordinator rapporteur lobby lobbyist " +
    "ltd inc co corp corporation kk plc llc gmbh sa association associations federation industries processors producers growers holdings partners brothers trust management banker bankers tycoon tycoons magnate magnates sponsor sponsors financier financiers ring rings believer believers " +
    "date magazine journal times weekly newsletter",
);

/** What holds an office or a chair for something: "minister of trade", "Department of Energy", "committee on energy". */
export const holders: ReadonlySet<string> = set(
  "minister ministers ministry ministries secretary department committee subcommittee commission commissioner office bureau agency council board panel institute professor lecturer university school college centre center " +
    "adviser advisor envoy representative rapporteur coordinator ambassador director chair chairman chairwoman court journal faculty museum bank fund organisation organization association federation",
);

/** What a place has when the place is the matter: "the Syrian crisis", "the situation in Syria". */
export const matters: ReadonlySet<string> = set(
  "situation crisis war conflict settlement question issue issues problem dispute file dossier fate future status statehood ceasefire truce tragedy bloodshed violence fighting developments events stalemate deadlock topic matter policy",
);

/** Before a bare place: "talks on Syria", "differ over Taiwan". */
export const aboutWords: ReadonlySet<string> = set("about regarding concerning on over");

/** Before a bare place that is spoken of: "discussed Syria". */
export const discussing: ReadonlySet<string> = set("discuss discusses discussed discussing debate debated debating address addressed addressing raise raised raising reviewed reviewing cover covered covering");
export const joins: ReadonlySet<string> = set("and or , &");

/** With these, "on Syria" and "over Syria" say where something falls or flies, not what is spoken of. */
export const fallingWords: ReadonlySet<string> = set(
  "attack attacks attacked strike strikes struck assault assaults raid raids bomb bombs bombed pressure sanctions sanction embargo tariffs tariff ban bans imposed impose imposing war blockade invasion march marched " +
    "fly flew flown flying flight flights plane planes shot down skies overflight drone drones sovereignty control victory effect effects impact dependence depend depends rely relies reliance focus eyes border borders " +
    "dependent reliant based fell fall hit rule ruled power hold grip",
);

/** What dealings are called: of "trade talks" the matter is trade. */
export const dealings: ReadonlySet<string> = set("talks negotiations meeting meetings summit conference discussions consultations dialogue visit call");

/** Oils that are no matter of energy. */
export const otherOils: ReadonlySet<string> = set("vegetable olive palm soybean soya cooking fish corn whale essential coconut sunflower rapeseed edible");

/** Nobody's affairs of state: "his energy", "with great energy". */
export const personal: ReadonlySet<string> = set("energy independence fraud climate terror torture trade smuggling autonomy flood steel");
export const possessors: ReadonlySet<string> = set("my your his her");
