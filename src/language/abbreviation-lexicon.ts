/** Written with a full stop that belongs to the word, whatever follows. Lower case. */
export const abbreviations: ReadonlySet<string> = new Set(
  (
    "mr mrs ms dr prof messrs jr sr rev hon " +
    "lt sgt capt cpl cmdr brig adm supt insp " +
    "inc corp ltd bros assn dept govt univ est approx " +
    "vs etc viz cf ca ed eds vol vols blvd ave " +
    "jan feb aug sept oct nov dec mon tue tues wed thu thurs fri"
  ).split(" "),
);

/** Written with a full stop only where the first letter is a capital: in lower case these are words, or stand at an end. */
export const capitalAbbreviations: ReadonlySet<string> = new Set(
  (
    "gen gov sen sens rep reps col maj pvt pres amb sec st ste ft mt mme mlle co cos bro min fr sp " +
    "mar apr jun jul sep sat sun " +
    "ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn " +
    "tenn tex va vt wash wis wisc wyo ont que alta " +
    "ph th ch wm geo chas jos"
  ).split(" "),
);

/** Written with a full stop where a number follows. */
export const abbreviationsBeforeNumbers: ReadonlySet<string> = new Set("no nos art arts fig figs sec para p pp ch c rs v op".split(" "));

/** Prefixes that stay with their word over a hyphen in the treebanks: "non-aligned" is one token, "so-called" is three. */
export const hyphenPrefixes: ReadonlySet<string> = new Set(
  (
    "anti bi co counter de e ex extra infra inter intra macro mega micro mid mini mis mono multi non over pan para post " +
    "pre pro proto pseudo quasi re semi sub super supra trans tri ultra un uni vice-versa"
  ).split(" "),
);

/** Second syllables of Korean and Chinese given names, which stay with the first over a hyphen. */
export const givenSyllables: ReadonlySet<string> = new Set(
  (
    "un il hye moon bak jin jung woo sik hyun hyon soo su kyung hee chol nam seok joon ho hwan young yong pyo kwan chul " +
    "wha hwa sun gun geun eun gyu gyun kyu kwon chang jae jeong jong min myung myong nyong ryong ryol rok suk sook " +
    "shik tae uk won wook yeon yol yul jeou kuo wen ling shek sen tung kee wah ching chung wai ying ngor hui chu ming ping pei"
  ).split(" "),
);

/** Letters written against a number that are a word of their own: "5pm", "$3bn". */
export const units: ReadonlySet<string> = new Set(
  (
    "am pm m mn mln bn bln b k tn trn million billion trillion km kg g mg lb lbs mm cm ft mi mph kph kmh hr hrs min mins " +
    "gb mb tb mw gw kw kwh mhz ghz hz bpd bps pc pct sq yr yrs c f p"
  ).split(" "),
);

/** Words written as one that the treebanks take apart: the place of the cut. */
export const fused: ReadonlyMap<string, number> = new Map(
  Object.entries({
    cannot: 3,
    gonna: 3,
    wanna: 3,
    gotta: 3,
    gimme: 3,
    lemme: 3,
    dont: 2,
    didnt: 3,
    doesnt: 4,
    isnt: 2,
    wasnt: 3,
    couldnt: 5,
    wouldnt: 5,
    shouldnt: 6,
    havent: 4,
    hasnt: 3,
    arent: 3,
    werent: 4,
  }),
);

/** What may end a host's name or a file's name; a full stop before it does not end a word. */
export const nameEndings: ReadonlySet<string> = new Set(
  "com org net gov edu mil int info biz tv eu uk us ru cn de fr jp ua ir il in au ca io doc xls pdf jpg png gif htm html txt exe zip".split(" "),
);
