import { glob, readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { DetenteError } from "../model/index.ts";
import { fileError, standardInput } from "./open-input.ts";

/** A file to take in, or why a path gives none. */
export type Input = { readonly path: string; readonly error: null } | { readonly path: string; readonly error: DetenteError };

/** Files of folders and archives that hold no reports: what pages are dressed with, pictures, programs, and words about the folder itself. */
const otherKind = /\.(?:css|m?js|map|woff2?|ttf|otf|eot|png|jpe?g|gif|webp|avif|svg|ico|bmp|tiff?|mp[34]|m4[av]|mpe?g|webm|og[gv]|wav|avi|mov|pdf|docx?|xlsx?|pptx?|odt|ods|exe|dll|so|py|sh|ts|c|h|java|md|ya?ml|toml|ini|lock|db|sqlite3?|sqlite3?-(?:wal|shm)|cdx[jz]?|idx|sha\d*|md5|asc|sig)$/i;
const aboutFolder = /^(?:readme|licen[cs]e|copying|notice|changelog|authors|contributing|manifest)(?:\.[a-z]{1,5})?$/i;

/** Whether a file found in a folder or an archive is passed over: a hidden one, or one whose name says that it holds no report. */
export function isPassedOver(path: string): boolean {
  const names = path.split(/[/\\]/);
  const name = names.at(-1) ?? "";
  return names.some((each) => each.startsWith(".") || each === "__MACOSX") || otherKind.test(name) || aboutFolder.test(name);
}

async function* filesBelow(folder: string): AsyncGenerator<Input> {
  const open = [folder];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    try {
      const entries = (await readdir(path, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1));
      const below: string[] = [];
      for (const entry of entries) {
        if (entry.isDirectory() && !entry.name.startsWith(".")) below.push(join(path, entry.name));
        // Links are not followed: they may lead around in a circle.
        else if (entry.isFile() && !isPassedOver(entry.name)) yield { path: join(path, entry.name), error: null };
      }
      open.push(...below.reverse());
    } catch (cause) {
      yield { path, error: new DetenteError("unreadable", `${path}: cannot be read`, { cause }) };
    }
  }
}

async function kindOf(path: string): Promise<"file" | "folder" | "missing"> {
  if (path === standardInput) return "file";
  return stat(path).then(
    (found) => (found.isDirectory() ? "folder" : "file"),
    // What cannot be looked at is complained of when it is opened, in the same words as any file.
    (error: NodeJS.ErrnoException) => (error.code === "ENOENT" ? "missing" : "file"),
  );
}

/**
 * The files that paths name: themselves, what their folders hold, what their patterns match ("news/**\/*.html"). Each once, in
 * the order given, those of a folder by name; hidden files and those that hold no reports by their name are passed over in folders.
 *
 * @param refuseFolders gives `is-folder` in the place of what a folder holds
 */
export async function* findInputs(paths: readonly string[], refuseFolders = false): AsyncGenerator<Input> {
  const seen = new Set<string>();
  for (const path of paths) {
    for await (const input of inputsOf(path, refuseFolders)) {
      if (seen.has(input.path)) continue;
      seen.add(input.path);
      yield input;
    }
  }
}

async function* inputsOf(path: string, refuseFolders: boolean): AsyncGenerator<Input> {
  const kind = await kindOf(path);
  if (kind === "folder" && refuseFolders) yield { path, error: fileError(path, Object.assign(new Error("EISDIR"), { code: "EISDIR" })) };
  else if (kind === "folder") yield* filesBelow(path);
  else if (kind === "missing" && /[*?[{]/.test(path)) {
    const matches: string[] = [];
    for await (const match of glob(path)) matches.push(match);
    for (const match of matches.sort()) {
      if ((await kindOf(match)) === "file" && !isPassedOver(match.replaceAll(/(?:^|[/\\])\.{1,2}(?=[/\\])/g, ""))) yield { path: match, error: null };
    }
    // A name may hold such signs: opening it says that there is no such file.
    if (matches.length === 0) yield { path, error: null };
  } else yield { path, error: null };
}
