import { DetenteError, type Report, type Tell } from "../model/index.ts";
import { readHtml, readWireText, type ReportOptions } from "../report/index.ts";
import { decode } from "./decode.ts";

const textFields = ["url", "source", "published", "title", "language"] as const;

function bad(message: string, cause?: unknown): DetenteError {
  return new DetenteError("bad-line", message, cause === undefined ? {} : { cause });
}

function parseObject(words: string): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(words);
  } catch (cause) {
    throw bad("not JSON", cause);
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw bad("not a JSON object");
  return value as Record<string, unknown>;
}

function optionsOf(line: Readonly<Record<string, unknown>>): ReportOptions {
  const options: Record<string, string> = {};
  for (const name of textFields) {
    const value = line[name];
    if (value === undefined || value === null) continue;
    if (typeof value !== "string") throw bad(`"${name}" is not a string`);
    options[name] = value;
  }
  const { id } = line;
  if (typeof id !== "string" && typeof id !== "number") throw bad('"id" is missing');
  return { ...options, id: String(id) };
}

/**
 * Reads one line of `--jsonl`: `{"id","text"}` or `{"id","html"}`, optionally `url`, `source`, `published`, `title`, `language`.
 *
 * @param supplied what the command line supplies where the line does not
 * @throws DetenteError `bad-line`, `invalid-utf8`, `binary` or `bad-date`
 */
export function parseReportLine(bytes: Uint8Array, supplied: ReportOptions, tell?: Tell): Report {
  const line = parseObject(decode(bytes, "the line"));
  const options = { ...supplied, ...optionsOf(line) };
  const { text, html } = line;
  if (typeof text === "string" && html === undefined) return readWireText(text, options, tell);
  if (typeof html === "string" && text === undefined) return readHtml(html, options, tell);
  throw bad('needs either "text" or "html", a string');
}
