import { rowsOf, type Row } from "./row.ts";

/** Rows kept aside: written before the comparison existed, scored and never shown one by one. */
export const testRows: readonly Row[] = rowsOf({
  typography: [
    ["Relations with Ottawa are 'frozen'", "Relations with Ottawa are “frozen”.", "same"],
    ["We don't rule out a meeting", "We do not rule out a meeting", "same"],
    ["The programme of three visits stands", "The program of 3 visits stands", "same"],
    ["There is a risk of misunderstanding", "THERE IS A RISK OF MISUNDERSTANDING", "same"],
  ],
  quantifiers: [
    ["Nearly all contacts with London are suspended", "All contacts with London are suspended", "variant: Nearly ~ -"],
    ["Virtually every line is dead", "Practically all lines are dead", "variant: Virtually every line ~ Practically all lines"],
    ["Our relations are more or less normal", "Our relations are normal", "variant: more or less ~ -"],
  ],
  synonyms: [
    ["Military cooperation with Ankara has been halted", "Military cooperation with Ankara has been stopped", "variant: halted ~ stopped"],
    ["Pakistan has broken off dialogue with India", "Pakistan has ended talks with India", "variant: broken off ~ ended; dialogue ~ talks"],
    ["Relations with Beijing are tense", "Ties with Beijing are strained", "variant: Relations ~ Ties; tense ~ strained"],
    ["The two sides agreed to begin negotiations", "The two sides agreed to start negotiations", "variant: begin ~ start"],
    ["The phone call was constructive", "The telephone conversation was constructive", "variant: phone call ~ telephone conversation"],
  ],
  "person, tense, voice": [
    ["I will see Mr Zarif tomorrow", "he would see Zarif the next day", "variant: I will ~ he would"],
    ["We do not seek a quarrel with China", "Canada did not seek a quarrel with China", "variant: We do ~ Canada did"],
    ["The visit has been postponed by the Saudis", "The Saudis have postponed the visit", "variant"],
  ],
  "order and excerpts": [
    ["On Thursday we shall sign the accord", "We shall sign the accord on Thursday", "variant"],
    ["There has been no break in dialogue, and just yesterday the ministers spoke by phone", "There has been no break in dialogue", "variant: just yesterday ~ -"],
    ["Our dialogue with Serbia, difficult as it is, continues", "Our dialogue with Serbia continues", "variant: difficult as it is ~ -"],
  ],
  "two negatives": [
    ["The border is not closed", "The border is open", "variant: not closed ~ open"],
  ],
  numbers: [
    ["Six ministers took part", "Eight ministers took part", "different"],
    ["The agreement of 1994 was violated 40 times", "The agreement of 1994 was violated 14 times", "different"],
  ],
  negation: [
    ["Ties with Doha have been cut", "Ties with Doha have not been cut", "different"],
    ["Nobody has cancelled the summit", "Washington has cancelled the summit", "different"],
    ["There is a crisis in our relations", "There is no crisis in our relations", "different"],
  ],
  names: [
    ["Contacts with Chad have resumed", "Contacts with Niger have resumed", "different"],
    ["Armenia attacked Azerbaijan", "Azerbaijan attacked Armenia", "different"],
    ["Rao called Wang on Friday", "Rao called Wang on Sunday", "different"],
  ],
  "states and modality": [
    ["Relations with Georgia are normal", "Relations with Georgia are broken", "different"],
    ["The hot line should be reopened", "The hot line has been reopened", "different"],
    ["Half of the working groups are frozen", "All of the working groups are frozen", "different"],
    ["Our ties are warmer than ever", "Our ties are colder than ever", "different"],
  ],
  "other matters": [
    ["We discussed fishing with Norway", "We discussed visas with Norway", "different"],
    ["The spokesman denied the report about the call", "The spokesman praised the report about the call", "different"],
  ],
  "two translators": [
    ["We have always been open to dialogue with our American partners", "We have always stood open for dialogue with the American partners", "variant: been open ~ stood open"],
    ["The decision to suspend the contacts was not ours", "It was not our decision to suspend contacts", "variant"],
    ["No concrete date for the visit has been set so far", "A specific date for the visit has not yet been fixed", "variant: concrete ~ specific"],
    ["The parties exchanged views on the situation in Syria", "The sides exchanged opinions about the situation in Syria", "variant: views ~ opinions"],
    ["The ministers discussed the schedule of forthcoming contacts", "The ministers talked about the calendar of upcoming contacts", "variant: forthcoming ~ upcoming"],
    ["Our relations are going through hard times", "Our relations are going through a difficult period", "variant: hard times ~ a difficult period"],
    ["Tehran will give a firm answer to any provocation", "Iran will respond firmly to any provocation", "variant: Tehran ~ Iran"],
    ["It is impossible to talk in the language of ultimatums", "One cannot talk in the language of ultimatums", "variant: impossible ~ cannot"],
    ["Dialogue at the working level has never been interrupted", "Working-level dialogue was never interrupted", "variant"],
    ["The foreign minister held a phone talk with his Chinese colleague", "The foreign minister had a telephone conversation with his Chinese counterpart", "variant: colleague ~ counterpart"],
    ["We are in contact practically every day", "We are in touch almost daily", "variant: contact ~ touch"],
  ],
  "close and yet another": [
    ["The parties exchanged views on the situation in Syria", "The parties exchanged prisoners in Syria", "different"],
    ["A date for the visit has not yet been fixed", "A date for the visit has now been fixed", "different"],
    ["We are in touch almost daily", "We are hardly in touch", "different"],
    ["The decision to suspend the contacts was ours", "The decision to suspend the contacts was not ours", "different"],
    ["Iran will respond firmly to any provocation", "Iran will not respond to any provocation", "different"],
    ["The minister accepted the invitation to Athens", "The minister declined the invitation to Athens", "different"],
    ["Contacts were interrupted by Washington", "Contacts were interrupted by Moscow", "different"],
    ["Germany asked France for help", "France asked Germany for help", "different"],
    ["Relations are going through a difficult period", "Relations are going through their best period", "different"],
    ["The talks will last until May", "The talks will begin in May", "different"],
    ["Both embassies are closed", "One of the embassies is closed", "different"],
    ["Grain exports to Egypt rose", "Grain exports from Egypt rose", "different"],
  ],
});
