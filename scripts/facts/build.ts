/**
 * Builds facts/offices.tsv, holders.tsv and people.tsv from facts/sources/ and, where it is there, the folder of public
 * files given as the first argument (by default ../shared/facts). The other tables are written by hand.
 *
 *     node scripts/facts/build.ts [FOLDER]
 */
import { fileURLToPath } from "node:url";
import { parseFacts } from "../../src/actors/facts.ts";
import { appointees } from "./appointments.ts";
import { mergeHolders } from "./merge.ts";
import { otherNames, slug, surnameOf } from "./names.ts";
import { reignHolders } from "./reign.ts";
import { readFileSync } from "node:fs";
import { readTable, writeTable, type Row } from "./tables.ts";

const home = fileURLToPath(new URL("../../", import.meta.url));
const facts = `${home}facts/`;
const sources = `${facts}sources/`;
const folder = process.argv[2] ?? `${home}../shared/facts`;

const states = parseFacts({ states: readFileSync(`${facts}states.tsv`, "utf8") });

/** Posts of the file whose slugs are not the state's name. */
const otherPosts: Readonly<Record<string, string>> = {
  "antigua-barbuda": "ATG",
  "congo-democratic-republic": "COD",
  "congo-republic": "COG",
  "cote-divoire": "CIV",
  "german-democratic-republic": "DDR",
  korea: "KOR",
  "saint-kitts-nevis": "KNA",
  "saint-vincent-grenadines": "VCT",
  "vietnam-south": "VDR",
};

function stateOfPost(post: string, day: string): { code: string; name: string; capital: string } | null {
  const named = otherPosts[post] ?? states.lookUp(post.replaceAll("-", " ")).find(({ kind }) => kind === "state")?.id;
  const row = states.states.get(named === undefined ? "" : states.stateOn(named, day));
  return row === undefined ? null : { code: row.code, name: row.name, capital: row.capitals[0] ?? "" };
}

/** "spokes~" stands for all three words. */
const spoken = (phrases: string): string =>
  phrases
    .split("|")
    .flatMap((phrase) => (phrase.includes("spokes~") ? ["man", "woman", "person"].map((end) => phrase.replace("spokes~", `spokes${end}`)) : [phrase]))
    .join("|");

const titles = new Map(readTable(`${facts}titles.tsv`).map((row) => [row["role"] ?? "", row]));
const organisations = new Map(readTable(`${facts}organisations.tsv`).map((row) => [row["id"] ?? "", row]));
const offices = new Map<string, Row>();
for (const row of readTable(`${sources}offices.tsv`)) {
  offices.set(row["id"] ?? "", { ...row, names: spoken(row["names"] ?? ""), phrases: spoken(row["phrases"] ?? "") });
}

const byHand = readTable(`${sources}holders.tsv`).map((row): Row => ({ ...row, id: slug(row["person"] ?? "") }));
const reign = reignHolders(folder, readTable(`${sources}reign-states.tsv`), readTable(`${sources}reign-names.tsv`), states.stateOn, (code) => states.states.get(code)?.from ?? "");
const servesUsa = ({ office }: Row): boolean => (office ?? "").startsWith("office/usa/");
const ofUsa = new Set(byHand.filter(servesUsa).map((row) => row["id"]));
/** Whether the office is that of a body of many states, whose people keep the state that they come from. */
const servesNoState = ({ office }: Row): boolean => {
  const owner = offices.get(office ?? "")?.["owner"] ?? "";
  return owner.startsWith("organisation/") && (organisations.get(owner)?.["state"] ?? "") === "";
};
/** People of other states: an American appointee of the same name is somebody else. */
const namesakes = new Set([...byHand, ...reign].flatMap((row) => (servesUsa(row) || servesNoState(row) || ofUsa.has(row["id"]) ? [] : [row["id"] ?? ""])));
const appointed = appointees(
  `${folder}/state/appointments.jsonl`,
  readTable(`${sources}us-posts.tsv`),
  new Map(readTable(`${sources}us-names.tsv`).map((row) => [row["person"] ?? "", row["name"] ?? ""])),
  stateOfPost,
  namesakes,
);
for (const row of appointed.offices) if (!offices.has(row["id"] ?? "")) offices.set(row["id"] ?? "", row);

const holders = mergeHolders(byHand, appointed.holders, reign);

/** An office of a common kind: "office/rus/president" from the role "president". */
function commonOffice(id: string): Row {
  const [, code = "", role = ""] = id.split("/");
  const title = titles.get(role);
  if (title === undefined || !states.states.has(code.toUpperCase())) throw new Error(`no such office: ${id}`);
  return { id, owner: `state/${code.toUpperCase()}`, title: title["title"] ?? "", level: title["level"] ?? "", single: "yes", names: "", phrases: "", source: "public-record" };
}

