import type { Token } from "../../language/index.ts";
import type { PassageView } from "./passage-view.ts";
import type { Proposal } from "./proposal.ts";

/** Particles after which a verb of speech still speaks: "pointed out", "hit back". After others it does something: "called off", "put up". */
const speakingParticles: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["out", new Set("pointed points point pointing laid lays lay laying spelled spells spell spelt spoke speaks speak ruled rules rule ruling set sets called calls cried cries".split(" "))],
  ["back", new Set("hit hits fired fires shot shoots wrote writes".split(" "))],
  ["down", new Set("played plays play playing turned turns turn turning laid".split(" "))],
  ["up", new Set("summed sums brought brings bring spoke speaks speak".split(" "))],
  ["on", new Set("went goes go going".split(" "))],
]);

/** "calls off the meeting": the particle makes it a deed. */
function isDeed(tokens: readonly Token[], cue: number): boolean {
  const verb = tokens[cue];
  const next = tokens[cue + 1];
  if (verb?.upos !== "VERB" || next?.xpos !== "RP") return false;
  return speakingParticles.get(next.lower)?.has(verb.lower) !== true;
}

const persons = new Set(["him", "her", "them", "me", "us", "you"]);

/** "had called him twice": somebody, nothing that is said. */
function isSomebody({ tokens }: PassageView, { content }: Proposal): boolean {
  const [range] = content;
  if (range === undefined || content.length > 1 || !persons.has((tokens[range[0]] as Token).lower)) return false;
  return tokens.slice(range[0] + 1, range[1]).every(({ upos }) => upos === "ADV" || upos === "PUNCT");
}

const hearing = new Set(["to", "with"]);
const addressing = new Set(["told", "tells", "tell", "telling", "called", "calls", "phoned", "telephoned", "met", "meets", "meet", "contacted", "briefed"]);

/** Words after a hearer that do not go on to say what he is: "called Brandt a fool" says something of him. */
const ending = new Set(["ADP", "ADV", "PUNCT", "CCONJ", "SCONJ"]);

/** "had spoken to his Russian counterpart", "had been told Minister Brandt": a hearer, nothing that is said. */
function isHearer({ tokens, mentions, quotations }: PassageView, { cue, content }: Proposal): boolean {
  const [range] = content;
  if (range === undefined || content.length > 1) return false;
  const before = tokens[range[0] - 1];
  if (before === undefined) return false;
  const isAddressed = hearing.has(before.lower) ? range[0] - 2 === cue : range[0] - 1 === cue && addressing.has(before.lower);
  if (!isAddressed) return false;
  let head = -1;
  for (let at = range[0]; at < range[1]; at++) {
    const { upos } = tokens[at] as Token;
    if (upos === "VERB" || upos === "AUX" || (quotations[at] as number) >= 0) return false;
    if (upos === "NOUN" || upos === "PROPN") head = at;
    else if (head >= 0) return mentions[head] !== 0 && ending.has(upos);
  }
  return head >= 0 && mentions[head] !== 0;
}

/** Whether what is proposed can be no words of anybody, whatever its chances. */
export function isNoWords(view: PassageView, proposal: Proposal): boolean {
  return isDeed(view.tokens, proposal.cue) || isSomebody(view, proposal) || isHearer(view, proposal);
}
