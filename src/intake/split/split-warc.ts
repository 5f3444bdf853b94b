import { asDetenteError, DetenteError } from "../../model/index.ts";
import { byteReader, type ByteReader } from "../byte-reader.ts";
import { refused, type Draft } from "../draft.ts";
import { reportLimit, type Source } from "../origin.ts";
import { bodyOf, fieldsIn, responseHead, type Fields } from "./http-message.ts";

/** What a record brought from the web. */
export interface Capture {
  readonly bytes: Buffer;
  readonly id: string | null;
  readonly address: string | null;
  readonly fetched: string | null;
  /** The encoding that the server named. */
  readonly charset: string | null;
}

const longestLine = 64 * 1024;
const mostLines = 500;
/** The head of a response is looked at before its body is held. */
const longestHead = 64 * 1024;

const carriesWords = /^(?:text\/(?:html|plain|xml)|application\/(?:xhtml\+xml|xml|rss\+xml|atom\+xml|rdf\+xml|(?:feed\+)?json))\b/i;
const noReport = /\/(?:robots|ads|humans|security)\.txt$/i;

async function recordFields(reader: ByteReader): Promise<Fields | null> {
  const lines: string[] = [];
  for (let count = 0; count < mostLines; count += 1) {
    const line = await reader.line(longestLine);
    if (line === null) return null;
    if (line.length === 0) return fieldsIn(lines);
    const words = line.toString("utf8");
    // A line that begins with a blank goes on with the one above.
    if (/^[ \t]/.test(words) && lines.length > 0) lines[lines.length - 1] += ` ${words.trim()}`;
    else lines.push(words);
  }
  return fieldsIn(lines);
}

/** Passes over what stands before the next record. `true` when more than blank lines stood there. */
async function findRecord(reader: ByteReader): Promise<{ readonly found: boolean; readonly isLost: boolean }> {
  let isLost = false;
  for (;;) {
    const line = await reader.line(longestLine);
    if (line === null) return { found: false, isLost };
    if (line.length === 0) continue;
    if (/^WARC\/[01]\.\d{1,2}$/.test(line.toString("latin1", 0, 12).trimEnd())) return { found: true, isLost };
    isLost = true;
  }
}

/** What a record may bring: a page that a server sent, a file kept as it is, or the text of a page. */
function bringsPage(fields: Fields): "response" | "file" | null {
  const type = (fields.get("warc-type") ?? "").toLowerCase();
  const content = fields.get("content-type") ?? "";
  if (noReport.test(fields.get("warc-target-uri") ?? "")) return null;
  if (type === "response" && /^application\/http\b/i.test(content)) return "response";
  return (type === "resource" || type === "conversion") && carriesWords.test(content) ? "file" : null;
}

/** The page in a record whose fields were read, or `null` when it holds none that may be a report: then its body is still to be passed over. */
async function capture(reader: ByteReader, fields: Fields, length: number, title: string): Promise<Capture | null> {
  const kind = bringsPage(fields);
  if (kind === null) return null;
  const head = kind === "response" ? responseHead(await reader.ahead(Math.min(length, longestHead))) : null;
  if (kind === "response" && (head === null || head.status !== 200 || !carriesWords.test(head.fields.get("content-type") ?? "text/html"))) return null;
  const uri = (fields.get("warc-target-uri") ?? "").replace(/^<(.*)>$/, "$1");
  const where = `${title}: ${uri === "" ? "a record" : uri.slice(0, 200)}`;
  if (length > reportLimit) throw new DetenteError("too-large", `${where} is larger than ${reportLimit / 1024 / 1024} MiB, the most that one report may have`);
  const bytes = await reader.ahead(length);
  // Passing over it will tell that it is cut off.
  if (bytes.length < length) return null;
  const type = head?.fields.get("content-type") ?? fields.get("content-type") ?? "";
  return {
    bytes: head === null ? bytes : bodyOf(head.fields, bytes.subarray(head.bodyStart), where),
    id: fields.get("warc-record-id")?.replace(/^<(.*)>$/, "$1") ?? null,
    address: uri === "" ? null : uri,
    fetched: fields.get("warc-date") ?? null,
    charset: /charset\s*=\s*["']?([\w.:-]{1,40})/i.exec(type)?.[1] ?? null,
  };
}

/**
 * The pages in a WARC file, one record at a time: requests, redirects, errors, pictures and scripts are passed over. A damaged
 * record is refused, and the next one is looked for behind it.
 *
 * @param draftsOf what a page gives
 */
export async function* splitWarc(stream: AsyncIterable<Uint8Array>, source: Source, draftsOf: (capture: Capture) => AsyncIterable<Draft>): AsyncGenerator<Draft> {
  const reader = byteReader(stream);
  for (;;) {
    const { found, isLost } = await findRecord(reader);
    if (isLost) yield refused(new DetenteError("damaged", `${source.title} is damaged: something stands between its records`), source.origin("warc"));
    if (!found) return;
    const fields = await recordFields(reader);
    if (fields === null) {
      yield refused(new DetenteError("damaged", `${source.title} is damaged: its last record is cut off`), source.origin("warc"));
      return;
    }
    const written = fields.get("content-length") ?? "";
    const length = /^\d{1,15}$/.test(written) ? Number(written) : null;
    if (length === null) {
      yield refused(new DetenteError("damaged", `${source.title} is damaged: a record does not say how long it is`), source.origin("warc"));
      continue;
    }
    let page: Capture | null = null;
    try {
      page = await capture(reader, fields, length, source.title);
    } catch (error) {
      const known = asDetenteError(error, source.title);
      yield refused(known, source.origin("warc", { address: fields.get("warc-target-uri") ?? null, fetched: fields.get("warc-date") ?? null }));
    }
    if (page !== null) yield* draftsOf(page);
    if (!(await reader.skip(length))) {
      yield refused(new DetenteError("damaged", `${source.title} is damaged: its last record is cut off`), source.origin("warc"));
      return;
    }
  }
}
