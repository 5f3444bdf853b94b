export { findContacts } from "./find-contacts.ts";
export { chunkSentence } from "./clause/chunk-sentence.ts";
export type { Chunk, NounChunk, Nominal, VerbChunk } from "./clause/chunk.ts";
export {
  after,
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
export { officialNouns } from "./clause/official-noun-lexicon.ts";
export { sayingVerbs } from "./clause/saying-verb-lexicon.ts";
export { nounForms, verbForms } from "./clause/word-forms.ts";
export { firstFrom } from "./contact-date.ts";
export { vouchersOf } from "./voucher.ts";
