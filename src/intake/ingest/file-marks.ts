import { resolve } from "node:path";
import type { Archive, FileMark } from "../../archive/index.ts";
import type { ErrorCode } from "../../model/index.ts";
import type { Step } from "../take-steps.ts";
import { lookAt, type FileLook } from "./fingerprint.ts";

/** Remembers how far each file was done, in the archive's marks. */
export interface FileMarks {
  /** Looks at a file before it is opened: how many of its steps earlier runs have done, or `null` where they have done all. */
  begin(path: string): Promise<number | null>;
  /** Counts a step as done. */
  pass(step: Step): void;
  /** Notes that something of a file was refused, so that the next run takes it anew. */
  refuse(path: string): void;
  /** The marks of what was passed since the last call, to be stored with it. */
  take(): readonly FileMark[];
}

interface OpenFile {
  readonly look: FileLook;
  hasRefused: boolean;
  /** Steps before the first that may well be had another time; `null` where there is none. */
  sure: number | null;
}

/** Refusals that do not lie in the item: a machine that was busy, a fault of ours. */
const passing: ReadonlySet<ErrorCode> = new Set(["internal", "too-slow"]);

/**
 * A file that is done whole is not opened again while it stays as it is. One that held something refused is taken anew by
 * each run, so that each tells of it; after a stop it goes on behind what is refused for good, and at what may be had another
 * time. A file that changes while it is read is no longer the one that was marked.
 *
 * @param options the part of the fingerprint that depends on how files are read
 */
export function fileMarks(archive: Pick<Archive, "mark">, options: string): FileMarks {
  const open = new Map<string, OpenFile>();
  let marks = new Map<string, FileMark>();
  /** Those that were taken last. */
  let marked: ReadonlyMap<string, FileMark> = marks;
  const fingerprintOf = ({ fingerprint }: FileLook): string => `${fingerprint}:${options}`;
  return {
    async begin(path) {
      const look = await lookAt(path);
      if (look === null) return 0;
      const mark = await archive.mark(resolve(path));
      const done = mark !== null && mark.fingerprint === fingerprintOf(look) ? mark : null;
      if (done?.whole === true) return null;
      open.set(path, { look, hasRefused: false, sure: null });
      return done?.items ?? 0;
    },
    pass({ path, number, items, isEnd }) {
      const file = open.get(path);
      if (file === undefined) return;
      const bad = items.filter((item) => item.kind === "refused");
      if (bad.length > 0) file.hasRefused = true;
      if (bad.some(({ error }) => passing.has(error.code))) file.sure ??= number - 1;
      const key = resolve(path);
      const whole = isEnd && !file.hasRefused;
      marks.set(key, { path: key, fingerprint: fingerprintOf(file.look), items: isEnd && file.hasRefused ? 0 : (file.sure ?? number), whole });
      if (isEnd) open.delete(path);
    },
    refuse(path) {
      const file = open.get(path);
      if (file !== undefined) {
        file.hasRefused = true;
        file.sure = 0;
      }
      // One that is done already is no longer known to be: it is marked as not begun.
      const mark = marked.get(resolve(path));
      if (file === undefined && mark !== undefined) marks.set(mark.path, { ...mark, items: 0, whole: false });
    },
    take() {
      const taken = [...marks.values()];
      marked = marks;
      marks = new Map();
      return taken;
    },
  };
}
