import type { Position } from "../model/index.ts";

/** Verbs that say it of their subject: "contacts have dried up". A particle follows after a dash. */
export const intransitiveVerbs: readonly (readonly [position: Position, verbs: string])[] = [
  ["continuing", "continue persist proceed exist endure survive function go-on carry-on take-place go-ahead last work operate run flow"],
  ["broken", "cease collapse end break-down break-off rupture disappear vanish evaporate fall-apart fall-through unravel crumble disintegrate die"],
  ["frozen", "stop stall halt freeze dry-up pause stagnate lapse"],
  ["reduced", "dwindle shrink diminish decrease lessen drop thin-out slow wither fade"],
  ["strained", "deteriorate worsen sour suffer sink plunge plummet cool chill degrade degenerate decline fall decay nosedive fray crack slump falter slide unwind darken"],
  ["improving", "improve thaw warm recover strengthen deepen flourish mend brighten heal develop grow expand progress advance intensify rebound blossom bloom ease pick-up"],
  ["normal", "thrive"],
  ["restored", "resume restart normalize normalise reopen revive restore reconnect"],
];

/** Verbs that say it of their object, or of the subject of their passive. */
export const transitiveVerbs: readonly (readonly [position: Position, verbs: string])[] = [
  ["broken", "break break-off sever cut cut-off end terminate rupture discontinue cease call-off tear-up wind-up abolish dissolve bury kill lose renounce"],
  ["frozen", "suspend freeze halt stop interrupt pause block stall shelve mothball paralyze paralyse shut-down shut-off shut close disrupt derail deadlock hold-up"],
  ["reduced", "reduce curtail limit restrict downgrade minimize minimise scale-back scale-down cut-back cut-down whittle-down pare-back dial-back dial-down lower trim slash narrow"],
  ["strained", "strain damage destroy harm sour worsen poison ruin wreck spoil chill complicate mar degrade undermine hurt impair sabotage erode weaken aggravate inflame upset disturb cloud overshadow"],
  ["continuing", "maintain continue preserve sustain keep-up conduct pursue uphold retain"],
  ["improving", "improve strengthen deepen expand develop enhance intensify boost upgrade elevate cement consolidate bolster broaden widen reinvigorate warm"],
  ["restored", "restore resume renew reestablish re-establish reopen revive rebuild relaunch restart unfreeze normalize normalise repair mend reset reinstate reactivate rekindle revitalize revitalise resurrect unblock pick-up"],
];

