import type { Position } from "../model/index.ts";
import { tokenAt, type Stretch } from "./stretch.ts";

/** Whole predicates that say it of relations, in their first words. */
const idioms: readonly (readonly [position: Position, words: RegExp])[] = [
  ["strained", /^(?:take|takes|taking|took|taken) (?:a |another )?(?:\w+ )?turn for the worse\b/u],
  ["improving", /^(?:take|takes|taking|took|taken) (?:a |another )?(?:\w+ )?turn for the better\b/u],
  ["strained", /^leaves? (?:much|a lot|something|a great deal) to be desired\b/u],
  ["strained", /^(?:go|goes|going|gone|went) (?:from bad to worse|downhill|sour|backwards?)\b/u],
  ["strained", /^(?:move|moves|moving|moved|head|heads|heading|headed) (?:in the wrong direction|downhill|backwards?)\b/u],
  ["strained", /^(?:hang|hangs|hanging|hung) by a thread\b/u],
  ["strained", /^(?:lie|lies|lying|lay) in (?:ruins|tatters)\b/u],
  ["improving", /^(?:go|goes|going|gone|went) from strength to strength\b/u],
  ["improving", /^(?:move|moves|moving|moved) (?:forward|ahead|in the right direction)\b/u],
  ["improving", /^(?:show|shows|showing|shown|showed) (?:some |first )?signs? of (?:improvement|recovery|thawing|a thaw|life)\b/u],
  ["improving", /^(?:gain|gains|gaining|gained|gather|gathers|gathering|gathered) (?:new )?(?:momentum|pace|strength)\b/u],
  ["normal", /^(?:run|runs|running) smoothly\b/u],
  ["frozen", /^(?:reach|reaches|reached|hit|hits) (?:a |an )?(?:\w+ )?(?:dead end|dead-end|impasse|deadlock|stalemate|wall|standstill)\b/u],
  ["frozen", /^(?:lead|leads|leading|led|go|goes|going|gone|went|get|getting|got) nowhere\b/u],
  ["frozen", /^(?:enter|enters|entering|entered|go|goes|going|gone|went) (?:in)?(?:to )?(?:a |an )?(?:\w+ )?(?:freeze|hibernation|limbo|stalemate|deadlock|impasse)\b/u],
  ["strained", /^(?:enter|enters|entering|entered|plunge|plunged|go|goes|going|gone|went) (?:in)?(?:to )?(?:a |an )?(?:\w+ )?(?:crisis|tailspin|free fall|downward spiral)\b/u],
  ["strained", /^(?:take|takes|taking|took|taken) a (?:\w+ )?(?:battering|beating|hit|knock|nosedive|dive|tumble|pounding)\b/u],
  ["strained", /^(?:suffer|suffers|suffered|suffering) (?:a |another )?(?:\w+ )?(?:blow|setback|damage|reverse)\b/u],
  ["strained", /^(?:go|goes|going|gone|went) (?:off the rails|into reverse|to the dogs|pear-shaped|south|wrong)\b/u],
  ["strained", /^(?:hit|hits|hitting|run|ran|runs|running) (?:in)?(?:to )?(?:a |an |some )?(?:\w+ )?(?:patch|snag|snags|bump|bumps|turbulence|trouble|difficulties|low|bottom)\b/u],
  ["frozen", /^(?:run|runs|ran|running) (?:aground|into the sands?|out of steam|dry)\b/u],
  ["frozen", /^(?:tread|treads|treading|trod) water\b/u],
  ["frozen", /^(?:mark|marks|marking|marked) time\b/u],
  ["frozen", /^(?:go|goes|going|gone|went|turned|grown) (?:stone )?cold\b/u],
  ["frozen", /^(?:come|comes|coming|came) to (?:a |an )?(?:\w+ )?(?:halt|standstill|stop|dead end|nothing|naught|nought)\b/u],
  ["broken", /^(?:go|goes|going|gone|went|fall|falls|fallen|fell) (?:completely )?dead\b/u],
  ["broken", /^(?:breathed|breathe) (?:its|their) last\b/u],
  ["improving", /^(?:turn|turns|turned|turning) (?:the|a) corner\b/u],
  ["improving", /^(?:enter|enters|entered|entering|reach|reaches|reached|reaching) (?:a |into )?(?:calm|calmer|quiet|quieter|smooth|smoother|warm|warmer|a higher) (?:water|waters|phase|period|stage|level|era|season|spell)\b/u],
  ["improving", /^(?:enter|enters|entered|entering) a (?:new )?(?:phase|period|stage|era) of (?:calm|warmth|growth|trust|cooperation|co-operation|detente|partnership|friendship)\b/u],
  ["improving", /^(?:come|came) (?:a long way|out of (?:the|its|their) (?:freeze|crisis|ice age|doldrums|cold))\b/u],
  ["improving", /^(?:make|makes|making|made) (?:\w+ )?(?:progress|strides|headway)\b/u],
  ["improving", /^(?:move|moves|moving|moved|rise|rises|rose|risen|raised) (?:up )?(?:to|onto) (?:a |an )?(?:new|higher|better|qualitatively new) (?:level|plane|footing)\b/u],
  ["improving", /^(?:get|gets|getting|got) (?:back )?(?:on|onto|to) (?:the right |a better |their |its )(?:track|footing|feet)\b/u],
  ["improving", /^(?:grow|grows|growing|grown|grew) by leaps and bounds\b/u],
  ["continuing", /^(?:go|goes|going|gone|carry|carries|carrying|carried|continue|continues) on (?:as (?:before|usual|normal|always)|without)\b/u],
  ["strained", /^(?:see|seen|saw|known|knew) better (?:days|times)\b/u],
  ["strained", /^nothing to (?:boast|write|be proud|brag|celebrate)\b/u],
  ["strained", /^(?:marked|characteri[sz]ed|dominated|poisoned|plagued|burdened) by (?:\w+ )?(?:mistrust|distrust|tension|tensions|suspicion|suspicions|hostility|animosity|quarrels|disputes|crisis|crises|rancour|bitterness|hatred)\b/u],
  ["normal", /^what (?:they|it) (?:once )?(?:were|was|used|should|could|ought)\b/u],
  ["normal", /^(?:develop|develops|developed|developing|proceed|proceeds|proceeding|run|runs|running) (?:normally|smoothly)\b/u],
  ["normal", /^none the worse\b/u],
  ["improving", /^(?:take|takes|taking|took|taken) on (?:a |an )?(?:\w+ )?(?:warmth|momentum|life|dynamism)\b/u],
  ["broken", /^belongs? to (?:the past|history)\b/u],
  ["broken", /^exists? only (?:on paper|in name)\b/u],
];

/** Every idiom begins with one of these: most predicates need no look at the words after them. */
const begins = /^(?:t[aoru]|lea|go|wen|mov|m[ao]|no|wha|dev|pro|pla|bur|poi|dom|cha|kn|be|see|sa|hea|han|hun|l[iay]|sho|gai|gat|g[er]|ru|ran|rea|hi|le|got|ent|plu|exi|suf|com|cam|car|con|bre|fal|fel|ris|ros|rai)/u;

/** The position that an idiom from one of two tokens on says, and the token after the main verb. */
export function predicateIdiom(stretch: Stretch, verbs: readonly number[]): { readonly position: Position; readonly to: number } | null {
  for (const verb of verbs) {
    if (verb < 0 || !begins.test(tokenAt(stretch, verb).lower)) continue;
    const words = stretch.tokens.slice(verb, verb + 9).map(({ lower }) => lower);
    const joined = words.join(" ");
    for (const [position, pattern] of idioms) {
      const match = pattern.exec(joined);
      if (match !== null) return { position, to: verb + match[0].split(" ").length };
    }
  }
  return null;
}
