import { asDetenteError, DetenteError } from "../../model/index.ts";
import { readJson, type ColumnMap } from "../../report/index.ts";
import { decode } from "../decode.ts";
import { refused, type Draft } from "../draft.ts";
import { containerLimit, reportLimit, type Source } from "../origin.ts";
import { splitStream } from "./split-stream.ts";

/**
 * The reports in a file of JSON values, one a line. Blank lines are passed over; a line that is no report is refused alone.
 *
 * @param isOneLine nothing but one long line was seen so far: it may hold a whole feed
 */
export async function* splitJsonLines(stream: AsyncIterable<Buffer>, source: Source, columns: ColumnMap, isOneLine: boolean): AsyncGenerator<Draft> {
  const limit = isOneLine ? containerLimit : reportLimit;
  for await (const { number, bytes } of splitStream(stream, limit)) {
    if (bytes !== null && bytes.length < 16 && /^(?:\ufeff|\s)*$/.test(bytes.toString())) continue;
    const where = `${source.title}: line ${number}`;
    const next = () => source.origin("json-lines", { line: number });
    if (bytes === null) {
      yield refused(new DetenteError("too-large", `${where} is longer than ${limit / 1024 / 1024} MiB`), next());
      continue;
    }
    try {
      for (const entry of readJson(decode(bytes, where), columns)) {
        if (entry instanceof DetenteError) yield refused(new DetenteError(entry.code, `${where}: ${entry.message}`, { cause: entry }), next());
        else yield { kind: "entry", entry, origin: next() };
      }
    } catch (error) {
      yield refused(asDetenteError(error, where), next());
    }
  }
}
