import type { Office } from "../model/index.ts";
import { type Member, nameKey, slugOf } from "./cast.ts";
import type { Facts } from "./facts.ts";
import type { OfficeRow, PersonRow } from "./facts-rows.ts";
import { isGivenName, sexOf } from "./given-name-lexicon.ts";
import { drop, type Linking, sentenceOf } from "./linking.ts";
import { givenName, givenNames, isSpelling, postnominals, surnameOf } from "./name-parts.ts";
import { dealsAbroad, isForemost } from "./foremost.ts";
import type { NamingPhrase } from "./naming-phrase.ts";
import { currentOffices, officeOnDay, plainTitle, titleFits } from "./office-on-day.ts";
import { isLocalBody, ownerState, toldState } from "./resolve-state.ts";
import type { Sex } from "./title-lexicon.ts";
import { type TitlePhraseWords, titleWords } from "./title-words.ts";

function stateFits(linking: Linking, person: PersonRow, state: string | null): boolean {
  if (state === null || person.state === null || person.state === state) return true;
  // The Soviet Union and Russia, and so on: one follows the other
  const { facts, today } = linking;
  if (today !== null && facts.stateOn(person.state, today) === facts.stateOn(state, today)) return true;
  return facts.states.get(person.state)?.predecessor === state || facts.states.get(state)?.predecessor === person.state;
}

/** The head of an alliance stands for it, and not for the state whose citizen he is. */
function servesNoState(facts: Facts, office: Office | null): boolean {
  const row = office === null || office.id === null ? undefined : facts.offices.get(office.id.replace(/-(?:elect|designate)$/, ""));
  return row !== undefined && (row.state === null || row.state === "");
}

/** A person of the facts as a member of the cast, with the office of the report's day. */
export function knownPerson(linking: Linking, id: string): Member | null {
  const { facts, cast, today } = linking;
  const row = facts.people.get(id);
  if (row === undefined) return null;
  const there = cast.get(id);
  if (there !== undefined) return there;
  const office = today === null ? null : officeOnDay(facts, id, today);
  const member = cast.add({
    id, kind: "person", name: row.name, state: row.state === null || today === null ? row.state : servesNoState(facts, office) ? null : facts.stateOn(row.state, today), office,
    sex: row.sex === "m" ? "male" : row.sex === "f" ? "female" : null,
    surname: surnameOf(row.surname), role: null, level: null, domain: null, known: true,
  });
  return member;
}

/** Whether one of the person's offices (of the day; of any day where the report gives none) may be what the title says. */
export function holdsTitle(linking: Linking, id: string, title: TitlePhraseWords): boolean {
  const { facts, today } = linking;
  const fits = (office: OfficeRow): boolean => titleFits(facts, title.phrase, title.words, office);
  const rows = facts.officesOf(id, today ?? "9999");
  return rows.some(({ holding, state }) => {
    if (today !== null && state === "former" && title.phrase.standing !== "former") return false;
    const office = facts.offices.get(holding.office);
    return office !== undefined && fits(office);
  });
}

const yearsAhead = 15;
const yearsAfter = 30;
/** Those who led a state are written about for longest. */
const yearsAfterLeading = 60;
const yearsAfterService = 3;
const yearsOfService = 10;

