/** How a file is packed, told by its first bytes. */
export type Packing = "gzip" | "zstd" | "bzip2" | "zip";

export function packingOf(head: Buffer): Packing | null {
  if (head.length < 4) return null;
  if (head[0] === 0x1f && head[1] === 0x8b && head[2] === 0x08) return "gzip";
  if (head.readUInt32LE(0) === 0xfd2fb528) return "zstd";
  if (/^BZh[1-9]$/.test(head.toString("latin1", 0, 4)) && (head.length < 10 || ["314159265359", "177245385090"].includes(head.toString("hex", 4, 10)))) return "bzip2";
  // "PK" and the marks of a first file, or of an archive that holds none.
  if ([0x04034b50, 0x06054b50].includes(head.readUInt32LE(0))) return "zip";
  return null;
}

/** The name of a packed file without the ending that says how it is packed. */
export function unpackedName(name: string): string {
  return name.replace(/\.(?:gz|zst|zstd|bz2)$/i, "").replace(/\.tgz$/i, ".tar");
}