/** The office that leads a state, where it has been one and the same for long: its holder is "the Indian leader". */
const longLed = "2004-07";
/** States of whose two heads REIGN names the one whom news does not call the leader. */
const otherwiseLed = new Set(["PRT", "POL", "IRN"]);
function leadingOffices(): Set<string> {
  const last = new Map(readTable(`${sources}reign-states.tsv`).map((row) => [row["state"] ?? "", row]));
  return new Set([...last].flatMap(([code, row]) => (row["role"] === "leader" || (row["since"] ?? "") > longLed || otherwiseLed.has(code) ? [] : [`office/${code.toLowerCase()}/${row["role"]}`])));
}

for (const row of holders) if (!offices.has(row["office"] ?? "")) offices.set(row["office"] ?? "", commonOffice(row["office"] ?? ""));

for (const id of leadingOffices()) {
  const row = offices.get(id);
  if (row !== undefined) offices.set(id, { ...row, phrases: [...(row["phrases"] ?? "").split("|").filter((phrase) => phrase !== ""), "leader"].join("|") });
}

const stateOfOffice = (office: string): string => {
  const owner = offices.get(office)?.["owner"] ?? "";
  return owner.startsWith("state/") ? owner.slice("state/".length) : (organisations.get(owner)?.["state"] ?? "");
};

const people = new Map<string, Row>();
const described = new Map(readTable(`${sources}people.tsv`).map((row) => [slug(row["name"] ?? ""), row]));
const appointedPeople = new Map(appointed.people.map((row) => [row["id"] ?? "", row]));
for (const row of holders) {
  const id = `person/${row["id"]}`;
  const name = row["person"] ?? "";
  const known = people.get(id);
  const state = stateOfOffice(row["office"] ?? "") || known?.["state"] || "";
  const hand = described.get(row["id"] ?? "");
  const file = appointedPeople.get(id);
  const aliases = new Set([...(hand?.["aliases"] ?? "").split("|"), ...(file?.["aliases"] ?? "").split("|"), known?.["name"] ?? ""]);
  aliases.delete("");
  aliases.delete(hand?.["name"] ?? name);
  people.set(id, {
    id,
    name: hand?.["name"] ?? known?.["name"] ?? name,
    aliases: [...aliases].filter((alias) => alias !== (known?.["name"] ?? name)).join("|"),
    surname: hand?.["surname"] || file?.["surname"] || row["surname"] || known?.["surname"] || surnameOf(name, state),
    sex: hand?.["sex"] || known?.["sex"] || row["sex"] || "",
    state,
    source: known?.["source"] ?? row["source"] ?? "",
  });
}

const inOrder = (rows: Iterable<Row>, ...columns: readonly string[]): Row[] => {
  const key = (row: Row): string => columns.map((column) => row[column] ?? "").join("\t");
  return [...rows].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
};
const withState = [...offices.values()].map((row): Row => ({ ...row, state: stateOfOffice(row["id"] ?? "") }));
const held = new Set(holders.map((row) => row["office"]));
writeTable(`${facts}offices.tsv`, ["id", "owner", "state", "title", "level", "single", "phrases", "names", "source"], inOrder(withState.filter((row) => held.has(row["id"])), "id"));
const givenNames = new Set([...people.values()].flatMap((row) => (row["name"] ?? "").split(" ").slice(0, -1).slice(0, 1)));
/** Adds the names that news makes from a name by rule: other spellings, other orders, parts of family names. */
function withOtherNames(row: Row): Row {
  const given = (row["aliases"] ?? "").split("|").filter((alias) => alias !== "");
  const made = otherNames([row["name"] ?? "", ...given], row["surname"] ?? "", row["state"] ?? "", givenNames);
  return { ...row, aliases: [...new Set([...given, ...made])].join("|") };
}
writeTable(`${facts}people.tsv`, ["id", "name", "aliases", "surname", "sex", "state", "source"], inOrder([...people.values()].map(withOtherNames), "id"));
writeTable(
  `${facts}holders.tsv`,
  ["person", "office", "from", "to", "status", "source"],
  inOrder(holders.map((row): Row => ({ ...row, person: `person/${row["id"]}` })), "office", "from", "person", "status"),
);
console.log(`${offices.size} offices, ${people.size} people, ${holders.length} holders (${reign.length} leaders and ${appointed.holders.length} appointments read)`);
