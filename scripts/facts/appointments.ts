import { slug } from "./names.ts";
import { readLines, type Row } from "./tables.ts";

const chiefs = new Set(["ambassador-e-p", "envoy-extraordinary-minister-plenipotentiary"]);
const acting = new Set(["charge-daffaires", "charge-daffaires-ad-interim"]);

/** Appointments without an end that began earlier have ended on a day that the file does not know. */
const openSince = "2021";

function forenames(forename: string): { first: string; all: string } {
  const all = forename.replace(/\([^)]*\)/g, "").replace(/\s+/g, " ").trim();
  const words = all.split(" ");
  const first = words.find((word) => !/^\p{L}\.$/u.test(word)) ?? words[0] ?? all;
  return { first, all };
}

export interface Appointees {
  readonly offices: readonly Row[];
  readonly holders: readonly Row[];
  readonly people: readonly Row[];
}

/**
 * Principals of the State Department and chiefs of mission since 1945, from the Office of the Historian.
 *
 * @param posts the file's posts and our offices
 * @param given names that news uses instead of the first forename, by the file's person
 * @param namesakes ids of other people, which an appointee of the same name may not have
 * @param stateOfPost state code for a country post on a day; `null` where it names none
 */
export function appointees(path: string, posts: readonly Row[], given: ReadonlyMap<string, string>, stateOfPost: (post: string, day: string) => { code: string; name: string; capital: string } | null, namesakes: ReadonlySet<string>): Appointees {
  const byPost = new Map(posts.map((row) => [row["post"] ?? "", row]));
  const offices = new Map<string, Row>();
  const holders: Row[] = [];
  const people = new Map<string, Row>();
  const idOf = new Map<string, string>();
  const reserved = new Set([...given.values()].map(slug));
  for (const line of readLines(path)) {
    const cell = (key: string): string => line(key) ?? "";
    const started = line("started");
    const ended = line("ended");
    if (started === null || (ended ?? "9") < "1945-01" || (ended === null && started < openSince)) continue;
    let office: Row | null = null;
    const post = byPost.get(cell("post"));
    if (post !== undefined) {
      const owner = "state/USA";
      office = { id: `office/usa/${post["office"]}`, owner, title: post["title"] ?? "", level: post["level"] ?? "", single: cell("post") === "ambassador-at-large" ? "no" : "yes", phrases: post["phrases"] ?? "", names: post["names"] ?? "", source: "state-history" };
    } else if (cell("kind") === "missions-countries" && (chiefs.has(cell("title")) || acting.has(cell("title")))) {
      const state = stateOfPost(cell("post"), started);
      if (state === null) continue;
      const place = state.name.replace(/^The /, "");
      const phrases = [`ambassador to ${place}`, ...(state.capital === "" ? [] : [`ambassador in ${state.capital}`])];
      office = { id: `office/usa/ambassador-to-${state.code.toLowerCase()}`, owner: "state/USA", title: `Ambassador to ${state.name}`, level: "envoy", single: "yes", phrases: phrases.join("|").toLowerCase(), names: "", source: "state-history" };
    }
    if (office === null) continue;
    const { first, all } = forenames(cell("forename"));
    const name = given.get(cell("person")) ?? `${first} ${cell("surname")}`;
    const full = `${all} ${cell("surname")}`;
    let id = idOf.get(cell("person"));
    if (id === undefined) {
      const taken = people.has(slug(name)) || namesakes.has(slug(name)) || (reserved.has(slug(name)) && !given.has(cell("person")));
      id = taken ? slug(full) : slug(name);
      if (people.has(id) || namesakes.has(id)) id = cell("person");
      idOf.set(cell("person"), id);
      const aliases = [full, `${first} ${cell("surname")}`].filter((alias, index, list) => alias !== name && list.indexOf(alias) === index);
      people.set(id, { id: `person/${id}`, name, aliases: aliases.join("|"), surname: cell("surname"), sex: "", state: "USA", source: "state-history" });
    }
    const officeId = office["id"] ?? "";
    if (office["title"] !== "" && !offices.has(officeId)) offices.set(officeId, office);
    const status = acting.has(cell("title")) || cell("post").endsWith("-ad-interim") ? "acting" : "holder";
    holders.push({ office: officeId, id, person: name, from: started, to: ended ?? "", status, source: "state-history" });
  }
  return { offices: [...offices.values()], holders, people: [...people.values()] };
}
