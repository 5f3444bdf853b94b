import type { LearntType } from "../src/events/learnt/type-model.ts";

/** Deeds of a type, with "@" for who does it and "#" for whom it is done to, and phrases to put there. */
interface Deeds {
  readonly sources: string;
  readonly targets: string;
  readonly deeds: string;
}

const states = "Norway|Peru|the Kenyan government|President Mary Lund|Latvia's foreign ministry|the Danish prime minister|Chile|Foreign Minister Omar Haddad|Morocco|the Swiss cabinet|Senegal|the king of Tonga|Vietnamese officials|the junta in Guinea|Beijing|the European Commission";
const others = "Portugal|its northern neighbour|Mali|the government of Laos|President Pavel Orlov|Bolivia|the United Nations|Tunisia|the Omani foreign minister|Estonia|Ghana and Togo|the prime minister of Fiji|Nepal|Moscow|the rebel movement|opposition leaders";
const forces = "militants|the army|government troops|gunmen|rebel fighters|the air force|a suicide bomber|separatists|Turkish jets|insurgents|paramilitary units|police officers";
const victims = "a village near the border|two journalists|the convoy|civilians|an army post|the rebels|a market in the capital|three aid workers|government positions|the town|the governor's son|a police station";
const powers = "police|the authorities|security forces|the interior ministry|a court|the government|customs officers|the regime|prosecutors|the army|Egypt's parliament|officials";
const people = "an opposition leader|six reporters|students|the newspaper|a tanker|protesters|foreign workers|the party|two dissidents|human rights groups|several mosques|the television station";
const crowds = "thousands of people|students|farmers|opposition supporters|teachers|demonstrators|workers|crowds|doctors and nurses|residents|activists|the union";
const rulers = "the government|the president|parliament|the embassy|the new law|the junta|the mining company|the prime minister|the ministry|rising prices|the police|election results";

/**
 * What each type of PLOVER 2.0 covers, told in plain deeds: written from the codebook's definitions and not from any text,
 * so that the model knows more ways of doing a deed than a thousand sentences of a few months show.
 */
