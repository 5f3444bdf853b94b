import { nounForms } from "../contacts/index.ts";

const forms = (words: string): ReadonlySet<string> => new Set(words.split(" ").flatMap(nounForms));

/** Heads of phrases whose deeds are those of the state that owns them: "Iraqi warplanes", "Ukrainian authorities". */
export const stateHands: ReadonlySet<string> = forms(
  "troops troop soldier force army military navy marine warplane warship jet gunboat airstrike artillery unit command peacekeeper official authority regime government administration cabinet presidency diplomat negotiator envoy delegation ministry",
);

/** The same of an organisation: "Taliban fighters", "NATO troops", "UN officials". */
export const memberNouns: ReadonlySet<string> = new Set([
  ...stateHands,
  ...forms("member fighter militant gunman gunmen rebel insurgent guerrilla jihadist attacker bomber commander leader group movement organization organisation alliance coalition faction militiaman militiamen operative"),
]);
