import { DetenteError } from "../model/index.ts";

const looked = 64 * 1024;

/** Bytes that no text holds: NUL, or more than a few control characters other than blanks, backspace and escape. */
export function isBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, looked);
  let controls = 0;
  for (const byte of sample) {
    if (byte === 0) return true;
    if (byte < 0x20 && !(byte >= 0x08 && byte <= 0x0d) && byte !== 0x1b) controls += 1;
  }
  return controls > 8 && controls > sample.length / 50;
}

function isUtf16(bytes: Uint8Array): boolean {
  const mark = (bytes[0] ?? 0) * 256 + (bytes[1] ?? 0);
  return mark === 0xfffe || mark === 0xfeff;
}

/**
 * Decodes the bytes of a plain text. A byte order mark is taken off; anything else that is not strict UTF-8 is refused,
 * since plain text does not say what it is and offsets must not rest on a guess.
 *
 * @param name what to call the input in the message
 * @throws DetenteError `binary` or `invalid-utf8`
 */
export function decode(bytes: Uint8Array, name: string): string {
  if (isUtf16(bytes)) throw new DetenteError("invalid-utf8", `${name} is UTF-16: save it as UTF-8`);
  if (isBinary(bytes)) throw new DetenteError("binary", `${name} is binary data, not text`);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new DetenteError("invalid-utf8", `${name} is not valid UTF-8`, { cause });
  }
}

function decoderFor(label: string): InstanceType<typeof TextDecoder> | null {
  try {
    return new TextDecoder(label.trim());
  } catch {
    // A label that nobody knows says nothing.
    return null;
  }
}

/** The encoding that markup names in its first lines: XML's declaration or HTML's meta element. */
function declaredIn(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4096)).toString("latin1");
  const inXml = /^[\s\u00ef\u00bb\u00bf]{0,20}<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})["']/i.exec(head)?.[1];
  return inXml ?? /<meta[^>]{0,300}?charset\s*=\s*["']?\s*([\w.:-]{1,40})/i.exec(head)?.[1] ?? null;
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

function utf8(bytes: Uint8Array): { readonly text: string; readonly isStrict: boolean; readonly isLikely: boolean } {
  const text = new TextDecoder("utf-8").decode(bytes);
  const wrong = count(text, /\ufffd/g);
  const right = count(text, /[^\0-\x7f\ufffd]/g);
  return { text, isStrict: wrong === 0 && right > 0, isLikely: wrong === 0 || right > wrong };
}

/**
 * Decodes HTML or XML as browsers do: by its byte order mark, else by what the server said, else by what it says itself, else
 * as UTF-8 or, where the bytes are none, as Windows-1252. A page that names another encoding and is UTF-8 is read as UTF-8.
 *
 * @param sent the encoding named by the server, if any
 * @throws DetenteError `binary`
 */
export function decodeMarkup(bytes: Uint8Array, sent: string | null, name: string): string {
  if (isUtf16(bytes)) return new TextDecoder(bytes[0] === 0xfe ? "utf-16be" : "utf-16le").decode(bytes);
  if (isBinary(bytes)) throw new DetenteError("binary", `${name} is binary data, not text`);
  const labels = [sent, declaredIn(bytes)].map((label) => (label === null ? null : decoderFor(label))).filter((decoder) => decoder !== null);
  // Markup whose declaration could be read byte by byte is not UTF-16, whatever it says.
  const named = labels.find(({ encoding }) => !encoding.startsWith("utf-16"));
  const asUtf8 = utf8(bytes);
  if (named !== undefined && named.encoding !== "utf-8") {
    const isSingleByte = /^(?:windows|iso|koi|macintosh|ibm)/.test(named.encoding) && named.encoding !== "iso-2022-jp";
    return isSingleByte && asUtf8.isStrict ? asUtf8.text : named.decode(bytes);
  }
  return asUtf8.isLikely ? asUtf8.text : new TextDecoder("windows-1252").decode(bytes);
}
