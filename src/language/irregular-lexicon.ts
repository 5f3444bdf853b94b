/** Verbs whose forms no rule gives, as "base: forms". */
const verbs = `
arise: arose arisen | awake: awoke awoken | be: am is are was were been being 's 're 'm ’s ’re ’m | bear: bore borne born |
beat: beaten | become: became | befall: befell befallen | begin: began begun | bend: bent | bet: bet | bid: bade bidden |
bind: bound | bite: bit bitten | bleed: bled | blow: blew blown | break: broke broken | breed: bred | bring: brought |
build: built | burn: burnt | burst: burst | buy: bought | cast: cast | catch: caught | choose: chose chosen | cling: clung |
come: came | cost: cost | creep: crept | cut: cut | deal: dealt | dig: dug | do: did done does | draw: drew drawn |
dream: dreamt | drink: drank drunk | drive: drove driven | dwell: dwelt | eat: ate eaten | fall: fell fallen | feed: fed |
feel: felt | fight: fought | find: found | flee: fled | fling: flung | focus: focuses | fly: flew flown flies | forbid: forbade forbidden |
forecast: forecast | foresee: foresaw foreseen | forget: forgot forgotten | forgive: forgave forgiven | forgo: forwent forgone |
freeze: froze frozen | get: got gotten | give: gave given | go: went gone goes gon | grind: ground | grow: grew grown | hang: hung |
have: had has 've ’ve | hear: heard | hide: hid hidden | hit: hit | hold: held | hurt: hurt | keep: kept | kneel: knelt |
know: knew known | lay: laid | lead: led | leap: leapt | learn: learnt | leave: left | lend: lent | let: let | lie: lain lying lies lied |
light: lit | lose: lost | make: made | mean: meant | meet: met | mislead: misled | mistake: mistook mistaken |
misunderstand: misunderstood | offset: offset | overcome: overcame | overrun: overran | oversee: oversaw overseen |
overtake: overtook overtaken | overthrow: overthrew overthrown | pay: paid | plead: pled | prove: proven | put: put | quit: quit |
rebuild: rebuilt | repay: repaid | reset: reset | rethink: rethought | rewrite: rewrote rewritten | rid: rid | ride: rode ridden |
ring: rang rung | rise: rose risen | run: ran | say: said | see: saw seen | seek: sought | sell: sold | send: sent | set: set |
sew: sewn | shake: shook shaken | shed: shed | shine: shone | shoot: shot | show: shown | shrink: shrank shrunk | shut: shut |
sing: sang sung | sink: sank sunk | sit: sat | sleep: slept | slide: slid | speak: spoke spoken | spend: spent | spill: spilt |
spin: spun | split: split | spoil: spoilt | spread: spread | spring: sprang sprung | stand: stood | steal: stole stolen |
stick: stuck | sting: stung | stride: strode | strike: struck stricken | strive: strove striven | swear: swore sworn |
sweep: swept | swell: swollen | swim: swam swum | swing: swung | take: took taken | teach: taught | tear: tore torn |
tell: told | think: thought | throw: threw thrown | thrust: thrust | tread: trod trodden | undergo: underwent undergone |
understand: understood | undertake: undertook undertaken | undo: undid undone | uphold: upheld | upset: upset |
want: wan | wake: woke woken | wear: wore worn | weave: wove woven | weep: wept | win: won | wind: wound | withdraw: withdrew withdrawn |
withhold: withheld | withstand: withstood | write: wrote written | wring: wrung |
tie: tied tying ties | die: died dying dies | vie: vied vying vies | dye: dyed dyeing |
can: ca | will: wo 'll ’ll | would: 'd ’d`;

/** Verbs that keep or lack an "e" against the rules of their ending. */
const spelling = `
add err egg install recall enroll stall focus bias bus gas canvas sense taste paste waste haste breathe bathe clothe soothe loathe
compete complete delete obsolete concede precede recede impede cede supersede secede accede intervene convene reconvene
adhere interfere persevere cohere postpone phone telephone condone atone clone hone loan drone dethrone
cite invite unite reunite excite incite ignite recite expedite website route reroute
welcome come become reconcile file compile smile exile profile pile console parole cajole scale inhale rule overrule schedule
ignore restore explore deplore implore score store shore bore core adore abhor favour honour murmur spur stir
plan ban pin spin scan skin tan thin win shun stun run jet bet set let pet fit hit quit knit sit admit commit emit omit permit
submit transmit remit rebut shut cut gut bar spar star mar war jar occur incur recur concur deter defer infer prefer
refer transfer confer hope cope scope elope rope grope wipe swipe snipe shape escape scrape rape tape
pilot pivot ballot riot combat format carpet target budget market program worship kidnap gossip develop envelop
benefit visit edit exit limit credit audit profit inherit deposit exhibit prohibit inhibit merit forfeit
monitor anchor author favor honor labor tailor mirror sponsor censor doctor tutor error harbor
signal total rival equal journal pedal metal dial trial council
reason poison season pardon summon abandon reckon beckon cannon
hang bang long belong wrong ring bring sing cling sling fling sting swing string wing ping gang clang prolong throng
change range arrange exchange rearrange challenge avenge revenge plunge lunge lounge hinge cringe fringe infringe impinge
indulge bulge divulge
bomb comb climb thumb plumb succumb solicit elicit
allude elude create recreate guide misguide extradite scare`;