/** Words after a copula, or between "have" and the object: "ties are strained", "we have normal relations". */
export const stateWords: readonly (readonly [position: Position, phrases: readonly string[]])[] = [
  ["broken", ["broken", "dead", "over", "non-existent", "nonexistent", "absent", "defunct", "finished", "severed", "at an end", "at end", "zero", "at zero", "down to zero", "nil", "to zero", "a thing of the past", "thing of past", "beyond repair", "buried", "to an end", "to a close", "to end point", "gone", "no more", "lost", "extinct", "out of question", "cut off", "dead in water", "dead and buried", "off altogether"]],
  ["frozen", ["frozen", "on hold", "on ice", "on pause", "in limbo", "in deep freeze", "in freeze", "in hibernation", "dormant", "at standstill", "in deadlock", "deadlocked", "at dead end", "in dead end", "stalled", "at impasse", "in suspense", "inactive", "idle", "suspended", "to standstill", "to halt", "at halt", "in abeyance", "into abeyance", "in stalemate", "at stalemate", "to stalemate", "on back burner", "in cold storage", "into deep freeze", "into freeze", "into deadlock", "to impasse", "in coma", "comatose", "paralysed", "paralyzed", "blocked", "stuck", "mired", "bogged down", "silent", "stagnant", "in stagnation", "in paralysis", "in sleep mode", "disrupted", "in mothballs", "shelved", "in suspended animation", "in stasis", "in gridlock", "gridlocked", "off agenda", "adrift"]],
  ["reduced", ["minimal", "limited", "at minimum", "at bare minimum", "to minimum", "to bare minimum", "bare minimum", "few and far between", "patchy", "infrequent", "intermittent", "episodic", "irregular", "to trickle", "curtailed", "thin", "skeletal", "sporadic", "rare", "scarce", "sparse", "to nothing", "shadow of what", "shadow of itself", "shadow of former", "shadow of former self", "a formality", "confined to", "restricted to", "reduced to", "hardly more", "little more", "rudimentary", "vestigial", "token", "perfunctory"]],
  [
    "strained",
    ["strained", "tense", "bad", "poor", "cold", "frosty", "icy", "cool", "chilly", "sour", "difficult", "complicated", "uneasy", "hostile", "troubled", "fraught", "tattered", "abnormal", "unhealthy", "worse", "worst", "low", "lowest", "in crisis", "in tatters", "in free fall", "in shambles", "in disarray", "through difficult", "through hard", "through rough", "through bad", "through crisis", "through complicated", "in ruins", "at low", "at low point", "at low ebb", "at all-time low", "at nadir", "at rock bottom", "low point", "in bad shape", "in poor shape", "in trouble", "in bad state", "under strain", "under pressure", "at historic low", "a low", "historic low", "new low", "all-time low", "record low", "rock bottom", "low ebb", "unsatisfactory", "deplorable", "dismal", "lamentable", "on rocks", "toxic", "rocky", "brittle", "fragile", "stormy", "turbulent", "bumpy", "prickly", "testy", "acrimonious", "antagonistic", "delicate", "at crisis point", "at breaking point", "at freezing point", "below zero", "gloomy", "grim", "dire", "in spiral", "in downward spiral", "in doldrums", "under cloud", "on thin ice", "in mess", "dysfunctional", "confrontational", "on edge", "at critical stage", "at critical point", "at dangerous point", "at dangerous stage", "at loggerheads", "at odds", "at boiling point", "at low watermark", "on shaky ground", "in bad way", "on knife edge", "in dire straits", "in deep water", "in trough", "on last legs", "on downward slide", "on downward path", "on downward trajectory", "on slippery slope", "on slide", "in decline", "in slump", "in freefall", "in nosedive", "in bad patch", "poisoned", "shaky", "edgy", "thorny", "volatile", "explosive", "unstable", "tangled", "touchy", "sensitive", "lukewarm", "tepid", "distant", "mistrustful", "glacial", "wintry", "loveless", "joyless", "miserable", "wretched", "catastrophic", "disastrous", "ruined", "shattered", "damaged", "soured", "sore", "unfriendly", "unpleasant", "unhappy", "inimical", "murky", "clouded", "overcast", "through rough patch", "through turbulent", "through trying", "through tough", "through worst", "at lowest", "sick", "unwell", "rough", "tough", "out of kilter", "dreadful", "terrible", "awful", "appalling"],
  ],
  [
    "normal",
    ["normal", "good", "excellent", "strong", "stable", "friendly", "cordial", "warm", "healthy", "solid", "close", "closer", "great", "perfect", "ideal", "rock solid", "time tested", "businesslike", "business-like", "at all-time high", "at high", "at highest level", "at peak", "best", "amicable", "sound", "in good shape", "in order", "business as usual", "trouble-free", "harmonious", "robust", "exemplary", "rock-solid", "unshakeable", "back to normal", "back to where", "back where", "back on even keel", "on even keel", "on good terms", "on best terms", "on friendly terms", "second to none", "closest", "smooth", "steady", "positive", "constructive", "productive", "fruitful", "special", "ironclad", "unbreakable", "time-tested", "fraternal", "brotherly", "warmest", "fine", "mature", "in good health", "in rude health", "in excellent shape", "in best shape", "in great shape", "at best", "as usual", "cloudless", "unclouded", "untroubled", "problem-free", "neighbourly", "neighborly", "good-neighbourly", "good-neighborly", "flawless", "model", "in fine fettle", "in good order", "in good repair", "in good hands", "on firm ground", "on solid ground", "on firm footing", "free of problems", "free from problems", "without problems", "without problem", "calm", "trusting", "respectful", "correct", "civil", "polite", "durable", "firm", "intimate", "splendid", "superb", "wonderful", "fantastic", "outstanding", "tremendous", "enviable", "unproblematic", "secure", "safe", "settled", "balanced", "natural", "in best of health"],
  ],
  [
    "continuing",
    ["ongoing", "open", "alive", "intact", "active", "uninterrupted", "unbroken", "constant", "permanent", "regular", "under way", "underway", "in place", "operational", "in progress", "in touch", "in contact", "lively", "continuous", "unaffected", "unimpeded", "available", "functioning", "up and running", "in operation", "functional", "live", "unabated", "in full swing", "ceaseless", "frequent", "daily", "intensive", "vibrant", "continual", "unchanged", "left", "still on", "on course", "kept", "alive and kicking", "alive and well", "in working order", "in use", "everyday affair", "matter of routine", "routine", "a matter of course", "around the clock", "round the clock", "day and night", "uncut", "unhindered", "undisturbed", "untouched", "undiminished", "as before", "never-ending", "sustained", "substantive", "intense", "brisk", "busy", "going strong", "on foot", "in session"],
  ],
  ["improving", ["better", "warmer", "on mend", "on upswing", "on rise", "on track", "on right track", "in upswing", "on path", "on the up", "on upward", "on road", "on way up", "looking up", "friendlier", "stronger", "healthier", "smoother", "on up", "on upward path", "on upward trajectory", "on ascendant", "on right path", "on good path", "on right road", "on way to recovery", "on road to recovery", "on path to recovery", "in bloom", "in blossom", "in thaw", "out of woods", "past worst", "over worst"]],
  ["restored", ["restored", "resumed", "normalized", "normalised", "back on track", "back in place", "back on", "back in operation", "back on feet", "back in business", "back in shape", "back on rails", "back up", "back to what", "up and running again", "reestablished", "re-established"]],
];

/** Nouns for a change, before "in" or "of" and the object: "a break in dialogue". */
export const changeNouns: readonly (readonly [position: Position, nouns: string])[] = [
  ["broken", "break breach rupture severance breakdown collapse cessation termination absence lack cutoff end breakup severing dissolution disappearance"],
  ["frozen", "freeze suspension halt pause interruption standstill stop stoppage deadlock disruption hiatus stalemate impasse blockage moratorium lull"],
  ["reduced", "reduction curtailment cut cutback downgrade downgrading decrease drop scaling-back"],
  ["strained", "deterioration worsening crisis chill strain strains tension tensions cooling decline degradation downturn rift friction frictions slump souring estrangement setback turbulence dip"],
  ["improving", "improvement thaw warming progress upturn rapprochement strengthening upswing easing breakthrough detente détente deepening upgrade"],
  ["restored", "resumption restoration renewal normalization normalisation reset revival reopening reestablishment re-establishment"],
  ["continuing", "continuation continuity"],
];
