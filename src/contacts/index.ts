export { findContacts } from "./find-contacts.ts";
export { chunkSentence } from "./clause/chunk-sentence.ts";
export type { VerbChunk } from "./clause/chunk.ts";
export {
  before,
  frameOf,
  governorOf,
  headWord,
  isFinite,
  isNoun,
  isVerb,
  isWord,
  type Clauses,
  type Frame,
} from "./clause/frame.ts";
export { sayingVerbs } from "./clause/saying-verb-lexicon.ts";
export { nounForms, verbForms } from "./clause/word-forms.ts";
export { modeFamily } from "./mode-family.ts";
export { isQuestion } from "./question.ts";
export { refusedWhenNone } from "./governing-lexicon.ts";
export { firstFrom } from "./contact-date.ts";
export { vouchersOf } from "./voucher.ts";
