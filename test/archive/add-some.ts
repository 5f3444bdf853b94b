/** Run as a process of its own: adds some of the made reports to an archive, one by one. */
import { openArchive } from "../../src/archive/index.ts";
import { made } from "./made-deposits.ts";

const [, , place = "", part, of] = process.argv;
const archive = await openArchive(place);
for (const [index, deposit] of made.entries()) if (index % Number(of) === Number(part)) await archive.add([deposit]);
await archive.close();
