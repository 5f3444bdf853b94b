import { defaultPlace, openArchive, type Archive, type Kind } from "../archive/index.ts";
import { exported } from "../exchange/index.ts";
import { DetenteError } from "../model/index.ts";
import { loadFacts } from "../resources/index.ts";
import { askedSelection } from "./asked-selection.ts";
import { remark } from "./complain.ts";
import type { ExportCommandOptions } from "./export-command.ts";
import { idleFilters } from "./idle-filters.ts";
import { print } from "./output.ts";
import { writeFileWhole } from "./output-file.ts";

/** An archive that counts the results and readings taken from it. */
function counted(archive: Archive): { readonly source: Archive; readonly count: () => number } {
  let taken = 0;
  async function* counting<T>(results: AsyncIterable<T>): AsyncGenerator<T> {
    for await (const result of results) {
      taken += 1;
      yield result;
    }
  }
  const source: Archive = {
    ...archive,
    readings: (selection) => counting(archive.readings(selection)),
    walk: (kind, selection) => counting(archive.walk(kind, selection)),
  };
  return { source, count: () => taken };
}

const allKinds: readonly Kind[] = ["reports", "statements", "contacts", "claims", "events"];

/** What a format looks through. */
function kindsOf({ format, of }: ExportCommandOptions): readonly Kind[] {
  if (of !== undefined) return [of];
  return format === "jsonl" || format === "json-ld" || format === "ninjs" ? allKinds : ["events"];
}

const large = 1 << 16;

/** Small pieces of text gathered into large ones, so that each line does not cost a call. */
async function* gathered(pieces: AsyncIterable<string | Uint8Array>): AsyncGenerator<string | Uint8Array> {
  let text = "";
  for await (const piece of pieces) {
    if (typeof piece === "string") text += piece;
    if (text.length >= large || (typeof piece !== "string" && text !== "")) {
      yield text;
      text = "";
    }
    if (typeof piece !== "string") yield piece;
  }
  if (text !== "") yield text;
}

/** Writes what the archive holds of a selection, in a format, to a file or to standard output. */
export async function exportArchive(options: ExportCommandOptions): Promise<void> {
  const { format, of, out, archive: place } = options;
  const toTerminal = out === undefined || out === "-";
  if (toTerminal && format === "parquet" && process.stdout.isTTY) throw new DetenteError("usage", "parquet is no text for a terminal: give --out FILE, or pass it on");
  const facts = loadFacts();
  const selection = askedSelection(facts, options);
  const kinds = kindsOf(options);
  const idle = idleFilters(kinds, selection);
  if (idle !== null) remark(idle);
  const archive = await openArchive(place ?? defaultPlace(), { readOnly: true });
  try {
    const { source, count } = counted(archive);
    const pieces = gathered(exported(source, { format, selection, ...(of === undefined ? {} : { of }), stateName: (code) => facts.states.get(code)?.name ?? null }));
    if (toTerminal) for await (const piece of pieces) await print(piece);
    else await writeFileWhole(out, pieces);
    if (count() === 0) remark(`no ${kinds.length === 1 ? kinds[0] : "readings"} are found: ${toTerminal ? "the output" : out} holds none`);
  } finally {
    await archive.close();
  }
}
