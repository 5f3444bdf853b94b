import { resolve } from "node:path";
import type { Archive, FileMark } from "../../archive/index.ts";
import type { Step } from "../take-steps.ts";
import { lookAt, type FileLook } from "./fingerprint.ts";

/** Remembers how far each file was done, in the archive's marks. */
export interface FileMarks {
  /** Looks at a file before it is opened: how many of its steps earlier runs have done, or `null` where they have done all. */
  begin(path: string): Promise<number | null>;
  /** Counts a step as done. */
  pass(step: Step): void;
  /** The marks of what was passed since the last call, to be stored with it. */
  take(): readonly FileMark[];
}

interface OpenFile {
  readonly look: FileLook;
  hasRefused: boolean;
}

/**
 * A file that is done whole is not opened again while it stays as it is. One that held something refused is taken anew by
 * each run, so that each tells of it; a file that changes while it is read is no longer the one that was marked.
 *
 * @param options the part of the fingerprint that depends on how files are read
 */
export function fileMarks(archive: Pick<Archive, "mark">, options: string): FileMarks {
  const open = new Map<string, OpenFile>();
  let marks = new Map<string, FileMark>();
  const fingerprintOf = ({ fingerprint }: FileLook): string => `${fingerprint}:${options}`;
  return {
    async begin(path) {
      const look = await lookAt(path);
      if (look === null) return 0;
      const mark = await archive.mark(resolve(path));
      const done = mark !== null && mark.fingerprint === fingerprintOf(look) ? mark : null;
      if (done?.whole === true) return null;
      open.set(path, { look, hasRefused: false });
      return done?.items ?? 0;
    },
    pass({ path, number, items, isEnd }) {
      const file = open.get(path);
      if (file === undefined) return;
      if (items.some(({ kind }) => kind === "refused")) file.hasRefused = true;
      const key = resolve(path);
      const whole = isEnd && !file.hasRefused;
      marks.set(key, { path: key, fingerprint: fingerprintOf(file.look), items: isEnd && file.hasRefused ? 0 : number, whole });
      if (isEnd) open.delete(path);
    },
    take() {
      const taken = [...marks.values()];
      marks = new Map();
      return taken;
    },
  };
}