export const eventDeeds: Readonly<Record<LearntType, Deeds>> = {
  AGREE: {
    sources: states,
    targets: others,
    deeds: `@ agreed to reopen talks with #
@ promised to send food to #
@ pledged to support #
@ pledged ten million dollars to #
@ vowed to cooperate with #
@ has agreed to release the prisoners of #
@ offered to mediate between # and its neighbour
@ offered # a loan
@ will meet # next week
@ will visit # in March
@ will send doctors to #
@ will lift the ban on # next month
@ is ready to talk to #
@ is willing to withdraw its soldiers from #
@ said it was prepared to negotiate with #
@ consented to a meeting with #
@ plans to restore ties with #
@ plans to help # rebuild its schools
@ expressed willingness to work with #
@ expressed readiness to resume dialogue with #
@ expressed interest in closer cooperation with #
@ would consider easing sanctions on #
@ hopes to sign a treaty with #
@ intends to open an embassy in #
@ undertook to pay its debts to #
@ committed itself to protecting refugees from #
@ gave assurances that it would help #
@ announced plans to train soldiers of #
@ and # agreed to exchange ambassadors
@ and # agreed to a truce
@ and # will hold joint exercises next spring
@ and # are to meet in Geneva on Monday
@ agreed in principle to join # in the project
@ agreed with # on a date for the summit
@ said it would accept observers from #
@ said it would provide troops for the mission in #
@ volunteered to host talks between # and its rivals
@ promised # that the border would stay open
@ is expected to sign an accord with #
@ accepted an invitation to visit #
@ accepted the proposal of #
@ is considering an extradition treaty with #
@ has offered to buy gas from #`,
  },
  CONSULT: {
    sources: states,
    targets: others,
    deeds: `@ met # in Geneva on Monday
@ met with # to discuss trade
@ held talks with #
@ spoke with # by telephone
@ spoke by phone to # on Sunday
@ telephoned #
@ had a telephone conversation with #
@ called # to discuss the crisis
@ visited # on Tuesday
@ arrived in # for a three-day visit
@ travelled to # for talks
@ paid an official visit to #
@ hosted # at the palace
@ received # on Friday
@ received a delegation from #
@ welcomed # to the capital for talks
@ discussed the water dispute with #
@ consulted with # on security
@ conferred with # about the budget
@ negotiated with # for three days
@ attended a summit with #
@ mediated between # and the rebels
@ opened negotiations with #
@ resumed peace talks with #
@ concluded a round of talks with #
@ flew to # to see its leaders
@ is visiting # this week
@ is in # for talks on fishing rights
@ has been holding meetings with #
@ sat down with # for the first time in years
@ exchanged views with # on the conflict
@ had lunch with #
@ held a video conference with #
@ and # met on the sidelines of the conference
@ and # discussed oil prices
@ and # held a second round of talks
a meeting between @ and # took place in Cairo
talks between @ and # began on Monday
an envoy of @ met #
# was received by @
# hosted talks with @
@ chaired a meeting with #
@ briefed # on the talks`,
  },
  SUPPORT: {
    sources: states,
    targets: others,
    deeds: `@ praised # for its reforms
@ backed # in the dispute
@ supports the plan of #
@ endorsed the candidate of #
@ welcomed the decision by #
@ hailed # as a partner
@ applauded the efforts of #
@ congratulated # on the election victory
@ thanked # for its help
@ expressed support for #
@ voiced solidarity with #
@ expressed gratitude to #
@ offered condolences to #
@ apologized to # for the raid
@ defended # against its critics
@ recognized # as an independent state
@ recognised the government of #
@ signed an agreement with #
@ signed a trade deal with #
@ signed a memorandum of understanding with # on energy
@ and # signed a treaty
@ and # reached an agreement on borders
@ concluded a defence pact with #
@ established diplomatic relations with #
@ restored ties with #
@ resumed diplomatic relations with #
@ normalized relations with #
@ strengthened its partnership with #
@ ratified the accord with #
@ paid tribute to #
@ honoured # with a medal
@ commended # for keeping the peace
@ reaffirmed its commitment to #
@ reiterated its backing for #
@ voted in favour of the resolution of #
@ invited # to the summit
@ sent a letter of congratulation to #
@ upheld the appeal of #
@ spoke up for #
@ sided with #
@ expressed confidence in #
@ stands with #
@ saluted the courage of #
@ forgave the debt of #`,
  },
  COOPERATE: {
    sources: states,
    targets: others,
    deeds: `@ shared intelligence with #
@ exchanged information with # on smugglers
@ cooperated with # in the search
@ collaborated with # on a vaccine
@ and # held joint military exercises
@ and # conducted naval drills
@ and # began joint patrols of the river
@ conducted joint manoeuvres with #
@ held a joint exercise with #
@ took part in war games with #
@ is cooperating with # against piracy
@ is working with # to fight drug traffickers
@ works together with # on border security
@ teamed up with # to build a railway
@ partnered with # on research
@ launched a joint satellite with #
@ handed over evidence to #
@ provided # with intelligence on the attackers
@ gave # details of the bank accounts
@ exchanged prisoners with #
@ trades oil with #
@ increased trade with #
@ joined # in the naval operation
troops of @ and # trained together
the navies of @ and # exercised in the gulf
forces of @ and # patrolled the border together
@ coordinated its operations with #
@ assisted the investigation of #
@ pooled its resources with #
@ trained with soldiers of #
@ opened a joint venture with #
@ participated in military drills with #
@ helped # to track down the suspects
@ joined forces with # against the smugglers
@ runs a joint research centre with #`,
  },
  AID: {
    sources: `${states}|the Red Cross|a charity|UNICEF`,
    targets: `${others}|refugees|flood victims|displaced families|the hospital`,
    deeds: `@ sent food to #
@ delivered medicine to #
@ donated vaccines to #
@ gave # fifty million dollars
@ provided humanitarian aid to #
@ provided # with military equipment
@ supplied weapons to #
@ supplied # with tanks
@ shipped rice to #
@ airlifted tents to #
@ granted # a loan
@ approved a loan for #
@ extended a credit line to #
@ allocated funds for #
@ funded schools in #
@ financed a clinic for #
@ contributed troops to the peacekeeping mission in #
@ sent peacekeepers to #
@ deployed peacekeepers in #
@ dispatched rescue teams to #
@ sent doctors to #
@ sent military advisers to #
@ rescued #
@ evacuated #
@ sheltered #
@ fed #
@ treated #
@ trained teachers for #
@ rebuilt houses for #
@ helped # with generators and blankets
@ assisted # after the earthquake
@ is providing relief to #
@ is distributing blankets to #
@ has donated ambulances to #
@ transferred aircraft to #
@ increased its assistance to #
@ released emergency funds for #
@ took in #
@ granted asylum to #
@ gave refuge to #
@ gave sanctuary to #
@ accepted hundreds of refugees from #
# received a shipment of wheat from @
# received aid from @
# was given medical supplies by @
a ship of @ brought water to #
@ handed over two patrol boats to #
@ sold missiles to #
@ armed #`,
  },
  YIELD: {
    sources: `${states}|the court|rebel fighters|the army`,
    targets: `${others}|two journalists|prisoners|the island|its troops|protesters`,
    deeds: `@ released #
@ freed # on bail
@ let # go
@ pardoned #
@ granted an amnesty to #
@ acquitted #
@ lifted sanctions on #
@ lifted the ban on #
@ eased restrictions on #
@ relaxed its visa rules for #
@ ended the blockade of #
@ lifted the curfew in #
@ ended the state of emergency in #
@ withdrew its troops from #
@ withdrew from #
@ pulled out of #
@ retreated from #
@ has begun to withdraw soldiers from #
@ began pulling its forces out of #
@ left # after ten years
@ declared a ceasefire with #
@ observed a truce with #
@ ceased hostilities against #
@ stopped shelling #
@ suspended its offensive against #
@ ended its boycott of #
@ returned the remains of soldiers to #
@ returned the paintings to #
@ handed back land to #
@ handed over its weapons to #
@ surrendered to #
@ laid down arms before #
@ dropped charges against #
@ dropped the lawsuit against #
@ withdrew its complaint against #
@ repealed the law on #
@ reversed its decision on #
@ backed down in the dispute with #
@ gave in to the demands of #
@ bowed to pressure from #
@ complied with the demands of #
@ accepted the demands of #
@ allowed inspectors from # to enter
@ allowed # to return
@ permitted # to march
@ gave # permission to land
@ granted # access to the site
@ reopened the border with #
@ reopened its airspace to #
@ resigned after pressure from #
@ stepped down as #
@ commuted the sentence of #
@ reinstated #
@ granted autonomy to #
@ granted citizenship to #
@ demobilised # under the deal
@ scrapped the tax on #
@ unfroze the assets of #`,
  },
  REQUEST: {
    sources: states,
    targets: others,
    deeds: `@ urged # to stop the fighting
@ asked # for help
@ asked # to send doctors
@ called on # to release the prisoners
@ called for talks with #
@ appealed to # for food
@ appealed for calm in #
@ demanded that # withdraw
@ demanded an apology from #
@ demanded the release of sailors held by #
@ requested aid from #
@ requested a meeting with #
@ begged # for more time
@ pressed # to open its markets
@ pressured # to hold elections
@ implored # to end the siege
@ encouraged # to join the treaty
@ petitioned # for a review
@ wants # to lift sanctions
@ told # to leave the area
@ ordered # to hand over the suspects
@ said # should respect the border
@ said # must free the journalists
@ said that # needed to reform
@ sought support from #
@ sought the extradition of a suspect from #
@ seeks a loan from #
@ insisted that # pay compensation
@ pleaded with # to spare the town
@ is asking # for military equipment
@ is seeking help from #
@ lobbied # for a seat on the council
@ made an appeal to # for funds
@ submitted a request to #
@ sent a request for troops to #
@ proposed a ceasefire to #
@ proposed talks with #
@ suggested that # withdraw its forces
@ advised # to show restraint
@ exhorted # to make peace
# was asked by @ to mediate
# was urged by @ to act
# came under pressure from @ to step down
@ invited # to resume negotiations
@ calls upon # to observe the truce`,
  },
  ACCUSE: {
    sources: `${states}|prosecutors|a rights group|a court`,
    targets: `${others}|the minister|a bank|the army`,
    deeds: `@ accused # of spying
@ blamed # for the attack
@ condemned # over the arrests
@ criticized # for its silence
@ criticised the policy of #
@ denounced # as a traitor
@ slammed # over the killings
@ lambasted #
@ deplored the decision of #
@ decried the actions of #
@ rebuked # in a speech
@ castigated # for corruption
@ chided #
@ faulted # for the delay
@ attacked # over its record on human rights
@ lashed out at #
@ hit out at #
@ mocked #
@ called # a liar
@ called # a terrorist
@ branded # a threat to peace
@ described # as a dictator
@ charged # with fraud
@ charged that # had broken the truce
@ alleged that # had sent spies
@ claimed that # was behind the bombing
@ said # was responsible for the massacre
@ said # had violated its airspace
@ said # was lying
@ indicted #
@ sued # for damages
@ filed a lawsuit against #
@ lodged a complaint against #
@ brought a case against # before the tribunal
@ found # guilty of bribery
@ convicted # of treason
@ put # on trial
@ opened an investigation into #
@ launched an inquiry into the dealings of #
@ is investigating # over money laundering
@ is probing #
@ questioned # about the payments
@ interrogated #
@ searched the offices of #
@ ordered an audit of #
@ protested to # over the incident
@ complained about #
@ expressed concern over the conduct of #
@ expressed outrage at #
@ voiced alarm about the crackdown by #
@ expressed disappointment with #
@ regretted the decision by #
@ summoned the ambassador of #
@ issued an arrest warrant for #
@ held # responsible for the deaths
@ pointed the finger at #
@ cast doubt on the motives of #
@ warned of the crimes of #
# came under fire from @ for the raids
# was accused by @ of torture
# was criticized by @
# faces charges brought by @
# drew criticism from @
@ published a report critical of #
@ implicated # in the murder`,
  },
  REJECT: {
    sources: states,
    targets: others,
    deeds: `@ rejected the proposal of #
@ rejected a request from #
@ refused to meet #
@ refused to release the prisoners of #
@ refused to recognise #
@ refused # entry
@ refused to comply with the orders of #
@ declined to comment on the offer of #
@ declined an invitation from #
@ turned down an offer by #
@ ruled out talks with #
@ ruled out sending troops to #
@ vetoed the resolution of #
@ denied the claims of #
@ denied the accusations made by #
@ denied # a visa
@ denied # access to the camp
@ dismissed the report of #
@ dismissed allegations by #
@ opposed the plan of #
@ opposes the bid of # to join the alliance
@ disputed the claims of #
@ rebuffed the demands of #
@ spurned the offer of #
@ ignored the warnings of #
@ ignored calls from # to stop
@ defied the ruling of #
@ defied #
@ resisted pressure from #
@ violated the agreement with #
@ broke the accord with #
@ breached its treaty with #
@ blocked a resolution proposed by #
@ blocked the bid of #
@ voted against the motion of #
@ cancelled a meeting with #
@ called off talks with #
@ postponed the visit of #
@ boycotted the talks with #
@ walked out of talks with #
@ will not negotiate with #
@ will not attend the summit with #
@ would not accept the conditions of #
@ does not recognise #
@ did not accept the proposal of #
@ cannot agree to the terms of #
@ has no intention of talking to #
@ has no plans to lift sanctions on #
@ said there would be no concessions to #
@ failed to reach agreement with #
@ failed to implement the accord with #
@ overruled #
@ struck down the law of #
@ threw out a complaint by #
@ objected to the appointment of #
@ snubbed #
@ is unwilling to help #
@ pulled out of the treaty with #
@ reneged on its deal with #
@ refuted the claims of #`,
  },
  THREATEN: {
    sources: `${states}|the militia|rebels|the union`,
    targets: others,
    deeds: `@ threatened to attack #
@ threatened # with sanctions
@ threatened to cut off aid to #
@ threatened to expel diplomats of #
@ threatened to strike the ports of #
@ threatened war against #
@ warned # of grave consequences
@ warned # against sending troops
@ warned # not to cross the border
@ warned that it would retaliate against #
@ warned that # would pay a price
@ vowed to take revenge on #
@ vowed to destroy #
@ vowed retaliation against #
@ gave # an ultimatum
@ issued an ultimatum to #
@ issued a warning to #
@ set # a deadline to withdraw
@ gave # ten days to leave
@ will impose sanctions on #
@ will strike # if it is attacked
@ will punish #
@ will arrest members of #
@ will ban imports from #
@ will expel the ambassador of #
@ would respond with force against #
@ said it would bomb #
@ said it would suspend aid to #
@ said it would break ties with #
@ said it could close its border with #
@ may impose tariffs on #
@ is considering sanctions against #
@ is preparing an attack on #
@ is planning a strike against #
@ plans to blockade #
@ pledged to crush #
@ swore vengeance on #
@ reserves the right to use force against #
@ said all options were on the table against #
@ raised the prospect of war with #
@ menaced #
@ cautioned # against interference
@ intends to freeze the assets of #
@ promised a harsh response to #
# was threatened by @ with death
# received threats from @`,
  },
  PROTEST: {
    sources: crowds,
    targets: rulers,
    deeds: `@ protested against #
@ demonstrated against #
@ marched against #
@ rallied outside the office of #
@ rallied in support of a strike against #
@ took to the streets against #
@ staged a rally against #
@ staged a sit-in against #
@ held a demonstration against #
@ held a vigil to protest against #
@ went on strike against #
@ went on hunger strike against #
@ began a hunger strike over #
@ walked out over #
@ stopped work over #
@ blocked roads to protest #
@ rioted against #
@ threw stones in protest at #
@ burned flags in a protest against #
@ burned an effigy of the leader of #
@ chanted slogans against #
@ gathered to denounce #
@ boycotted elections held by #
@ picketed #
@ occupied the square in protest at #
@ looted shops in riots against #
@ clashed with police in a protest against #
@ are protesting against #
@ have been demonstrating for days against #
@ joined a march against #
@ set up barricades in protest against #
a protest by @ against # turned violent
a strike by @ against # entered its third day
the streets filled with @ protesting against #
mass rallies by @ shook #
@ launched a general strike against #
@ shouted slogans and waved banners against #`,
  },
  SANCTION: {
    sources: states,
    targets: others,
    deeds: `@ expelled diplomats of #
@ expelled the ambassador of #
@ recalled its ambassador from #
@ withdrew its envoy from #
@ closed its embassy in #
@ cut diplomatic ties with #
@ broke off relations with #
@ severed relations with #
@ downgraded its ties with #
@ suspended aid to #
@ cut off aid to #
@ halted military assistance to #
@ froze funding for #
@ stopped gas supplies to #
@ cut off oil deliveries to #
@ ended cooperation with #
@ suspended cooperation with #
@ halted arms sales to #
@ broke off talks with #
@ suspended negotiations with #
@ suspended # from the union
@ expelled # from the alliance
@ withdrew peacekeepers from # before the vote
@ pulled its inspectors out of #
@ ordered # out of the country
@ ordered the diplomats of # to leave
@ reduced its assistance to #
@ withheld payments to #
@ cancelled a contract with #
@ stripped # of its membership
@ excluded # from the games
@ ousted # from the council
@ terminated the trade agreement with #
@ stopped buying oil from #
@ halted flights to #
@ dismissed # from office
@ sacked #
@ declared the consul of # persona non grata
@ discontinued its programme in #
@ ended contacts with #`,
  },
  COERCE: {
    sources: powers,
    targets: people,
    deeds: `@ arrested #
@ detained #
@ jailed #
@ imprisoned #
@ sentenced # to ten years in prison
@ rounded up #
@ took # into custody
@ placed # under house arrest
@ charged and jailed #
@ deported #
@ evicted #
@ extradited #
@ banned #
@ outlawed #
@ dissolved #
@ suspended #
@ closed the offices of #
@ shut down #
@ blocked the website of #
@ censored #
@ silenced #
@ seized #
@ seized the property of #
@ confiscated the passports of #
@ impounded #
@ froze the assets of #
@ raided the homes of #
@ imposed sanctions on #
@ imposed an embargo on #
@ imposed tariffs on goods of #
@ imposed a travel ban on #
@ imposed restrictions on #
@ imposed a curfew on #
@ declared martial law against #
@ declared a state of emergency in #
@ tightened controls on #
@ slapped a fine on #
@ fined #
@ barred # from leaving the country
@ barred # from running for office
@ prohibited the sale of #
@ dispersed # with tear gas
@ fired tear gas at #
@ used water cannon against #
@ cracked down on #
@ harassed #
@ intimidated #
@ hacked the computers of #
@ closed the border to #
@ sealed off #
@ forced # to leave
@ forced # to land
@ intercepted #
@ demolished the houses of #
@ revoked the licence of #
@ stripped # of citizenship
@ nationalised the assets of #
@ stopped # at the border
# was arrested by @
# were detained by @ on Friday
# was banned by @`,
  },
  MOBILIZE: {
    sources: `${states}|the army|the navy|the alliance`,
    targets: `${others}|the border|the strait|its eastern frontier`,
    deeds: `@ deployed troops along the border with #
@ massed tanks near #
@ amassed forces on the frontier of #
@ mobilized reservists against #
@ put its army on alert against #
@ placed its forces on high alert near #
@ moved missiles to the border with #
@ sent warships towards #
@ sent an aircraft carrier to the waters off #
@ dispatched fighter jets to #
@ reinforced its garrison near #
@ strengthened its military presence in #
@ bolstered its defences against #
@ increased patrols near #
@ is building up forces near #
@ is moving heavy weapons towards #
@ stationed soldiers in #
@ positioned artillery along the border with #
@ called up reservists over the crisis with #
@ scrambled jets against aircraft of #
@ raised the readiness of its forces on the border with #
@ sent reinforcements to #
@ rushed soldiers to #
@ deployed an air defence system in #
@ concentrated troops near #
@ beefed up security forces at #
@ test-fired a missile near #
@ tested a missile in a show of force against #
@ mobilised police around #
@ moved an armoured brigade to #
troops of @ massed on the border with #
warships of @ sailed towards #`,
  },
  ASSAULT: {
    sources: forces,
    targets: victims,
    deeds: `@ attacked #
@ killed #
@ bombed #
@ shelled #
@ shot #
@ shot dead #
@ shot down #
@ opened fire on #
@ fired rockets at #
@ fired missiles at #
@ launched an attack on #
@ launched an offensive against #
@ launched air strikes on #
@ carried out a raid on #
@ raided #
@ ambushed #
@ stormed #
@ struck # with drones
@ hit # with artillery
@ pounded #
@ bombarded #
@ invaded #
@ overran #
@ captured #
@ seized control of #
@ took control of #
@ took over #
@ occupied #
@ recaptured #
@ drove # out of the city
@ besieged #
@ surrounded and shelled #
@ blew up #
@ blew himself up near #
@ detonated a bomb near #
@ exploded a car bomb outside #
@ planted a bomb in #
@ assassinated #
@ murdered #
@ executed #
@ beheaded #
@ massacred #
@ kidnapped #
@ abducted #
@ took # hostage
@ tortured #
@ raped #
@ beat #
@ stabbed #
@ poisoned #
@ wounded #
@ injured #
@ burned down #
@ set fire to #
@ destroyed #
@ sank the boat of #
@ clashed with #
@ exchanged fire with #
@ battled #
@ fought # for hours
@ crossed the border and attacked #
@ broke the truce with #
@ toppled #
@ gassed #
# came under attack from @
# was killed by @
# were killed in an attack by @
an air strike by @ hit #
a bombing by @ destroyed #
shelling by @ wounded #`,
  },
};
