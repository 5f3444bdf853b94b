import { DetenteError } from "./error.ts";

/**
 * Any error as one of the table: what is not ours is a fault in Detente, whose cause is kept.
 *
 * @param input what was being read, to be named with a fault; our own errors name it themselves
 */
export function asDetenteError(error: unknown, input?: string): DetenteError {
  if (error instanceof DetenteError) return error;
  const words = error instanceof Error ? error.message : String(error);
  return new DetenteError("internal", `${input === undefined ? "" : `${input}: `}a fault in Detente itself: ${words}`, { cause: error });
}
