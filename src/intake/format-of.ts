import { columnsOf, type ColumnMap } from "../report/index.ts";
import type { Format } from "./origin.ts";
import { delimiterOf, headerOf } from "./split/csv-header.ts";

const comments = /^(?:\s|<!--(?:[^-]|-(?!->)){0,2000}-->|<\?[^>]{0,400}>)+/;
const xmlRoots: Readonly<Record<string, Format>> = { rss: "feed", RDF: "feed", feed: "feed", newsItem: "newsml", newsMessage: "newsml", packageItem: "newsml", conceptItem: "newsml", knowledgeItem: "newsml", planningItem: "newsml" };

/** Elements of a page's body: markup without a page around it opens with one of them, or holds its paragraphs soon. */
const bodyElement = /^<(?:p|div|article|main|section|header|h[1-6]|span|table|ul|ol|nav|figure|center|font|br|a|b|strong|em|title|meta|link|style|script)\b[^<]{0,2000}>/i;

function markupFormat(head: string): Format | null {
  const opening = head.replace(comments, "");
  if (/^<!doctype\s+lewis\b|^<REUTERS\b/i.test(opening)) return "reuters-sgml";
  if (/^<(?:!doctype\s+html|html|head|body)\b/i.test(opening)) return "html";
  // A document type may stand before the root.
  const root = /^(?:<!doctype[^>[]{0,400}(?:\[[^\]]{0,2000}\]\s*)?>\s*)?<(?:[\w.-]{1,60}:)?([\w.-]{1,60})/i.exec(opening)?.[1] ?? "";
  const known = xmlRoots[root];
  if (known !== undefined) return known;
  if (bodyElement.test(opening)) return "html";
  return null;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    // Not a value: that is the answer.
    return false;
  }
}

/** A file of JSON values, one a line, or one value over many lines. */
function jsonFormat(head: string): Format {
  const text = head.trimStart();
  const end = text.search(/[\r\n]/);
  if (end === -1) return "json-lines";
  const first = text.slice(0, end).trimEnd();
  // What is broken inside the line is a bad line; a value that goes on below stops after a mark.
  return isJson(first) || !/[{[,:]$/.test(first) ? "json-lines" : "json";
}

function isTable(head: string, name: string, columns: ColumnMap): boolean {
  const delimiter = delimiterOf(head);
  // Rows stand right below the names; a headline has room below it.
  if (delimiter === null || /^[^\n]*\n[^\S\n]*\r?\n/.test(head)) return false;
  const names = headerOf(head, delimiter);
  const found = columnsOf(names, columns);
  const holdsWords = found.text !== null || found.html !== null || found.title !== null;
  const known = Object.values(found).filter((column) => column !== null).length;
  // Names of columns are short; a sentence with commas is none of them.
  const short = names.every((each) => each.length <= 40 && !/[.!?]\s/.test(each));
  return short && ((holdsWords && known >= 2) || /\.(?:csv|tsv|tab)$/i.test(name));
}

/**
 * What a file holds, told by its first bytes; its name helps only where they leave it open.
 *
 * @param head the first bytes as text, without a byte order mark
 */
export function formatOf(head: string, name: string, columns: ColumnMap): Format {
  if (/^WARC\/[01]\.\d{1,2}\r?\n/.test(head)) return "warc";
  const text = head.trimStart();
  if (text.startsWith("<")) {
    const format = markupFormat(head);
    if (format !== null) return format;
  }
  if (text.startsWith("{") || /^\[\s*[[{"\]]/.test(text)) return jsonFormat(head);
  if (isTable(head, name, columns)) return "csv";
  // A first line that is broken makes no text of the others.
  return /\.(?:jsonl|ndjson)$/i.test(name) ? "json-lines" : "text";
}

/** The first bytes of a file as text, whatever their encoding: what tells formats apart is ASCII. */
export function headText(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes.subarray(2, bytes.length - (bytes.length % 2)).toString("utf16le");
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes.subarray(0, bytes.length - (bytes.length % 2)));
  return bytes.toString("utf8").replace(/^\ufeff/, "");
}
