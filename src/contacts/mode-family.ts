import type { ContactMode } from "../model/index.ts";

/** Modes that reports use for one and the same dealing: "met", "held talks", "at the summit", "during his visit". */
export const modeFamily: Readonly<Record<ContactMode, string>> = {
  call: "call",
  meeting: "meeting",
  visit: "meeting",
  talks: "meeting",
  summit: "meeting",
  conference: "meeting",
  letter: "letter",
  signing: "signing",
  summons: "summons",
  other: "other",
};
