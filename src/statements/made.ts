import type { Token } from "../language/index.ts";
import type { Statement } from "../model/index.ts";
import type { Draft } from "./draft.ts";
import type { Speaker } from "./speaker.ts";

/** A statement that is still being completed. */
export type Growing = { -readonly [Key in keyof Statement]: Statement[Key] };

export interface Made {
  readonly statement: Growing;
  readonly draft: Draft;
  /** Where its words or its cue begin. */
  readonly first: number;
  /** The reporter's words around the cue; none for what is only thought or told of in passing. */
  readonly near: readonly Token[];
  /** Whom its own sentence names for the speaker, and why; the words before may tell more. */
  readonly speaker: Speaker;
}
