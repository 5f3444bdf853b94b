const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

export interface ExpectationClass {
  readonly what: string;
  readonly triggers: ReadonlySet<string>;
  /** A word that must stand within three tokens after the trigger: "sworn in", "enter into force". */
  readonly with?: ReadonlySet<string>;
  /** A word that the sentence must hold: embassies that reopen, talks that resume. */
  readonly beside?: ReadonlySet<string>;
  /** Only between at least two states. */
  readonly mutual?: true;
  /** Only of treaties and the like, or between states: tax rules and tenders expire too. */
  readonly treaty?: true;
  /** The word itself looks ahead: a deadline with its day needs no verb of the future. */
  readonly ahead?: true;
  /** Whose it is: the person named right before, or the states of the sentence. */
  readonly actors: "person" | "states";
}

/** Things that are announced for a day and are no contact; meetings, calls and visits come from contacts. */
export const expectationClasses: readonly ExpectationClass[] = [
  { what: "inauguration", triggers: words("sworn"), with: words("in"), actors: "person" },
  { what: "inauguration", triggers: words("inauguration inaugurated inaugural swearing-in"), actors: "person" },
  { what: "inauguration", triggers: words("takes take taking assume assumes assuming"), with: words("office"), actors: "person" },
  { what: "entry into force", treaty: true, triggers: words("enter enters entering entry come comes coming"), with: words("force effect"), actors: "states" },
  { what: "entry into force", treaty: true, triggers: words("take takes taking"), with: words("effect"), actors: "states" },
  { what: "expiry", treaty: true, triggers: words("expire expires expiring expiry expiration lapse lapses"), actors: "states" },
  { what: "deadline", treaty: true, ahead: true, triggers: words("deadline ultimatum"), actors: "states" },
  { what: "election", triggers: words("election elections runoff run-off"), actors: "states" },
  { what: "referendum", triggers: words("referendum plebiscite"), actors: "states" },
  { what: "summit", triggers: words("summit"), actors: "states" },
  { what: "visit", mutual: true, triggers: words("welcoming welcome host hosting receive receiving travel travels travelling tour arrive arrives"), beside: words("forward will plans plan delegation delegations expects expected scheduled due"), actors: "states" },
  { what: "visit", mutual: true, triggers: words("due"), with: words("in"), beside: words("delegation delegations minister ministers president premier envoy envoys negotiators"), actors: "states" },
  { what: "meeting", mutual: true, triggers: words("together"), beside: words("bring brings"), actors: "states" },
  { what: "reopening", mutual: true, triggers: words("reopen reopens reopening reopened re-open"), beside: words("embassy embassies consulate consulates consulates-general border borders crossing crossings mission missions airspace office offices line lines"), actors: "states" },
  { what: "closure", mutual: true, triggers: words("close closes closed closing shut"), beside: words("embassy embassies consulate consulates border borders crossing crossings mission missions line lines hotline hotlines"), actors: "states" },
  { what: "talks", mutual: true, ahead: true, triggers: words("resume resumes reconvene reconvenes"), beside: words("talks negotiations consultations dialogue round rounds"), actors: "states" },
  { what: "appointment", mutual: true, triggers: words("named appointed nominated exchange"), beside: words("ambassador ambassadors envoy envoys"), actors: "states" },
  { what: "withdrawal", treaty: true, triggers: words("withdraw withdraws withdrawal pullout"), actors: "states" },
];

/** Verbs and marks that a thing is still to come. */
export const forward: ReadonlySet<string> = words(
  "will 'll ’ll shall due scheduled planned set expected slated plans plan planning until ahead next upcoming forthcoming coming expires expire enters takes",
);

/** Words that take an announced day away again. */
export const calledOff: ReadonlySet<string> = words("postponed cancelled canceled called-off scrapped delayed missed failed passed put-off abandoned dropped");

export const treaties: ReadonlySet<string> = words(
  "treaty treaties agreement accord pact ceasefire cease-fire truce armistice sanctions embargo mandate resolution protocol deal convention moratorium waiver memorandum troops forces peacekeepers ultimatum",
);
