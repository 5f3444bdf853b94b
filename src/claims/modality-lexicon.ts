const setOf = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Auxiliaries after which nothing is claimed. */
export const modals: ReadonlySet<string> = setOf("would could should may might must can shall ought cannot ca 'd");

export const futures: ReadonlySet<string> = setOf("will 'll ’ll wo");

export const beForms: ReadonlySet<string> = setOf("be is are was were been being am 's 're 'm ’s ’re ’m");
export const pastBeForms: ReadonlySet<string> = setOf("was were");
export const haveForms: ReadonlySet<string> = setOf("have has had having 've ’ve");
export const doForms: ReadonlySet<string> = setOf("do does did");

/** Verbs that a tagger may take for nouns and that are none near an object. */
export const neverNouns: ReadonlySet<string> = setOf("continue continues exist exists persist persists remain remains seem seems become becomes has have is are was were");

/** Verbs that link a subject to its state as "be" does. */
export const copulas: ReadonlySet<string> = setOf(
  "remain remains remained remaining stay stays stayed staying become becomes became becoming seem seems seemed appear appears appeared look looks looked get gets got gotten getting going go goes passing passes pass stand stands stood lie lies lay grown grow grew turned turn came hit hits hitting reach reached reaches reaching sank sunk fallen fell at returned return returns put placed back brought kept gone went dropped plunged reduced come comes coming bring brings ground grinds grinding slid slipped run ran entered",
);

export const negators: ReadonlySet<string> = setOf("not n't n’t never neither nor nt");

/** Before "to" and an infinitive: what they say is so, not only wanted. */
export const factive: ReadonlySet<string> = setOf(
  "continue continues continued continuing begin begins began begun beginning start starts started starting manage manages managed seem seems seemed appear appears appeared decide decides decided choose chose chosen proceed proceeded come came help helped helping used",
);

/** Verbs and nouns whose complement is wished, feared, asked or supposed. They stand before the claim in its own clause or the one above. */
export const unreal: ReadonlySet<string> = setOf(
  "hope hopes hoped hoping wish wishes wished wishing want wants wanted wanting fear fears feared fearing worry worries worried doubt doubts doubted wonder wonders wondered whether if unless provided assuming suppose imagine urge urges urged urging demand demands demanded demanding insist-on expect expects expected expecting call-for threaten threatens threatened threatening threat threats ask asks asked risk risks danger possibility prospect prospects suppose lest let",
);

/** Right before a clause they make it a time, a manner or a reason asked for. */
export const subordinators: ReadonlySet<string> = setOf("how why when whenever where until till once before after as");

/** They say it of others: what follows is not the speaker's own position. */
export const foreignVoices: ReadonlySet<string> = setOf("say says said tell tells told claim claims claimed claiming allege alleges alleged assert asserts asserted insist insists insisted argue argues argued suggest suggests suggested write writes wrote report reports reported rumor rumors rumour rumours allegation allegations accusation accusations talk pretend pretends believe believes believed think thinks thought feel feels felt words statements impression");

/** Subjects whose saying is the speaker's own. */
export const ownVoices: ReadonlySet<string> = setOf("i we let me us our my");

/** Before a clause they deny it: "I do not think", "it is not true". Found together with a negator. */
export const raising: ReadonlySet<string> = setOf("think believe say true correct accurate case mean means consider agree right fair think claim argue accept describe call");

/** Cues of statements whose content the speaker denies. */
export const denying: ReadonlySet<string> = setOf("deny denies denied denying reject rejects rejected rejecting dismiss dismisses dismissed dismissing refute refutes refuted refuting dispute disputes disputed disputing rebut rebuts rebutted contradict contradicts contradicted");

/** Words that put a stative past out of the question of today. */
export const pastTimes: ReadonlySet<string> = setOf("then once formerly previously ago before earlier yesterday decade century");

/** Cues whose object is told as a fact: "admitted a chill in relations". */
export const conceding: ReadonlySet<string> = setOf(
  "admit admits admitted admitting acknowledge acknowledges acknowledged acknowledging concede concedes conceded confirm confirms confirmed note notes noted noting complain complains complained complaining report reported announce announces announced announcing lament laments lamented regret regrets regretted deplore deplores deplored welcome welcomes welcomed hail hails hailed hailing praise praises praised observe observes observed bemoan bemoaned",
);

/** Verbs that give their object a name: "called relations tense", "described ties as excellent". */
export const naming: ReadonlySet<string> = setOf(
  "call calls called calling describe describes described describing characterize characterizes characterized characterise characterises characterised term terms termed label labels labelled labeled brand branded consider considers considered regard regards regarded view views viewed see sees saw deem deems deemed pronounce pronounced declare declares declared rate rates rated judge judges judged assess assesses assessed find finds found depict depicted portray portrayed paint painted dub dubbed speak speaks spoke",
);
