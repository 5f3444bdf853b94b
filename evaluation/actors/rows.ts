import { meantRows } from "./meant.rows.ts";
import { nameRows } from "./names.rows.ts";
import { namesakeRows } from "./namesakes.rows.ts";
import { placeRows } from "./places.rows.ts";
import type { Row } from "./row.ts";

/** All rows by the kind of naming that their table is about. */
export const actorRows: Readonly<Record<string, readonly Row[]>> = { names: nameRows, namesakes: namesakeRows, places: placeRows, "whom is meant": meantRows };
