import { readFileSync } from "node:fs";

/** The version in package.json, two folders above this file in src/ as in dist/. */
export function version(): string {
  const words = readFileSync(new URL("../../package.json", import.meta.url), "utf8");
  return (JSON.parse(words) as { readonly version: string }).version;
}
