import type { Position } from "../model/index.ts";

/** Verbs that say it of their subject: "contacts have dried up". A particle follows after a dash. */
export const intransitiveVerbs: readonly (readonly [position: Position, verbs: string])[] = [
  ["continuing", "continue persist proceed exist endure survive function go-on carry-on take-place go-ahead last work operate"],
  ["broken", "cease collapse end break-down break-off rupture"],
  ["frozen", "stop stall halt freeze dry-up pause grind-to"],
  ["reduced", "dwindle shrink diminish decrease lessen drop"],
  ["strained", "deteriorate worsen sour suffer sink plunge plummet cool chill degrade degenerate decline fall decay nosedive"],
  ["improving", "improve thaw warm recover strengthen deepen flourish mend brighten heal develop grow expand progress advance intensify"],
  ["normal", "thrive"],
  ["restored", "resume restart normalize normalise reopen revive"],
];

/** Verbs that say it of their object, or of the subject of their passive. */
export const transitiveVerbs: readonly (readonly [position: Position, verbs: string])[] = [
  ["broken", "break break-off sever cut cut-off end terminate rupture discontinue cease call-off"],
  ["frozen", "suspend freeze halt stop interrupt pause block stall shelve mothball paralyze paralyse shut-down shut close"],
  ["reduced", "reduce curtail limit restrict downgrade minimize minimise scale-back scale-down cut-back"],
  ["strained", "strain damage destroy harm sour worsen poison ruin wreck spoil chill complicate mar degrade undermine"],
  ["continuing", "maintain continue preserve sustain keep-up conduct pursue"],
  ["improving", "improve strengthen deepen expand develop enhance intensify boost"],
  ["restored", "restore resume renew reestablish re-establish reopen revive rebuild relaunch restart unfreeze normalize normalise repair mend"],
];

/** Words after a copula, or between "have" and the object: "ties are strained", "we have normal relations". */
export const stateWords: readonly (readonly [position: Position, phrases: readonly string[]])[] = [
  ["broken", ["broken", "dead", "over", "non-existent", "nonexistent", "absent", "defunct", "finished", "severed", "at an end", "at end", "zero", "at zero", "down to zero", "nil"]],
  ["frozen", ["frozen", "on hold", "on ice", "on pause", "in limbo", "in deep freeze", "in freeze", "in hibernation", "dormant", "at standstill", "in deadlock", "deadlocked", "at dead end", "in dead end", "stalled", "at impasse", "in suspense", "inactive", "idle", "suspended"]],
  ["reduced", ["minimal", "limited", "at minimum", "at bare minimum", "to minimum", "to bare minimum", "sporadic", "rare", "scarce", "sparse", "to nothing"]],
  [
    "strained",
    ["strained", "tense", "bad", "poor", "cold", "frosty", "icy", "cool", "chilly", "sour", "difficult", "complicated", "uneasy", "hostile", "troubled", "fraught", "tattered", "abnormal", "unhealthy", "worse", "worst", "low", "lowest", "in crisis", "in tatters", "in free fall", "in shambles", "in disarray", "through difficult", "through hard", "through rough", "through bad", "through crisis", "through complicated", "in ruins", "at low", "at low point", "at low ebb", "at all-time low", "at nadir", "at rock bottom", "low point", "in bad shape", "in poor shape", "in trouble", "in bad state", "under strain", "under pressure", "at historic low", "a low", "historic low", "new low", "all-time low", "record low", "rock bottom", "low ebb", "unsatisfactory", "deplorable", "dismal", "lamentable"],
  ],
  [
    "normal",
    ["normal", "good", "excellent", "strong", "stable", "friendly", "cordial", "warm", "healthy", "solid", "close", "closer", "great", "perfect", "businesslike", "business-like", "at all-time high", "at high", "at highest level", "at peak", "best", "amicable", "sound", "in good shape", "in order", "business as usual", "trouble-free", "harmonious", "robust", "exemplary", "rock-solid", "unshakeable", "back to normal"],
  ],
  [
    "continuing",
    ["ongoing", "open", "alive", "intact", "active", "uninterrupted", "unbroken", "constant", "permanent", "regular", "under way", "underway", "in place", "operational", "in progress", "in touch", "in contact", "lively", "continuous", "unaffected", "unimpeded", "available", "functioning", "left"],
  ],
  ["improving", ["better", "warmer", "on mend", "on upswing", "on rise", "on track", "on right track", "in upswing", "on path"]],
  ["restored", ["restored", "resumed", "normalized", "normalised"]],
];

/** Nouns for a change, before "in" or "of" and the object: "a break in dialogue". */
export const changeNouns: readonly (readonly [position: Position, nouns: string])[] = [
  ["broken", "break breach rupture severance breakdown collapse cessation termination absence lack cutoff end breakup"],
  ["frozen", "freeze suspension halt pause interruption standstill stop stoppage deadlock"],
  ["reduced", "reduction curtailment cut cutback downgrade downgrading"],
  ["strained", "deterioration worsening crisis chill strain strains tension tensions cooling decline degradation downturn"],
  ["improving", "improvement thaw warming progress upturn rapprochement strengthening"],
  ["restored", "resumption restoration renewal normalization normalisation reset revival reopening"],
  ["continuing", "continuation continuity"],
];