/** The same day in another year; only the year matters to what asks. */
function shifted(day: string, years: number): string {
  return `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;
}

/**
 * Whether a full name may mean the bearer whom the facts know: leaders and ministers for most of a life, others only
 * about their time in office, or some years around it where the text names their state; and a title that fits none of
 * the offices, without a state, speaks against the others.
 */
function mayBe(linking: Linking, id: string, title: TitlePhraseWords | null, state: string | null): boolean {
  const { facts, today } = linking;
  const tenures = facts.officesOf(id, "9999");
  if (tenures.length === 0 || today === null) return true;
  const isTitled = title !== null && title.phrase.role !== "honorific";
  if (isTitled && tenures.some(({ holding }) => {
    const office = facts.offices.get(holding.office);
    return office !== undefined && titleFits(facts, title.phrase, title.words, office);
  })) return true;
  return tenures.some(({ holding: { office, from, to } }) => {
    const level = facts.offices.get(office)?.level;
    const isHigh = level === "leader" || level === "minister";
    if (isTitled && !isHigh && state === null) return false;
    const begins = shifted(from === "" ? today : from, isHigh ? -yearsAhead : state === null ? -1 : -yearsOfService);
    const ends = to === "" ? "9999" : shifted(to, level === "leader" ? yearsAfterLeading : isHigh ? yearsAfter : state === null ? yearsAfterService : yearsOfService);
    return begins <= today && today <= ends;
  });
}

function choose(linking: Linking, ids: readonly string[], phrase: NamingPhrase, title: TitlePhraseWords | null): string | null {
  const { facts, today } = linking;
  const state = ownerState(linking, phrase.owner);
  const fitting = ids.filter((id) => {
    const row = facts.people.get(id);
    return row !== undefined && stateFits(linking, row, state) && mayBe(linking, id, title, state ?? (row.state !== null && linking.named.has(row.state) ? row.state : null));
  });
  if (fitting.length < 2) return fitting[0] ?? null;
  if (title !== null) {
    const titled = fitting.filter((id) => holdsTitle(linking, id, title));
    if (titled.length === 1) return titled[0] ?? null;
  }
  const inOffice = today === null ? [] : fitting.filter((id) => facts.officesOf(id, today).some(({ state }) => state !== "former"));
  return inOffice.length === 1 ? (inOffice[0] ?? null) : null;
}

/** What the report's own words make of a person that the facts do not place in an office that day. */
export function officeFromText(linking: Linking, title: TitlePhraseWords, state: string | null): Office | null {
  const { phrase, words } = title;
  if (phrase.role === "honorific" || phrase.standing === "former") return null;
  const { facts, today } = linking;
  const plain = plainTitle(words);
  const name = plain.charAt(0).toUpperCase() + plain.slice(1);
  if (phrase.standing === "designate") return { id: null, title: `${name}-${phrase.level === "leader" ? "elect" : "designate"}`, level: phrase.level };
  const offices = state === null ? [] : facts.officesFor(state, plain);
  // "Secretary" alone names any of a dozen
  const office = offices.length > 1 && !plain.includes(" ") && offices.some(({ level }) => level === "minister") ? undefined : offices[0];
  const vacant = office !== undefined && (today === null || facts.holdersOn(office.id, today).length === 0);
  return office !== undefined && vacant ? { id: office.id, title: office.title, level: office.level } : { id: null, title: name, level: phrase.level };
}

/** Adds what a title beside the name says of its bearer. */
export function learnTitle(linking: Linking, member: Member, phrase: NamingPhrase): void {
  const title = titleWords(sentenceOf(linking, phrase.sentence), phrase.title);
  if (title === null || member.kind !== "person") return;
  const state = toldState(linking, phrase.owner) ?? stateOfOffice(linking, title);
  if (state === null && isLocalBody(phrase.owner)) member.servesLocalBody = true;
  member.sex ??= title.phrase.sex;
  if (phrase.owner !== null && phrase.owner.known.some(({ kind, id }) => kind === "organisation" && (linking.facts.organisations.get(id)?.state ?? null) === null)) member.servesBody = true;
  const noun = title.words.slice(title.words.lastIndexOf(" ") + 1).toLowerCase();
  member.heads.add(noun);
  if (member.state === null && state !== null && !isPosting(linking, phrase, title)) member.state = state;
  if (member.known && member.role === null && title.phrase.standing === "held" && title.phrase.role !== "honorific" && linking.today !== null) {
    // Of several offices held at once, the one that the report speaks of
    const named = currentOffices(linking.facts, member.id, linking.today).find((office) => titleFits(linking.facts, title.phrase, title.words, office));
    if (named !== undefined) member.office = { id: named.id, title: named.title, level: named.level };
  }
  if (member.known && member.office === null && linking.today === null && title.phrase.standing === "held" && title.phrase.role !== "honorific") {
    // No day says who holds what, but the text says what this one holds
    const own = linking.facts.officesOf(member.id, lastDay).map(({ holding }) => linking.facts.offices.get(holding.office))
      .filter((office) => office !== undefined && titleFits(linking.facts, title.phrase, title.words, office));
    const [office] = own;
    if (office !== undefined && own.every((other) => other?.id === office.id)) member.office = { id: office.id, title: office.title, level: office.level };
  }
  if (member.known && state !== null && linking.facts.states.get(member.state ?? "")?.predecessor === state) member.state = state;
  if (title.phrase.role !== "honorific") {
    member.role ??= title.phrase.role;
    member.level ??= title.phrase.level;
    member.domain ??= title.phrase.domain;
  }
  if (member.office === null && (!member.known || !hasRecord(linking, member.id))) member.office = officeFromText(linking, title, state ?? member.state);
  else if (member.office === null && title.phrase.standing === "held") member.office = officeFromText(linking, title, state ?? member.state);
}

/** "Syria envoy", "Russia ambassador": the state is where the work lies; "the Russian ambassador", "Iran's envoy" are sent by it. */
function isPosting(linking: Linking, { owner, sentence }: NamingPhrase, { phrase: { role } }: TitlePhraseWords): boolean {
  if (owner === null || (role !== "ambassador" && role !== "envoy") || owner.known.some(({ kind }) => kind === "adjective")) return false;
  const mark = sentenceOf(linking, sentence).tokens[owner.to]?.lower;
  return owner.shape === "state" && mark !== "'s" && mark !== "’s";
}

/** The state whose office the words name by themselves: "Secretary of State". */
function stateOfOffice({ facts }: Linking, title: TitlePhraseWords): string | null {
  const offices = facts.lookUp(plainTitle(title.words)).filter(({ kind }) => kind === "office");
  return offices.length === 1 && offices[0] !== undefined ? (facts.offices.get(offices[0].id)?.state ?? null) : null;
}

function hasRecord(linking: Linking, id: string): boolean {
  return linking.today !== null && linking.facts.officesOf(id, linking.today).length > 0;
}

function newPerson(linking: Linking, name: string, sex: Sex | null): Member {
  const { cast, facts } = linking;
  const first = nameKey(name).split(" ")[0] ?? "";
  const base = `person/${slugOf(name)}`;
  let id = base;
  for (let count = 2; facts.people.has(id) || cast.get(id) !== undefined; count++) id = `${base}-${count}`;
  return cast.add({
    id, kind: "person", name, state: null, office: null, sex: sex ?? (name.includes(" ") ? sexOf(first) : null),
    surname: surnameOf(name), role: null, level: null, domain: null, known: false,
  });
}

/** What bears the names of people: "Charles de Gaulle airport". */
const namedAfterPeople: ReadonlySet<string> = new Set(["airport", "avenue", "boulevard", "bridge", "center", "centre", "hospital", "library", "museum", "prize", "square", "stadium", "street", "university"]);

/**
 * Whom a full name means: somebody already in the report, else the one bearer that the facts know (told from namesakes by
 * state, office and day), else a bearer of the surname with the same initial whose office the title names
 * (another spelling), else somebody new.
 */
export function resolveFullName(linking: Linking, phrase: NamingPhrase): Member | null {
  const { cast, facts } = linking;
  if (phrase.title === null && namedAfterPeople.has(sentenceOf(linking, phrase.sentence).tokens[phrase.to]?.lower ?? "")) {
    drop(linking, phrase, "named-after", "the words name a thing after somebody");
    return null;
  }
  const title = titleWords(sentenceOf(linking, phrase.sentence), phrase.title);
  const there = cast.withName("person", phrase.name);
  if (there !== undefined) return there;
  const known = peopleNamed(linking, phrase);
  // "Peña Nieto", "van Rompuy", "bin Laden": family names of several words
  const ending = ` ${nameKey(phrase.name)}`;
  const longer = known.length > 0 || phrase.strength < 2 || phrase.rule === "full-name" ? [] : cast.withSurname(surnameOf(phrase.name)).filter((member) => nameKey(member.name).endsWith(ending));
  if (longer.length === 1 && longer[0] !== undefined) return longer[0];
  if (known.length === 0 && facts.peopleBySurname(phrase.name).length > 0) return resolveSurname(linking, phrase);
  if (known.length > 0) {
    const id = choose(linking, known, phrase, title);
    if (id !== null) {
      const member = knownPerson(linking, id);
      if (member !== null) cast.alias(phrase.name, member);
      return member;
    }
    if (known.length > 1 && phrase.title === null) {
      drop(linking, phrase, "namesakes", "several people of that name, and neither office nor day tells them apart");
      return null;
    }
  }
  const surname = surnameOf(phrase.name);
  const given = givenName(phrase.name, surname);
  const mayBeCalled = (id: string): boolean => {
    const row = facts.people.get(id);
    if (row === undefined || givenName(row.name, surname).charAt(0) !== given.charAt(0)) return false;
    if (!stateFits(linking, row, ownerState(linking, phrase.owner))) return false;
    if (!isSpelling(givenName(row.name, surname), given) && (title === null || title.phrase.level === "working")) return false;
    return title === null || title.phrase.role === "honorific" ? currentIds(linking, id) : holdsTitle(linking, id, title);
  };
  const ofThatName = known.length > 0 ? [] : facts.peopleBySurname(surname).filter(mayBeCalled);
  const alike = ofThatName.length > 0 || known.length > 0 ? ofThatName : transliterated(linking, surname, title).filter((id) => mayBeCalled(id) && isSpelling(givenName(facts.people.get(id)?.name ?? "", surname), given));
  if (known.length === 0 && alike.length === 1 && alike[0] !== undefined) {
    const member = knownPerson(linking, alike[0]);
    if (member !== null) cast.alias(phrase.name, member);
    return member;
  }
  if (facts.isNamesake(phrase.name) && !isGivenName(nameKey(phrase.name).split(" ")[0] ?? "")) {
    drop(linking, phrase, "namesake", "the name is that of a thing or place, not of a person");
    return null;
  }
  if (phrase.strength === 0 && !linking.people.has(nameKey(phrase.name))) {
    drop(linking, phrase, "unknown-name", "capitals alone do not show whether this is a person");
    return null;
  }
  const member = newPerson(linking, phrase.name, phrase.title?.sex ?? null);
  cast.alias(phrase.name, member);
  return member;
}

/** Titles that so few hold at a time that a name of the same sound beside one is the holder's. */
const rareTitles: ReadonlySet<string> = new Set(["leader", "minister", "spokesperson"]);

/** Holders of the title that day whose surname, transliterated otherwise, may be this one. */
function transliterated(linking: Linking, surname: string, title: TitlePhraseWords | null): readonly string[] {
  if (title === null || title.phrase.role === "honorific" || !rareTitles.has(title.phrase.level ?? "") || linking.today === null) return [];
  return linking.facts.peopleBySound(surname).filter((id) => holdsTitle(linking, id, title));
}

/** People of the facts by that full name; where there are none, by the name without middle initials. */
function peopleNamed({ facts }: Linking, phrase: NamingPhrase): readonly string[] {
  const people = (candidates: NamingPhrase["known"]): string[] => candidates.filter(({ kind }) => kind === "person").map(({ id }) => id);
  const matched = people(phrase.known);
  if (matched.length > 0) return matched;
  const whole = people(facts.lookUp(phrase.name));
  if (whole.length > 0) return whole;
  const words = phrase.name.split(" ").filter((word) => !postnominals.has(nameKey(word)));
  const short = words.filter((word, index) => index === 0 || index === words.length - 1 || !/^\p{Lu}\.?$/u.test(word)).join(" ");
  return short === phrase.name || !short.includes(" ") ? [] : people(facts.lookUp(short));
}

function currentIds(linking: Linking, id: string): boolean {
  return linking.today !== null && currentOffices(linking.facts, id, linking.today).length > 0;
}

/**
 * Whom a surname alone means: a person named in full in this report, else one of the facts who holds an office that day
 * and whom the title or the report's states support, else, after a title, somebody new.
 */
export function resolveSurname(linking: Linking, phrase: NamingPhrase): Member | null {
  const { cast, facts, today } = linking;
  const isBare = phrase.rule === "sentence-start" || phrase.rule === "shouted-word";
  const isSomebody = !isBare || phrase.title !== null || phrase.known.length > 0 || phrase.strength === 2;
  // Most capitals are nobody's
  if (!isSomebody && cast.people.length === 0) return null;
  const surname = surnameOf(phrase.name);
  const inReport = cast.withSurname(surname);
  if (!isSomebody && inReport.length === 0) return null;
  const title = titleWords(sentenceOf(linking, phrase.sentence), phrase.title);
  const state = ownerState(linking, phrase.owner);
  const sex = phrase.title?.sex ?? null;
  let fitting = inReport.filter((member) => (sex === null || member.sex === null || member.sex === sex) && (state === null || member.state === null || member.state === state));
  if (fitting.length > 1 && title !== null && title.phrase.role !== "honorific") {
    const titled = fitting.filter((member) => member.role === title.phrase.role || (member.known && holdsTitle(linking, member.id, title)));
    if (titled.length > 0) fitting = titled;
  }
  if (fitting.length > 0 && title !== null && title.phrase.level === "leader" && title.phrase.role !== "leader" && fitting.every((member) => member.role !== title.phrase.role && !(member.known && holdsTitle(linking, member.id, title)))) {
    // "President Clinton" in a report about Hillary Clinton; "President Obama" beside Michelle Obama, whom the facts do not know
    const areKnown = fitting.every(({ known }) => known);
    const once = facts.peopleBySurname(phrase.name).filter((id) => facts.officesOf(id, today ?? "9999").some(({ holding, state }) => {
      const office = facts.offices.get(holding.office);
      return (areKnown || state === "current") && office !== undefined && titleFits(facts, title.phrase, title.words, office);
    }));
    if (once.length === 1 && once[0] !== undefined) return knownPerson(linking, once[0]);
  }
  if (fitting.length > 1 && sex !== null) {
    // "Mrs. Lind" of a couple
    const sure = fitting.filter((member) => member.sex === sex);
    if (sure.length > 0) fitting = sure;
  }
  if (fitting.length > 0) {
    const meant = mostNamed(fitting);
    if (meant === null) drop(linking, phrase, "surname-of-several", "several people of that surname are named as often, and one of them in office does not tell them apart");
    return meant;
  }
  if (title !== null && calledByGivenName.has(title.phrase.role)) {
    const given = cast.people.filter((member) => givenNames(member.name).includes(surname));
    if (given.length === 1 && given[0] !== undefined) return given[0];
  }
  const token = sentenceOf(linking, phrase.sentence).tokens[phrase.nameFrom];
  const isWord = isBare || (phrase.title === null && token?.upos !== "PROPN" && token?.upos !== "NOUN" && token?.upos !== "X");
  // "MR PRICE:" in a transcript: whoever speaks for somebody that day needs no state beside the name
  const isLabel = title !== null && sentenceOf(linking, phrase.sentence).tokens[phrase.to]?.text === ":";
  const named = isWord ? [] : facts.peopleBySurname(phrase.name).filter((id) => {
    const row = facts.people.get(id);
    if (row === undefined || !stateFits(linking, row, state)) return false;
    if (sex !== null && row.sex !== null && (row.sex === "m") !== (sex === "male")) return false;
    if (title !== null && title.phrase.role !== "honorific") return holdsTitle(linking, id, title);
    if (isLabel && today !== null) return officeOnDay(facts, id, today)?.level === "spokesperson";
    if (row.state === null) return false;
    if (!linking.named.has(row.state)) return today !== null && title === null && dealsAbroad(linking, row.state) && isForemost(facts, id, phrase.name, today);
    if (today === null) return isKnownEver(linking, id);
    const office = officeOnDay(facts, id, today) ?? officeOnDay(facts, id, shifted(today, -yearsRemembered));
    if (office === null || office.level === "working" || office.level === "envoy" || office.level === "military") return false;
    return true;
  });
  const ids = named.length > 0 || isWord ? named : transliterated(linking, phrase.name, title).filter((id) => {
    const row = facts.people.get(id);
    return row !== undefined && stateFits(linking, row, state) && (sex === null || row.sex === null || (row.sex === "m") === (sex === "male"));
  });
  if (ids.length === 1 && ids[0] !== undefined) return knownPerson(linking, ids[0]);
  if (ids.length > 1) {
    const holders = ids.filter((id) => officeOnDay(facts, id, today ?? lastDay) !== null);
    // Heads of international bodies serve no state: where one is named, its own people go first
    const ofState = state === null ? [] : holders.filter((id) => facts.people.get(id)?.state === state);
    const current = ofState.length > 0 ? ofState : holders;
    // "King Abdullah" in a report from Riyadh is not Jordan's
    const atHome = current.filter((id) => linking.home !== null && facts.people.get(id)?.state === linking.home);
    const inOffice = atHome.length > 0 ? atHome : current;
    if (inOffice.length === 1 && inOffice[0] !== undefined) return knownPerson(linking, inOffice[0]);
    const leaders = inOffice.filter((id) => officeOnDay(facts, id, today ?? lastDay)?.level === "leader");
    if (leaders.length === 1 && leaders[0] !== undefined) return knownPerson(linking, leaders[0]);
    drop(linking, phrase, "namesakes", "several people of that surname are in office that day");
    if (phrase.title === null) return null;
  }
  if (phrase.strength < 2) {
    if (phrase.known.length > 0) drop(linking, phrase, "surname-alone", "nobody of that surname is named in full, and no one in office that day is supported by title or state");
    return null;
  }
  // "MR PRICE:" in a transcript
  const name = phrase.name === phrase.name.toUpperCase() && phrase.name.length > 3 ? phrase.name.replace(/\p{L}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase()) : phrase.name;
  return newPerson(linking, name, sex);
}

/** Former leaders go on being called by their surnames. */
const yearsRemembered = 2;
/** The day on which whoever holds an office to this day holds it. */
const lastDay = "9999-12-31";

/** Whether an undated report may call somebody by the surname alone: who led a state, or speaks or acts for one to this day. */
function isKnownEver({ facts }: Linking, id: string): boolean {
  return facts.officesOf(id, lastDay).some(({ holding, state }) => {
    const level = facts.offices.get(holding.office)?.level;
    return level === "leader" || (state === "current" && (level === "minister" || level === "spokesperson"));
  });
}

/** Sheikhs, kings and knights go by their given names: "Sheikh Ali", "Queen Beatrix", "Sir Geoffrey". */
const calledByGivenName: ReadonlySet<string> = new Set(["honorific", "monarch"]);

/** Of several with one surname, the one whom the report has named most; of equals, the only one in office; before any is named, the first. */
function mostNamed(members: readonly Member[]): Member | null {
  let most = 0;
  for (const { spans } of members) most = Math.max(most, spans.length);
  const best = members.filter(({ spans }) => spans.length === most);
  if (best.length < 2 || most === 0) return best[0] ?? null;
  const inOffice = best.filter(({ office }) => office !== null);
  return inOffice.length === 1 ? (inOffice[0] ?? null) : null;
}