const nouns = `
man: men | woman: women | child: children | person: people | foot: feet | tooth: teeth | goose: geese | mouse: mice |
life: lives | wife: wives | knife: knives | leaf: leaves | half: halves | self: selves | thief: thieves | wolf: wolves |
shelf: shelves | loaf: loaves | calf: calves | crisis: crises | basis: bases | analysis: analyses | thesis: theses |
hypothesis: hypotheses | oasis: oases | emphasis: emphases | parenthesis: parentheses | axis: axes |
criterion: criteria | phenomenon: phenomena | medium: media | datum: data | memorandum: memoranda | bacterium: bacteria |
spokesman: spokesmen | spokeswoman: spokeswomen | spokesperson: spokespersons spokespeople | businessman: businessmen | congressman: congressmen |
congresswoman: congresswomen | policeman: policemen | gunman: gunmen | chairman: chairmen | statesman: statesmen |
lawman: lawmen | serviceman: servicemen | fisherman: fishermen | gentleman: gentlemen | guardsman: guardsmen | alderman: aldermen | seaman: seamen | airman: airmen | schoolchild: schoolchildren | grandchild: grandchildren | frenchman: frenchmen | englishman: englishmen |
tie: ties | pie: pies | lie: lies | die: dies | movie: movies | calorie: calories | cookie: cookies | zombie: zombies |
rookie: rookies | genie: genies | prairie: prairies | bus: buses | gas: gases | virus: viruses | campus: campuses |
census: censuses | bonus: bonuses | lens: lenses | veto: vetoes | hero: heroes | tomato: tomatoes | potato: potatoes |
echo: echoes | embargo: embargoes | cargo: cargoes | torpedo: torpedoes | volcano: volcanoes | mosquito: mosquitoes |
shoe: shoes | toe: toes | foe: foes | canoe: canoes | cache: caches | headache: headaches | axe: axes | ax: axes |
news: news | series: series | species: species | means: means | headquarters: headquarters | barracks: barracks |
politics: politics | economics: economics | physics: physics | mathematics: mathematics | ethics: ethics | crossroads: crossroads |
quiz: quizzes | status: statuses | chorus: choruses | corps: corps | gallows: gallows | proceedings: proceedings | regards: regards | thanks: thanks | clothes: clothes | whereabouts: whereabouts`;

function forms(table: string): ReadonlyMap<string, string> {
  return new Map(
    table.split("|").flatMap((row) => {
      const [base = "", list = ""] = row.split(": ");
      return list.trim().split(/\s+/u).map((form): [string, string] => [form, base.trim()]);
    }),
  );
}

/** Base by form. */
export const irregularVerbs: ReadonlyMap<string, string> = forms(verbs);
/** Singular by plural. */
export const irregularNouns: ReadonlyMap<string, string> = forms(nouns);
/** Bases whose spelling the rules for endings would get wrong. */
export const knownBases: ReadonlySet<string> = new Set(spelling.trim().split(/\s+/u));

/** What kind of irregular form a word is: 1 a past tense ("froze"), 2 a participle ("frozen"), 3 both ("held"), 4 a base, 5 a plural. */
export const irregularKinds: ReadonlyMap<string, number> = new Map([
  ...[...knownBases].map((base): [string, number] => [base, 4]),
  ...[...irregularNouns.keys()].map((form): [string, number] => [form, 5]),
  ...verbs.split("|").flatMap((row): [string, number][] => {
    const [base = "", list = ""] = row.trim().split(": ");
    const [past = "", participle, ...more] = list.trim().split(/\s+/u);
    if (more.length > 0 || past === base) return [[base, 4]];
    return participle === undefined ? [[base, 4], [past, 3]] : [[base, 4], [past, 1], [participle, 2]];
  }),
]);
