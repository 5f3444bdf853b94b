import { addresseeRows } from "./addressee.rows.ts";
import { behalfRows } from "./behalf.rows.ts";
import { dateRows } from "./date.rows.ts";
import { mediumRows } from "./medium.rows.ts";
import { nestingRows } from "./nesting.rows.ts";
import { replyRows } from "./reply.rows.ts";
import type { Row } from "./row.ts";
import { speakerRows } from "./speaker.rows.ts";

/** All rows by the field that their table is about. */
export const attributionRows: Readonly<Record<string, readonly Row[]>> = {
  speaker: speakerRows,
  addressee: addresseeRows,
  medium: mediumRows,
  date: dateRows,
  "on behalf of": behalfRows,
  reply: replyRows,
  within: nestingRows,
};
