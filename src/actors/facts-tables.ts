import { levels } from "../model/index.ts";
import type {
  BodyRow,
  HoldingRow,
  HoldingStatus,
  OfficeRow,
  OrganisationRow,
  OutletRow,
  PersonRow,
  SeatRow,
  StateRow,
  TitleRow,
} from "./facts-rows.ts";
import { listed, oneOf, readTsv, type Cells } from "./facts-tsv.ts";

/** The tables as text, by name without ".tsv". A missing table counts as empty. */
export type FactTables = Readonly<Record<string, string>>;

export interface Rows {
  readonly states: readonly StateRow[];
  readonly seats: readonly SeatRow[];
  readonly bodies: readonly BodyRow[];
  readonly titles: readonly TitleRow[];
  readonly organisations: readonly OrganisationRow[];
  readonly outlets: readonly OutletRow[];
  readonly offices: readonly OfficeRow[];
  readonly holders: readonly HoldingRow[];
  readonly people: readonly PersonRow[];
  /** Phrases that hold the name of a state or capital but name something else. */
  readonly namesakes: readonly (readonly string[])[];
}

const seatKinds: readonly SeatRow["kind"][] = ["government", "head", "ministry", "parliament", "military", "organisation"];
const outletKinds: readonly OutletRow["kind"][] = ["agency", "newspaper", "broadcaster", "magazine", "site"];
const statuses: readonly HoldingStatus[] = ["holder", "acting", "designate"];
const sexes: readonly ("m" | "f")[] = ["m", "f"];

const orNull = (cell: string): string | null => (cell === "" ? null : cell);

/**
 * Reads every table of facts into rows.
 *
 * @throws DetenteError `missing-resource` when a table lacks a column, a row lacks a cell, or a cell is none of its kind
 */
export function readTables(tables: FactTables): Rows {
  const read = <T>(name: string, row: (cell: Cells) => T): T[] => readTsv<T>(name, tables[name] ?? "", row);
  return {
    states: read<StateRow>("states", (cell) => ({
      code: cell("code"),
      alpha2: cell("alpha2"),
      name: cell("name"),
      aliases: listed(cell("aliases")),
      adjectives: listed(cell("adjectives")),
      demonyms: listed(cell("demonyms")),
      capitals: listed(cell("capitals")),
      from: cell("from"),
      to: cell("to"),
      predecessor: cell("predecessor"),
      successor: cell("successor"),
      source: cell("source"),
    })),
    seats: read<SeatRow>("seats", (cell) => ({
      name: cell("name"),
      aliases: listed(cell("aliases")),
      kind: oneOf(cell("kind"), seatKinds),
      actor: cell("actor"),
      state: orNull(cell("state")),
      from: cell("from"),
      to: cell("to"),
      source: cell("source"),
    })),
    bodies: read<BodyRow>("bodies", (cell) => ({
      slug: cell("slug"),
      name: cell("name"),
      phrases: listed(cell("phrases")),
      level: oneOf(cell("level"), levels),
    })),
    titles: read<TitleRow>("titles", (cell) => ({
      role: cell("role"),
      title: cell("title"),
      level: cell("level") === "" ? null : oneOf(cell("level"), levels),
      phrases: listed(cell("phrases")),
    })),
    organisations: read<OrganisationRow>("organisations", (cell) => ({
      id: cell("id"),
      name: cell("name"),
      aliases: listed(cell("aliases")),
      kind: cell("kind"),
      state: orNull(cell("state")),
    })),
    outlets: read<OutletRow>("outlets", (cell) => ({
      id: cell("id"),
      name: cell("name"),
      aliases: listed(cell("aliases")),
      kind: oneOf(cell("kind"), outletKinds),
      state: orNull(cell("state")),
    })),
    offices: read<OfficeRow>("offices", (cell) => ({
      id: cell("id"),
      owner: cell("owner"),
      state: orNull(cell("state")),
      title: cell("title"),
      level: oneOf(cell("level"), levels),
      single: cell("single") === "yes",
      phrases: listed(cell("phrases")),
      names: listed(cell("names")),
      source: cell("source"),
    })),
    holders: read<HoldingRow>("holders", (cell) => ({
      person: cell("person"),
      office: cell("office"),
      from: cell("from"),
      to: cell("to"),
      status: oneOf(cell("status"), statuses),
      source: cell("source"),
    })),
    namesakes: read("namesakes", (cell) => listed(cell("phrases"))),
    people: read<PersonRow>("people", (cell) => ({
      id: cell("id"),
      name: cell("name"),
      aliases: listed(cell("aliases")),
      surname: cell("surname"),
      sex: cell("sex") === "" ? null : oneOf(cell("sex"), sexes),
      state: orNull(cell("state")),
      source: cell("source"),
    })),
  };
}
