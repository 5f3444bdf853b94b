import { crc32, deflateRawSync } from "node:zlib";

/** A zip archive of these files, each deflated or stored. */
export function zip(files: readonly (readonly [name: string, content: string | Buffer])[], method: 0 | 8 = 8): Buffer {
  const pieces: Buffer[] = [];
  const list: Buffer[] = [];
  let place = 0;
  for (const [name, content] of files) {
    const bytes = Buffer.from(content);
    const packed = method === 8 ? deflateRawSync(bytes) : bytes;
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(0x800, 2);
    common.writeUInt16LE(method, 4);
    common.writeUInt32LE(crc32(bytes), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(bytes.length, 18);
    common.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from("PK\u0003\u0004"), common, Buffer.from(name), packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(place, 10);
    list.push(Buffer.concat([Buffer.from("PK\u0001\u0002"), Buffer.from([20, 0]), common, rest, Buffer.from(name)]));
    pieces.push(local);
    place += local.length;
  }
  const directory = Buffer.concat(list);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.length, 4);
  end.writeUInt16LE(files.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(place, 12);
  return Buffer.concat([...pieces, directory, Buffer.from("PK\u0005\u0006"), end]);
}

/** One WARC record. */
export function record(type: string, fields: Readonly<Record<string, string>>, block: string | Buffer): Buffer {
  const bytes = Buffer.from(block);
  const lines = Object.entries({ "WARC-Type": type, "WARC-Date": "2021-10-12T08:00:00Z", ...fields, "Content-Length": String(bytes.length) }).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.concat([Buffer.from(`WARC/1.0\r\n${lines.join("")}\r\n`), bytes, Buffer.from("\r\n\r\n")]);
}

/** A record of what a server answered. */
export function response(url: string, body: string | Buffer, head = "Content-Type: text/html; charset=utf-8", status = "200 OK"): Buffer {
  const message = Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${head}\r\n\r\n`), Buffer.from(body)]);
  return record("response", { "WARC-Target-URI": url, "WARC-Record-ID": `<urn:test:${url}>`, "Content-Type": "application/http; msgtype=response" }, message);
}
