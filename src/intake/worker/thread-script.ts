/**
 * The script of a thread beside this file: TypeScript in the sources, JavaScript where it is built.
 *
 * @param name without its ending
 */
export function threadScript(name: string): URL {
  return new URL(`./${name}.${import.meta.url.endsWith(".ts") ? "ts" : "js"}`, import.meta.url);
}
