const setOf = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Determiners that take in the whole: "all levels", "any contacts". */
export const totals: ReadonlySet<string> = setOf("all every any entire whole full complete total both");

/** Words before "level" or the object that name a rank. */
export const ranks: ReadonlySet<string> = setOf(
  "military-to-military mil-to-mil military defense defence ministerial minister-level leader leaders top-level high-level highest higher senior working working-level expert ambassadorial parliamentary presidential summit cabinet official deputy consular militaries armies army generals ministers ministries parliaments",
);

/** Objects that are one way of talking among others. */
export const channelNouns: ReadonlySet<string> = setOf("channel channels hotline hotlines commission committee mechanism mechanisms backchannel line lines format");

/** Adjectives that make a dialogue or cooperation one of several: its subject. */
export const subjects: ReadonlySet<string> = setOf(
  "economic trade commercial strategic security political cultural scientific humanitarian nuclear energy intelligence counterterrorism counter-terrorism antiterrorism anti-terrorism space financial banking academic educational judicial police law-enforcement arms-control cyber climate technical tourism sports maritime border terror anti-terror antiterror drug anti-drug visa grain gas oil water fisheries fishing customs migration education agriculture health culture science transport research deconfliction investment aviation counter-narcotics nonproliferation non-proliferation disarmament",
);

/** Prepositions that lead to the issue. */
export const issueMarkers: ReadonlySet<string> = setOf("on about over regarding concerning against");
