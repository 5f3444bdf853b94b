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
});
